// Whatever the bytes are: an article whose places are exact, or an InputError that says what and where; never a hang.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnread, type Reading } from '../../src/read/article.ts';
import { InputError } from '../../src/read/error.ts';
import { INPUT_FORMATS, type InputFormat } from '../../src/read/options.ts';
import { open } from '../../src/read/read.ts';
import { segment } from '../../src/text/segment.ts';
import { writeBroken } from '../../tools/corpus/broken.ts';
import { SOUND } from '../../tools/corpus/sound.ts';
import { folderWith } from '../support/files.ts';
import { piped } from '../support/io.ts';

const sound = SOUND((path) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const EXTENSIONS: Readonly<Partial<Record<InputFormat, string>>> = { text: 'txt', markdown: 'md' };
const soundFile = (format: InputFormat): Buffer => sound[EXTENSIONS[format] ?? format] as Buffer;

/** Throws where a reading is not as it must be. */
function check(reading: Reading): void {
  if (isUnread(reading)) {
    if (!(reading.error instanceof InputError) || reading.error.code === 'internal') throw reading.error.cause;
    expect(reading.error.message).not.toMatch(/\n/);
    return;
  }
  const { text, blocks = [], pages = [], times = [] } = reading;
  let end = 0;
  for (const block of blocks) {
    if (!(block.start >= end && block.end > block.start && block.end <= text.length)) throw new Error('blocks overlap');
    end = block.end;
  }
  const places = [...pages, ...times.map(({ start }) => start)];
  if (places.some((at, i) => at < (places[i - 1] ?? 0) || at > text.length)) throw new Error('places out of order');
  segment(reading);
}

async function readBytes(bytes: Uint8Array, from: InputFormat): Promise<void> {
  try {
    const { readings } = await open(['-'], { cwd: '/', stdin: piped(bytes), from, limit: 100_000 });
    for await (const reading of readings) check(reading);
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'internal') throw error;
  }
}

/** Bytes of the file turned, cut out, doubled. */
const mutations = (bytes: Buffer): fc.Arbitrary<Buffer> =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom('turn', 'cut', 'double', 'end'), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((changes) =>
      changes.reduce((mutant, [at, what, byte]) => {
        const [before, after] = [mutant.subarray(0, at), mutant.subarray(at)];
        if (what === 'end') return Buffer.from(before);
        if (what === 'cut') return Buffer.concat([before, after.subarray(byte)]);
        if (what === 'double') return Buffer.concat([before, after.subarray(0, byte), after]);
        return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
      }, bytes),
    );

describe.each(INPUT_FORMATS)('%s', (format) => {
  const file = soundFile(format);
  test('the sound file is read', async () => {
    const { readings } = await open(['-'], { cwd: '/', stdin: piped(file), from: format });
    for await (const reading of readings) expect(reading).toHaveProperty('text');
  });
  test('any bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => readBytes(bytes, format)),
      { numRuns: 30 },
    ));
  test('any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), (text) => readBytes(Buffer.from(text), format)),
      { numRuns: 30 },
    ));
  test('a sound file, damaged', () =>
    fc.assert(
      fc.asyncProperty(mutations(file), (bytes) => readBytes(bytes, format)),
      { numRuns: 20 },
    ));
});

test('a folder of broken files: each is read or said to be broken, none stops the rest', async () => {
  const folder = await folderWith({});
  const count = await writeBroken(join(folder, 'broken'), sound);
  const { readings } = await open(['broken'], { cwd: folder });
  const paths = new Set<string>();
  for await (const reading of readings) {
    check(reading);
    paths.add(reading.path as string);
  }
  // An NDJSON file without a line holds nothing.
  expect(count - paths.size).toBeLessThanOrEqual(1);
}, 60_000);
