// [Grant Rice] came, said [Susan Close]: given names and surnames that are common words, which the tagger leaves out of the name.
import { BODY_ENDINGS, NOT_PEOPLE } from '../../lexicon/body-endings.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { STORMS } from '../../lexicon/name-heads.ts';
import { BODIES } from '../../lexicon/source-nouns.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { Token } from '../../text/doc.ts';
import { bitOf } from './gazetteer.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { Tagged } from './tagger.ts';
import { isTitle } from './trim.ts';

const GIVEN = bitOf('given');
const WORD = /^\p{Lu}\p{Ll}+$/u;
/** O'Brien, McDonald too. */
const SURNAME = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u;
/** [said] Rice, a [Christian] Rice, [Storm] Rice. */
const WORDS_TOO: ReadonlySet<string> = new Set(['christian', 'said', 'storm']);
const OPEN_QUESTIONS: ReadonlySet<string> = new Set(['may', 'will']);

/** The names in order, those of people with the given name in front of a surname, or the surname behind a given name. */
export function withBoth(sheet: Sheet, names: readonly Tagged[]): Tagged[] {
  const nameAt = new Map<number, Tagged>();
  for (const name of names) for (let t = name.first; t < name.last; t++) nameAt.set(t, name);
  const joined = new Set<Tagged>();
  return names.flatMap((name): Tagged[] => {
    if (joined.has(name)) return [];
    const { first, last, kind } = name;
    if (kind !== 'person' || last - first > 1 || !SURNAME.test(sheet.doc.tokens[first]!.text)) return [name];
    const surname = nameAt.get(last);
    if (isSurname(sheet, name, surname)) {
      if (surname) joined.add(surname);
      return [{ ...name, last: last + 1 }];
    }
    return [!nameAt.has(first - 1) && isGiven(sheet, first - 1) ? { ...name, first: first - 1 } : name];
  });
}

/** [Grant] Rice; not “Will Rice go?”, “In May Rice went”, “Judge Rice”. */
function isGiven(sheet: Sheet, at: number): boolean {
  const { doc, words, capitals } = sheet;
  const [given, next] = [doc.tokens[at], doc.tokens[at + 1]!];
  if (!given || !isBeside(given, next) || capitals[given.sentence] !== USUAL) return false;
  if (
    !WORD.test(given.text) ||
    !(words[at]!.lists & GIVEN) ||
    isTitle(given.lower) ||
    WORDS_TOO.has(given.lower) ||
    STORMS.has(given.lower)
  )
    return false;
  const { first, last } = doc.sentences[given.sentence]!;
  const isOpening = at === first || doc.tokens[at - 1]!.pos === 'PUNCT';
  if (MONTHS.has(given.lower) && !isOpening) return false;
  return !(OPEN_QUESTIONS.has(given.lower) && isOpening && doc.tokens[last - 1]!.lower === '?');
}

/** Susan [Close] came; not “Susan Monday”, nor the words of a headline. */
function isSurname({ doc, words, capitals }: Sheet, { first, last }: Tagged, name: Tagged | undefined): boolean {
  const [given, surname, behind] = [doc.tokens[first]!, doc.tokens[last], doc.tokens[last + 1]];
  if (!surname || !isBeside(given, surname) || capitals[given.sentence] !== USUAL) return false;
  if (!WORD.test(given.text) || !(words[first]!.lists & GIVEN) || !SURNAME.test(surname.text) || isTitle(given.lower))
    return false;
  if (BODIES.has(surname.lower) || BODY_ENDINGS.has(surname.lower) || NOT_PEOPLE.has(surname.lower)) return false;
  if (WEEKDAYS.has(surname.lower) || MONTHS.has(surname.lower) || isTitle(surname.lower)) return false;
  if (name && (name.kind !== 'person' || name.last > last + 1)) return false;
  return !behind || !/^\p{Lu}/u.test(behind.text) || behind.sentence !== surname.sentence;
}

const isBeside = (a: Token, b: Token): boolean => a.sentence === b.sentence && b.start === a.end + 1;
