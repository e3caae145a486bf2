// What the lists are sure of, where the tagger has seen nothing or taken a people for a place: “Hinduism”, “Ramadan”.
import { STORMS } from '../../lexicon/name-heads.ts';
import { bitOf, NAMED } from './gazetteer.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { TokenSpan } from './tags.ts';

const PEOPLES = bitOf('nationality') | bitOf('creed');
const OTHERS = PEOPLES | bitOf('event') | bitOf('work');

const only = (lists: number, wanted: number): boolean => (lists & wanted) !== 0 && (lists & NAMED & ~wanted) === 0;

/** Is a phrase in these lists the name of a people or a creed, and of nothing else? */
export const isPeople = (lists: number): boolean => only(lists, PEOPLES);

/** Single listed names that stand by themselves, outside the names found: no capital on either side. */
export function listedNames(sheet: Sheet, found: readonly TokenSpan[]): TokenSpan[] {
  const { words, doc, phrases, capitals } = sheet;
  const taken = new Uint8Array(words.length);
  for (const name of found) taken.fill(1, name.first, name.last);
  const names: TokenSpan[] = [];
  for (const s of doc.sentences) {
    if (capitals[s.index] !== USUAL) continue;
    for (let t = s.first; t < s.last; t++) {
      const w = words[t]!;
      if (isStormWord(sheet, t) && !taken[t] && !taken[t + 1]) {
        names.push({ first: t, last: t + 2, kind: 'other' });
        t++;
        continue;
      }
      if (!w.capital || taken[t]) continue;
      const last = phrases[t] ? phraseEnd(phrases, t, s.last) : t + 1;
      // First Nations, Boxing Day; not a Good that begins a sentence
      if (w.common && !(last > t + 1 && words[last - 1]!.capital)) continue;
      const lists = phrases[t] ? phrases[t]! >> 2 : w.lists;
      const alone = !(t > s.first && words[t - 1]!.capital) && !(last < s.last && words[last]!.capital);
      if (only(lists, OTHERS) && alone && !taken.subarray(t, last).includes(1))
        names.push({ first: t, last, kind: 'other' });
      t = last - 1;
    }
  }
  return names;
}

/**
 * “South” and “Korean”, found as two, are one name where the lists have “South Korean” as that of a people; “Ida” goes
 * on to the left where it is “Hurricane Ida”.
 */
export function joined<T extends TokenSpan>(sheet: Sheet, names: readonly T[]): T[] {
  const { phrases } = sheet;
  const out: T[] = [];
  for (const name of names) {
    const before = out.at(-1);
    const phrase = phrases[name.first] ?? 0;
    const goesOn = (phrase & 3) > 1 && before?.last === name.first && phrases[before.first]! >> 2 === phrase >> 2;
    if (name.first > 0 && isStormLead(sheet, name.first - 1) && before?.last !== name.first)
      out.push({ ...name, first: name.first - 1, kind: 'other' });
    else if (before && goesOn && isPeople(phrase >> 2))
      out[out.length - 1] = { ...before, last: name.last, kind: 'other' };
    else out.push(name);
  }
  return out;
}

/** Is it the “Hurricane” of “Hurricane Ida”? */
const isStormWord = ({ words, doc }: Sheet, t: number): boolean =>
  words[t]!.capital &&
  STORMS.has(words[t]!.key) &&
  words[t + 1]?.capital === true &&
  doc.tokens[t]!.sentence === doc.tokens[t + 1]!.sentence;

/** The same, and the “Tropical” of “Tropical Storm Ida”. */
const isStormLead = (sheet: Sheet, t: number): boolean =>
  isStormWord(sheet, t) || (sheet.words[t]!.key === 'tropical' && sheet.words[t + 1]?.key === 'storm');

/** In a headline any words have capitals: “Price Of Bread Is Rising”, all of it common words, names nothing. */
export function isHeadlineTalk({ words, doc, capitals }: Sheet, { first, last, kind }: TokenSpan): boolean {
  if (kind === 'person' || kind === 'place' || capitals[doc.tokens[first]!.sentence] === USUAL) return false;
  for (let t = first; t < last; t++) if (words[t]!.letter && words[t]!.common === 0) return false;
  return true;
}

/** Where the phrase that begins at a token ends, exclusive. */
function phraseEnd(phrases: Int32Array, first: number, limit: number): number {
  let last = first + 1;
  while (last < limit && (phrases[last]! & 3) === 2) last++;
  return last < limit && (phrases[last]! & 3) === 3 ? last + 1 : last;
}
