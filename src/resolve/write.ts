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

type IdOf = (figure: Figure) => string | undefined;

export function writeSections(doc: Doc, found: Resolved): Sections {
  const { statements, cast } = found;
  const { entities, idOf } = writeEntities(doc, cast);
  const quotes = writeQuotes(doc, found, idOf);
  const attributions = writeAttributions(doc, found, idOf);
  const dates = writeDates(found.dates);
  const quantities = writeQuantities(doc, found, entities, dates, attributions);
  const mentions = entities.flatMap((e) => e.mentions.map((m) => ({ ...m, id: e.id }))).sort(bySpan);
  const covers = attributions.map((a, i) => ({
    id: a.id,
    counts: a.status !== 'declined',
    spans: [...a.content, ...a.cue, ...(statements[i]?.finding.source ?? [])],
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

function writeSource({ source, figure }: Speaker, idOf: IdOf): Source {
  const { text, spans, kind, ...rest } = source;
  const entity = figure && idOf(figure);
  return { text, spans, kind, ...(entity && { entity }), ...rest };
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
    return {
      id: `q${i + 1}`,
      kind: draft.kind,
      text: quoteText(doc, stretches),
      spans: quoteSpans(doc, stretches),
      ...(statement?.speaker && { speaker: writeSource(statement.speaker, idOf) }),
      via: writeVia(statement, idOf),
      ...(statement && { attribution: `a${draft.statement + 1}` }),
      ...(within !== undefined && within !== i && { within: `q${within + 1}` }),
      block: doc.blocks[stretches[0]?.block ?? 0]?.kind ?? 'paragraph',
      confidence: draft.confidence,
    };
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
    return {
      id: `a${i + 1}`,
      kind: formOf(doc, statement, stretches),
      content: [...finding.content],
      cue: [...finding.cue],
      ...(finding.verb && { verb: finding.verb }),
      status: finding.status,
      ...(statement.speaker && { source: writeSource(statement.speaker, idOf) }),
      via: writeVia(statement, idOf),
      ...(statement.addressee && { addressee: writeSource(statement.addressee, idOf) }),
      ...(parent >= 0 && { within: `a${parent + 1}` }),
      block: doc.blocks[block]?.kind ?? 'paragraph',
      confidence: finding.confidence,
      rule: finding.rule,
      ...(finding.explanation && { explanation: finding.explanation }),
    };
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
  const places = new Map(
    entities.filter((e) => e.type === 'place').flatMap((e) => e.mentions.map((m) => [m.start, e.id] as const)),
  );
  const starts = new Map(
    dates.filter((d) => d.type === 'date' || d.type === 'time').map((d) => [d.start, d.id] as const),
  );
  const settings = settingsOf(doc, quantities, places, starts);
  const pieces = attributions.flatMap((a) => a.content.map((c) => ({ ...c, id: a.id }))).sort(bySpan);
  let from = 0;
  let inHand: typeof pieces = [];
  return quantities.map((quantity, i): Quantity => {
    while (from < pieces.length && (pieces[from] as { start: number }).start <= quantity.start)
      inHand.push(pieces[from++] as (typeof pieces)[0]);
    inHand = inHand.filter((p) => p.end > quantity.start);
    const around = inHand.filter((p) => p.end >= quantity.end).at(-1);
    return { id: `n${i + 1}`, ...quantity, ...settings[i], ...(around && { attribution: around.id }) };
  });
}
