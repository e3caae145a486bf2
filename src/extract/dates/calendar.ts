// Dates that name their month, day or year.
import { AMBIGUOUS_MONTHS, SHORT_MONTHS } from '../../lexicon/months.ts';
import { NUMBER_LABELS, YEAR_NOUNS } from '../../lexicon/number-labels.ts';
import { dayOf, isDate } from './day.ts';
import { inSomeYear, type Which, whichYear } from './nearest.ts';
import { day, interval, isKnown, type Known, month, year } from './period.ts';
import {
  BEFORE_DATE,
  DATE,
  isCapital,
  isMonthName,
  MONTH,
  MONTH_WORDS,
  monthNumber,
  WEEKDAY_WORDS,
  YEAR,
} from './pieces.ts';
import { counted, fromNow, fromPrevious, type Groups, type Place, type Row, says } from './rule.ts';

const DATED_WORDS = [...MONTH_WORDS, ...WEEKDAY_WORDS];
const OTHER_DATE = DATE.replace('date', 'last');
const TO = ' ?(?:-|to|through|until) ?';
const OF_YEAR = '(?<which>last|this|next|the same|that|the following|the previous) year';

const dayIn = (y: number, m: number, d: number): Known | undefined =>
  isDate(y, m, d) ? day(dayOf(y, m, d)) : undefined;

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

function days({ month: name = '', date, last, year: y }: Groups) {
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

const MONTH_NAMED =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [0-9]{4})? (?:and|or|to|through|until) $/i;
const TIMELY =
  /(?:^|[\s(-])(?:in|since|until|till|last|next|this|early|late|mid|every|during|throughout|before|after|by|from|for|between|past|previous|(?:end|start|beginning|middle|month|most|rest|half|all|part) of)[\s-]$/i;
const OWNED = /(?:^|\s)(?:the|its|their|his|her|our|a|[\w.]+'s?) $/i;

/** Is “May” a month here, and neither a verb nor somebody's name? */
function isMonth(name: string, { before, after, right, left, habits }: Place): boolean {
  if (!isMonthName(name)) return false;
  const lower = name.toLowerCase();
  if (!AMBIGUOUS_MONTHS.has(lower)) return true;
  if (MONTH_NAMED.test(before)) return true;
  if (OWNED.test(before))
    return right !== undefined && right.pos === 'NOUN' && !isCapital(right.text) && /^ /.test(after);
  if (TIMELY.test(before))
    return !habits.isSurname(name) || /(?:in|since|until|last|next|this|early|late|mid)[\s-]$/i.test(before);
  if (lower === 'may' || lower === 'march') return false;
  const named =
    (right && /^ /.test(after) && isCapital(right.text)) || (left && isCapital(left.text) && /\w $/.test(before));
  return !named && !habits.isSurname(name);
}

/** A year, by what stands around it: “2000 people”, “$2010” and “Flight 1549” are none. */
function isYear(y: number, { before, after, left, right }: Place): boolean {
  if (/[$€£¥#.,:/+−–-]$/.test(before) && !/[\w)]-$|'s-$|[^0-9][,:] ?$|[0-9]{4}[-/]$/.test(before)) return false;
  if (
    /^(?: ?%|°|-[0-9]{3}(?![0-9])|[.,:][0-9]|\/[0-9]| (?:percent|per cent|BCE?|B\.C|million|billion|dollars|euros|km|miles|metres|meters|feet|hours|hrs)\b)/.test(
      after,
    )
  )
    return false;
  const prior = left?.lower.replace('.', '') ?? '';
  if (NUMBER_LABELS.has(prior) && /\S\.? $/.test(before)) return false;
  const dated =
    /(?:^|\s)(?:in|since|until|till|during|before|after|year|early|late|mid|summer|spring|autumn|winter|fall|'s|the)[\s-]$/i.test(
      before,
    );
  if (y < 1500)
    return /(?:^|\s)(?:in|since|from|of|by|until|year) $/i.test(before) && !(right?.pos === 'NOUN' && /^ /.test(after));
  const counts =
    right !== undefined &&
    /^ [a-z]/.test(after) &&
    /s$|^(?:people|men|women|children|police)$/.test(right.lower) &&
    /NOUN|ADJ/.test(right.pos);
  return (
    !counts ||
    YEAR_NOUNS.has(right.lower) ||
    (dated && y % 10 !== 0) ||
    /(?:^|\s)(?:the|its|their|his|her|our|[\w.]+'s?) $/i.test(before)
  );
}

const WHICH_YEAR: Record<string, number> = { last: -1, this: 0, next: 1, 'the following': 1, 'the previous': -1 };

/** A month or a day of “last year” or “that year”. */
function ofYear({ month: name = '', date, which = '' }: Groups) {
  const m = monthNumber(name);
  const make = (y: number) => (date ? dayIn(y, m, Number(date)) : month(y, m));
  const shift = WHICH_YEAR[which.toLowerCase().replace(/\s+/, ' ')] ?? 0;
  if (!isMonthName(name)) return undefined;
  if (/^(?:that|the)/i.test(which)) return fromPrevious((p) => make(Number(p.value?.slice(0, 4)) + shift));
  return fromNow((now) => make(new Date(now * 864e5).getUTCFullYear() + shift));
}

function slashDate({ a, b, mark, year: y = '' }: Groups, { habits }: Place) {
  const full = y.length === 4 ? Number(y) : Number(y) + (Number(y) < 50 ? 2000 : 1900);
  const order = mark === '.' ? 'day' : habits.slashOrder(Number(a), Number(b), full);
  if (!dayIn(full, Number(a), Number(b)) && !dayIn(full, Number(b), Number(a))) return undefined;
  if (!order) return says({ grain: 'none', value: `${full}-XX-XX`, from: year(full).from, to: year(full).to });
  const known = order === 'month' ? dayIn(full, Number(a), Number(b)) : dayIn(full, Number(b), Number(a));
  return known && says(known);
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
    pattern: `(?:(?<which>last|next|this|this past|this coming) )?${MONTH}`,
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
    name: 'iso-date',
    example: 'Updated {2022-03-07=2022-03-07}.',
    counter: 'Part 2022-13-07.',
    on: ['#'],
    pattern: '(?<year>[12][0-9]{3})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?:T[0-9:]{5,8}Z?)?',
    read: ({ year: y, m, d }) => {
      const known = dayIn(Number(y), Number(m), Number(d));
      return known && says(known);
    },
  },
  {
    name: 'slash-date',
    example: 'Signed on {2022-03-17=3/17/2022}.',
    counter: 'It holds 13/17/2022 parts.',
    on: ['#'],
    pattern: '(?<a>[0-9]{1,2})(?<mark>[/.-])(?<b>[0-9]{1,2})\\k<mark>(?<year>[12][0-9]{3}|(?<=/)[0-9]{2})',
    read: slashDate,
  },
  {
    name: 'year',
    example: 'It began in {2010=2010}.',
    counter: 'He led 2000 people.',
    on: ['#'],
    lead: '(?:the )?year ',
    pattern: YEAR,
    read: ({ year: y }, place) => (isYear(Number(y), place) ? says(year(Number(y))) : undefined),
  },
  {
    name: 'short-year',
    example: 'It began in {1968=’68}.',
    counter: 'He wore ’68.',
    on: ['#'],
    pattern: "'(?<short>[0-9]{2})",
    read: ({ short }, { before }) => {
      if (!/(?:in|of|since|until|before|after|summer|spring|fall|winter) $/i.test(before)) return undefined;
      return says(year(Number(short) + (Number(short) < 40 ? 2000 : 1900)));
    },
  },
  {
    name: 'years',
    example: 'The {2010/2011=2010-11} season.',
    counter: 'Call 2010-1134.',
    on: ['#'],
    pattern: `(?<year>1[5-9][0-9]{2}|20[0-9]{2})[-/](?<last>[0-9]{2})(?![-/][0-9])`,
    read: ({ year: y, last }, { before }) => {
      const [first, end] = [Number(y), Number(last)];
      if (/[-/0-9]$/.test(before)) return undefined;
      const to = first - (first % 100) + end + (end <= first % 100 && end === (first + 1) % 100 ? 100 : 0);
      if (to > first) return says(interval(year(first), year(to)));
      return end >= 1 && end <= 12 ? says(month(first, end)) : undefined;
    },
  },
  {
    name: 'day-of-month',
    example: 'It opened on {2023-03-07=the 7th}.',
    counter: 'He lives on the 7th floor.',
    on: ['#'],
    lead: 'the ',
    pattern: '(?<date>[12]?[0-9]|3[01])(?:st|nd|rd|th)',
    read: ({ date }, { before, after, right }) => {
      if (!/\bon the $/i.test(before) || (right && /^ /.test(after) && /NOUN|PROPN|ADJ|NUM/.test(right.pos)))
        return undefined;
      return counted((ref) => inSomeMonth(ref, Number(date)));
    },
  },
];

/** “the 7th”: of this month or a neighbour. */
function inSomeMonth(reference: Parameters<typeof inSomeYear>[0], date: number): Known | undefined {
  const { now } = reference;
  if (now === undefined) return undefined;
  const here = new Date(now * 864e5);
  const readings = [-1, 0, 1].map((n) => {
    const first = new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + n, 1));
    return dayIn(first.getUTCFullYear(), first.getUTCMonth() + 1, date);
  });
  const known = readings.filter((p) => p !== undefined && isKnown(p)) as Known[];
  const back = reference.tense() === 'future' ? known.find((p) => p.from >= now) : known.findLast((p) => p.from <= now);
  return back;
}
