// What a quote leaves out of the sentences it keeps, and whether a “not”, an “if” or an “almost” goes with it.

import { withoutFillers } from './minor.ts';
import { NEAR, type Part } from './parts.ts';
import type { Quoted } from './quoted.ts';
import type { Source } from './source.ts';
import { STAKE_WORDS } from './stakes.ts';
import type { Dropped } from './verification.ts';
import type { Word } from './words.ts';

export interface Cut {
  /** Is a sentence of the source cut that the draft shows as whole? */
  readonly cut: boolean;
  readonly dropped: readonly Dropped[];
}

type Stake = Dropped['stake'];
const STAKES: readonly Stake[] = ['negation', 'condition', 'qualifier'];

/** The head of the sentence that a part begins in. */
export function cutBefore(part: Part, quoted: Quoted, open: boolean): Cut {
  const { source, from } = part;
  if (source.unstopped) return { cut: false, dropped: [] };
  let start = from;
  while (start > 0 && source.sentences[start - 1] === source.sentences[from]) start--;
  const head = source.words.slice(start, from);
  const clause = lastClause(head, source);
  const near = lastStretch(clause, source).slice(open ? -4 : -8);
  return {
    cut: !open && head.length > 0,
    dropped: kept(quoted, 'cut', {
      negation: isQuestion(source, from) ? [] : norms(near),
      condition: open ? [] : norms(clause),
      qualifier: norms(near),
    }),
  };
}

/** The tail of the sentence that a part ends in. */
export function cutAfter(part: Part, quoted: Quoted, open: boolean): Cut {
  const { source, to } = part;
  if (source.unstopped) return { cut: false, dropped: [] };
  let end = to;
  while (end < source.words.length && source.sentences[end] === source.sentences[to - 1]) end++;
  const tail = source.words.slice(to, end);
  const clause = norms(firstClause(tail, source, to));
  const glued = tail[0] !== undefined && /^\s*$/.test(gapBefore(source, to));
  return {
    cut: !open && withoutFillers(norms(tail), false).length > 0,
    dropped: kept(quoted, 'cut', {
      negation: glued ? clause.slice(0, 1) : [],
      condition: open ? [] : clause,
      qualifier: open ? [] : glued ? clause.slice(0, 2) : afterthought(tail, source),
    }),
  };
}

/** “…, I think.”: what a comma parts from the sentence, if it is short. */
function afterthought(tail: readonly Word[], { spoken }: Source): string[] {
  const stop = tail.findIndex((word, i) => i > 0 && /[,;:-]/.test(spoken.slice((tail[i - 1] as Word).end, word.start)));
  const first = stop < 0 ? tail : tail.slice(0, stop);
  return first.length <= 3 ? norms(first) : [];
}

/** Isn't this …? does not deny it. */
function isQuestion({ spoken, words, sentences }: Source, at: number): boolean {
  let end = at;
  while (end + 1 < words.length && sentences[end + 1] === sentences[at]) end++;
  return /^["')\]]{0,3}\?/.test(spoken.slice((words[end] as Word).end, (words[end] as Word).end + 4));
}

/** What an ellipsis leaves out, as far as it belongs to the sentences on either side. */
export function elided(a: Part, b: Part, quoted: Quoted): readonly Dropped[] {
  const { source } = a;
  if (source !== b.source || b.from < a.to) return [];
  const { sentences, words } = source;
  let end = a.to;
  while (end < b.from && sentences[end] === sentences[a.to - 1]) end++;
  let start = b.from;
  while (start > a.to && sentences[start - 1] === sentences[b.from]) start--;
  const after = firstClause(words.slice(a.to, end), source, a.to);
  const before = lastClause(words.slice(start, b.from), source);
  const all = after.length === b.from - a.to ? norms(after) : [...norms(after), ',', ...norms(before)];
  return kept(quoted, 'ellipsis', { negation: all, condition: all, qualifier: all });
}

/** How many words of the source stand between two parts; undefined where they are not in this order in one source. */
export const apart = (a: Part, b: Part): number | undefined =>
  a.source === b.source && b.from >= a.to ? b.from - a.to : undefined;

/** Do whole sentences or many words lie between? */
export const isFar = (a: Part, b: Part): boolean => (apart(a, b) ?? Number.POSITIVE_INFINITY) > 10 * NEAR;

const norms = (words: readonly Word[]): string[] => words.map(({ norm }) => norm);

/** What the draft says in its own words around the quote is not dropped. */
function kept(quoted: Quoted, by: Dropped['by'], words: Readonly<Record<Stake, readonly string[]>>): Dropped[] {
  const around = quoted.around.split(/[^\p{L}']+/u);
  return STAKES.flatMap((stake): Dropped[] => {
    const found = STAKE_WORDS[stake](words[stake]);
    if (found.length === 0 || STAKE_WORDS[stake](around).length > 0) return [];
    return [{ stake, words: found.join(', '), by }];
  });
}

const CONJUNCTION: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'because', 'then']);
const gapBefore = ({ spoken, words }: Source, i: number): string =>
  spoken.slice((words[i - 1] as Word | undefined)?.end ?? 0, words[i]?.start ?? spoken.length);

/** Up to “, and …”: what is said there does not bear on what is kept. */
function firstClause(words: readonly Word[], source: Source, at: number): readonly Word[] {
  const stop = words.findIndex((word, i) => CONJUNCTION.has(word.norm) && /[,;:-]/.test(gapBefore(source, at + i)));
  return stop < 0 ? words : words.slice(0, stop);
}

function lastClause(words: readonly Word[], { spoken }: Source): readonly Word[] {
  for (let i = words.length - 1; i > 0; i--) {
    const gap = spoken.slice((words[i - 1] as Word).end, (words[i] as Word).start);
    if (CONJUNCTION.has((words[i] as Word).norm) && /[,;:-]/.test(gap)) return words.slice(i);
  }
  return words;
}

/** Behind the last comma or dash. */
function lastStretch(words: readonly Word[], { spoken }: Source): readonly Word[] {
  for (let i = words.length - 1; i > 0; i--) {
    if (/[,;:-]/.test(spoken.slice((words[i - 1] as Word).end, (words[i] as Word).start))) return words.slice(i);
  }
  return words;
}
