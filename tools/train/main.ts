// Trains everything that is learned from DIR, on two cores, and measures it:
//   npx tsx tools/train/main.ts --data DIR
// Writes the weights and `figures.txt` to models/. The same code and data give the same bytes (models/MODELS.md says which ship).
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { argument } from './arguments.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = ['--data', argument('data')];
const begun = performance.now();

/** Prints a line with the time that has gone by and the step that says it. */
function tell(step: string, line: string): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(0).padStart(5);
  console.log(`${seconds} s  ${step.padEnd(12)} ${line}`);
}

/** Runs one of our tools to its end and gives back what it printed. */
async function run(step: string, tool: string, args: readonly string[] = []): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, ...DATA, ...args], { cwd: ROOT });
  const lines: string[] = [];
  const follow = async (stream: Readable, keep: boolean) => {
    for await (const line of createInterface(stream)) {
      if (keep) lines.push(line);
      tell(step, line);
    }
  };
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  const [status] = await Promise.all([ended, follow(child.stdout, true), follow(child.stderr, false)]);
  if (status !== 0) throw new Error(`${tool} ended with ${status}`);
  return lines.join('\n');
}

/** The attributions read the parser’s trees, so they wait for it; the cues, which nothing else needs, for the names too. */
const parser = run('parser', 'train/parser');
const names = run('names', 'train/names');
const attributions = (models: string) => run(models, 'train/attributions', ['--models', models]);
await Promise.all([
  parser.then(() => attributions('roles,score')),
  Promise.all([parser, names]).then(() => attributions('cues')),
]);
const figures = await run('figures', 'evaluate/main', ['--only', 'attributions,quotes,entities']);
writeFileSync(`${ROOT}models/figures.txt`, `${figures}\n`);
