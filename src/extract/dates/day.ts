// Days of the Gregorian calendar as whole numbers, 1 January 1970 = 0: no time zones, no clock, exact arithmetic.

export type Day = number;

const MS = 86_400_000;

/** The day of a year, a month (1–12, others carry over) and a day of the month (0 is the last of the month before). */
export function dayOf(year: number, month: number, date: number): Day {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  return utc.getTime() / MS;
}

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day * MS).getUTCMonth() + 1;
export const dateOf = (day: Day): number => new Date(day * MS).getUTCDate();
/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;
/** YYYY-MM-DD */
export const isoOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** Is there such a day? “February 30” is none. */
export const isDate = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= dateOf(dayOf(year, month + 1, 0));

/** ISO 8601 week: its year is that of its Thursday. */
export function isoWeekOf(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const week = Math.floor((thursday - dayOf(yearOf(thursday), 1, 1)) / 7) + 1;
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}

/** `n` months on, the day of the month kept where there is one: 31 January + 1 month = 28 February. */
export function addMonths(day: Day, n: number): Day {
  const [year, month] = [yearOf(day), monthOf(day) + n];
  return Math.min(dayOf(year, month, dateOf(day)), dayOf(year, month + 1, 0));
}

/** YYYY-MM-DD to a day; undefined where there is no such date. */
export function parseDay(iso: string): Day | undefined {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  return isDate(year, month, date) ? dayOf(year, month, date) : undefined;
}

/** The n-th such weekday (Monday 1) of a month; −1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  const first = dayOf(year, n < 0 ? month + 1 : month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n < 0 ? n : n - 1);
}
