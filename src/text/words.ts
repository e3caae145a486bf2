// wink's tokens, repaired, cut at the edges of blocks and of quotation marks.
import { type WinkToken, winkTokens } from '../nlp/wink.ts';
import type { Block } from '../record.ts';
import { isRead } from './doc.ts';
import type { MarkSpan } from './mark-spans.ts';
import type { Readable } from './readable.ts';
import { repaired } from './token-repairs.ts';

/** A token before its sentence is known. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  readonly block: number;
  /** Is it a quotation mark, and which way does it face? */
  readonly mark: 'opens' | 'closes' | undefined;
}

/**
 * The words of the blocks that are read, in order. Each mark of a quotation is one token of its own, also where it is
 * printed with several characters: '' or &quot;.
 *
 * @param text of the article
 * @param plain the shadow of the readable text
 */
export function wordsOf(
  text: string,
  readable: Readable,
  plain: string,
  blocks: readonly Block[],
  marks: readonly MarkSpan[],
): Word[] {
  const cutter = new Cutter(blocks, marks);
  const all = plain.toLowerCase(); // at once is faster; but İ grows, and then each word goes by itself
  const lower = all.length === plain.length ? all : undefined;
  const add = (token: WinkToken) => {
    const { start, end } = readable.spanOf(token.start, token.end);
    const word = lower?.slice(token.start, token.end) ?? plain.slice(token.start, token.end).toLowerCase();
    cutter.add(start, end, exact ? token.text : text.slice(start, end), word, token);
  };
  const exact = readable.text === text;
  const simple = new Map<string, string>();
  for (const token of winkTokens(readable.text)) {
    const word = simpleLower(token.text, simple);
    if (word && exact) cutter.add(token.start, token.end, token.text, word, token);
    else {
      const parts = word ? undefined : repaired(readable.text, token);
      if (parts) parts.forEach(add);
      else add(token);
    }
  }
  return cutter.words;
}

/**
 * A word of letters and digits of ASCII in lower case, the same string each time; empty for any other. Nothing in such a
 * word needs repair or a shadow.
 */
function simpleLower(word: string, known: Map<string, string>): string {
  let capital = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) capital = true;
    else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return '';
  }
  if (!capital) return word;
  let lower = known.get(word);
  if (lower === undefined) {
    lower = word.toLowerCase();
    known.set(word, lower);
  }
  return lower;
}

/** Takes tokens in order and lets through what lies in a block, cut where a mark begins or ends. */
class Cutter {
  readonly words: Word[] = [];
  readonly #blocks: readonly Block[];
  readonly #marks: readonly MarkSpan[];
  #block = 0;
  #mark = 0;
  /** How far the text is done. */
  #done = 0;

  constructor(blocks: readonly Block[], marks: readonly MarkSpan[]) {
    this.#blocks = blocks;
    this.#marks = marks;
  }

  /** `text` is what stands from `from` to `end`, `lower` the same in lower case. */
  add(from: number, end: number, text: string, lower: string, { pos, lemma }: WinkToken): void {
    let start = Math.max(from, this.#done);
    while (start < end) {
      const block = this.#blockFrom(start);
      if (!block || block.start >= end) return;
      start = Math.max(start, block.start);
      const mark = this.#markFrom(start);
      if (mark && mark.start <= start) {
        const { plain } = mark;
        this.#push(start, mark.end, mark.text, plain, plain, 'PUNCT', mark.closes ? 'closes' : 'opens');
        start = mark.end;
        continue;
      }
      const stop = Math.min(end, block.end, mark?.start ?? end);
      if (isRead(block.kind) && start === from && stop === end) this.#pushWhole(start, stop, text, lower, lemma, pos);
      else if (isRead(block.kind)) {
        const [first, last] = [start - from, stop - from];
        this.#pushPart(start, stop, text.slice(first, last), lower.slice(first, last), pos);
      }
      start = stop;
    }
  }

  #pushWhole(start: number, end: number, text: string, lower: string, lemma: string, pos: string): void {
    if (lower.trim() !== '') this.#push(start, end, text, lower, lemma, pos, undefined);
  }

  #pushPart(start: number, end: number, text: string, lower: string, pos: string): void {
    if (lower.trim() !== '') this.#push(start, end, text, lower, lower, posOf(lower, pos), undefined);
  }

  #push(start: number, end: number, text: string, lower: string, lemma: string, pos: string, mark: Word['mark']): void {
    this.words.push({ start, end, text, lower, lemma, pos, block: this.#block, mark });
    this.#done = end;
  }

  #blockFrom(at: number): Block | undefined {
    while (this.#block < this.#blocks.length && (this.#blocks[this.#block] as Block).end <= at) this.#block++;
    return this.#blocks[this.#block];
  }

  #markFrom(at: number): MarkSpan | undefined {
    while (this.#mark < this.#marks.length && (this.#marks[this.#mark] as MarkSpan).end <= at) this.#mark++;
    return this.#marks[this.#mark];
  }
}

/** Of a part of a token: 'A (the tokenizer's) is ' and A. */
function posOf(part: string, pos: string): string {
  if (!/[\p{L}\p{N}]/u.test(part)) return 'PUNCT';
  return part === 'a' || part === 'the' ? 'DET' : pos === 'PUNCT' || pos === 'PART' ? 'NOUN' : pos;
}
