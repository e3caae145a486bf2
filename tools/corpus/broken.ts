// Files that are broken in every way that was thought of, each with a name that says how. None of them may stop a batch.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Sound files, by extension, to be broken. */
export type Sound = Readonly<Record<string, Buffer>>;

/** Cut off, spoilt, emptied: for files of any format. */
const DAMAGES: readonly (readonly [name: string, (bytes: Buffer) => Buffer])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['one-byte', (bytes) => bytes.subarray(0, 1)],
  ['cut-early', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 10))],
  ['cut-late', (bytes) => bytes.subarray(0, -7)],
  ['without-start', (bytes) => bytes.subarray(16)],
  ['twice', (bytes) => Buffer.concat([bytes, bytes])],
  ['zeros-inside', (bytes) => spoilt(bytes, () => 0)],
  ['bits-turned', (bytes) => spoilt(bytes, (byte) => byte ^ 0xff)],
  ['reversed', (bytes) => Buffer.from(bytes).reverse()],
  ['line-ends-changed', (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')],
  ['taken-for-latin-1', (bytes) => Buffer.from(bytes.toString('latin1'))],
];

/** Every fiftieth byte changed. */
const spoilt = (bytes: Buffer, change: (byte: number) => number): Buffer =>
  Buffer.from(bytes.map((byte, i) => (i % 50 === 25 ? change(byte) : byte)));

const RAIN = 'Rain fell on the port of Ellis, the mayor said on Tuesday.';
const MANY = 20_000;

/** Texts that are hard on a reader, by file name. */
const HARD: Readonly<Record<string, () => string | Buffer>> = {
  'one-line.txt': () => `${RAIN} `.repeat(MANY / 10),
  'no-break.txt': () => 'x'.repeat(MANY * 10),
  'lone-surrogates.ndjson': () => String.raw`{"id":"a","text":"Rain \ud83d fell \udc00 on \ud83d\ud83d Ellis."}`,
  'right-to-left.txt': () => `\u202e${RAIN}\u202c שלום “לא,” אמר. \u2067${RAIN}\u2069`,
  'control-characters.txt': () => `${`${RAIN}\n`.repeat(20)}\u001b[31mred\u001b[0m \u0007 \u0085 \u2028 \ufeff`,
  'zero-width.md': () => `# \u200b\n\n${[...RAIN].join('\u200b')}`,
  'picture.txt': () => Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'archive.docx': () => Buffer.from(zipSync({ 'a.txt': Buffer.from(RAIN) })),
  'bomb.docx': () => Buffer.from(zipSync({ 'word/document.xml': Buffer.alloc(60_000_000, ' ') })),
  'deep.html': () => `${'<div>'.repeat(MANY * 10)}${RAIN}`,
  'unclosed.html': () => `<html><body>${`<p>${RAIN}<b><i><font>`.repeat(MANY / 20)}`,
  'attributes.html': () => `<p ${'a="b" '.repeat(MANY)}>${RAIN}`,
  'script.html': () => `<p>${RAIN}<script>${'<p>'.repeat(MANY)}`,
  'entities.html': () => `<p>${RAIN} &#0; &#xD800; &#x110000; &nosuch; ${'&amp'.repeat(MANY)}`,
  'brackets.md': () => '[![('.repeat(MANY / 4),
  'quotations.md': () => `${'>'.repeat(MANY)} ${RAIN}`,
  'matter.md': () => `---\ntitle: [[[[\n---\n${RAIN}`,
  'no-end.vtt': () => `WEBVTT\n\n00:01.000 --> 00:0`,
  'backwards.srt': () =>
    `2\n00:00:09,000 --> 00:00:01,000\n${RAIN}\n\n1\n00:00:01,000 --> 99:99:99,999\n<v <v <i>${RAIN}`,
  'bad-lines.ndjson': () => `{"id":"a"}\n[]\n{"id":"b","text":7}\n\u0000\n{"id":"c","text":"${RAIN}"}\n{"id":"d","te`,
};

/**
 * Writes them all into a folder.
 *
 * @returns how many
 */
export async function writeBroken(folder: string, sound: Sound): Promise<number> {
  await mkdir(folder, { recursive: true });
  const damaged = Object.entries(sound).flatMap(([extension, bytes]) =>
    DAMAGES.map(([name, damage]) => [`${extension}-${name}.${extension}`, damage(bytes)] as const),
  );
  const hard = Object.entries(HARD).map(([name, make]) => [name, make()] as const);
  const files = [...damaged, ...hard];
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return files.length;
}
