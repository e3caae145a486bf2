import { readFileSync } from 'node:fs';

/** One JSON value a line; empty lines are skipped. */
export const readNdjson = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
