import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkStreams } from '../../../src/read/pdf/bomb.ts';

const stream = (content: Buffer, dictionary = '/Filter /FlateDecode', end = '\nendstream endobj\n') =>
  Buffer.concat([Buffer.from(`4 0 obj << ${dictionary} >> stream\n`), deflateSync(content), Buffer.from(end)]);
const big = Buffer.alloc(5_000_000);
const picture = '/Subtype /Image /Width 1000 /Height 1500';

test.each<[string, Buffer]>([
  ['a bomb', stream(big)],
  ['a bomb cut off', stream(big).subarray(0, -40)],
  ['a bomb with its end spoilt', stream(big, '', 'xx\nendstream')],
  ['many small ones', Buffer.concat(Array.from({ length: 40 }, () => stream(Buffer.alloc(100_000))))],
  ['a bomb that says it is a picture', stream(big, '/Width 10 /Height 10')],
  ['a picture that nobody has', stream(big, '/Width 100000 /Height 100000')],
])('%s', (_, bytes) => expect(() => checkStreams(bytes, 1_000_000, 'a.pdf')).toThrow(/^a\.pdf: larger than/));

test.each<[string, Buffer]>([
  ['text', stream(Buffer.alloc(900_000))],
  ['a picture', stream(big, picture)],
  ['no stream at all', Buffer.from('stream stream endstream stream')],
  ['a stream of another kind', Buffer.from('stream\nRain fell.\nendstream')],
  ['a damaged one', Buffer.from('stream\nx\x9cRain fell.\nendstream', 'latin1')],
])('%s is none', (_, bytes) => expect(() => checkStreams(bytes, 1_000_000, 'a.pdf')).not.toThrow());

test('a hundred thousand streams without an end', () => {
  const start = process.cpuUsage();
  const bytes = Buffer.from('stream\nx\x9c '.repeat(100_000), 'latin1');
  expect(() => checkStreams(bytes, 1e6, 'a.pdf')).toThrow('larger than');
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(8000);
});
