// The verdict on a quote that was found: what differs, in which order its parts stand, what it cuts.
import { apart, type Cut, cutAfter, cutBefore, elided, isFar } from './cuts.ts';
import type { Part } from './parts.ts';
import { placeOf } from './places.ts';
import type { Quoted } from './quoted.ts';
import { type PartReading, readPart } from './reading.ts';
import { isInterruption } from './source.ts';
import { type Change, type DiffPart, type Dropped, type QuoteCheck, VERDICTS, type Verdict } from './verification.ts';
import { because, type Finding } from './why.ts';

type Assessment = Pick<QuoteCheck, 'verdict' | 'why' | 'places' | 'changes' | 'dropped' | 'diff'>;

/**
 * @param others the parts that the source gives to somebody else
 * @param plain the shadow of the draft's text
 */
export function assess(quoted: Quoted, parts: readonly Part[], others: readonly Part[], plain: string): Assessment {
  const readings = parts.map((part) => readPart(quoted, part, plain));
  const changes = readings.flatMap((reading) => reading.changes);
  const cuts = edgeCuts(quoted, parts);
  const elisions = followed(parts).flatMap(([a, b]) => (b.joint === 'ellipsis' ? elided(a, b, quoted) : []));
  const findings: Finding[] = [
    ...changes.map(findingOf),
    ...followed(parts).flatMap(([a, b]) => jointOf(a, b)),
    ...cuts.flatMap(({ cut }): Finding[] => (cut ? [{ verdict: 'trimmed', why: 'cut' }] : [])),
    ...others.slice(0, 1).map((part): Finding => ({ verdict: 'other-speaker', why: placeOf(part).label ?? '' })),
    ...(isMarked(quoted) ? [{ verdict: 'marked', why: 'marks' } as const] : []),
  ];
  const verdict = findings.reduce<Verdict>((worst, finding) => worse(worst, finding.verdict), 'exact');
  return {
    verdict,
    why: because(verdict, findings),
    places: parts.map(placeOf),
    changes,
    dropped: [...cuts.flatMap((cut) => cut.dropped), ...elisions, ...bracketed(changes)],
    diff: diffOf(parts, readings),
  };
}

/** Each part with the one after it. */
const followed = (parts: readonly Part[]): (readonly [Part, Part])[] =>
  parts.slice(1).map((part, i) => [parts[i] as Part, part]);

const isMarked = ({ words }: Quoted): boolean => words.some(({ before, bracket }) => before === 'ellipsis' || bracket);

const diffOf = (parts: readonly Part[], readings: readonly PartReading[]): DiffPart[] =>
  readings.flatMap(({ diff }, i): readonly DiffPart[] =>
    i === 0 ? diff : [{ kind: 'gap', text: parts[i]?.joint === 'ellipsis' ? '…' : '' }, ...diff],
  );

const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) > VERDICTS.indexOf(b) ? a : b);

function findingOf(change: Change): Finding {
  if (change.marked) return { verdict: 'marked', why: 'marks' };
  return change.minor ? { verdict: 'trimmed', why: change.minor } : { verdict: 'altered', why: 'words', change };
}

/** How one part leads to the next. */
function jointOf(a: Part, b: Part): Finding[] {
  if (a.source === b.source && isInterruption(a.source, a.to, b.from)) return [];
  return [joined(a, b)];
}

function joined(a: Part, b: Part): Finding {
  const between = apart(a, b);
  if (a.source === b.source && between === undefined) return { verdict: 'reversed-order', why: 'order' };
  if (b.joint === 'ellipsis' && between !== undefined)
    return { verdict: 'marked', why: isFar(a, b) ? 'far' : 'marks', words: between };
  if (b.joint === 'break' && between !== undefined) return { verdict: 'trimmed', why: 'apart', words: between };
  return { verdict: 'stitched', why: 'parts', ...(between !== undefined && { words: between }) };
}

/** Where the quote begins and ends, and where an attribution parts it. */
function edgeCuts(quoted: Quoted, parts: readonly Part[]): Cut[] {
  return parts.flatMap((part, i): Cut[] => {
    const next = parts[i + 1];
    const begins = i === 0 || part.joint === 'break';
    const ends = next === undefined || next.joint === 'break';
    return [
      ...(begins ? [cutBefore(part, quoted, i === 0 ? quoted.openStart : false)] : []),
      ...(ends ? [cutAfter(part, quoted, next === undefined ? quoted.openEnd : false)] : []),
    ];
  });
}

const bracketed = (changes: readonly Change[]): Dropped[] =>
  changes.flatMap((change) =>
    change.marked
      ? change.touches
          .filter((stake) => stake === 'negation' || stake === 'condition' || stake === 'qualifier')
          .map((stake): Dropped => ({ stake, words: change.source || change.draft, by: 'bracket' }))
      : [],
  );
