// How many units: “two and a half years”, “a week”, “several days”.
import { NUMBER, NUMBER_WORDS, numberOf } from './pieces.ts';

/** How far the amount goes: “two and a half” 2.5, “a” 1, “several” unknown. */
export const AMOUNT = `(?:(?<vague>(?:a )?few|several|many|some|a couple of|a couple)|(?<one>an?|one)|(?<n>${NUMBER})(?<half>(?: |-)and(?: |-)a(?: |-)half)?)`;
export const AMOUNT_WORDS = [...NUMBER_WORDS, 'a', 'an', 'few', 'several', 'many', 'some', 'couple'];

export const amountOf = (
  n: string | undefined,
  half: string | undefined,
  one: string | undefined,
): number | undefined => (n ? numberOf(n) + (half ? 0.5 : 0) : one ? 1 : undefined);

/** By how many of its units a word moves: last −1, this 0, next 1. */
export function step(which: string): number {
  if (/last|past|previous|preceding/i.test(which)) return -1;
  return /next|coming|following/i.test(which) ? 1 : 0;
}
