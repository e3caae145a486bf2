import type { Gains } from './gains.ts';
import { type Count, type Judgement, percentages } from './judgement.ts';

/** One measure on one set. */
export interface Row {
  readonly set: string;
  readonly measure: string;
  readonly count: Count;
  readonly headline: boolean;
}

/** A table in columns of equal width; the measure to look at has a star. */
export function scoreTable(rows: readonly Row[]): string {
  const head = ['set', '', 'measure', 'P', 'R', 'F1', 'right', 'gold', 'predicted'];
  const cells = rows.map(({ set, measure, count, headline }, i) => {
    const { precision, recall, f1 } = percentages(count);
    const figures = [precision, recall, f1].map((x) => x.toFixed(1));
    const counts = [count.right, count.gold, count.predicted].map(String);
    return [rows[i - 1]?.set === set ? '' : set, headline ? '*' : '', measure, ...figures, ...counts];
  });
  return columns([head, ...cells], 3);
}

/** The first `left` columns are aligned to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[], left: number): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const align = (cell: string, i: number) =>
    i < left ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The first errors of a set, article by article: what was missed, then what was found wrongly. */
export function errorList(judgements: ReadonlyMap<string, Judgement>, most: number): string {
  const lines = [...judgements].flatMap(([id, { gold, wrong }]) => [
    ...gold
      .filter((v) => !v.right)
      .map((v) => `${id}  missed  ${v.text}${v.instead === undefined ? '' : `  instead: ${v.instead}`}`),
    ...wrong.map((text) => `${id}  wrong   ${text}`),
  ]);
  return lines.slice(0, most).map(oneLine).join('\n');
}

export function gainsList({ won, lost, added, dropped }: Gains): string {
  const lines = (mark: string, list: readonly string[]) => list.map((text) => oneLine(`${mark}  ${text}`));
  return [
    ...lines('won     ', won),
    ...lines('lost    ', lost),
    ...lines('dropped ', dropped),
    ...lines('added   ', added),
    `gold items: ${won.length} won, ${lost.length} lost; wrong predictions: ${dropped.length} dropped, ${added.length} added`,
  ].join('\n');
}
