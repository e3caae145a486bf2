// “[I] said no,” he told us: the I of somebody's words is whoever speaks them.
import type { Doc, Token } from '../../text/doc.ts';
import { nestingOf } from '../nesting.ts';
import type { Statement } from '../statement.ts';

/** The statements, those of an “I” within a quotation with its speaker for a source. */
export function withFirstPersons(doc: Doc, statements: readonly Statement[]): Statement[] {
  if (!statements.some((s) => isI(doc, s))) return [...statements];
  const parents = nestingOf(statements);
  const speakers = statements.map(({ speaker }) => speaker);
  return statements.map((statement, i) => {
    const own = statement.speaker;
    if (!own || !isI(doc, statement)) return statement;
    const seen = new Set([i]);
    let at = parents[i] ?? -1;
    while (at >= 0 && !seen.has(at) && isI(doc, statements[at] as Statement)) {
      seen.add(at);
      at = parents[at] ?? -1;
    }
    const outer = statements[at];
    const speaker = speakers[at];
    if (!outer || !speaker?.figure || !holds(outer, own.source.spans[0]?.start ?? -1)) return statement;
    const { kind, name, role } = speaker.source;
    const source = {
      ...own.source,
      kind,
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
      confidence: Math.round(0.9 * (speaker.source.confidence ?? 1) * 100) / 100,
    };
    return { ...statement, speaker: { ...own, source, figure: speaker.figure } };
  });
}

/** Is its source an “I” in quotation marks? */
function isI({ tokens }: Doc, { speaker }: Statement): boolean {
  if (!speaker) return false;
  const { lower, quotation } = tokens[speaker.phrase.head] as Token;
  return lower === 'i' && quotation >= 0;
}

/** Does the source stand in what the other says? */
const holds = ({ finding }: Statement, at: number): boolean =>
  finding.content.some(({ start, end }) => start <= at && at < end);
