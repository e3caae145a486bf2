// How long: “three years”, “a five-year plan”, “decades-long”, “in recent …”; and “15 a year”, which is how often.
import { TIME_UNITS } from '../../lexicon/time-units.ts';
import { bare } from './period.ts';
import { isCapital, isoDuration, isoUnit, NUMBER, NUMBER_WORDS, numberOf, UNIT } from './pieces.ts';
import { type Groups, type Place, type Row, says } from './rule.ts';
import { isSpeed } from './set.ts';

const ABOUT =
  '(?:about|around|roughly|approximately|nearly|almost|more than|less than|fewer than|at least|at most|just over|just under|some) ';
const BETWEEN =
  '(?: (?:additional|business|calendar|consecutive|extra|full|long|more|non-consecutive|solid|straight|successive|turbulent|whole|working))?';
const NOT_AGE = '(?![- ]olds?\\b| of age| young)';
const LONG = '(?:[- ]long)?';
const VAGUE =
  '(?:a few|few|several|many|a couple of|a couple|countless|numerous|(?:tens of )?(?:dozens|hundreds|thousands|millions|billions) of|a number of)';
const PLURALS = [...TIME_UNITS.keys()].map((u) =>
  u.endsWith('y') ? 'centuries' : u === 'millennium' ? 'millennia' : `${u}s`,
);

const lasting = (value: string | undefined, type: 'duration' | 'set') =>
  value === undefined ? undefined : says(bare(value), type);
const duration = (value: string | undefined) => lasting(value, 'duration');
const set = (value: string | undefined) => lasting(value, 'set');

/** An age by the words before it: “aged two years”. */
const isAge = (before: string) => /\b(?:aged?|ages|turned|turning) (?:of |between |just )?$/i.test(before);

/** Is “a year” how often (“15 a year”) and not how long (“for a year”)? */
function isRate({ before, left }: Place): boolean {
  if (!left || !/\S[ \n-]$/.test(before)) return false;
  if (/NUM|SYM/.test(left.pos) || /^(?:once|twice|thrice|times|million|billion|percent|cents|apiece)$/.test(left.lower))
    return true;
  // A number counts the noun before it: “40 flights a day”, “$20 billion in sales a year”.
  return (
    /NOUN/.test(left.pos) &&
    /(?:[0-9]|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)s?\b)[^.,;:]{0,40}$/.test(
      before,
    )
  );
}

/** What “a day” is part of when it says nothing about how long. */
const NO_LENGTH = /\b(?:such|what|quite|not|like|as|every|one|of|once|is|was|be|were|make|makes|made) $/i;

function oneUnit({ unit = '' }: Groups, place: Place) {
  const value = isoDuration(1, unit);
  if (isSpeed(place.before)) return undefined;
  if (isRate(place)) return set(value);
  if (/^seconds?$/i.test(unit) || NO_LENGTH.test(place.before)) return undefined;
  if (/^(?:day|minute|hour)$/i.test(unit) && place.right?.pos === 'NOUN') return undefined;
  // “a day when …”, “a day of mourning”
  if (/^day$/i.test(unit) && /^ (?:when|of|for|that|in|to)\b/.test(place.after)) return undefined;
  return duration(value);
}

export const DURATION: readonly Row[] = [
  {
    name: 'duration',
    example: 'It took {P3Y=three years}.',
    counter: 'A three-year-old took it.',
    on: [...NUMBER_WORDS, 'a', 'an'],
    lead: ABOUT,
    pattern: `(?<n>${NUMBER})(?<half>(?: |-)and(?: |-)a(?: |-)half)?(?:-plus|\\+)?${BETWEEN}[- ]${UNIT}${LONG}${NOT_AGE}`,
    read: ({ n = '', half, unit = '' }, { before, text }) => {
      const amount = numberOf(n) + (half ? 0.5 : 0);
      if (/^an?$/i.test(n) || isAge(before) || amount === 0 || /[$€£#.:/]$/.test(before)) return undefined;
      // “One day, he left”
      if (/^one day$/i.test(text) && !/\b(?:for|in|after|within|than|just|only|about|least) $/i.test(before))
        return undefined;
      if (/^one second$/i.test(text)) return undefined;
      return duration(isoDuration(amount, unit));
    },
  },
  {
    name: 'duration-and-half',
    example: 'It took {P1.5Y=a year and a half}.',
    counter: 'A year and a halo.',
    on: [...NUMBER_WORDS, 'a', 'an'],
    lead: ABOUT,
    pattern: `(?<n>${NUMBER}|an?) ${UNIT} and a half`,
    read: ({ n = '', unit = '' }) => duration(isoDuration(numberOf(n) + 0.5, unit)),
  },
  {
    name: 'duration-compound',
    example: 'It took {P1Y6M=one year and six months}.',
    counter: 'One year and six men.',
    on: [...NUMBER_WORDS, 'a', 'an'],
    lead: ABOUT,
    pattern: `(?<n>${NUMBER}|an?) ${UNIT}(?:,? and|,)? (?<m>${NUMBER}) ${UNIT.replace('unit', 'other')}${NOT_AGE}`,
    read: ({ n = '', unit = '', m = '', other = '' }, { before }) => {
      const [a, b] = [isoDuration(numberOf(n), unit), isoDuration(numberOf(m), other)];
      if (!a || !b || /^an?$/i.test(m) || isAge(before) || isoUnit(unit).letter === isoUnit(other).letter)
        return undefined;
      // “jailed for two years, and 200 hours of work”
      if (numberOf(m) > 99) return undefined;
      return duration(a.startsWith('PT') || !b.startsWith('PT') ? a + b.replace(/^PT?/, '') : a + b.slice(1));
    },
  },
  {
    name: 'duration-range',
    example: 'It takes {PXY=two to three years}.',
    counter: 'Two to three yearlings.',
    on: NUMBER_WORDS,
    lead: ABOUT,
    pattern: `(?<n>${NUMBER})(?: |-)?(?:to|or|-)(?: |-)?(?<m>${NUMBER})[- ]${UNIT}${LONG}${NOT_AGE}`,
    read: ({ n = '', m = '', unit = '' }, { before }) =>
      isAge(before) || /[$€£#.:/]$/.test(before) || Number.isNaN(numberOf(n) + numberOf(m))
        ? undefined
        : duration(isoDuration(undefined, unit)),
  },
  {
    name: 'duration-vague',
    example: 'It took {PXY=several years}.',
    counter: 'Several yearlings took it.',
    on: [
      'a',
      'few',
      'several',
      'many',
      'couple',
      'countless',
      'numerous',
      'dozens',
      'tens',
      'hundreds',
      'thousands',
      'millions',
      'billions',
    ],
    pattern: `${VAGUE}(?: (?:more|long|short))? ${UNIT}${NOT_AGE}`,
    read: ({ unit = '' }, { text }) => {
      if (/^many a /i.test(text) || !/s$|ia$/i.test(unit)) return undefined;
      return duration(isoDuration(/couple/i.test(text) ? 2 : undefined, unit));
    },
  },
  {
    name: 'duration-half',
    example: 'It took {PT0.5H=half an hour}.',
    counter: 'Half an hourglass.',
    on: ['half', 'a'],
    lead: ABOUT,
    pattern: `(?:a )?half(?: |-)(?:an? )?${UNIT}${NOT_AGE}`,
    read: ({ unit = '' }) => (/s$/i.test(unit) ? undefined : duration(isoDuration(0.5, unit))),
  },
  {
    name: 'duration-quarter-century',
    example: 'It took {P25Y=a quarter of a century}.',
    counter: 'A quarter of a centurion.',
    on: ['a', 'quarter'],
    pattern: `(?:a )?quarter(?: of a |[- ])century${NOT_AGE}`,
    read: () => duration('P25Y'),
  },
  {
    name: 'duration-one',
    example: 'He stayed for {P1Y=a year}.',
    counter: 'He is a year-old baby.',
    on: ['a', 'an'],
    lead: ABOUT,
    pattern: `an?(?: (?:full|whole|single|entire|further))?[ -](?<unit>seconds?|minute|hour|day|week|fortnight|month|year|decade|century|millennium)${LONG}${NOT_AGE}(?!-)`,
    read: oneUnit,
  },
  {
    name: 'duration-long',
    example: 'A {PXY=decades-long} feud.',
    counter: 'Years long gone.',
    on: [
      ...TIME_UNITS.keys(),
      ...PLURALS,
      ...['day', 'week', 'month', 'year', 'decade', 'hour'].map((u) => `${u}long`),
    ],
    pattern: '(?<unit>hours?|days?|weeks?|months?|years?|decades?|century|centuries)-?long',
    read: ({ unit = '' }) => duration(isoDuration(/s$/i.test(unit) ? undefined : 1, unit)),
  },
  {
    name: 'duration-last',
    example: 'Over {P3M=the past three months} it fell.',
    counter: 'The last three men.',
    on: ['past', 'last', 'next', 'coming', 'previous', 'first', 'final', 'following', 'preceding', 'initial', 'recent'],
    lead: '(?:the|his|her|its|their|our|my|your|these|those) ',
    pattern: `(?:past|last|next|coming|previous|first|final|following|preceding|initial)(?: (?<vague>${VAGUE})| (?<n>${NUMBER})(?<half>(?: |-)and(?: |-)a(?: |-)half)?)(?: (?:or so|full|consecutive))?[ -]${UNIT}${NOT_AGE}`,
    read: ({ n, half, unit = '', vague }, { before, text }) => {
      // “Following ten years abroad”
      if (/^(?:following|preceding|coming|initial)/i.test(text) && !/\b(?:the|his|her|its|their|our) $/i.test(before))
        return undefined;
      const amount = n ? numberOf(n) + (half ? 0.5 : 0) : /couple/.test(vague ?? '') ? 2 : undefined;
      return duration(isoDuration(amount, unit));
    },
  },
  {
    name: 'duration-plural',
    example: 'They fought for {PXY=years}.',
    counter: 'The golden years.',
    on: PLURALS,
    lead: '(?:the )?(?:(?:many|long|all these|those) )?',
    pattern: '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries|millennia)(?!-)',
    read: ({ unit = '' }, { before, after, text }) => {
      if (isCapital(text) && !/(?:^|[.!?"]\s?)$/.test(before)) return undefined;
      const over = /\b(?:over|through|throughout) the (?:many |long )?$/i.test(before) && !/^ [0-9]/.test(after);
      const untilOther =
        /^ (?:after|before|later|earlier)\b(?! all)/.test(after) &&
        !/\b(?:the|early|last|first|two|his|her|their|final|those|these|of) $/i.test(before);
      const goesOn =
        /\b(?:for|in|within|after|took|take|takes|taken|spent|spend|spending|lasted|wait(?:ed|ing)?|last)(?: many)? $/i.test(
          before,
        );
      return over || untilOther || goesOn ? duration(isoDuration(undefined, unit)) : undefined;
    },
  },
];
