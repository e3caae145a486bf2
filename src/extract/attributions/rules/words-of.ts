// It was, in the words of [Ana Ruiz], “a long winter”: whose words stand between the marks is said by a noun, not by a verb.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, type Range, shared, size } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { canSpeak } from './end-sources.ts';
import { TELLING } from './tag-grammar.ts';

const SURE = 0.85;
/** How many words may name somebody. */
const LONGEST = 16;

/** Nouns that are what stands in the marks behind “of Ana Ruiz:”; not the visit of Ana Ruiz: “…” */
const WORDS: ReadonlySet<string> = new Set('adage advice dictum maxim motto warning words'.split(' '));
/** “…” That was [the view] of Ana Ruiz. */
const VERDICTS: ReadonlySet<string> = new Set(
  (
    'advice answer assessment conclusion judgement judgment message opinion plea reaction reply response stance take ' +
    'verdict view warning words'
  ).split(' '),
);
/** [Asked about] the words of Ana Ruiz: “…” is not hers. */
const AWAY: ReadonlySet<string> = new Set('about against at following from on over to'.split(' '));
const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'their']);

/** The drafts, and those of quotations beside which a noun says whose they are; no other keeps such a quotation. */
export function readWordsOf(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const held = heldBy(c, drafts);
  const added = doc.quotations.flatMap(({ index, within }): Draft[] => {
    const content = ranges[index]!;
    const found = within === undefined && content.length > 0 ? beside(doc, c, content) : undefined;
    if (!found) return [];
    // Ruiz said it was, in [her] words, “…”: hers already
    const told = OWNERS.has(doc.tokens[found.source[0]]!.lower) && !isFree(held, content[0]!);
    return told && size([found.source]) === 1 ? [] : [byRule('words-of', SURE, found, content)];
  });
  if (added.length === 0) return [...drafts];
  const own = added.flatMap(({ content }) => content);
  return [...drafts.filter((d) => 5 * shared(d.content, own) < 4 * size(d.content)), ...added];
}

function beside(doc: Doc, c: Columns, content: readonly Range[]): Found | undefined {
  const last = content.at(-1)![1];
  const [first] = content[0]!;
  return inFront(doc, c, first) ?? fronted(doc, c, first) ?? behind(doc, c, last) ?? verdictBehind(doc, c, last);
}

interface Found {
  readonly head: number;
  readonly cue: Range;
  readonly source: Range;
}

/** In the words of Ana Ruiz[,] “…”; the motto of Ana Ruiz[:] “…”; in her own words[,] “…” */
function inFront(doc: Doc, c: Columns, first: number): Found | undefined {
  const mark = doc.tokens[first - 1];
  const end = /^[,:]$/.test(mark?.lower ?? '') ? first - 1 : first;
  for (let at = end - 1; at > 0 && at >= end - LONGEST && isNear(c, at, first - 1); at--) {
    const word = doc.tokens[at]!;
    if (word.lower === 'words' && at === end - 1) return owned(doc, at);
    if (!WORDS.has(word.lower) || doc.tokens[at + 1]?.lower !== 'of') continue;
    const from = inThe(doc, at);
    const source: Range = [at + 2, end];
    if (!names(doc, c, source)) return undefined;
    if (from !== undefined && word.lower === 'words') return { head: at, cue: [from, at + 2], source };
    return mark?.lower === ':' && isPlain(doc, at) ? { head: at, cue: [at, at + 2], source } : undefined;
  }
  return undefined;
}

/** [In the words of Ana Ruiz,] the plan was “…”: with no verb of saying in between. */
function fronted(doc: Doc, c: Columns, first: number): Found | undefined {
  const from = doc.sentences[c.sentence[first]!]!.first;
  if (doc.tokens[from]!.lower !== 'in') return undefined;
  let comma = from;
  while (comma < first && comma < from + LONGEST && doc.tokens[comma]!.lower !== ',') comma++;
  const found = doc.tokens[comma]?.lower === ',' && comma < first ? inFront(doc, c, comma + 1) : undefined;
  if (!found || (found.cue[0] !== from && found.source[0] !== from + 1)) return undefined;
  for (let i = comma; i < first; i++) if (c.quoted[i] || (c.cue[i]! & TELLING) !== 0) return undefined;
  return found;
}

/** “…,” [in the words of Ana Ruiz]; “…”, in her words. */
function behind(doc: Doc, c: Columns, last: number): Found | undefined {
  const from = doc.tokens[last]?.lower === ',' ? last + 1 : last;
  if (doc.tokens[from]?.lower !== 'in' || !isNear(c, from, last - 1)) return undefined;
  for (let at = from + 1; at < from + 8 && isNear(c, at, from); at++) {
    if (doc.tokens[at]!.lower !== 'words') continue;
    if (inThe(doc, at) !== from || doc.tokens[at + 1]?.lower !== 'of')
      return /^[,.;]$/.test(doc.tokens[at + 1]?.lower ?? '') ? owned(doc, at) : undefined;
    const source: Range = [at + 2, phraseEnd(doc, c, at + 2)];
    return names(doc, c, source) ? { head: at, cue: [from, at + 2], source } : undefined;
  }
  return undefined;
}

/** “…” That was [the verdict] of Ana Ruiz, who runs the shop; “…,” was [the view] of one driver. */
function verdictBehind(doc: Doc, c: Columns, last: number): Found | undefined {
  let at = last;
  if (/^(?:that|this|those|these)$/.test(doc.tokens[at]?.lower ?? '')) at++;
  if (!/^(?:is|was|were|are)$/.test(doc.tokens[at]?.lower ?? '') || doc.tokens[at + 1]?.lower !== 'the')
    return undefined;
  for (at += 2; /^ADJ$/.test(doc.tokens[at]?.pos ?? ''); ) at++;
  if (!VERDICTS.has(doc.tokens[at]?.lower ?? '') || !/^(?:of|from)$/.test(doc.tokens[at + 1]?.lower ?? ''))
    return undefined;
  if (c.block[at] !== c.block[last - 1]) return undefined;
  const source: Range = [at + 2, phraseEnd(doc, c, at + 2)];
  return names(doc, c, source) ? { head: at, cue: [at, at + 1], source } : undefined;
}

/** In [Haddad’s] words; in [her] own words. */
function owned({ tokens }: Doc, at: number): Found | undefined {
  const end = /^(?:own|exact|very)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  let from = end - 1;
  if (/^(?:'s|’s|'|’)$/.test(tokens[from]!.lower))
    while (from > 0 && /^(?:PART|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  else if (!OWNERS.has(tokens[from]!.lower)) return undefined;
  return tokens[from - 1]?.lower === 'in' ? { head: at, cue: [at, at + 1], source: [from, end] } : undefined;
}

/** Where “in the very” before “words” begins. */
function inThe({ tokens }: Doc, at: number): number | undefined {
  let from = at - 1;
  while (from > at - 4 && tokens[from]?.pos === 'ADJ') from--;
  return tokens[from]?.lower === 'the' && tokens[from - 1]?.lower === 'in' ? from - 1 : undefined;
}

/** Remembers [the immortal] words: not “reacted to the words”. */
function isPlain({ tokens }: Doc, at: number): boolean {
  let from = at - 1;
  while (from > at - 4 && tokens[from]?.pos === 'ADJ') from--;
  if (tokens[from]?.lower === 'the' || tokens[from]?.pos === 'DET') from--;
  return !AWAY.has(tokens[from]?.lower ?? '');
}

/** To the comma, the stop or the verb behind a name. */
function phraseEnd({ tokens }: Doc, c: Columns, from: number): number {
  let end = from;
  while (end < from + LONGEST && isNear(c, end, from) && !/^(?:ADV|AUX|PUNCT|SCONJ|VERB)$/.test(tokens[end]!.pos))
    end++;
  return /^(?:CCONJ|ADP)$/.test(tokens[end - 1]?.pos ?? '') ? end - 1 : end;
}

/** Somebody who can speak, and no clause but one with “who”. */
function names({ tokens }: Doc, c: Columns, [first, last]: Range): boolean {
  if (last <= first || c.quoted.subarray(first, last).some((q) => q > 0)) return false;
  const verb = c.sort.subarray(first, last).indexOf(1);
  const words = tokens.slice(first, last);
  if (verb >= 0 && !words.slice(0, verb).some(({ lower }) => lower === 'who')) return false;
  return words.some(canSpeak);
}

const isNear = ({ length, quoted, sentence }: Columns, at: number, to: number): boolean =>
  at >= 0 && at < length && sentence[at] === sentence[to] && quoted[at] === 0;
