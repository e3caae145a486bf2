// Which statement a quotation belongs to: the innermost one whose content covers half of it or more.

import type { AttributionFinding } from '../../extract/findings.ts';
import type { Span } from '../../record.ts';
import type { Quotation } from '../../text/doc.ts';
import { firstWhere } from '../../text/halving.ts';

interface Piece extends Pick<Span, 'start' | 'end'> {
  readonly statement: number;
  readonly size: number;
}

interface Owning {
  readonly finding: AttributionFinding;
}

const lengthOf = (spans: readonly Pick<Span, 'start' | 'end'>[]): number =>
  spans.reduce((n, s) => n + s.end - s.start, 0);

/** The index of the owner for each quotation; -1 where there is none. Statements and quotations in the order of the text. */
export function ownersOf(quotations: readonly Quotation[], statements: readonly Owning[]): number[] {
  const pieces: Piece[] = statements.flatMap(({ finding }, statement) =>
    finding.content.map(({ start, end }) => ({ start, end, statement, size: lengthOf(finding.content) })),
  );
  pieces.sort((a, b) => a.start - b.start);
  const reach = furthestEnds(pieces);
  return quotations.map((quotation) => {
    const covered = new Map<number, number>();
    for (const stretch of quotation.stretches)
      for (const piece of touching(pieces, reach, stretch)) {
        const n = Math.min(piece.end, stretch.end) - Math.max(piece.start, stretch.start);
        covered.set(piece.statement, (covered.get(piece.statement) ?? 0) + n);
      }
    const half = lengthOf(quotation.stretches) / 2;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [statement, n] of covered) {
      const size = lengthOf((statements[statement] as Owning).finding.content);
      if (n >= half && size < least && !isTold(quotation, statements[statement] as Owning))
        [best, least] = [statement, size];
    }
    return best;
  });
}

/** “People say, ‘It does not matter.’” is not the people’s word: the quotation tells of the statement, cue and all. */
const isTold = ({ stretches }: Quotation, { finding }: Owning): boolean =>
  finding.rule !== 'speaker-label' &&
  finding.cue.some((c) => stretches.some((s) => s.start < c.start && c.end < s.end));

/** For each piece the furthest end of it and all before it: where a backward look may stop. */
function furthestEnds(pieces: readonly Piece[]): number[] {
  let furthest = 0;
  return pieces.map((piece) => {
    furthest = Math.max(furthest, piece.end);
    return furthest;
  });
}

function* touching(pieces: readonly Piece[], reach: readonly number[], range: { start: number; end: number }) {
  const behind = firstWhere(pieces, ({ start }) => start >= range.end);
  for (let i = behind - 1; i >= 0 && (reach[i] as number) > range.start; i--) {
    const piece = pieces[i] as Piece;
    if (piece.end > range.start) yield piece;
  }
}
