import type { Article } from '../read/article.ts';
import type { Block } from '../record.ts';
import { findBlocks, refineBlocks } from './blocks.ts';
import type { Doc } from './doc.ts';
import { findGarbled, garbledWarnings } from './garbled.ts';
import { findQuotations } from './marks.ts';
import { plainShadow } from './plain.ts';
import { readable } from './readable.ts';
import { tokensAndSentences } from './sentences.ts';
import { bySpan } from './span.ts';

/** Cuts an article into blocks, quotations, sentences and tokens. Never throws, whatever the text. */
export function segment(article: Article): Doc {
  const { text, published } = article;
  const blocks: readonly Block[] = article.blocks
    ? refineBlocks(text, article.blocks, article.untitled)
    : findBlocks(text);
  const { quotations, warnings } = findQuotations(text, blocks);
  const garbled = findGarbled(text);
  const plain = plainShadow(text);
  return {
    text,
    plain,
    ...(published && { published }),
    blocks,
    quotations,
    ...tokensAndSentences(text, readable(text, garbled), plain, blocks, quotations),
    warnings: [...warnings, ...garbledWarnings(text, garbled)].sort((a, b) =>
      bySpan(a as { start: number; end: number }, b as { start: number; end: number }),
    ),
  };
}
