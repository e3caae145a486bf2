// Mark-up and wrong encodings that came through into the text: &quot; and â€œ.
import { HTML_ENTITIES } from '../lexicon/html-entities.ts';
import type { Warning } from '../record.ts';

export interface Garbled {
  readonly start: number;
  readonly end: number;
  /** What was meant. */
  readonly reads: string;
  readonly code: 'html-entity' | 'mojibake';
}

/** The characters of Windows-1252 that stand where Latin-1 has controls, from 0x80. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS].map((char, i) => [char, 0x80 + i]));
const ANY = `[\\u0080-\\u00bf${WINDOWS}]`;
/** Marks and dashes come after a letter Ã in print, too; so they need a letter behind them: Ã“scar. */
const PLAIN = '[\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]';

const ENTITY = '&(?:amp;)?(?:#\\d{2,7}|#[xX][\\da-fA-F]{2,6}|[a-zA-Z]{2,6}(?:\\d{2})?);';
const TWO_BYTES = `Ã(?:${PLAIN}|[‘’“”–—…](?=\\p{Ll}))|Â[\\u00a0-\\u00bf]`;
const THREE_BYTES = `â(?:€|\\u0080|‚|\\u0082|„|\\u0084|ˆ|\\u0088)${ANY}|ï»¿|ï¿½`;
const FOUR_BYTES = `ðŸ${ANY}{2}`;
/** The last byte of ” is no character in Windows-1252, and got lost. */
const HALF = 'â€(?=[\\s.,;:!?)\\]]|$)';
const CONTROL = '[\\u0080\\u0082-\\u0084\\u0086-\\u008c\\u008e\\u0091-\\u009c\\u009e\\u009f]';
const PATTERN = new RegExp([ENTITY, FOUR_BYTES, THREE_BYTES, TWO_BYTES, HALF, CONTROL].join('|'), 'gu');

const UTF8 = new TextDecoder('utf-8', { fatal: false });

/** Where a text holds character references or letters read in a wrong encoding. Linear in the text. */
export function findGarbled(text: string): Garbled[] {
  const found: Garbled[] = [];
  for (const m of text.matchAll(PATTERN)) {
    const form = m[0];
    const reads = form.startsWith('&') ? entity(form) : reencoded(form);
    if (reads === undefined) continue;
    const code = form.startsWith('&') ? 'html-entity' : 'mojibake';
    found.push({ start: m.index, end: m.index + form.length, reads, code });
  }
  return found;
}

function entity(form: string): string | undefined {
  const name = form.replace(/^&amp;(?=[#a-z])/i, '&').slice(1, -1);
  if (!name.startsWith('#')) return name === 'nbsp' ? '\u00a0' : HTML_ENTITIES.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code >= 0x80 && code < 0xa0 ? WINDOWS[code - 0x80] : String.fromCodePoint(code);
}

/** The characters taken back to bytes and read as UTF-8. */
function reencoded(form: string): string | undefined {
  if (form === 'â€') return '”';
  const bytes = [...form].map((char) => BYTES.get(char) ?? char.charCodeAt(0));
  if (bytes.length === 1) return WINDOWS[(bytes[0] as number) - 0x80];
  const reads = UTF8.decode(Uint8Array.from(bytes));
  return reads.includes('\ufffd') ? undefined : reads;
}

/** One warning for each place. */
export const garbledWarnings = (text: string, garbled: readonly Garbled[]): Warning[] =>
  garbled.map(({ start, end, reads, code }) => ({
    code,
    message:
      code === 'html-entity'
        ? `This is HTML left in the text: ${text.slice(start, end)} stands for ${reads}.`
        : `This was read in a wrong encoding: ${text.slice(start, end)} stands for ${reads}.`,
    start,
    end,
  }));
