import type { Warning } from '../record.ts';
import { InputError } from './error.ts';

export interface Decoded {
  /** Without a byte order mark; otherwise as it stands, line ends, no-break spaces and all. */
  readonly text: string;
  /** `encoding`, at the first place where bytes had to be replaced. */
  readonly warnings: readonly Warning[];
}

/**
 * Bytes to text: UTF-8 wherever it is valid, UTF-16 by its mark or its zeros, else the encoding that is declared, else
 * the likeliest older one.
 *
 * @param declared a label as on the web (iso-8859-1 is Windows-1252 there); one that nobody knows is passed over
 * @throws InputError `binary` where the bytes are no text at all
 */
export async function decode(bytes: Uint8Array, where: string, declared?: string): Promise<Decoded> {
  const utf16 = tellUtf16(bytes);
  const wide = utf16 && new TextDecoder(utf16).decode(bytes);
  if (wide === undefined ? isBinary(bytes) : wide.includes('\0'))
    throw new InputError('binary', `${where}: not a text file; name files that hold text`);
  if (utf16 && wide !== undefined) return replaced(wide, utf16);
  const utf8 = validUtf8(bytes);
  const named = utf8 === undefined ? await decodeNamed(bytes, declared) : undefined;
  if (named) return named;
  return utf8 === undefined ? decodeOlder(bytes) : { text: utf8, warnings: [] };
}

/** By a label as on the web, where iso-8859-1 is Windows-1252; undefined for one that is wrong or unknown. */
async function decodeNamed(bytes: Uint8Array, label: string | undefined): Promise<Decoded | undefined> {
  const encoding = label === undefined ? undefined : encodingOf(label);
  if (encoding === undefined || encoding === 'utf-8') return undefined;
  const { default: iconv } = await import('iconv-lite');
  // Not by TextDecoder, which in Node 20 takes Windows-1252 for Latin 1 and loses the curly quotes.
  return iconv.encodingExists(encoding) ? replaced(iconv.decode(bytes, encoding), encoding) : undefined;
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The text, where the bytes are valid UTF-8. Without a byte order mark. */
export function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 shows by its mark or, in a Western text, by every other byte being zero. */
export function tellUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const [even, odd] = zeros.map((count) => count / (sample.length / 2)) as [number, number];
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  if (even > 0.7 && odd < 0.05) return 'utf-16be';
  return undefined;
}

/** A zero byte, or more than one control character in fifty that no text uses. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, 8192);
  const controls = sample.reduce((count, byte) => count + (byte < 7 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return controls * 50 > sample.length;
}

// English copy in a Latin script is Windows-1252 (which holds all of ISO 8859-1): on short texts its neighbours, 8859-2
// or 8859-9, are mistaken for it too easily. The other scripts are far enough away to be told.
const CANDIDATES: ReadonlyMap<string, string> = new Map([
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ...['windows-1251', 'KOI8-R', 'ISO-8859-7', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5'].map(
    (name) => [name, name] as const,
  ),
]);

async function decodeOlder(bytes: Uint8Array): Promise<Decoded> {
  const [{ analyse }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')]);
  const first = bytes.findIndex((byte) => byte > 127);
  const matches = analyse(bytes.subarray(Math.max(0, first - 1000), first + 3000));
  // chardet lists UTF-8 only where ten sequences are right for one that is wrong, which no other encoding brings about.
  const damaged = matches.some(({ name }) => name === 'UTF-8');
  const name = damaged ? 'UTF-8' : matches.map((match) => CANDIDATES.get(match.name)).find(Boolean);
  return replaced(iconv.decode(bytes, name ?? 'windows-1252'), name ?? 'windows-1252');
}

function replaced(text: string, encoding: string): Decoded {
  const start = text.indexOf('\ufffd');
  if (start < 0) return { text, warnings: [] };
  const message = `bytes that are no ${encoding} stand as U+FFFD, here first`;
  return { text, warnings: [{ code: 'encoding', message, start, end: start + 1 }] };
}
