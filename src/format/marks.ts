// Everything that was found, as marks on the text: what the terminal view styles and the report page wraps.
import type { Attribution, Report, Span } from '../record.ts';
import type { Cast, Voice } from './cast.ts';

export const LAYERS = ['quotes', 'indirect', 'sources', 'names', 'numbers', 'dates', 'warnings'] as const;
export type Layer = (typeof LAYERS)[number];

/** Each belongs to a layer; `cue` and `via` come with the sources, `marks` (quotation marks without speech) with the quotes. */
export type MarkKind =
  | 'quote'
  | 'marks'
  | 'indirect'
  | 'source'
  | 'via'
  | 'cue'
  | 'name'
  | 'mention'
  | 'number'
  | 'date'
  | 'warning';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The item that it belongs to: a3, q1, e2, n4, d1, or w1 for the first warning. */
  readonly item: string;
  readonly voice?: Voice;
  /** The last stretch of a statement: where a note may be put. */
  readonly last?: boolean;
}

/** All marks, in no order. Of a statement in quotation marks the marks are the quote's. */
export function marksOf(report: Report, cast: Cast): Mark[] {
  const quoted = new Set(report.quotes.map(({ attribution }) => attribution));
  return [
    ...report.attributions.flatMap((a) => statement(a, quoted.has(a.id), cast.of.get(a.id))),
    ...report.quotes.flatMap((quote): Mark[] => {
      const kind = quote.attribution || quote.kind === 'full' || quote.kind === 'partial' ? 'quote' : 'marks';
      const voice = quote.attribution === undefined ? undefined : cast.of.get(quote.attribution);
      return stretches(quote.spans, { kind, item: quote.attribution ?? quote.id, ...(voice && { voice }) });
    }),
    ...report.entities.flatMap(({ id, mentions }) =>
      mentions.map(
        ({ start, end, kind }): Mark => ({ start, end, kind: kind === 'name' ? 'name' : 'mention', item: id }),
      ),
    ),
    ...report.quantities.map(({ id, start, end }): Mark => ({ start, end, kind: 'number', item: id })),
    ...report.dates.map(({ id, start, end }): Mark => ({ start, end, kind: 'date', item: id })),
    ...report.warnings.flatMap(({ start, end }, i): Mark[] =>
      start === undefined || end === undefined ? [] : [{ start, end, kind: 'warning', item: `w${i + 1}` }],
    ),
  ];
}

function statement(a: Attribution, isQuoted: boolean, voice: Voice | undefined): Mark[] {
  const about = { item: a.id, ...(voice && { voice }) };
  const content =
    a.kind === 'direct'
      ? isQuoted
        ? []
        : stretches(a.content, { kind: 'quote', ...about })
      : stretches(a.content, { kind: 'indirect', ...about });
  const cues = [a.cue, ...a.via.map(({ cue }) => cue)].flat();
  return [
    ...content,
    ...cues.map(({ start, end }): Mark => ({ start, end, kind: 'cue', ...about })),
    ...(a.source?.spans ?? []).map(({ start, end }): Mark => ({ start, end, kind: 'source', ...about })),
    ...a.via.flatMap(({ spans }) => spans.map(({ start, end }): Mark => ({ start, end, kind: 'via', ...about }))),
  ];
}

const stretches = (spans: readonly Span[], about: Omit<Mark, 'start' | 'end' | 'last'>): Mark[] =>
  spans.map(({ start, end }, i) => ({ ...about, start, end, ...(i === spans.length - 1 && { last: true }) }));

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Each range, in order, with the marks that reach into it. */
export function* placed<R extends Range, M extends Range>(
  ranges: readonly R[],
  marks: readonly M[],
): Generator<[R, M[]]> {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach: M[] = [];
  for (const range of ranges) {
    const first = next;
    while (next < sorted.length && (sorted[next] as M).start < range.end) next++;
    reach = [...reach, ...sorted.slice(first, next)].filter((mark) => mark.end > range.start);
    yield [range, reach];
  }
}
