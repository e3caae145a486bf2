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
