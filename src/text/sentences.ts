import type { Block } from '../record.ts';
import { boundaries } from './boundaries.ts';
import type { Quotation, Sentence, Stretch, Token } from './doc.ts';
import { markSpans } from './mark-spans.ts';
import { plainShadow } from './plain.ts';
import type { Readable } from './readable.ts';
import { type Tagged, tagsOf } from './tag-repairs.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * The tokens and sentences of the blocks that are read. A sentence ends with its block at the latest. Linear in the text.
 *
 * @param readable the text as it is to be tokenized
 * @param plain the shadow of the article itself
 */
export function tokensAndSentences(
  text: string,
  readable: Readable,
  plain: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): { tokens: Token[]; sentences: Sentence[] } {
  const words = wordsOf(
    text,
    readable,
    readable.text === text ? plain : plainShadow(readable.text),
    blocks,
    markSpans(text, quotations),
  );
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const within = new Within(quotations);
  for (let first = 0; first < words.length; ) {
    const { block } = words[first] as Word;
    let end = first;
    while (words[end]?.block === block) end++;
    for (const last of boundaries(text, words, first, end)) {
      const sentence = sentences.length;
      tagsOf(words, first, last).forEach((tagged, k) => {
        tokens.push(token(words[first + k] as Word, tagged, first + k, sentence, within));
      });
      const [from, to] = [words[first] as Word, words[last - 1] as Word];
      sentences.push({ index: sentence, start: from.start, end: to.end, first, last, block });
      first = last;
    }
  }
  return { tokens, sentences };
}

function token(word: Word, { lemma, pos }: Tagged, index: number, sentence: number, within: Within): Token {
  const { start, end, text, lower, block } = word;
  const quotation = within.at(start);
  return { index, start, end, text, lower, lemma, pos, sentence, block, quotation };
}

/** The innermost quotation at each place, asked for in order of the text: one pointer and a stack. */
class Within {
  readonly #stretches: (Stretch & { quotation: number })[];
  readonly #open: (Stretch & { quotation: number })[] = [];
  #next = 0;

  constructor(quotations: readonly Quotation[]) {
    this.#stretches = quotations
      .flatMap(({ index, stretches }) => stretches.map((stretch) => ({ ...stretch, quotation: index })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  at(place: number): number {
    const open = this.#open;
    for (let next = this.#stretches[this.#next]; next && next.start <= place; next = this.#stretches[++this.#next]) {
      while ((open.at(-1)?.end ?? Infinity) <= next.start) open.pop();
      open.push(next);
    }
    while ((open.at(-1)?.end ?? Infinity) <= place) open.pop();
    return open.at(-1)?.quotation ?? -1;
  }
}
