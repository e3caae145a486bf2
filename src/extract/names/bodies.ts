// Organizations that the tagger cuts at the place inside them, or takes for a place: “Ottawa Police Service”, “Tianhe Magnetics Co.”
import { BODY_ENDINGS, LOCAL_BODY_ENDINGS } from '../../lexicon/body-endings.ts';
import { COMPANY_NOUNS } from '../../lexicon/company-nouns.ts';
import { COMPANY_SUFFIXES } from '../../lexicon/company-suffixes.ts';
import { TEAM_NAMES } from '../../lexicon/team-names.ts';
import { calledAt, LEADERS, ledAt, TOWNS, townHallAt } from './called.ts';
import { departmentAt, federalAt, REALMS } from './departments.ts';
import { bitOf } from './gazetteer.ts';
import { bracketAt, ministryAt, officeAt } from './ministries.ts';
import { OF_BODIES, ofBodyAt } from './of-bodies.ts';
import { isHeadline, type Sheet, USUAL } from './sheet.ts';
import type { Tagged } from './tagger.ts';
import { isTitle } from './trim.ts';

/** How sure such a name is: its last word says what it is. */
const BY_ENDING = 0.85;
/** Most words of one. */
const LONGEST = 7;

/** A stretch of tokens, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}
export type NameAt = ReadonlyMap<number, Tagged>;

type Finder = (sheet: Sheet, t: number, nameAt: NameAt) => Stretch | undefined;

/** Which words may say that a name of a body is around them, and what finds of which tokens it is made. */
const FINDERS: readonly (readonly [Finder, Iterable<string>])[] = [
  [companyAt, [...COMPANY_SUFFIXES].flatMap((word) => [word, `${word}.`])],
  [bodyAt, [...BODY_ENDINGS, ...LOCAL_BODY_ENDINGS, 'court']],
  [ministryAt, [...BODY_ENDINGS, 'group', 'tribunal', 'technologies']],
  [officeAt, ['office']],
  [ofBodyAt, OF_BODIES],
  [bracketAt, ['(']],
  [tickerAt, ['(']],
  [teamAt, TEAM_NAMES],
  [localAt, ['local']],
  [departmentAt, ['department', 'ministry']],
  [federalAt, REALMS],
  [ledAt, LEADERS],
  [calledAt, COMPANY_NOUNS],
  [townHallAt, TOWNS],
];

/** One look-up a token: most have none. */
const FINDERS_OF: ReadonlyMap<string, readonly Finder[]> = FINDERS.reduce((all, [find, words]) => {
  for (const word of new Set(words)) all.set(word, [...(all.get(word) ?? []), find]);
  return all;
}, new Map<string, readonly Finder[]>());

const NONE: readonly Finder[] = [];

/** The names, those put together that end as the name of one organization does; in order. */
export function mendedBodies(sheet: Sheet, names: readonly Tagged[]): Tagged[] {
  const nameAt = new Map<number, Tagged>();
  for (const name of names) for (let t = name.first; t < name.last; t++) nameAt.set(t, name);
  const found: Tagged[] = [];
  for (const { index: t, lower } of sheet.doc.tokens) {
    for (const find of FINDERS_OF.get(lower) ?? NONE) {
      const body = find(sheet, t, nameAt);
      if (!body || body.first < (found.at(-1)?.last ?? 0) || isWhole(nameAt.get(body.first), body)) continue;
      found.push({ ...body, kind: 'organization', probability: BY_ENDING });
      break;
    }
  }
  if (found.length === 0) return [...names];
  const taken = new Uint8Array(sheet.words.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const rest = names.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return [...rest, ...found].sort((a, b) => a.first - b.first);
}

/** Has the tagger all of it as an organization? */
const isWhole = (known: Tagged | undefined, { first, last }: Stretch): boolean =>
  known?.kind === 'organization' && known.first <= first && known.last >= last;

/** Where “Springfield Power & Light [Inc.]” begins, unless the tagger has all of it as an organization. */
function companyAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { words, doc } = sheet;
  if (!words[t]!.capital) return undefined;
  if (words[t + 1]?.capital && doc.tokens[t + 1]!.sentence === doc.tokens[t]!.sentence) return undefined;
  const first = runFrom(sheet, t);
  const known = nameAt.get(t);
  const whole = known?.kind === 'organization' && known.first <= first && known.last > t;
  return first < t && !whole ? { first: Math.min(first, known?.first ?? first), last: t + 1 } : undefined;
}

/** “[Northline] (NLN.L)”, “[Acme Foods] (NYSE: ACM)”: what has a ticker is a company. */
function tickerAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { words, doc } = sheet;
  const inside = doc.tokens.slice(t + 1, t + 5).map(({ text }) => text);
  const isTicker =
    /^[A-Z0-9]{1,6}\.[A-Z]{1,3}\)$/.test(inside.join('')) || (EXCHANGES.has(inside[0]!) && inside[1] === ':');
  if (!isTicker || !words[t - 1]?.capital) return undefined;
  const first = runFrom(sheet, t);
  const known = nameAt.get(t - 1);
  return first < t ? { first: known?.last === t ? Math.min(first, known.first) : first, last: t } : undefined;
}

const EXCHANGES: ReadonlySet<string> = new Set('AIM ASX BSE JSE LSE NASDAQ NSE NYSE NZX SGX TSE TSX'.split(' '));

/** Where “Ottawa Police [Service]” begins, of which the tagger has only the place. */
function bodyAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { words, doc } = sheet;
  const { lower, sentence } = doc.tokens[t]!;
  const court = lower === 'court' && COURTS.has(doc.tokens[t - 1]?.lower ?? '');
  if (!words[t]!.capital || (lower === 'court' && !court)) return undefined;
  if (nameAt.has(t) || isHeadline(sheet, sentence) || goesOn(sheet, t)) return undefined;
  let from = t;
  while (from > t - LONGEST && words[from - 1]?.capital && !nameAt.has(from - 1)) from--;
  const place = nameAt.get(from - 1);
  const beside = place?.kind === 'place' && doc.tokens[from - 1]!.sentence === sentence && from > t - LONGEST;
  return beside ? { first: place.first, last: t + 1 } : undefined;
}

const COURTS: ReadonlySet<string> = new Set('district divisional federal high provincial superior supreme'.split(' '));

/** Does a word with a capital follow that is no title: “Ottawa Police [Service] Chief Ana Ruiz” ends there. */
const goesOn = ({ words, doc: { tokens } }: Sheet, t: number): boolean =>
  words[t + 1]?.capital === true && tokens[t + 1]!.sentence === tokens[t]!.sentence && !isTitle(tokens[t + 1]!.lower);

const PLACES = bitOf('city') | bitOf('town') | bitOf('region') | bitOf('place');

/** “Halifax [Mooseheads]”, which the tagger takes for a place or has only in part. */
function teamAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { tokens } = sheet.doc;
  if (!sheet.words[t]!.capital || goesOn(sheet, t)) return undefined;
  const first = runFrom(sheet, t);
  if (first === t || sheet.capitals[tokens[t]!.sentence] !== USUAL) return undefined;
  const lists = sheet.words[first]!.lists | (sheet.phrases[first]! >> 2);
  return lists & PLACES || nameAt.get(first)?.kind === 'place' ? { first, last: t + 1 } : undefined;
}

/** “Unifor [Local] 333”; not “Local 12-year-olds” */
function localAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { tokens } = sheet.doc;
  if (!sheet.words[t]!.capital || !/^\d{1,5}$/.test(tokens[t + 1]?.text ?? '')) return undefined;
  const first = runFrom(sheet, t);
  if ((first === t && sheet.first[t]) || tokens[t + 2]?.text === '-') return undefined;
  const known = nameAt.get(t) ?? nameAt.get(t - 1);
  return { first: Math.min(first, known?.kind === 'organization' ? known.first : first), last: t + 2 };
}

/** The first word of the run of capitals and “&” that ends at a token, in its sentence; not the “The” of a sentence. */
function runFrom({ words, doc, first, capitals }: Sheet, t: number): number {
  const { sentence } = doc.tokens[t]!;
  let from = t;
  for (let u = t - 1; u > t - LONGEST && u >= 0 && doc.tokens[u]!.sentence === sentence; u--) {
    if (words[u]!.capital && !(words[u]!.common && (first[u] || capitals[sentence] !== USUAL))) from = u;
    else if (doc.tokens[u]!.lower !== '&') break;
  }
  return from;
}
