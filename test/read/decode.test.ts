import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const COPY = '“It’s over,” the café owner told the “Evening Star” – and shut the door.\r\n\r\nNobody wept.\n';

test.each([
  ['UTF-8', 'utf8', {}],
  ['UTF-8 with a byte order mark', 'utf8', { addBOM: true }],
  ['UTF-16 LE with a byte order mark', 'utf16le', { addBOM: true }],
  ['UTF-16 BE with a byte order mark', 'utf16be', { addBOM: true }],
  ['UTF-16 LE without one', 'utf16le', {}],
  ['UTF-16 BE without one', 'utf16be', {}],
  ['Windows-1252', 'windows-1252', {}],
])('%s: the text comes out as it was, curly quotes and line ends', async (_, encoding, options) =>
  expect(await decode(iconv.encode(COPY, encoding, options), 'a')).toEqual({ text: COPY, warnings: [] }),
);

test.each([
  'He said “no.”',
  'The mayor’s office closed.',
  '‘Not now,’ she said.',
  'Prices rose 5% – or £3 – in May, the café’s owner said.',
  'François Peña spoke for 20 minutes…',
  '“Go,” he said. “Now.” The Düsseldorf office’s phones rang all day, José Muñoz said.',
])('old wire copy, however short: %s', async (text) =>
  expect((await decode(iconv.encode(text, 'windows-1252'), 'a')).text).toBe(text),
);

test('old Russian copy is not taken for Windows-1252', async () => {
  const text = 'Мэр города заявил во вторник, что порт останется закрытым до окончания шторма.';
  expect((await decode(iconv.encode(text, 'windows-1251'), 'a')).text).toBe(text);
});

test.each([
  ['zero bytes', [0x50, 0x4b, 3, 4, 0, 0, 1, 2]],
  ['control characters', [0x1f, 0x8b, 8, 1, 2, 3, 4, 5, 6, 0x80, 0x41]],
  ['zeros at every other byte, but no text', [1, 0, 0, 0, 65, 0, 0, 0, 66, 0, 0, 0]],
])('binary: %s', async (_, bytes) =>
  expect(decode(Uint8Array.from(bytes), 'a.txt')).rejects.toMatchObject({
    code: 'binary',
    message: expect.stringContaining('a.txt'),
  }),
);

test('UTF-8 with a broken byte stays UTF-8, and the place is told', async () => {
  const text = `${'Ana’s café – “open” – is José’s café. '.repeat(5)}X`;
  const bytes = Buffer.concat([Buffer.from(text), Buffer.of(0x92), Buffer.from('.')]);
  const decoded = await decode(bytes, 'a');
  expect(decoded.text).toBe(`${text}\ufffd.`);
  expect(decoded.warnings).toMatchObject([{ code: 'encoding', start: text.length, end: text.length + 1 }]);
});

test('U+FFFD that stands in the file is no warning', async () =>
  expect((await decode(Buffer.from('a \ufffd b'), 'a')).warnings).toEqual([]));

test('all that is valid UTF-8 and no binary comes out unchanged', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      fc.pre(!/[^\P{Cc}\s]/u.test(text) && !text.startsWith('\ufeff'));
      expect(await decode(Buffer.from(text), 'a')).toEqual({ text, warnings: [] });
    }),
  ));
