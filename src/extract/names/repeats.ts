// Names that the tagger has missed and others of the article vouch for: the AP, where The Associated Press stands in
// full; [Agnès Callamard] … Callamard, and of a surname that is a common word what can only be a name: “Day said”.
import { OUTLETS, PAPER_WORDS } from '../../lexicon/outlets.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import { JUDGING } from '../../lexicon/verbs-of-judging.ts';
import { SAYING } from '../../lexicon/verbs-of-saying.ts';
import { THINKING } from '../../lexicon/verbs-of-thinking.ts';
import type { Token } from '../../text/doc.ts';
import { bitOf } from './gazetteer.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { TokenSpan } from './tags.ts';

/** “BBC”, and “BoE” for Bank of England. */
const LETTERS = /^\p{Lu}o?\p{Lu}{1,5}$/u;
/** Words that lead to an outlet that is only letters: “told AFP”, “according to the BBC”. */
const LEADS: ReadonlySet<string> = new Set(['the', 'told', 'to', 'by', 'with']);
const GIVEN = bitOf('given');
/** What may stand behind a surname: “Banks, Jr.” */
const BEHIND = /^(?:jr\.?|sr\.?|ii|iii|iv|,|\.)$/;

/** Who and what is named in full: initials of organizations, last words of papers, surnames, and those of the latter that are common words. */
interface Known {
  readonly initials: Set<string>;
  readonly papers: Set<string>;
  readonly surnames: Set<string>;
  readonly common: Set<string>;
}

/** Single words outside the names found: initials of an organization found, an outlet in the list, a paper’s last word, a surname. */
export function repeatedNames(sheet: Sheet, found: readonly TokenSpan[]): TokenSpan[] {
  const { tokens } = sheet.doc;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const known = namedInFull(sheet, found);
  const names: TokenSpan[] = [];
  for (let t = 0; t < tokens.length; t++) {
    const kind = taken[t] || !sheet.words[t]!.capital ? undefined : kindOf(sheet, known, t);
    if (kind) names.push({ first: t, last: t + 1, kind });
  }
  return names;
}

function namedInFull({ doc, words }: Sheet, found: readonly TokenSpan[]): Known {
  const known = {
    initials: new Set<string>(),
    papers: new Set<string>(),
    surnames: new Set<string>(),
    common: new Set<string>(),
  };
  for (const { first, last, kind } of found) {
    if (last - first < 2) continue;
    if (kind === 'organization')
      for (const letter of [LARGE, LARGE_AND_OF]) known.initials.add(initialsOf(doc.tokens.slice(first, last), letter));
    if (kind === 'organization' && PAPER_WORDS.has(words[last - 1]!.key)) known.papers.add(doc.tokens[last - 1]!.text);
    if (kind !== 'person') continue;
    let end = last - 1;
    while (end > first + 1 && BEHIND.test(doc.tokens[end]!.lower)) end--;
    const { text } = doc.tokens[end]!;
    // “Harald I”
    if (/^[IVX]+$/.test(text)) continue;
    if (words[end]!.common === 0) known.surnames.add(text);
    else if (words[first]!.lists & GIVEN) known.common.add(text);
  }
  return known;
}

/** What a word with a capital is the name of. */
function kindOf({ doc, words, capitals }: Sheet, known: Known, index: number): 'organization' | 'person' | undefined {
  const { text, lower, sentence } = doc.tokens[index]!;
  const before = doc.tokens[index - 1]?.lower ?? '';
  if (LETTERS.test(text) && capitals[sentence] === USUAL)
    if (known.initials.has(text) || (OUTLETS.has(lower) && LEADS.has(before))) return 'organization';
  if (words[index + 1]?.capital || (words[index - 1]?.capital && !isTitled(doc.tokens, index))) return undefined;
  if (known.papers.has(text) && before === 'the') return 'organization';
  if (known.surnames.has(text)) return 'person';
  return known.common.has(text) && capitals[sentence] === USUAL && standsAsName(doc.tokens, index)
    ? 'person'
    : undefined;
}

/** “Mrs. [Price]” */
function isTitled(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index - 1]?.lower === '.' ? index - 2 : index - 1;
  return TITLES.has(tokens[at]?.lower.replace(/\.$/, '') ?? '');
}

/** What leads to a month or a day rather than to a person called May. */
const NO_PERSON = /^(?:an?|by|each|early|every|in|last|late|mid|next|of|on|since|that|the|this|until)$/;

/** “[Day] said”, “said [Day]”; not “Day and night”, “in May”, “May 3”, “Mother’s Day”. */
function standsAsName(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (isTitled(tokens, index)) return true;
  if (next?.sentence === token.sentence && isTelling(next)) return true;
  if (next?.pos === 'NUM' || before?.sentence !== token.sentence) return false;
  return !/^(?:PUNCT|PART|NUM)$/.test(before.pos) && !NO_PERSON.test(before.lower) && /^\p{Ll}/u.test(before.text);
}

/** “said”, “praises”, “believed”; not the bare form, as in “May I add”. */
const isTelling = ({ lower, lemma }: Token): boolean =>
  lower !== lemma && (SAYING.has(lemma) || JUDGING.has(lemma) || THINKING.has(lemma));

const LARGE = /^\p{Lu}/u;
const LARGE_AND_OF = /^(?:\p{Lu}|o(?=f$))/u;
/** Of the words with a capital: Bank of New Harlow → BNH, and with its “of” BoNH. */
const initialsOf = (words: readonly { readonly text: string }[], letter: RegExp): string =>
  words.map(({ text }) => letter.exec(text)?.[0] ?? '').join('');
