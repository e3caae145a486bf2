// Dates that name their month.
import { SHORT_MONTHS } from '../../lexicon/months.ts';
import { addMonths, dateOf, monthOf, yearOf } from './day.ts';
import { isMonth, TIMELY } from './month-name.ts';
import { inSomeYear, type Which, whichYear } from './nearest.ts';
import { dayIn, interval, type Known, month } from './period.ts';
import { BEFORE_DATE, DATE, isMonthName, MONTH, MONTH_WORDS, monthNumber, WEEKDAY_WORDS, YEAR } from './pieces.ts';
import { counted, fromNow, fromPrevious, type Groups, type Place, type Reference, type Row, says } from './rule.ts';

const DATED_WORDS = [...MONTH_WORDS, ...WEEKDAY_WORDS];
const OTHER_DATE = DATE.replace('date', 'last');
const TO = ' ?(?:-|/|to|through|until|and) ?';
const OF_YEAR = '(?<which>last|this|next|the same|that|the following|the previous) year';

/** A day of the year that the groups name; nothing where there is none, or where “may” is a verb. */
function fullDate({ month: name = '', date, year: y }: Groups) {
  const known = isMonthName(name) && dayIn(Number(y), monthNumber(name), Number(date));
  return known ? says(known) : undefined;
}

function dateWithoutYear({ month: name = '', date }: Groups, { after }: Place) {
  const [m, d] = [monthNumber(name), Number(date)];
  if (!isMonthName(name) || !dayIn(2000, m, d) || /^(?:%| percent| per cent| million| billion)/.test(after))
    return undefined;
  return counted(
    (ref) => inSomeYear(ref, (y) => dayIn(y, m, d)),
    `XXXX-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  );
}

function days({ month: name = '', date, last, year: y }: Groups, { before, text }: Place) {
  // “between May 3 and 6”, but “on May 3 and 6” are two days
  if (/ and /.test(text) && !/\bbetween $/i.test(before)) return undefined;
  const m = monthNumber(name);
  const span = (year: number) => {
    const [a, b] = [dayIn(year, m, Number(date)), dayIn(year, m, Number(last))];
    return a && b && a.from < b.from ? interval(a, b) : undefined;
  };
  if (!isMonthName(name) || !span(2000)) return undefined;
  const period = y ? span(Number(y)) : undefined;
  if (period) return says(period);
  return counted((ref) => inSomeYear(ref, (year) => span(year) as Known | undefined));
}

const WHICH_YEAR: Record<string, number> = { last: -1, this: 0, next: 1, 'the following': 1, 'the previous': -1 };

/** A month or a day of “last year” or “that year”. */
function ofYear({ month: name = '', date, which = '' }: Groups) {
  const m = monthNumber(name);
  const make = (y: number) => (date ? dayIn(y, m, Number(date)) : month(y, m));
  const shift = WHICH_YEAR[which.toLowerCase().replace(/\s+/, ' ')] ?? 0;
  if (!isMonthName(name)) return undefined;
  if (/^(?:that|the)/i.test(which)) return fromPrevious((p) => make(yearOf(p.from) + shift));
  return fromNow((now) => make(yearOf(now) + shift));
}

/** “the 7th”: of this month, the one before or the one after. */
function inSomeMonth({ now, tense }: Reference, date: number): Known | undefined {
  if (now === undefined) return undefined;
  const readings = [-1, 0, 1].flatMap((n) => {
    const at = addMonths(now - dateOf(now) + 1, n);
    return dayIn(yearOf(at), monthOf(at), date) ?? [];
  });
  return /^(?:future|will)$/.test(tense())
    ? readings.find((p) => p.from >= now)
    : readings.findLast((p) => p.from <= now);
}

export const CALENDAR: readonly Row[] = [
  {
    name: 'month-day-year',
    example: 'It began on {2022-03-07=Monday, March 7, 2022}.',
    counter: 'They may 7, 2022 times.',
    on: DATED_WORDS,
    pattern: `${BEFORE_DATE}${MONTH} (?:the )?${DATE}(?:,|,? of)? ?${YEAR}`,
    read: fullDate,
  },
  {
    name: 'day-month-year',
    example: 'It began on {2022-03-07=7 March 2022}.',
    counter: 'The 31 February 2022 file.',
    on: ['#', ...WEEKDAY_WORDS],
    lead: 'the ',
    pattern: `${BEFORE_DATE}${DATE}(?: of |[ -])${MONTH},?[ -]${YEAR}`,
    read: fullDate,
  },
  {
    name: 'month-day',
    example: 'It began on {2023-03-07=Mar. 7}.',
    counter: 'It may 7 times fail.',
    on: DATED_WORDS,
    pattern: `${BEFORE_DATE}${MONTH} (?:the )?${DATE}`,
    read: dateWithoutYear,
  },
  {
    name: 'day-month',
    example: 'It began on {2023-03-07=the 7th of March}.',
    counter: 'All 7 march on.',
    on: ['#', ...WEEKDAY_WORDS],
    lead: 'the ',
    pattern: `${BEFORE_DATE}${DATE}(?: of |[ -])${MONTH}`,
    read: dateWithoutYear,
  },
  {
    name: 'month-days',
    example: 'It runs {2022-03-03/2022-03-05=March 3-5, 2022}.',
    counter: 'They may 3-5 times.',
    on: DATED_WORDS,
    pattern: `${BEFORE_DATE}${MONTH} ${DATE}${TO}${OTHER_DATE}(?:,? ${YEAR})?`,
    read: days,
  },
  {
    name: 'days-month',
    example: 'It ran {2023-03-03/2023-03-05=3-5 March}.',
    counter: 'Teams 5-3 March on.',
    on: ['#', ...WEEKDAY_WORDS],
    pattern: `${BEFORE_DATE}${DATE}${TO}${OTHER_DATE} (?:of )?${MONTH}(?:,? ${YEAR})?`,
    read: days,
  },
  {
    name: 'month-year',
    example: 'It began in {2022-03=March 2022}.',
    counter: 'It may 2022.',
    on: MONTH_WORDS,
    pattern: `${MONTH},?(?: of)?[ -](?:the year )?${YEAR}`,
    read: ({ month: name = '', year: y }) =>
      isMonthName(name) ? says(month(Number(y), monthNumber(name))) : undefined,
  },
  {
    name: 'month',
    example: 'It began in {2022-10=October}.',
    counter: 'They may march on.',
    on: MONTH_WORDS,
    pattern: MONTH,
    read: ({ month: name = '' }, place) => {
      const m = monthNumber(name);
      // A short form needs its full stop and a preposition: “since Jan.”
      const short = SHORT_MONTHS.has(name.toLowerCase().replace('.', ''));
      if (short && !(name.endsWith('.') && TIMELY.test(place.before))) return undefined;
      if (!isMonth(name.replace('.', ''), place)) return undefined;
      return counted((ref) => inSomeYear(ref, (y) => month(y, m)), `XXXX-${String(m).padStart(2, '0')}`);
    },
  },
  {
    name: 'which-month',
    example: 'It began {2022-03=last March}.',
    counter: 'The last march was long.',
    on: ['last', 'next', 'this', 'coming', 'past'],
    pattern: `(?:last|next|this(?: past| coming)?|coming|past) ${MONTH}(?! [0-9])`,
    read: ({ month: name = '' }, { text }) => {
      if (!isMonthName(name)) return undefined;
      const which: Which = /past|last/i.test(text) ? 'last' : /next|coming/i.test(text) ? 'next' : 'this';
      return counted((ref) => whichYear(ref, which, (y) => month(y, monthNumber(name))));
    },
  },
  {
    name: 'month-of-year',
    example: 'It began in {2022-03=March last year}.',
    counter: 'They may last years.',
    on: MONTH_WORDS,
    pattern: `${MONTH}(?: ${DATE})?,?(?: of)? ${OF_YEAR}`,
    read: ofYear,
  },
  {
    name: 'day-month-of-year',
    example: 'It began on {2022-03-07=7 March last year}.',
    counter: 'All 7 march last year.',
    on: ['#'],
    lead: 'the ',
    pattern: `${DATE}(?: of)? ${MONTH},?(?: of)? ${OF_YEAR}`,
    read: ofYear,
  },
  {
    name: 'day-of-which-month',
    example: 'It opens on {2023-03-21=the 21st of this month}.',
    counter: 'The 21st of these months.',
    on: ['#'],
    lead: 'the ',
    pattern: '(?<date>[12]?[0-9]|3[01])(?:st|nd|rd|th) of (?<which>last|this|next) month',
    read: ({ date, which = '' }) =>
      fromNow((now) => {
        const at = addMonths(now - dateOf(now) + 1, /this/i.test(which) ? 0 : /next/i.test(which) ? 1 : -1);
        return dayIn(yearOf(at), monthOf(at), Number(date));
      }),
  },
  {
    name: 'day-of-month',
    example: 'It opened on {2023-03-07=the 7th}.',
    counter: 'He lives on the 7th floor.',
    on: ['#'],
    lead: 'the ',
    pattern: '(?<date>[12]?[0-9]|3[01])(?:st|nd|rd|th)',
    read: ({ date }, { before, right }) => {
      if (!/\bon the $/i.test(before) || /NOUN|PROPN|ADJ|NUM/.test(right?.pos ?? '')) return undefined;
      return counted((ref) => inSomeMonth(ref, Number(date)));
    },
  },
];
