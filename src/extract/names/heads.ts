import {
  EVENT_HEADS,
  FACILITY_HEADS,
  LAW_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  WORK_HEADS,
} from '../../lexicon/name-heads.ts';
import type { Sentence, Token } from '../../text/doc.ts';
import type { Word } from './words.ts';

const HEADS = [ORGANIZATION_HEADS, PLACE_HEADS, FACILITY_HEADS, EVENT_HEADS, LAW_HEADS, WORK_HEADS] as const;

/** 1 for a head of organizations, 2 of places and so on, 0 for any other word. */
export const headOf = (key: string): number => HEADS.findIndex((heads) => heads.has(key)) + 1;

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  "'s",
  '-',
  'de',
  'del',
  'da',
  'du',
  'al',
  'in',
]);
/** A head that is more than three words away says little. */
const FAR = 8;

/**
 * For each token of a run of capitals (“Ministry of Energy”) the head to its right (bits 4–6, bit 7 if it is not the
 * next word) and the one to its left (bits 0–2, bit 3 likewise).
 */
export function findHeads(
  words: readonly Word[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Uint8Array {
  const heads = new Uint8Array(words.length);
  const goesOn = (t: number) => words[t]!.capital || LINKS.has(tokens[t]!.lower);
  for (const s of sentences) {
    let near = 0;
    for (let t = s.last - 1; t >= s.first; t--) {
      if (!goesOn(t)) near = 0;
      else if (near) {
        heads[t] = near << 4;
        near |= FAR;
      }
      if (words[t]!.head && words[t]!.capital) near = words[t]!.head;
    }
    near = 0;
    for (let t = s.first; t < s.last; t++) {
      if (!goesOn(t)) near = 0;
      else if (near) {
        heads[t]! |= near;
        near |= FAR;
      }
      if (words[t]!.head && words[t]!.capital) near = words[t]!.head;
    }
  }
  return heads;
}
