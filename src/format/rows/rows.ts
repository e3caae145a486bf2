// The rows of a section: what each item says, and where it stands.
import type { Report, ShownReport } from '../../record.ts';
import { placesIn } from '../line-and-column.ts';
import type { Section } from '../options.ts';
import { type Cell, type Column, columnsOf } from './columns.ts';

/** A row, by the names of the columns. */
export type Row = ReadonlyMap<string, Cell>;

const PLACED = ['start', 'end', 'line', 'column'] as const;

/** The names of the columns, in order. Sources are people, not places. */
export function headOf(section: Section, explain: boolean): string[] {
  const places = section === 'sources' ? [] : PLACED;
  return ['article', ...columnsOf(section).map(({ name }) => name), ...places, ...(explain ? ['explanation'] : [])];
}

/** Of those, the ones that a table has room for; `at` is line and column. */
export function tableHeadOf(section: Section, explain: boolean): string[] {
  const kept = columnsOf(section).filter(({ inTable }) => inTable);
  return [
    ...(section === 'sources' ? [] : ['at']),
    ...kept.map(({ name }) => name),
    ...(explain ? ['explanation'] : []),
  ];
}

export function rowsOf(report: ShownReport, section: Section): Row[] {
  const { id, text, offsets } = report.article;
  const placeOf = text === undefined ? undefined : placesIn(text, offsets);
  const columns = columnsOf(section) as readonly Column<unknown>[];
  return (report[section] ?? []).map((item) => {
    const place = rangeOf(item as Partial<Ranges>);
    const { line, column } = (place && placeOf?.(place.start)) ?? {};
    return new Map<string, Cell>([
      ['article', id],
      ...columns.map(({ name, value }) => [name, value(item, report as Partial<Report>)] as const),
      ['start', place?.start],
      ['end', place?.end],
      ['line', line],
      ['column', column],
      ['at', line && `${line}:${column}`],
      ['explanation', (item as { explanation?: string }).explanation],
    ]);
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}
interface Ranges extends Range {
  readonly spans: readonly Range[];
  readonly content: readonly Range[];
  readonly mentions: readonly Range[];
}

/** From the first stretch to the last; of an entity the first mention. */
function rangeOf({ start, end, spans, content, mentions }: Partial<Ranges>): Range | undefined {
  const stretches = spans ?? content;
  const [first = mentions?.[0], last = first] = [stretches?.[0], stretches?.at(-1)];
  if (first && last) return { start: first.start, end: last.end };
  return start === undefined || end === undefined ? undefined : { start, end };
}
