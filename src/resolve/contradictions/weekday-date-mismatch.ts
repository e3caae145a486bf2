// A weekday that does not fit its date: “Tuesday, March 8, 2023”, “on Tuesday (March 8)”.
import { MONTHS, SHORT_MONTHS } from '../../lexicon/months.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { DateExpression, Warning } from '../../record.ts';
import { type Check, type Matter, within } from './check.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const DAY = 86_400_000;
/** Countries went over to our calendar at different times: Greece was the last, in 1923. */
const FIRST_YEAR = 1924;
/** A day without a year is one of the article's own year, this near to it. */
const NEAR = 100;
/** How far around it a year is looked for, in code units. */
const AROUND = 500;

/** A weekday and the date it is said of. */
interface Claim {
  readonly weekday: number;
  readonly date: DateExpression;
  /** Where the words of the date alone begin. */
  readonly start: number;
}

/** “Tues., March 8”; a full stop behind a whole weekday ends a sentence. */
const IN_ONE = /^([a-z]{3,9})(?:(?<!day)\.)?,? (?:the )?(?=\w)/i;
const weekdayOf = (word: string): number | undefined => {
  const number = WEEKDAYS.get(word.toLowerCase()) ?? SHORT_WEEKDAYS.get(word.toLowerCase());
  return number === undefined ? undefined : Number(number);
};

const namesMonth = (words: string): boolean =>
  (words.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => MONTHS.has(word) || SHORT_MONTHS.has(word));

/** “March 8”, “8 March 2023”: one day, known. */
const isDay = (date: DateExpression, words: string): boolean =>
  date.from !== undefined && date.from === date.to && /\d/.test(words) && namesMonth(words);

/** “Tuesday, March 8” read as one date; not the end of “Saturday and Sunday, March 8 and 9”. */
function inOne(date: DateExpression, { doc }: Matter): Claim | undefined {
  const lead = IN_ONE.exec(date.text);
  const weekday = lead?.[1] && weekdayOf(lead[1]);
  if (!lead || !weekday || !isDay(date, date.text.slice(lead[0].length))) return undefined;
  const before = doc.plain.slice(Math.max(0, date.start - 16), date.start);
  const after = doc.plain.slice(date.end, date.end + 12);
  if (/day(?:,? (?:and|or|to|through|until)|,| ?[-/&]) ?$/.test(before)) return undefined;
  if (/^(?:,? (?:and|or|to|through)|,| ?[-/&]) ?\d{1,2}\b(?![:.]\d)/.test(after)) return undefined;
  return { weekday, date, start: date.start + lead[0].length };
}

const BARE = /^(?:(?:last|this|next|on) )?([a-z]{6,9})$/i;

/** “Tuesday (March 8)”, “March 8 (Tuesday)”, “March 8, a Tuesday”. */
function sideBySide(first: DateExpression, second: DateExpression, { doc }: Matter): Claim | undefined {
  const gap = doc.plain.slice(first.end, second.start);
  const closed = doc.plain[second.end] === ')';
  const [before, after] = [BARE.exec(first.text)?.[1], BARE.exec(second.text)?.[1]];
  if (before && gap === ' (' && closed && isDay(second, second.text)) {
    const weekday = weekdayOf(before);
    return weekday ? { weekday, date: second, start: second.start } : undefined;
  }
  if (!after || !isDay(first, first.text) || weekdayOf(IN_ONE.exec(first.text)?.[1] ?? '')) return undefined;
  const weekday = (gap === ' (' && closed) || /^, (?:which (?:is|was) )?a $/.test(gap) ? weekdayOf(after) : undefined;
  return weekday ? { weekday, date: first, start: first.start } : undefined;
}

const weekdayIn = (year: number, iso: string): number =>
  new Date(`${String(year).padStart(4, '0')}${iso.slice(-6)}T00:00:00Z`).getUTCDay() || 7;

/** The years that may be meant: the one that is written; else the nearest, and all that are named around it. */
function yearsOf({ date }: Claim, { doc, dates }: Matter): number[] {
  const own = Number(date.from?.slice(0, 4));
  if (/\b\d{4}\b/.test(date.text)) return [own];
  if (!doc.published) return [];
  const far = Math.abs(Date.parse(date.from as string) - Date.parse(doc.published)) > NEAR * DAY;
  const around = within(dates, { start: date.start - AROUND, end: date.end + AROUND });
  const named = around.filter((d) => d.from && /\b\d{4}\b/.test(d.text));
  return [own, ...(far ? [own - 2, own - 1, own + 1] : []), ...named.map((d) => Number(d.from?.slice(0, 4)))];
}

function warningOf(claim: Claim, matter: Matter): Warning | undefined {
  const { date, weekday, start } = claim;
  const years = yearsOf(claim, matter);
  const iso = date.from as string;
  if (years.length === 0 || years.some((y) => y < FIRST_YEAR || weekdayIn(y, iso) === weekday)) return undefined;
  const words = matter.doc.plain.slice(start, date.end).replace(/\s+/g, ' ');
  const year = words.includes(iso.slice(0, 4)) ? '' : ` in ${iso.slice(0, 4)}`;
  const is = NAMES[weekdayIn(Number(iso.slice(0, 4)), iso) - 1];
  return {
    code: CODE,
    message: `The article has a ${NAMES[weekday - 1]} here, but ${words}${year} is a ${is}.`,
    start,
    end: date.end,
  };
}

const CODE = 'weekday-date-mismatch';

export const weekdayDateMismatch: Check = {
  code: CODE,
  example: 'The bridge opened on Tuesday, {March 8, 2023}.',
  counter: 'The bridge opened on Wednesday, March 8, 2023.',
  find: (matter) =>
    matter.dates.flatMap((date, i) => {
      const next = matter.dates[i + 1];
      const claim = inOne(date, matter) ?? (next && sideBySide(date, next, matter));
      return (claim && warningOf(claim, matter)) ?? [];
    }),
};
