// One row a source, most words first.
import type { SourceRow } from '../record.ts';
import type { Doc } from '../text/doc.ts';
import type { Figure } from './figure.ts';
import { wordsBetween } from './mention.ts';
import type { Statement } from './statement.ts';

/** `quotes`: for each statement how many quotes it holds. */
export function sourceRows(
  doc: Doc,
  statements: readonly Statement[],
  quotes: readonly number[],
  idOf: (figure: Figure) => string | undefined,
): SourceRow[] {
  const rows = new Map<unknown, SourceRow>();
  statements.forEach(({ finding, speaker }, i) => {
    if (!speaker) return;
    const { figure, source } = speaker;
    const key = figure ?? source.text.toLowerCase().replace(/^(?:the|a|an) /, '');
    const entity = figure && idOf(figure);
    let row = rows.get(key);
    if (!row) {
      const { name = source.text, kind } = source;
      row = { ...(entity && { entity }), name, kind, attributions: 0, quotes: 0, words: 0 };
      rows.set(key, row);
    }
    row.attributions++;
    row.quotes += quotes[i] ?? 0;
    for (const { start, end } of finding.content) row.words += wordsBetween(doc, start, end);
  });
  return [...rows.values()].sort((a, b) => b.words - a.words || b.attributions - a.attributions);
}
