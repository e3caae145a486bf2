// Letters that stand for an organization, where the tagger has seen none: the AP, of an article with The Associated Press in it.
import { OUTLETS } from '../../lexicon/outlets.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { TokenSpan } from './tags.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;
/** Words that lead to an outlet that is only letters: “told AFP”, “according to the BBC”. */
const LEADS: ReadonlySet<string> = new Set(['the', 'told', 'to', 'by', 'with']);

/** Words of two to six capitals outside the names found: initials of an organization found, or an outlet in the list. */
export function initialNames({ doc, capitals }: Sheet, found: readonly TokenSpan[]): TokenSpan[] {
  const { tokens } = doc;
  const taken = new Uint8Array(tokens.length);
  const known = new Set<string>();
  for (const { first, last, kind } of found) {
    taken.fill(1, first, last);
    if (kind === 'organization' && last - first > 1) known.add(initialsOf(tokens.slice(first, last)));
  }
  return tokens.flatMap(({ index, text, lower, sentence }): TokenSpan[] => {
    if (taken[index] || !LETTERS.test(text) || capitals[sentence] !== USUAL) return [];
    const outlet = OUTLETS.has(lower) && LEADS.has(tokens[index - 1]?.lower ?? '');
    return known.has(text) || outlet ? [{ first: index, last: index + 1, kind: 'organization' }] : [];
  });
}

/** The surname of a person found by a full name, where it stands alone: [Agnès Callamard] … Callamard. No common word is taken for one. */
export function repeatedSurnames({ doc, words }: Sheet, found: readonly TokenSpan[]): TokenSpan[] {
  const taken = new Uint8Array(doc.tokens.length);
  const surnames = new Set<string>();
  for (const { first, last, kind } of found) {
    taken.fill(1, first, last);
    const surname = words[last - 1];
    if (kind === 'person' && last - first > 1 && surname?.common === 0) surnames.add(doc.tokens[last - 1]!.text);
  }
  return doc.tokens.flatMap(({ index, text }): TokenSpan[] => {
    if (taken[index] || !surnames.has(text) || !words[index]!.capital) return [];
    const alone = !words[index - 1]?.capital && !words[index + 1]?.capital;
    return alone ? [{ first: index, last: index + 1, kind: 'person' }] : [];
  });
}

/** Of the words with a capital: Bank of New Harlow → BNH. */
const initialsOf = (words: readonly { readonly text: string }[]): string =>
  words.map(({ text }) => /^\p{Lu}/u.exec(text)?.[0] ?? '').join('');
