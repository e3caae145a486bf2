import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';

/** heard [on Monday], */
export function pastDay({ tokens }: Doc, from: number, last: number): number {
  const isDay = (word: string) => WEEKDAYS.has(word) || ['last', 'on', 'today', 'yesterday'].includes(word);
  let at = from;
  while (at < last && isDay(tokens[at]!.lower)) at++;
  return at;
}
