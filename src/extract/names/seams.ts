// Names that the tagger has run together: “Onion Lake Cree Nation and Frog Lake First Nation”, Chief “Ana Ruiz of the Frog
// Lake First Nation”, “Winnipeg Coun”. Ana Ruiz; and surnames of two parts that it has cut.
import { LEADING_ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { BODY_ENDINGS, LOCAL_BODY_ENDINGS, NOT_PEOPLE } from '../../lexicon/body-endings.ts';
import { COMPANY_NOUNS } from '../../lexicon/company-nouns.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import { bitOf } from './gazetteer.ts';
import type { Sheet } from './sheet.ts';
import type { Tagged } from './tagger.ts';
import { isTitle } from './trim.ts';

const GIVEN = bitOf('given');
const TOWNS = bitOf('city') | bitOf('town') | bitOf('region');

/** The names, cut and put together where the words tell; in order. */
export function reseamed(sheet: Sheet, names: readonly Tagged[]): Tagged[] {
  const out: Tagged[] = [];
  for (const name of names) {
    const before = out.at(-1);
    if (isBill(sheet, name)) continue;
    if (before && (isSecondHalf(sheet, before, name) || isHyphened(sheet, before, name)))
      out[out.length - 1] = { ...before, last: name.last };
    else if (name.kind === 'person' || name.last - name.first < 2) out.push(name);
    else
      out.push(
        ...(twoBodies(sheet, name) ??
          chiefOf(sheet, name) ??
          firmOf(sheet, name) ?? [withFirstHalf(sheet, withoutTitle(sheet, name), before)]),
      );
  }
  return out;
}

/** “Ms. [Wilson]-[Raybould]”; not “the Trudeau-Trump call” */
function isSecondHalf({ doc: { tokens } }: Sheet, a: Tagged, b: Tagged): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || b.first !== a.last + 1 || tokens[a.last]!.lower !== '-')
    return false;
  if (tokens[a.last]!.start !== tokens[a.last - 1]!.end || tokens[b.first]!.start !== tokens[a.last]!.end) return false;
  return b.last === b.first + 1 && isTitled(tokens, a.first);
}

/** “[Whanganui]-a-[Tara]”, “[Stoke]-on-[Trent]”: one name around a small word between hyphens. */
function isHyphened({ doc: { tokens } }: Sheet, a: Tagged, b: Tagged): boolean {
  const inner = tokens.slice(a.last, b.first).map(({ lower }) => lower);
  return (
    inner.length === 3 &&
    /^-(?:a|au|by|de|en|in|la|le|les|on|sous|sur|the|under|upon)-$/.test(inner.join('')) &&
    inner[1] === tokens[a.last + 1]!.text &&
    tokens[a.last - 1]!.end + inner.join('').length === tokens[b.first]!.start
  );
}

/** “[Bill] 14”, “[Bill] C-11” is nobody. */
const isBill = ({ doc: { tokens } }: Sheet, { kind, first }: Tagged): boolean =>
  kind === 'person' &&
  tokens[first]!.text === 'Bill' &&
  /^(?:[CHS]-?)?\d+$|^[CHS]$/.test(tokens[first + 1]?.text ?? '');

/** “the Economic and [Financial Crimes Commission]” */
function withFirstHalf({ doc: { tokens }, words }: Sheet, name: Tagged, before: Tagged | undefined): Tagged {
  const [the, word, and] = [name.first - 3, name.first - 2, name.first - 1].map((t) => tokens[t]);
  if (name.kind !== 'organization' || and?.lower !== 'and' || !BODY_ENDINGS.has(tokens[name.last - 1]!.lower))
    return name;
  if (the?.lower !== 'the' || word?.pos !== 'ADJ' || !words[name.first - 2]!.capital) return name;
  return (before?.last ?? 0) <= name.first - 2 ? { ...name, first: name.first - 2 } : name;
}

const isTitled = (tokens: Sheet['doc']['tokens'], first: number): boolean =>
  isTitle(tokens[first - 1]?.lower ?? '') ||
  (tokens[first - 1]?.lower === '.' && TITLES.has(tokens[first - 2]?.lower ?? ''));

/** “Onion Lake Cree Nation and Frog Lake First Nation”: with the last word of bodies twice. */
function twoBodies({ doc: { tokens } }: Sheet, name: Tagged): Tagged[] | undefined {
  const end = tokens[name.last - 1]!.lower;
  if (!(end === 'nation' || BODY_ENDINGS.has(end) || LOCAL_BODY_ENDINGS.has(end) || NOT_PEOPLE.has(end)))
    return undefined;
  for (let t = name.first + 2; t < name.last - 2; t++) {
    if (tokens[t]!.lower !== 'and' || tokens[t - 1]!.lower !== end) continue;
    const second = tokens[t + 1]!.lower === 'the' ? t + 2 : t + 1;
    return [
      { ...name, last: t },
      { ...name, first: second },
    ];
  }
  return undefined;
}

/** Chief “Ana Ruiz of the Frog Lake First Nation” */
function chiefOf({ doc: { tokens }, words }: Sheet, name: Tagged): Tagged[] | undefined {
  const { first, last } = name;
  if (!isTitled(tokens, first) || !(words[first]!.lists & GIVEN)) return undefined;
  const of = [first + 2, first + 3].find((t) => t < last - 1 && tokens[t]!.lower === 'of');
  if (!of || BODY_ENDINGS.has(tokens[of - 1]!.lower) || NOT_PEOPLE.has(tokens[of - 1]!.lower)) return undefined;
  const body = tokens[of + 1]!.lower === 'the' ? of + 2 : of + 1;
  return [
    { ...name, last: of, kind: 'person' },
    { ...name, first: body },
  ];
}

/** “Fredericton firm Calderix”: a town, what it is, and what it is called. */
function firmOf({ doc: { tokens }, words }: Sheet, name: Tagged): Tagged[] | undefined {
  const { first, last } = name;
  const noun = [first + 1, first + 2].find((t) => t < last - 1 && COMPANY_NOUNS.has(tokens[t]!.text));
  if (!noun || !(words[first]!.lists & TOWNS)) return undefined;
  return [
    { ...name, last: noun, kind: 'place' },
    { ...name, first: noun + 1, kind: 'organization' },
  ];
}

/** Whom a party has in parliament. */
const MEMBERS: ReadonlySet<string> = new Set(['mha', 'mla', 'mna', 'mp', 'mpp']);

/** “Winnipeg [Coun]. Ana Ruiz”, “Joint Chiefs of Staff [Maj]. Gen. Ana Ruiz”; “Green [MPP]”; not “the Crown [Prince]. She” */
function withoutTitle({ doc: { tokens }, words }: Sheet, name: Tagged): Tagged {
  const { first, last } = name;
  const short = tokens[last - 1]!.lower;
  if (MEMBERS.has(short)) return { ...name, last: last - 1 };
  if (tokens[last]?.lower !== '.' || !words[last + 1]?.capital) return name;
  if (!TITLES.has(short) || !LEADING_ABBREVIATIONS.has(short)) return name;
  const town = last - first === 2 && (words[first]!.lists & TOWNS) !== 0;
  return { ...name, last: last - 1, kind: town ? 'place' : name.kind };
}
