// The last step of the build: has V8 compile the analysis and keeps what it made, so that a start need not do it again. Which
// functions an article needs, V8 learns by reading some.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const ARTICLES = new URL('fixtures/', ROOT);
const LOADER = new URL('dist/analyze.js', ROOT);

copyFileSync(new URL('loader.js', import.meta.url), LOADER);
const { COMPILED, run, script } = await import(LOADER.href);
const compiled = script();
const { analyze } = run(compiled);
for (const name of readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const text = readFileSync(new URL(name, ARTICLES), 'utf8');
  analyze({ id: name, format: 'text', sha256: '', text, published: '2023-03-07' });
}
mkdirSync(new URL('./', COMPILED), { recursive: true });
writeFileSync(COMPILED, compiled.createCachedData());
