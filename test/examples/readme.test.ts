// The examples of the README's library section: they are the files beside this one, which are type-checked and run.
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const section = /## As a library\n([\s\S]*?)\n## /.exec(read('../../README.md'))?.[1] ?? '';
const examples = [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);

/** The same file, with the package by its place in this repository and the formatter's line breaks undone. */
const asWritten = (path: string): string => read(path).replace("'../../src/index.ts'", "'onrecord'");
const tight = (code: string | undefined) => code?.replace(/\s+/g, ' ').trim();

test.each([
  ['quotes.ts', 0, ['Ana Ruiz: We will not go,', expect.stringMatching(/Tuesday +2024-05-14/)]],
  ['page.ts', 1, [expect.any(Number), true]],
] as const)('%s is example %i, and runs', async (file, n, said) => {
  expect(examples).toHaveLength(2);
  expect(tight(asWritten(file))).toBe(tight(examples[n]));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import(new URL(file, import.meta.url).href);
  expect(log.mock.calls.map(([first]) => first)).toEqual(said);
  log.mockRestore();
});
