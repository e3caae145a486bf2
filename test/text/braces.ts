// Cases with the answer inside them: '{“We won’t go,”} she said.' ¶ is a new line; {1:…} and {1:…} are one quotation.
import type { Quotation } from '../../src/text/doc.ts';

/** The text of a case without its braces. */
export const plainCase = (marked: string): string => marked.replaceAll('¶', '\n').replace(/\{(?:\d:)?|\}/g, '');

/** The same case, with braces where the quotations were found. */
export function withBraces(text: string, quotations: readonly Quotation[]): string {
  const opens: string[] = [];
  const closes: string[] = [];
  for (const { index, stretches } of quotations)
    for (const { start, end } of stretches) {
      const name = stretches.length > 1 ? `{${runsBefore(quotations, index) + 1}:` : '{';
      opens[start] = (opens[start] ?? '') + name;
      closes[end] = `${closes[end] ?? ''}}`;
    }
  let out = '';
  for (let i = 0; i <= text.length; i++) out += (closes[i] ?? '') + (opens[i] ?? '') + text.charAt(i);
  return out.replaceAll('\n', '¶');
}

const runsBefore = (quotations: readonly Quotation[], index: number): number =>
  quotations.filter((q) => q.index < index && q.stretches.length > 1).length;
