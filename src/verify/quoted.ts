// A quote of the draft as what is looked for: its words, and what the draft itself marks in it.
import type { Quote } from '../record.ts';
import { plainShadow } from '../text/plain.ts';
import { type Word, wordsIn } from './words.ts';

/** What stands between a word and the one before it. */
export type Joint =
  /** nothing that parts them */
  | 'none'
  /** it is the first */
  | 'start'
  /** … */
  | 'ellipsis'
  /** the quote ended, and began again: after “…,” she said. or in the next paragraph */
  | 'break'
  /** the attribution stands between, in the middle of a sentence */
  | 'interrupted'
  /** a sentence ends */
  | 'sentence';

export interface QuotedWord extends Word {
  /** It stands in brackets, or a part of it does: [T]he. */
  readonly bracket: boolean;
  readonly before: Joint;
}

export interface Quoted {
  readonly quote: Quote;
  readonly words: readonly QuotedWord[];
  /** The draft claims no sentence edge here: a partial quote, an ellipsis, a small letter. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The words of the draft around it, in the same sentence, lower case. */
  readonly around: string;
}

const ELLIPSIS = /\[?\(?(?:…|\.\s?\.\s?\.(?:\s?\.)?)\)?\]?/g;
const BRACKET = /\[[^\]\n]{0,200}\]/g;

/** @param text of the draft */
export function quotedOf(quote: Quote, text: string): Quoted {
  const plain = plainShadow(text);
  const words: QuotedWord[] = [];
  let openEnd = false;
  let openStart = false;
  quote.spans.forEach((span, i) => {
    const between = i === 0 ? '' : plain.slice((quote.spans[i - 1] as { end: number }).end, span.start);
    const joint: Joint = i === 0 ? 'start' : /[.!?:]|\n\s*\n/.test(between) ? 'break' : 'interrupted';
    const read = spanWords(plain, span.start, span.end, joint);
    if (i === 0) openStart = read.openStart;
    openEnd = read.openEnd;
    words.push(...read.words);
  });
  const first = words[0];
  const last = quote.spans.at(-1);
  const partial = quote.kind !== 'full';
  const small = first !== undefined && /\p{Ll}/u.test(text.charAt(first.start));
  const end = last ? plain.slice(last.start, last.end).replace(/["'\s]+$/, '') : '';
  return {
    quote,
    words,
    openStart: partial || openStart || small,
    openEnd: partial || openEnd || !/[.,!?]$/.test(end),
    around: aroundOf(plain, quote),
  };
}

function spanWords(plain: string, start: number, end: number, joint: Joint) {
  const inner = plain.slice(start, end);
  const gaps = [...inner.matchAll(ELLIPSIS)].map((m) => [start + m.index, start + m.index + m[0].length] as const);
  const brackets = [...inner.matchAll(BRACKET)].map((m) => [start + m.index, start + m.index + m[0].length] as const);
  const letters = inner.replace(/\[(\p{L}{1,3})\](?=\p{L})/gu, ' $1 ').replace(/(\p{L})\[(\p{L}{1,4})\]/gu, '$1 $2 ');
  const placed = wordsIn(letters).map((word) => ({ ...word, start: start + word.start, end: start + word.end }));
  const found = mended(placed, plain, brackets);
  const words: QuotedWord[] = [];
  let from = start;
  for (const word of found) {
    const gap = gaps.some(([a, b]) => a >= from && b <= word.start + 1);
    const stop = /[.!?]["')\]]*\s/.test(plain.slice(from, word.start));
    const before: Joint =
      gap && words.length > 0 ? 'ellipsis' : words.length === 0 ? joint : stop ? 'sentence' : 'none';
    const bracket = brackets.some(([a, b]) => a < word.end && word.start < b);
    words.push({ ...word, bracket, before });
    from = word.end;
  }
  const firstAt = words[0]?.start ?? end;
  const lastEnd = words.at(-1)?.end ?? start;
  return {
    words,
    openStart: gaps.some(([a]) => a < firstAt),
    openEnd: gaps.some(([a]) => a >= lastEnd),
  };
}

/** [T]he and go[es] are one word each, cut by their brackets. */
function mended(words: readonly Word[], plain: string, brackets: readonly (readonly [number, number])[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const between = last ? plain.slice(last.end, word.start) : '';
    const glued =
      last && (between === ']' || between === '[') && brackets.some(([a, b]) => a <= word.start && last.start <= b);
    if (glued) out[out.length - 1] = { start: last.start, end: word.end, norm: last.norm + word.norm };
    else out.push(word);
  }
  return out;
}

const REACH = 300;

/** The sentence of the draft that the quote stands in, without the quote. */
function aroundOf(plain: string, { spans }: Quote): string {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return '';
  const before =
    plain
      .slice(Math.max(0, first.start - REACH), first.start)
      .split(/[.!?]["']?\s|\n/)
      .at(-1) ?? '';
  const after = plain.slice(last.end, last.end + REACH).split(/[.!?](?:["']?\s|$)|\n/)[0] ?? '';
  const between = spans.slice(1).map((span, i) => plain.slice((spans[i] as { end: number }).end, span.start));
  return [before, ...between, after].join(' ').toLowerCase();
}
