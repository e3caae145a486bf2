// Where an article contradicts itself.
import type { Warning } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import type { Sections } from '../index.ts';
import { ageBirthYear } from './age-birth-year.ts';
import type { Check } from './check.ts';
import { figuresDisagree } from './figures-disagree/index.ts';
import { partsExceedTotal } from './parts-exceed-total.ts';
import { sharesOverWhole } from './shares-over-whole.ts';
import { weekdayDateMismatch } from './weekday-date-mismatch.ts';

export const CHECKS: readonly Check[] = [
  ageBirthYear,
  figuresDisagree,
  partsExceedTotal,
  sharesOverWhole,
  weekdayDateMismatch,
];

/** Warnings of figures and dates in the article that cannot both be right, by place: each points at the second of the two. */
export function contradictions(doc: Doc, sections: Sections): Warning[] {
  const matter = { doc, ...sections };
  return CHECKS.flatMap((check) => check.find(matter)).sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
