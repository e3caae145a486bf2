// What quotation marks are there for when they are no speech: a nickname, the title of a work, distance.
import { WORKS } from '../../lexicon/works.ts';
import type { Doc, Quotation, Stretch, Token } from '../../text/doc.ts';
import { tokensOf } from '../mention.ts';

/** The words inside the marks of a quotation's first stretch. */
export function innerTokens(doc: Doc, { innerStart, innerEnd }: Stretch): readonly Token[] {
  if (innerStart >= innerEnd) return [];
  const [first, last] = tokensOf(doc, { start: innerStart, end: innerEnd });
  return doc.tokens.slice(first, last).filter((t) => t.pos !== 'PUNCT');
}

const ASIDE =
  /^\W*(?:\((?:applause|cheers|crosstalk|inaudible|laughter|laughs)\W*\)|follow .{2,40} on (?:facebook|instagram|twitter|x)\b.{0,40})\W*$/i;

/** How long such a note is, in characters. */
const SHORT = 120;

/** “(CROSSTALK)”, “Follow Ana Ruiz on Twitter”: a note in a transcript or below an article, between marks that nobody closed. */
export function isAside(doc: Doc, { stretches: [only, second] }: Quotation): boolean {
  if (!only || second || only.innerEnd - only.innerStart > SHORT) return false;
  return ASIDE.test(doc.text.slice(only.innerStart, only.innerEnd));
}

const NICKNAMED = /\b(?:alias|aka|nicknamed|known(?: [\w'-]+){0,5} as)(?: the)? $/i;

/** Tommy “[Sparky]” Quinn, and Quinn, known as “[Sparky]”: one to three words with a capital. */
export function isNickname(doc: Doc, quotation: Quotation): boolean {
  const [stretch] = quotation.stretches;
  if (!stretch || quotation.stretches.length > 1 || innerTokens(doc, stretch).length > 3) return false;
  if (!/^\p{Lu}/u.test(doc.text.slice(stretch.innerStart, stretch.innerEnd))) return false;
  if (NICKNAMED.test(doc.plain.slice(Math.max(0, stretch.start - 60), stretch.start))) return true;
  const before = /(\p{Lu}[\p{L}.’'-]*) $/u.exec(doc.text.slice(Math.max(0, stretch.start - 30), stretch.start));
  const after = /^ \p{Lu}[\p{L}’'-]+/u.exec(doc.text.slice(stretch.end, stretch.end + 30));
  const [first] = tokensOf(doc, stretch);
  return before !== null && after !== null && doc.tokens[first - 1]?.pos === 'PROPN';
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by de del for from in into is la le of on or over the to vs with'.split(' '),
);

/** “The Salt Year”: each big word with a capital; of one word only where a word for a work stands before it.
 * Within somebody's words two are not enough: called her “Miss Piggy”. */
export function isTitle(doc: Doc, quotation: Quotation, spoken: boolean): boolean {
  const [stretch] = quotation.stretches;
  if (!stretch || quotation.stretches.length > 1) return false;
  const words = innerTokens(doc, stretch);
  if (words.length === 0 || words.length > 12) return false;
  const big = words.filter((w) => !SMALL.has(w.lower) && !/^['’]/.test(w.text));
  const capitals = big.filter((w) => /^[\p{Lu}\p{N}]/u.test(w.text)).length;
  if (capitals < big.length || !/^[\p{Lu}\p{N}]/u.test((words[0] as Token).text)) return false;
  return (
    namesWork(doc, stretch) ||
    big.length + (SMALL.has((words[0] as Token).lower) ? 1 : 0) > (spoken && !afterPossessive(doc, stretch) ? 2 : 1)
  );
}

/** In his book, “The Salt Year,” he says: a title right behind a word for a work, whatever else the sentence has of it. */
export function isAnnounced(doc: Doc, quotation: Quotation): boolean {
  const [stretch] = quotation.stretches;
  if (!stretch || !isTitle(doc, quotation, true)) return false;
  const [first] = tokensOf(doc, stretch);
  const before = doc.tokens[first - 1]?.lower === ',' ? first - 2 : first - 1;
  const { lower, lemma } = doc.tokens[before] ?? { lower: '', lemma: '' };
  return WORKS.has(lower) || WORKS.has(lemma);
}

/** More than capitals: a word for a work before it, a “The” in it, or three big words. */
export function surelyTitle(doc: Doc, stretch: Stretch, words: readonly Token[]): boolean {
  const big = words.filter((w) => !SMALL.has(w.lower)).length;
  return namesWork(doc, stretch) || big > 2 || (big > 1 && SMALL.has((words[0] as Token).lower));
}

/** MSNBC's [“Morning Joe”] */
function afterPossessive(doc: Doc, stretch: Stretch): boolean {
  const [first] = tokensOf(doc, stretch);
  return doc.tokens[first - 1]?.pos === 'PART';
}

/** “the song [“Low Tide”]”, “a book called […]”. */
function namesWork(doc: Doc, stretch: Stretch): boolean {
  const [first] = tokensOf(doc, stretch);
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const token = doc.tokens[i] as Token;
    if (WORKS.has(token.lemma) || WORKS.has(token.lower)) return true;
    if (token.pos !== 'PUNCT' && token.pos !== 'VERB' && token.pos !== 'DET') return false;
  }
  return false;
}

/** Does the quotation hold a clause of its own: a verb, and a capital or the end of a sentence? */
export function isSentence(doc: Doc, quotation: Quotation): boolean {
  if (quotation.stretches.length > 1) return true;
  const [stretch] = quotation.stretches;
  if (!stretch) return false;
  const words = innerTokens(doc, stretch);
  const opens = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(doc.text.slice(stretch.innerStart, stretch.innerEnd));
  const closes = /[.!?…][^\p{L}\p{N}]*$/u.test(doc.text.slice(stretch.innerStart, stretch.innerEnd));
  const verb = words.some((w) => w.pos === 'VERB' || w.pos === 'AUX');
  return opens && (verb ? words.length > 2 || closes : closes);
}
