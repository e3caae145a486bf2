import { AMBIGUOUS_MONTHS } from '../../lexicon/months.ts';
import { isCapital, isMonthName } from './pieces.ts';
import type { Place } from './rule.ts';

const MONTH_NAMED =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [0-9]{4})? (?:and|or|to|through|until) $/i;
/** Words of time before it. */
export const TIMELY =
  /(?:^|[\s(-])(?:in|since|until|till|last|next|this|early|late|mid|every|during|throughout|before|after|by|from|for|between|past|previous|(?:end|start|beginning|middle|month|most|rest|half|all|part) of)[\s-]$/i;
const OWNED = /(?:^|\s)(?:the|its|their|his|her|our|a|[\w.]+'s?) $/i;

/** Is “May” a month here, and neither a verb nor somebody's name? */
export function isMonth(name: string, { before, right, left, habits }: Place): boolean {
  if (!isMonthName(name)) return false;
  const lower = name.toLowerCase();
  if (!AMBIGUOUS_MONTHS.has(lower)) return true;
  if (MONTH_NAMED.test(before)) return true;
  if (OWNED.test(before)) return right !== undefined && right.pos === 'NOUN' && !isCapital(right.text);
  if (TIMELY.test(before))
    return !habits.isSurname(name) || /(?:in|since|until|last|next|this|early|late|mid)[\s-]$/i.test(before);
  if (lower === 'may' || lower === 'march') return false;
  const named = (right && isCapital(right.text)) || (left && isCapital(left.text) && /\w $/.test(before));
  return !named && !habits.isSurname(name);
}
