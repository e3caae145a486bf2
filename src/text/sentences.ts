import type { WinkToken } from '../nlp/wink.ts';
import type { Block } from '../record.ts';
import { isRead, type Quotation, type Sentence, type Token } from './doc.ts';

/** The tokens and sentences of the blocks that are read. A sentence ends with its block at the latest. */
export function tokensAndSentences(
  text: string,
  plain: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  words: readonly WinkToken[],
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const stretches = quotations.flatMap((q) => q.stretches.map((s) => ({ ...s, quotation: q.index })));
  let b = 0;
  let first = 0;
  const close = (last: number) => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (!from || !to || last <= first) return;
    sentences.push({ index: sentences.length, start: from.start, end: to.end, first, last, block: from.block });
    first = last;
  };
  for (const word of words) {
    while (b < blocks.length && (blocks[b] as Block).end <= word.start) b++;
    const block = blocks[b];
    if (!block) break;
    if (word.start < block.start || word.end > block.end || !isRead(block.kind)) continue;
    if (word.opens || tokens.at(-1)?.block !== b) close(tokens.length);
    const quotation = stretches.findLast((s) => s.start <= word.start && word.end <= s.end)?.quotation ?? -1;
    tokens.push({
      index: tokens.length,
      start: word.start,
      end: word.end,
      text: text.slice(word.start, word.end),
      lower: plain.slice(word.start, word.end).toLowerCase(),
      lemma: word.lemma,
      pos: word.pos,
      sentence: sentences.length,
      block: b,
      quotation,
    });
  }
  close(tokens.length);
  return { tokens, sentences };
}
