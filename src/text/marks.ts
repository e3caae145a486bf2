import type { Block, Warning } from '../record.ts';
import type { Quotation } from './doc.ts';

/** Finds what stands between quotation marks, block by block, at the level of characters. */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
): { quotations: Quotation[]; warnings: Warning[] } {
  const quotations: Quotation[] = [];
  blocks.forEach((block, b) => {
    for (const m of text.slice(block.start, block.end).matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g)) {
      const start = block.start + m.index;
      const end = start + m[0].length;
      const closed = m[0].length > 1 && /["”]$/.test(m[0]);
      const stretch = { start, end, innerStart: start + 1, innerEnd: closed ? end - 1 : end, block: b, closed };
      quotations.push({ index: quotations.length, stretches: [stretch] });
    }
  });
  return { quotations, warnings: [] };
}
