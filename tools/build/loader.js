// The analysis, from one file and the code that V8 made of it when it was built. V8 takes such code only where it would make
// the same, and a Node of another version is not even asked: there the file is loaded as any other.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import * as files from './model/files.js';
import * as wink from './nlp/wink.js';

const FILE = fileURLToPath(new URL('analyze.cjs', import.meta.url));
export const COMPILED = new URL(`compiled/${process.version}-${process.platform}-${process.arch}.bin`, import.meta.url);

const require = createRequire(import.meta.url);
const HANDED_IN = new Map([
  ['./model/files.js', files],
  ['./nlp/wink.js', wink],
]);
const linked = (link) => link((name) => HANDED_IN.get(name) ?? require(name));

/** The file as a script, compiled or still to be. */
export const script = (cachedData) =>
  new Script(`(module) => {${readFileSync(FILE, 'utf8')}}`, { filename: FILE, cachedData });

export function run(compiled) {
  const module = {};
  compiled.runInThisContext()(module);
  return linked(module.exports);
}

export const { analyze } = existsSync(COMPILED) ? run(script(readFileSync(COMPILED))) : linked(require(FILE));
