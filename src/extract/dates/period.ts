// Stretches of the calendar with their TIMEX3 value (ISO 8601) and the days they cover.
import { addMonths, type Day, dateOf, dayOf, isDate, isoOf, isoWeekOf, mondayOf, monthOf, yearOf } from './day.ts';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'none';

export interface Period {
  readonly grain: Grain;
  readonly value?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** A period with its days: all but durations, sets, seasons and vague references. */
export type Known = Period & { readonly from: Day; readonly to: Day };

const pad = (n: number, length = 2) => String(n).padStart(length, '0');

/** A value that covers no days that we know of: P3M, PAST_REF, XXXX-WXX-2; without a value, nothing is known. */
export const bare = (value?: string): Period => ({ grain: 'none', ...(value !== undefined && { value }) });

export const day = (d: Day): Known => ({ grain: 'day', value: isoOf(d), from: d, to: d });
/** A date, where there is one: 30 February is none. */
export const dayIn = (y: number, m: number, d: number): Known | undefined =>
  isDate(y, m, d) ? day(dayOf(y, m, d)) : undefined;
export const week = (d: Day): Known => ({ grain: 'week', value: isoWeekOf(d), from: mondayOf(d), to: mondayOf(d) + 6 });
/** The Saturday and Sunday at the end of the week that the day stands in. */
export const weekend = (d: Day): Known => ({
  grain: 'weekend',
  value: `${isoWeekOf(d)}-WE`,
  from: mondayOf(d) + 5,
  to: mondayOf(d) + 6,
});

/** Months that begin `from` and run on for `n`. */
const months = (grain: Grain, value: string, year: number, month: number, n: number): Known => ({
  grain,
  value,
  from: dayOf(year, month, 1),
  to: dayOf(year, month + n, 0),
});

export const month = (y: number, m: number): Known => months('month', `${pad(y, 4)}-${pad(m)}`, y, m, 1);
export const quarter = (y: number, q: number): Known => months('quarter', `${pad(y, 4)}-Q${q}`, y, 3 * q - 2, 3);
export const half = (y: number, h: number): Known => months('half', `${pad(y, 4)}-H${h}`, y, 6 * h - 5, 6);
export const year = (y: number): Known => months('year', pad(y, 4), y, 1, 12);
/** Numbered without its last digit: the 1990s are 199. */
export const decade = (n: number): Known => months('decade', pad(n, 3), n * 10, 1, 120);
/** Numbered without its last two digits: the 20th century is 19, and counted here from 1900 on, as the value says. */
export const century = (n: number): Known => months('century', pad(n), n * 100, 1, 1200);
/** A season's days differ between the hemispheres: none. */
export const season = (y: number, code: string): Period => ({ grain: 'season', value: `${pad(y, 4)}-${code}` });
/** A fiscal year's days differ between companies and countries: none. */
export const fiscal = (y: number): Period => bare(`FY${pad(y, 4)}`);

/** The days from the first of one to the last of the other, as an ISO 8601 interval. */
export const interval = (a: Known, b: Known): Period => ({
  grain: 'none',
  value: `${a.value}/${b.value}`,
  from: a.from,
  to: b.to,
});

export const isKnown = (p: Period): p is Known => p.from !== undefined && p.to !== undefined;

/** The period of a grain that a day stands in. */
export function around(d: Day, grain: Grain): Known | undefined {
  const y = yearOf(d);
  const m = monthOf(d);
  if (grain === 'day') return day(d);
  if (grain === 'week') return week(d);
  if (grain === 'weekend') return weekend(d);
  if (grain === 'month') return month(y, m);
  if (grain === 'quarter') return quarter(y, Math.ceil(m / 3));
  if (grain === 'half') return half(y, Math.ceil(m / 6));
  if (grain === 'year') return year(y);
  if (grain === 'decade') return decade(Math.floor(y / 10));
  if (grain === 'century') return century(Math.floor(y / 100));
  return undefined;
}

const MONTHS_IN: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day moved by `n` units: by days, weeks or months, the day of the month kept where there is one. */
export function move(d: Day, n: number, unit: Grain): Day {
  if (unit === 'day') return d + n;
  if (unit === 'week' || unit === 'weekend') return d + 7 * n;
  return addMonths(d, n * (MONTHS_IN[unit] ?? 0));
}

/** The period of the unit's own grain, `n` units from a day: −1 week is last week. */
export function shifted(d: Day, n: number, unit: Grain): Known | undefined {
  // From the first of the month, so that 31 March less one month is no 28 February that then loses days.
  const base = unit === 'day' || unit === 'week' || unit === 'weekend' ? d : d - dateOf(d) + 1;
  return around(move(base, n, unit), unit);
}
