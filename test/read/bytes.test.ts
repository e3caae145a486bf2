import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines, peek } from '../../src/read/bytes.ts';
import { piped } from '../support/io.ts';

async function texts(content: string, size: number, limit = 1000) {
  const found: [number, string | undefined][] = [];
  for await (const line of lines(piped(content, size), limit)) found.push([line.number, line.bytes?.toString()]);
  return found;
}

test('lines are the same however the bytes come in', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('', 'é', 'a line', '\r', '🙂“”'), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (parts, size) => {
        const expected = parts.at(-1) === '' ? parts.slice(0, -1) : parts;
        expect(await texts(parts.join('\n'), size)).toEqual(expected.map((text, i) => [i + 1, text]));
      },
    ),
  ));

test('a line over the limit is passed over, and only that line', async () =>
  expect(await texts(`ab\n${'x'.repeat(50)}\ncd`, 7, 10)).toEqual([
    [1, 'ab'],
    [2, undefined],
    [3, 'cd'],
  ]));

test('what was peeked at is read once more', async () => {
  const { head, whole } = await peek(piped('one two three', 2), 5);
  const all: Uint8Array[] = [];
  for await (const chunk of whole) all.push(chunk);
  expect(head.toString()).toBe('one tw');
  expect(Buffer.concat(all).toString()).toBe('one two three');
});
