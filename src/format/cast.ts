// Who speaks in an article, with what weight, and where: what the terminal view and the report page show of sources.
import type { Attribution, BlockKind, Report, Source, SourceRow, Span } from '../record.ts';
import { isNamed, nameOf } from './wording/source.ts';

/** A source with its statements. */
export interface Voice {
  /** From 1, most words first. */
  readonly number: number;
  readonly row: SourceRow;
  readonly role?: string;
  readonly statements: readonly Attribution[];
  readonly named: boolean;
  /** Of the words of the article, 0 to 1. */
  readonly share: number;
  /** Of the story's paragraphs, from 1, the one where it is first told; absent in a headline or caption only. */
  readonly paragraph?: number;
}

export interface Cast {
  readonly voices: readonly Voice[];
  /** The voice of an attribution, by its id. */
  readonly of: ReadonlyMap<string, Voice>;
  /** Of the article's words, how many stand in somebody's statement, 0 to 1. */
  readonly attributed: number;
  readonly words: number;
}

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote-block']);
const UNREAD: ReadonlySet<BlockKind> = new Set(['related', 'boilerplate']);

/** @param report with its text and its sections, counted in utf-16 */
export function castOf(report: Report): Cast {
  const { text = '', blocks } = report.article;
  const words = sum(blocks.filter(({ kind }) => !UNREAD.has(kind)).map((block) => wordsIn(text, [block])));
  const share = (spans: readonly Range[]): number =>
    words > 0 ? Math.min(1, wordsIn(text, merged(spans)) / words) : 0;
  const told = statementsOf(report.attributions);
  const voices = report.sources.map((row, i): Voice => {
    const statements = told.get(keyOf(row.entity, row.name)) ?? [];
    const role = statements.find(({ source }) => source?.role)?.source?.role;
    const paragraph = paragraphOf(
      report,
      statements.flatMap(({ content }) => content),
    );
    return {
      number: i + 1,
      row,
      ...(role !== undefined && { role }),
      statements,
      named: isNamed(row.kind),
      share: share(statements.flatMap(({ content }) => content)),
      ...(paragraph !== undefined && { paragraph }),
    };
  });
  const of = new Map(voices.flatMap((voice) => voice.statements.map(({ id }) => [id, voice] as const)));
  const attributed = share(report.attributions.filter(({ source }) => source).flatMap(({ content }) => content));
  return { voices, of, attributed, words };
}

/** By who made them; those that name nobody are left out. */
function statementsOf(attributions: readonly Attribution[]): Map<string, Attribution[]> {
  const told = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const key = keyOf(attribution.source.entity, nameOf(attribution.source));
    const others = told.get(key);
    if (others) others.push(attribution);
    else told.set(key, [attribution]);
  }
  return told;
}

type Range = Pick<Span, 'start' | 'end'>;

/** One row a source: an entity, or who is named alike. */
const keyOf = (entity: Source['entity'], name: string): string =>
  entity ?? name.toLowerCase().replace(/^(?:the|a|an) /, '');

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What stands between spaces and holds a letter or a digit. */
const wordsIn = (text: string, ranges: readonly Range[]): number =>
  sum(ranges.map(({ start, end }) => text.slice(start, end).match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0));

/** Without what is there twice: a statement in a statement. */
function merged(ranges: readonly Range[]): Range[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

function paragraphOf({ article }: Report, spans: readonly Range[]): number | undefined {
  const body = article.blocks.filter(({ kind }) => BODY.has(kind));
  const at = body.findIndex((block) => spans.some((span) => block.start <= span.start && span.start < block.end));
  return at < 0 ? undefined : at + 1;
}
