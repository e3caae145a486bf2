// Dates in plain words: “7 Mar 2023”, “Mar 2023”, “20 years”, “some time ago”.
import type { DateExpression } from '../../record.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['PAST_REF', 'some time ago'],
  ['PRESENT_REF', 'now'],
  ['FUTURE_REF', 'some time to come'],
]);
const UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
]);

/** 2023-03-07 is “7 Mar 2023”, 2023-03 “Mar 2023”, 2023 “2023”. */
export function dayInWords(day: string): string | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const named = month && MONTHS[Number(month) - 1];
  return [date && String(Number(date)), named, year].filter(Boolean).join(' ');
}

function durationInWords(value: string): string | undefined {
  const [, time = '', amount, letter] = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value) ?? [];
  const unit = UNITS.get(`${time}${letter}`);
  return unit && `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

/** The days that a date covers, or its value in words; where there is no such value (“a Tuesday”), its own words. */
export function dateInWords({ text, value, from, to }: DateExpression): string {
  const plain = value && (dayInWords(value) ?? durationInWords(value) ?? REFERENCES.get(value));
  if (plain) return plain;
  if (from && to) return from === to ? (dayInWords(from) ?? from) : `${dayInWords(from)} – ${dayInWords(to)}`;
  return text;
}
