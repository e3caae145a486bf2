/** Is it a day of the calendar, written YYYY-MM-DD? */
export function isDay(written: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** The day of an ISO 8601 date, with or without a time after it: its day as written, whatever the time zone. */
export function dayOf(written: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.{0,20})?$/.exec(written.trim())?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day, as these have them. */
const SHAPES: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/, 1, 2, 3], // 2023-03-07T09:00Z, 2023/03/07, 20230307
  [/^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})(?!\d)/i, 3, 2, 1], // Tue, 07 Mar 2023 09:00:00 GMT
  [/^(?:[a-z]{3,9},? )?([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i, 3, 1, 2], // March 7, 2023
];

/**
 * The day in what a page or a document says of its own date, in any form that can be read in one way only (03/07/2023
 * cannot). With a time, the day as written, whatever the time zone.
 */
export function dayIn(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  for (const [pattern, ...fields] of SHAPES) {
    const match = pattern.exec(written.trim().slice(0, 100));
    if (!match) continue;
    const [year, month, day] = fields.map((field) => match[field] as string) as [string, string, string];
    const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.toLowerCase()) + 1);
    const iso = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(iso) ? iso : undefined;
  }
  return undefined;
}
