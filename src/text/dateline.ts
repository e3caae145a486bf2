// Where and when a story was filed, at the start of its first paragraph: LONDON, March 7 (AP) —
import { AGENCIES } from '../lexicon/agencies.ts';
import { DATELINE_CITIES } from '../lexicon/dateline-cities.ts';

/** The longest dateline, in code units. */
const LONGEST = 120;

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DATE = String.raw`(?:(?:(?:${MONTH})[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:${MONTH})[a-z]{0,6}\.?)(?:,? \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
/** Maine, N.Y., Fla., South Africa */
const REGION = String.raw`\p{Lu}[\p{L}.’']{1,20}(?: (?:and |of |the )?\p{Lu}[\p{L}.]{1,20}){0,2}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.’'-]+(?:[ /]\p{Lu}[\p{Lu}.’'-]*){0,3}`;
const MIXED = String.raw`\p{Lu}[\p{L}.’'-]+(?:[ /-]\p{Lu}[\p{L}.’'-]+){0,3}`;
const AGENCY = String.raw`(?: ?\((?<bracket>[^()\n]{2,40})\)| ?/(?<slash>[\p{Lu}][\p{L} -]{1,20})/)`;
const DASH = String.raw`\s{0,2}(?:—|–|―|--|-)(?=[\s“"‘'\p{Lu}])\s{0,2}`;
const AFTER = String.raw`(?=[\p{Lu}\p{N}“"‘'«(\[])`;

const sticky = (source: string) => new RegExp(source, 'uy');
const place = (form: string) => `(?<place>${form})(?<region>(?:, ${REGION}){0,2}?)(?<date>,? ${DATE}\\.?)?`;
const IN_CAPITALS = sticky(`${place(CAPITALS)}${AGENCY}?\\.?${DASH}`);
const IN_LETTERS = sticky(`${place(MIXED)}${AGENCY}?\\.?${DASH}`);
const WITH_COLON = sticky(`${place(CAPITALS)}${AGENCY}?: ${AFTER}`);
const WITHOUT_DASH = sticky(`${place(MIXED)}${AGENCY} ${AFTER}`);
const AGENCY_ALONE = sticky(`\\((?<bracket>[^()\\n]{2,40})\\)${DASH}`);

/**
 * How the lines of a form begin: its first letters, words that do not begin in small letters, a mark. Where they do not, the
 * pattern need not be made ready, and each takes milliseconds.
 */
const opening = (first: string, mark: string) =>
  new RegExp(`^(?=${first})(?:(?:[^a-z ][^ ]*|and|of|the) {1,2})*(?:[^a-z ][^ ]*)?${mark}`);
const LETTER = '[^\\x00-@a-z“”‘’]';
const TWO_CAPITALS = `${LETTER}[^a-z]`;
const MARK = '(?:[—–―(/]|-(?![a-z]))';

/**
 * Where the dateline at `start` ends, its dash left in and the space after it not; undefined where there is none.
 *
 * @param first does the paragraph begin the story? Later ones need more to go by: an agency or a date
 */
export function datelineEnd(text: string, start: number, end: number, first: boolean): number | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  for (const { opens, pattern, proves } of FORMS) {
    if (!opens.test(line)) continue;
    pattern.lastIndex = 0;
    const m = pattern.exec(line);
    const groups = m?.groups;
    if (!m || !groups || m[0].length === end - start) continue;
    if (proves(groups, first, line.slice(m[0].length))) return start + m[0].trimEnd().length;
  }
  return undefined;
}

type Groups = Record<string, string | undefined>;
type Proof = (found: Groups, first: boolean, after: string) => boolean;

/** Labels in capitals that stand before a story and are no place. */
const LABEL =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|WATCH|VIDEO|OPINION|ANALYSIS|EXPLAINER|REVIEW|LIVE|CORRECTION|EDITORIAL|COMMENT|FACTBOX|INTERVIEW|PHOTOS|BREAKING NEWS|FACT CHECK)$/;

const isAgency = (name: string | undefined): boolean => name !== undefined && AGENCIES.has(name.toUpperCase());
/** (CMC), (BERNAMA): of an agency that the list does not have. */
const isInitials = (name: string | undefined): boolean => /^\p{Lu}{2,8}$/u.test(name ?? '');
const isCity = (name: string | undefined): boolean => name !== undefined && DATELINE_CITIES.has(name.toLowerCase());
const startsSentence = (after: string): boolean => /^[\p{Lu}\p{N}“"‘'«([$€£]/u.test(after);

interface Form {
  readonly opens: RegExp;
  readonly pattern: RegExp;
  readonly proves: Proof;
}

const FORMS: readonly Form[] = [
  // BAGHDAD (Reuters) —, PORT ELLIS, Maine —, but not: NATO — the alliance — or UNICEF (the children's fund) —
  {
    opens: opening(TWO_CAPITALS, MARK),
    pattern: IN_CAPITALS,
    proves: ({ bracket, slash, region, date, place }, first, after) =>
      !LABEL.test(place as string) &&
      (isAgency(bracket) ||
        slash !== undefined ||
        date !== undefined ||
        (startsSentence(after) &&
          (isCity(place) ||
            (first && (bracket === undefined || isInitials(bracket)) && (place as string).length > 4))) ||
        (first && startsSentence(after) && !!region)),
  },
  // Baghdad (Reuters) -, Lagos, Nigeria –, Pretoria –, but not: Smith – Ana Smith –
  {
    opens: opening(LETTER, MARK),
    pattern: IN_LETTERS,
    proves: ({ bracket, slash, region, date, place }, first, after) =>
      isAgency(bracket) ||
      isAgency(slash) ||
      (first && startsSentence(after) && (isCity(place) || (date !== undefined && (!!region || isInitials(bracket))))),
  },
  // KOTA KINABALU: Two women …, but not: WALLACE: Let’s start
  {
    opens: opening(TWO_CAPITALS, '(?:[(/]|: )'),
    pattern: WITH_COLON,
    proves: ({ bracket, date, place }, first) => isAgency(bracket) || (first && (isCity(place) || date !== undefined)),
  },
  // Port Ellis, Nov 24 (PTI) The council
  {
    opens: opening(LETTER, '[(/]'),
    pattern: WITHOUT_DASH,
    proves: ({ bracket, date }) => isAgency(bracket) && date !== undefined,
  },
  {
    opens: /^\(/,
    pattern: AGENCY_ALONE,
    proves: ({ bracket }) => isAgency(bracket),
  },
];

/** A line that holds the day of publication and nothing else: Friday, January 4, 2019. Updated March 7, 2023 at 5:10 p.m. */
const DAY_LINE = new RegExp(
  String.raw`^(?:(?:First )?(?:Published|Updated|Posted|Last updated|Modified|Issued|Date)(?: on| at)?:? ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:(?:${MONTH})[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})[a-z]{0,6}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[ ,|T•·–—-]{0,4}(?:at )?\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?)?\.?$`,
  'iu',
);

/** Is this line nothing but a day of publication? */
export const isDayLine = (line: string): boolean => line.length <= LONGEST && /\d/.test(line) && DAY_LINE.test(line);
