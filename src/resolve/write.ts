// Ids by first span, and the sections in their order.
import type { DateFinding, QuantityFinding } from '../extract/findings.ts';
import type { Attribution, DateExpression, Entity, Quantity, Quote, Source } from '../record.ts';
import type { Doc, Quotation } from '../text/doc.ts';
import { bySpan } from '../text/span.ts';
import type { CastList } from './cast.ts';
import { writeEntities } from './entities/write.ts';
import { factsOf } from './facts.ts';
import type { Figure } from './figure.ts';
import type { Sections } from './index.ts';
import { nestingOf } from './nesting.ts';
import { settingsOf } from './quantities.ts';
import { formOf, type QuoteDraft, quoteSpans, quoteText } from './quotes/index.ts';
import { sourceRows } from './rows.ts';
import type { Speaker } from './sources/index.ts';
import type { Statement } from './statement.ts';

export interface Resolved {
  readonly cast: CastList;
  /** In order. */
  readonly statements: readonly Statement[];
  readonly quotes: readonly QuoteDraft[];
  readonly dates: readonly DateFinding[];
  readonly quantities: readonly QuantityFinding[];
}

/** A part of the record whose fields are set in their order. */
type Building<T> = { -readonly [K in keyof T]?: T[K] };

type IdOf = (figure: Figure) => string | undefined;

export function writeSections(doc: Doc, found: Resolved): Sections {
  const { statements, cast } = found;
  const { entities, idOf } = writeEntities(doc, cast);
  const quotes = writeQuotes(doc, found, idOf);
  const attributions = writeAttributions(doc, found, idOf);
  const dates = writeDates(found.dates);
  const quantities = writeQuantities(doc, found, entities, dates, attributions);
  const mentions = entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, kind }) => ({ id, start, end, kind })),
  );
  mentions.sort(bySpan);
  const covers = attributions.map((a, i) => ({
    id: a.id,
    counts: a.status !== 'declined',
    spans: a.content.concat(a.cue, statements[i]?.finding.source ?? []),
  }));
  const names = mentions.filter((m) => m.kind === 'name');
  const facts = factsOf(doc, { quantities, dates, entities: mentions, names, covers });
  const counts = new Array<number>(statements.length).fill(0);
  for (const { statement } of found.quotes) if (statement >= 0) counts[statement] = (counts[statement] as number) + 1;
  return {
    quotes,
    attributions,
    entities,
    quantities,
    dates,
    facts,
    sources: sourceRows(doc, statements, counts, idOf),
  };
}

// What may be absent is set afterwards or between: to spread it would take several times as long.

function writeSource({ source, figure }: Speaker, idOf: IdOf): Source {
  const entity = figure && idOf(figure);
  const written: Building<Source> = { text: source.text, spans: source.spans, kind: source.kind };
  if (entity) written.entity = entity;
  if (source.name !== undefined) written.name = source.name;
  if (source.role !== undefined) written.role = source.role;
  if (source.how !== undefined) written.how = source.how;
  if (source.confidence !== undefined) written.confidence = source.confidence;
  if (source.anonymity) written.anonymity = source.anonymity;
  return written as Source;
}

const writeVia = (statement: Statement | undefined, idOf: IdOf): Attribution['via'] =>
  (statement?.via ?? []).map(({ speaker, cue }) => ({ ...writeSource(speaker, idOf), cue: [...cue] }));

function writeQuotes(doc: Doc, { quotes, statements }: Resolved, idOf: IdOf): Quote[] {
  const numberOf = new Map<number, number>();
  quotes.forEach((draft, i) => {
    for (const quotation of draft.quotations) numberOf.set(quotation.index, i);
  });
  return quotes.map((draft, i): Quote => {
    const stretches = draft.quotations.flatMap((q) => q.stretches);
    const statement = statements[draft.statement];
    const [first] = draft.quotations as [Quotation];
    const within = first.within === undefined ? undefined : numberOf.get(first.within);
    const quote: Building<Quote> = {
      id: `q${i + 1}`,
      kind: draft.kind,
      text: quoteText(doc, stretches),
      spans: quoteSpans(doc, stretches),
    };
    if (statement?.speaker) quote.speaker = writeSource(statement.speaker, idOf);
    quote.via = writeVia(statement, idOf);
    if (statement) quote.attribution = `a${draft.statement + 1}`;
    if (within !== undefined && within !== i) quote.within = `q${within + 1}`;
    quote.block = doc.blocks[stretches[0]?.block ?? 0]?.kind ?? 'paragraph';
    quote.confidence = draft.confidence;
    return quote as Quote;
  });
}

function writeAttributions(doc: Doc, { quotes, statements }: Resolved, idOf: IdOf): Attribution[] {
  const spoken = quotes.filter((q) => q.kind === 'full' || q.kind === 'partial').flatMap((q) => q.quotations);
  const stretches = spoken.flatMap((q) => q.stretches).sort(bySpan);
  const parents = nestingOf(statements);
  let block = 0;
  return statements.map((statement, i): Attribution => {
    const { finding } = statement;
    const at = finding.content[0]?.start ?? 0;
    while (block > 0 && (doc.blocks[block]?.start ?? 0) > at) block--;
    while (block + 1 < doc.blocks.length && (doc.blocks[block]?.end ?? 0) <= at) block++;
    const parent = parents[i] ?? -1;
    const written: Building<Attribution> = {
      id: `a${i + 1}`,
      kind: formOf(doc, statement, stretches),
      content: [...finding.content],
      cue: [...finding.cue],
    };
    if (finding.verb) written.verb = finding.verb;
    written.status = finding.status;
    if (statement.speaker) written.source = writeSource(statement.speaker, idOf);
    written.via = writeVia(statement, idOf);
    if (statement.addressee) written.addressee = writeSource(statement.addressee, idOf);
    if (parent >= 0) written.within = `a${parent + 1}`;
    written.block = doc.blocks[block]?.kind ?? 'paragraph';
    written.confidence = finding.confidence;
    written.rule = finding.rule;
    if (finding.explanation) written.explanation = finding.explanation;
    return written as Attribution;
  });
}

function writeDates(dates: readonly DateFinding[]): DateExpression[] {
  return dates.map(({ until, anchor, ...rest }, i) => ({
    id: `d${i + 1}`,
    ...rest,
    ...(until !== undefined && { until: `d${until + 1}` }),
    ...(anchor !== undefined && { anchor: typeof anchor === 'number' ? `d${anchor + 1}` : anchor }),
  }));
}

function writeQuantities(
  doc: Doc,
  { quantities }: Resolved,
  entities: readonly Entity[],
  dates: readonly DateExpression[],
  attributions: readonly Attribution[],
): Quantity[] {
  const pieces = attributions.flatMap((a) => a.content.map((c) => ({ ...c, id: a.id }))).sort(bySpan);
  const places = entities
    .filter((e) => e.type === 'place')
    .flatMap(({ id, mentions }) => mentions.map((m) => ({ ...m, id })));
  // “now” and “recently” say nothing of when
  const days = dates.filter((d) => (d.type === 'date' || d.type === 'time') && !d.value?.endsWith('_REF'));
  const anchors = { place: held(places, pieces), date: held(days, pieces) };
  const figures = held(quantities, pieces);
  const settings = settingsOf(
    doc,
    quantities,
    anchors,
    figures.map((f) => f.within),
  );
  return quantities.map((quantity, i): Quantity => {
    const attribution = figures[i]?.within;
    return { id: `n${i + 1}`, ...quantity, ...settings[i], ...(attribution !== undefined && { attribution }) };
  });
}

interface Piece {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Each of these, in order, with the id of the innermost statement whose words hold it whole. */
function held<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  pieces: readonly Piece[],
): (T & { readonly within: string | undefined })[] {
  let from = 0;
  let inHand: Piece[] = [];
  return [...items].sort(bySpan).map((item) => {
    while (from < pieces.length && (pieces[from] as Piece).start <= item.start) inHand.push(pieces[from++] as Piece);
    inHand = inHand.filter((p) => p.end > item.start);
    return { ...item, within: inHand.filter((p) => p.end >= item.end).at(-1)?.id };
  });
}
