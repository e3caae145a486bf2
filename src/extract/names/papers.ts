// Papers that the tagger has cut short or taken for a place: “the [Gulf Sentinel]”, by their last word and the article.
import { PAPER_WORDS } from '../../lexicon/outlets.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { TokenSpan } from './tags.ts';

/** How many words may stand before “Sentinel”. */
const LONGEST = 4;

/** The names of papers, and those found that they leave. */
export function papersIn<T extends TokenSpan>(sheet: Sheet, found: readonly T[]): { papers: TokenSpan[]; rest: T[] } {
  const papers: TokenSpan[] = [];
  for (let t = 1; t < sheet.words.length; t++) {
    const paper = PAPER_WORDS.has(sheet.words[t]!.key) ? paperAt(sheet, t) : undefined;
    if (paper && !found.some((name) => isWhole(name, paper))) papers.push(paper);
  }
  if (papers.length === 0) return { papers, rest: [...found] };
  const rest = found.filter((name) => !papers.some((p) => p.first < name.last && name.first < p.last));
  return { papers, rest };
}

/** “The [Gulf Sentinel] reported”; not “a Sentinel”, “the Journal of Physics”, “the Gulf Sentinel Company”. */
function paperAt({ doc, words, capitals }: Sheet, at: number): TokenSpan | undefined {
  const { sentence } = doc.tokens[at]!;
  if (!words[at]!.capital || capitals[sentence] !== USUAL) return undefined;
  const next = doc.tokens[at + 1];
  if (next?.sentence === sentence && (words[at + 1]!.capital || next.lower === 'of')) return undefined;
  let first = at;
  while (first > at - LONGEST && words[first - 1]?.capital && doc.tokens[first - 1]!.lower !== 'the') first--;
  const article = doc.tokens[first - 1];
  if (first === at || article?.lower !== 'the' || article.sentence !== sentence) return undefined;
  return { first, last: at + 1, kind: 'organization' };
}

/** Is the name the paper already, or one that goes on beyond it? */
const isWhole = (name: TokenSpan, paper: TokenSpan): boolean =>
  name.first <= paper.first && name.last >= paper.last && (name.kind === 'organization' || name.last > paper.last);
