// A paragraph that is a quotation and names nobody, right after a paragraph in which somebody spoke: theirs, where
// nobody else has come in between.
import type { AttributionFinding } from '../../extract/findings.ts';
import { type Doc, isBody, type Quotation } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { CastList } from '../cast.ts';
import { firstFrom, type NameMention } from '../mention.ts';
import type { Speaker } from '../sources/index.ts';
import { FLOATING, reachOf, type Statement } from '../statement.ts';
import { isSentence } from './marks.ts';

/** Statements for quotations without an owner, in the order of the text. */
export function floatingStatements(
  doc: Doc,
  statements: readonly Statement[],
  owners: readonly number[],
  cast: CastList,
): Statement[] {
  const spoken = lastSpeakers(doc, statements);
  const added: Statement[] = [];
  for (const quotation of doc.quotations) {
    const block = quotation.stretches[0]?.block;
    if (block === undefined || owners[quotation.index] !== -1 || quotation.within !== undefined) continue;
    if (!fillsBlocks(doc, quotation) || !isSentence(doc, quotation)) continue;
    const before = spoken.get(previousBody(doc, block) ?? -1);
    if (!before?.speaker || before.speaker.source.kind === 'unknown') continue;
    if (someoneElse(doc, before, block, cast)) continue;
    const statement = floating(doc, quotation, before.speaker, before.statement);
    added.push(statement);
    const end = quotation.stretches.at(-1);
    if (end) spoken.set(end.block, { speaker: before.speaker, statement, end: end.end });
  }
  return added;
}

interface Spoken {
  /** Absent where two have spoken. */
  readonly speaker: Speaker | undefined;
  readonly statement: Statement;
  readonly end: number;
}

/** Who alone spoke in each paragraph, and where that ended. */
function lastSpeakers(doc: Doc, statements: readonly Statement[]): Map<number, Spoken> {
  const spoken = new Map<number, Spoken>();
  let block = 0;
  for (const statement of statements) {
    const { start, end } = reachOf(statement.finding);
    while (block > 0 && (doc.blocks[block]?.start ?? 0) > start) block--;
    while (block + 1 < doc.blocks.length && (doc.blocks[block]?.end ?? 0) <= start) block++;
    const last = lastBlock(doc, block, end);
    const known = spoken.get(last);
    const same = !known || identity(known.speaker) === identity(statement.speaker);
    spoken.set(last, { speaker: same ? statement.speaker : undefined, statement, end: Math.max(end, known?.end ?? 0) });
  }
  return spoken;
}

const identity = (speaker: Speaker | undefined): unknown => speaker?.figure ?? speaker?.source.text.toLowerCase();

function lastBlock(doc: Doc, block: number, end: number): number {
  let last = block;
  while (last + 1 < doc.blocks.length && (doc.blocks[last + 1]?.start ?? end) < end) last++;
  return last;
}

function previousBody(doc: Doc, block: number): number | undefined {
  const kind = doc.blocks[block - 1]?.kind;
  return kind && isBody(kind) ? block - 1 : undefined;
}

/** Is there nothing but the quotation in its paragraphs? */
function fillsBlocks(doc: Doc, quotation: Quotation): boolean {
  return quotation.stretches.every(({ start, end, block }) => {
    const whole = doc.blocks[block];
    return (
      whole !== undefined &&
      isBody(whole.kind) &&
      !/[\p{L}\p{N}]/u.test(doc.text.slice(whole.start, start) + doc.text.slice(end, whole.end))
    );
  });
}

/** Does another person's name stand between the end of what was said and the quotation? */
function someoneElse(doc: Doc, before: Spoken, block: number, { people, nameOver }: CastList): boolean {
  const to = doc.blocks[block]?.start ?? 0;
  if (/:\s*$/.test(doc.plain.slice(before.end, to))) return true;
  for (let i = firstFrom(people, before.end); i < people.length && (people[i] as NameMention).end <= to; i++)
    if (nameOver.get((people[i] as NameMention).first)?.figure !== before.speaker?.figure) return true;
  return false;
}

function floating(doc: Doc, quotation: Quotation, speaker: Speaker, before: Statement): Statement {
  const finding: AttributionFinding = {
    content: quotation.stretches.map((s) => span(doc.text, s.start, s.end)),
    cue: [],
    status: 'asserted',
    source: speaker.source.spans,
    via: [],
    confidence: Math.round(0.8 * before.finding.confidence * 100) / 100,
    rule: FLOATING,
  };
  const source = {
    ...speaker.source,
    how: 'continued' as const,
    confidence: Math.round(0.8 * (speaker.source.confidence ?? 1) * 100) / 100,
  };
  return { finding, speaker: { ...speaker, source }, via: [] };
}
