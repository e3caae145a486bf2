// Rows in columns that fit the width: numbers to the right, long cells over several lines.
import { visibleLine } from '../visible.ts';
import type { Styles } from './styles.ts';
import { padded, widthOf, wrapped } from './wrap.ts';

export type Cell = string | number | boolean | undefined;

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const GAP = 2;
const NARROWEST = 6;

/** Lines, the head and a rule first. A column without a single cell is left out. */
export function* table({ head, rows }: Table, width: number, { paint }: Styles): Generator<string> {
  const kept = head.flatMap((_, i) => (rows.some((row) => row[i] !== undefined && row[i] !== '') ? [i] : []));
  if (kept.length === 0) return;
  const isNumber = kept.map((i) => rows.every((row) => row[i] === undefined || typeof row[i] === 'number'));
  const cells = rows.map((row) => kept.map((i) => written(row[i])));
  const heads = kept.map((i) => head[i] as string);
  const widths = narrowed(naturalWidths([heads, ...cells]), width - GAP * (kept.length - 1));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => padded(cell, widths[i] as number, isNumber[i] ? 'right' : 'left')).join(' '.repeat(GAP));
  for (const part of broken(heads, widths)) yield paint('strong', line(part).trimEnd());
  yield paint('quiet', widths.map((n) => '─'.repeat(n)).join(' '.repeat(GAP)));
  for (const row of cells) for (const part of broken(row, widths)) yield line(part).trimEnd();
}

const written = (cell: Cell): string =>
  typeof cell === 'number' ? cell.toLocaleString('en-US') : visibleLine(String(cell ?? ''));

const naturalWidths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, i) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] as string)), 1));

/** The widest columns give way until all fit. */
function narrowed(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((a, b) => a + b, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const second = Math.max(NARROWEST, ...widths.filter((n) => n < widest));
    const those = widths.filter((n) => n === widest).length;
    const less = Math.max(1, Math.min(widest - second, Math.ceil(over / those)));
    for (const [i, n] of widths.entries()) {
      if (n !== widest || over <= 0) continue;
      widths[i] = n - less;
      over -= less;
    }
  }
  return widths;
}

/** One row over as many lines as its longest cell takes. */
function broken(row: readonly string[], widths: readonly number[]): string[][] {
  const parts = row.map((cell, i) => wrapped(cell, widths[i] as number));
  const height = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, n) => parts.map((part) => part[n] ?? ''));
}
