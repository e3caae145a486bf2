// What a row of each section says, for CSV and for tables. A column that starts with ✓ is shown in a table too.
import type {
  Attribution,
  DateExpression,
  Entity,
  Fact,
  Quantity,
  Quote,
  Report,
  Source,
  SourceRow,
  Span,
  Warning,
} from '../../record.ts';
import type { Section } from '../options.ts';

export type Cell = string | number | boolean | undefined;

export interface Column<T> {
  readonly name: string;
  readonly value: (item: T, report: Partial<Report>) => Cell;
  /** Is there room for it in a table? */
  readonly inTable: boolean;
}

/** The items of each section. */
interface Items {
  quotes: Quote;
  attributions: Attribution;
  entities: Entity;
  quantities: Quantity;
  dates: DateExpression;
  facts: Fact;
  sources: SourceRow;
  warnings: Warning;
}

type Columns<T> = Readonly<Record<string, Column<T>['value']>>;

const some = (words: readonly (string | undefined)[]): string | undefined =>
  words.filter(Boolean).join('; ') || undefined;
const joined = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(' … ');
const named = (source: Source | undefined): string | undefined => source && (source.name ?? source.text);

/** Who it is, in the name of the column and as the text has it. */
const who = <T>(of: (item: T) => Source | undefined): Columns<T> => ({
  written_as: (item) => of(item)?.text,
  role: (item) => of(item)?.role,
  source_kind: (item) => of(item)?.kind,
  entity: (item) => of(item)?.entity,
});

const TABLES: { readonly [S in Section]: Columns<Items[S]> } = {
  quotes: {
    id: (q) => q.id,
    '✓kind': (q) => q.kind,
    '✓text': (q) => q.text,
    '✓speaker': (q) => named(q.speaker),
    ...who((q: Quote) => q.speaker),
    '✓via': (q) => some(q.via.map(named)),
    attribution: (q) => q.attribution,
    within: (q) => q.within,
    block: (q) => q.block,
    '✓confidence': (q) => q.confidence,
  },
  attributions: {
    id: (a) => a.id,
    '✓kind': (a) => a.kind,
    '✓text': (a) => joined(a.content),
    '✓source': (a) => named(a.source),
    ...who((a: Attribution) => a.source),
    '✓cue': (a) => joined(a.cue) || undefined,
    '✓status': (a) => a.status,
    '✓via': (a) => some(a.via.map(named)),
    addressee: (a) => named(a.addressee),
    within: (a) => a.within,
    block: (a) => a.block,
    rule: (a) => a.rule,
    '✓confidence': (a) => a.confidence,
  },
  entities: {
    id: (e) => e.id,
    '✓type': (e) => e.type,
    '✓name': (e) => e.name,
    '✓roles': (e) => some(e.roles.map(({ text }) => text)),
    '✓aliases': (e) => some(e.aliases),
    '✓mentions': (e) => e.mentions.length,
    '✓confidence': (e) => e.confidence,
  },
  quantities: {
    id: (n) => n.id,
    '✓kind': (n) => n.kind,
    '✓text': (n) => n.text,
    '✓value': (n) => n.value,
    '✓min': (n) => n.min,
    '✓max': (n) => n.max,
    values: (n) => n.values?.join('; '),
    '✓bound': (n) => n.bound,
    '✓trend': (n) => n.trend,
    additional: (n) => n.additional,
    '✓unit': (n) => n.unit?.name,
    unit_code: (n) => n.unit?.code ?? n.unit?.symbol,
    '✓what': (n) => n.what?.text,
    '✓source': (n, { attributions }) => named(attributions?.find(({ id }) => id === n.attribution)?.source),
    attribution: (n) => n.attribution,
    place: (n, { entities }) => entities?.find(({ id }) => id === n.place)?.name,
    date: (n, { dates }) => dates?.find(({ id }) => id === n.date)?.text,
    rule: (n) => n.rule,
    confidence: (n) => n.confidence,
  },
  dates: {
    id: (d) => d.id,
    '✓type': (d) => d.type,
    '✓text': (d) => d.text,
    '✓value': (d) => d.value,
    '✓from': (d) => d.from,
    '✓to': (d) => d.to,
    until: (d) => d.until,
    '✓anchor': (d) => d.anchor,
    rule: (d) => d.rule,
  },
  facts: {
    id: (f) => f.id,
    '✓sourcing': (f) => f.sourcing,
    '✓text': (f) => f.text,
    '✓source': (f, { attributions = [] }) =>
      some(attributions.filter(({ id }) => f.attributions.includes(id)).map(({ source }) => named(source))),
    quantities: (f) => some(f.quantities),
    dates: (f) => some(f.dates),
    entities: (f) => some(f.entities),
  },
  sources: {
    '✓source': (s) => s.name,
    '✓kind': (s) => s.kind,
    entity: (s) => s.entity,
    '✓attributions': (s) => s.attributions,
    '✓quotes': (s) => s.quotes,
    '✓words': (s) => s.words,
  },
  warnings: {
    '✓code': (w) => w.code,
    '✓message': (w) => w.message,
  },
};

/** The columns of a section, in order. */
export const columnsOf = <S extends Section>(section: S): Column<Items[S]>[] =>
  Object.entries<Column<Items[S]>['value']>(TABLES[section]).map(([name, value]) => ({
    name: name.replace('✓', ''),
    value,
    inTable: name.startsWith('✓'),
  }));
