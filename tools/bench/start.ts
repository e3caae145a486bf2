import { spawnSync } from 'node:child_process';
import { median } from './throughput.ts';

export interface StartTimes {
  /** Milliseconds, the median of several starts, from the shell's side. */
  readonly node: number;
  /** wink-nlp with its model, loaded and nothing done with it. */
  readonly wink: number;
  readonly help: number;
  readonly extract: number;
}

const WINK = `
  import winkNLP from 'wink-nlp';
  import model from 'wink-eng-lite-web-model';
  winkNLP(model, ['sbd', 'pos']);
`;

/**
 * How long the command takes from a cold start: Node with nothing to do, `--help`, and an article on standard input.
 *
 * @throws Error when the command fails
 */
export function startTimes(root: string, article: string, runs: number): StartTimes {
  const time = (args: readonly string[], input = '') => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  };
  const often = (args: readonly string[], input?: string) =>
    median(Array.from({ length: 2 * runs }, () => time(args, input)));
  return {
    node: often(['--eval', '']),
    wink: often(['--input-type=module', '--eval', WINK]),
    help: often(['bin/onrecord.js', '--help']),
    extract: often(['bin/onrecord.js', 'extract', '-'], article),
  };
}
