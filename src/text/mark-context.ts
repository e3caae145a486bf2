import type { Block } from '../record.ts';

/** What stands next to a mark. */
export const Around = {
  /** White space, or the edge of the block. */
  space: 0,
  letter: 1,
  digit: 2,
  /** . , ; : ! ? */
  stop: 3,
  openBracket: 4,
  closeBracket: 5,
  /** Dashes, and the slash. */
  dash: 6,
  /** $ # @ … and whatever else. */
  other: 7,
} as const;
export type Around = (typeof Around)[keyof typeof Around];

const KINDS: readonly [Around, string][] = [
  [Around.space, ' \t\n\r\v\f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [Around.space, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2060'],
  [Around.digit, '0123456789'],
  [Around.stop, '.,;:!?'],
  [Around.openBracket, '([{'],
  [Around.closeBracket, ')]}'],
  [Around.dash, '-‐‑‒–—―−/'],
];
const KIND_OF: ReadonlyMap<string, Around> = new Map(
  KINDS.flatMap(([kind, chars]) => [...chars].map((c) => [c, kind] as const)),
);
const LETTER = /[\p{L}\p{M}]/u;

/** What stands at this place; beyond the block, space. Three dots are no stop: they may open as well as end. */
export function around(text: string, at: number, block: Block): Around {
  if (at < block.start || at >= block.end) return Around.space;
  const char = text.charAt(at);
  if (char === '.' && (text.charAt(at + 1) === '.' || /\d/.test(text.charAt(at + 1)))) return Around.other;
  return KIND_OF.get(char) ?? (LETTER.test(char) ? Around.letter : Around.other);
}
