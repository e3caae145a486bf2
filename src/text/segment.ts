import { winkTokens } from '../nlp/wink.ts';
import type { Article } from '../read/article.ts';
import type { Block } from '../record.ts';
import { findBlocks, refineBlocks } from './blocks.ts';
import type { Doc, Quotation } from './doc.ts';
import { findQuotations } from './marks.ts';
import { plainShadow } from './plain.ts';
import { tokensAndSentences } from './sentences.ts';

/** Cuts an article into blocks, quotations, sentences and tokens. Never throws, whatever the text. */
export function segment(article: Article): Doc {
  const { text, published } = article;
  const plain = plainShadow(text);
  const blocks: readonly Block[] = article.blocks ? refineBlocks(text, article.blocks) : findBlocks(text);
  const { quotations, warnings } = findQuotations(text, blocks);
  return {
    text,
    plain,
    ...(published && { published }),
    blocks,
    quotations,
    warnings,
    ...tokensAndSentences(text, plain, blocks, quotations as Quotation[], winkTokens(text)),
  };
}
