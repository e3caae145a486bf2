// The verdict on one quote.
import type { Quote, Source as Speaker } from '../record.ts';
import { align } from './align.ts';
import { apart, type Cut, cutAfter, cutBefore, elided, isFar } from './cuts.ts';
import { type Part, partsOf } from './parts.ts';
import { placeOf } from './places.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { readPart } from './reading.ts';
import type { SourceIndex } from './search.ts';
import { isInMarks, isInterruption, type Source, turnAt } from './source.ts';
import type { Relation } from './speakers.ts';
import { type Change, type DiffPart, type Dropped, type QuoteCheck, VERDICTS, type Verdict } from './verification.ts';
import { because, type Finding } from './why.ts';
import type { Word } from './words.ts';

/** The draft that the quotes stand in. */
export interface Draft {
  readonly text: string;
  readonly plain: string;
  lineAt(place: number): number;
}

/**
 * Looks a quote up in the sources. Time: the words of the quote × the few hundred words it may stand among.
 *
 * @param utterer out of whose mouth it came: for a quote inside a quote, the speaker of the outer one
 */
export function checkQuote(quote: Quote, utterer: Speaker | undefined, draft: Draft, index: SourceIndex): QuoteCheck {
  const quoted = quotedOf(quote, draft.plain);
  const { start } = quote.spans[0] as { start: number };
  const { end } = quote.spans.at(-1) as { end: number };
  const about = {
    quote: quote.id,
    text: quote.text,
    start,
    end,
    line: draft.lineAt(start),
    ...(quote.speaker && { speaker: quote.speaker.name ?? quote.speaker.text }),
  };
  const relationAt = (source: Source, place: number): Relation => {
    const relation = source.labels.relation(turnAt(source, place)?.label, utterer);
    return relation === 'other' && isInMarks(source, place) ? 'unknown' : relation;
  };
  const isOther = (place: number): boolean => {
    const source = index.sources[index.sourceAt(place)] as Source;
    return relationAt(source, index.wordAt(place).start) === 'other';
  };
  const alignment = align(quoted.words, index, isOther);
  const parts = partsOf(quoted.words, alignment, index);
  const places = parts.map(placeOf);
  const others = parts.filter(
    (part) => relationAt(part.source, (part.source.words[part.from] as Word).start) === 'other',
  );
  if (!isFound(quoted, alignment, index, others.length > 0)) {
    const nearest = share(quoted, alignment, index) >= NEAREST ? places.slice(0, 1) : [];
    const diff: DiffPart[] = [{ kind: 'draft', text: quote.text.replace(/\s+/g, ' ') }];
    return {
      ...about,
      verdict: 'not-found',
      why: because('not-found', []),
      places: nearest,
      changes: [],
      dropped: [],
      diff,
    };
  }
  const readings = parts.map((part) => readPart(quoted, part, draft.plain));
  const changes = readings.flatMap((reading) => reading.changes);
  const joints = parts.slice(1).flatMap((part, i) => jointOf(parts[i] as Part, part));
  const cuts = edgeCuts(quoted, parts);
  const gaps = parts
    .slice(1)
    .flatMap((part, i) => (part.joint === 'ellipsis' ? elided(parts[i] as Part, part, quoted) : []));
  const dropped: Dropped[] = [...cuts.flatMap((cut) => cut.dropped), ...gaps, ...bracketed(changes)];
  const findings: Finding[] = [
    ...changes.flatMap(findingOf),
    ...joints,
    ...cuts.flatMap(({ cut }): Finding[] => (cut ? [{ verdict: 'trimmed', why: 'cut' }] : [])),
    ...others.slice(0, 1).map((part): Finding => ({ verdict: 'other-speaker', why: placeOf(part).label ?? '' })),
    ...(quoted.words.some(({ before, bracket }) => before === 'ellipsis' || bracket)
      ? [{ verdict: 'marked', why: 'marks' } as const]
      : []),
  ];
  const verdict = findings.reduce<Verdict>((worst, finding) => worse(worst, finding.verdict), 'exact');
  const diff = readings.flatMap((reading, i): readonly DiffPart[] =>
    i === 0 ? reading.diff : [{ kind: 'gap', text: parts[i]?.joint === 'ellipsis' ? '…' : '' }, ...reading.diff],
  );
  return { ...about, verdict, why: because(verdict, findings), places, changes, dropped, diff };
}

const worse = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) > VERDICTS.indexOf(b) ? a : b);

function findingOf(change: Change): Finding[] {
  if (change.marked) return [{ verdict: 'marked', why: 'marks' }];
  return [change.minor ? { verdict: 'trimmed', why: change.minor } : { verdict: 'altered', why: 'words', change }];
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

/** Below this share of its words a quote was not found; below the last not even something like it. */
const FOUND = 0.6;
const FOUND_ELSEWHERE = 0.75;
const NEAREST = 0.4;

function share({ words }: Quoted, alignment: Int32Array, index: SourceIndex): number {
  let [matched, all] = [0, 0];
  words.forEach(({ norm, bracket }, i) => {
    if (bracket) return;
    const weight = index.weight(index.idOf(norm));
    all += weight;
    if ((alignment[i] as number) >= 0) matched += weight;
    else if (norm.startsWith('#') && ((alignment[i - 1] ?? -1) >= 0 || (alignment[i + 1] ?? -1) >= 0))
      matched += 0.7 * weight;
  });
  return all === 0 ? 0 : matched / all;
}

/** One or two words must all be there, else anything would be like anything; and most of them, if somebody else said them. */
function isFound(quoted: Quoted, alignment: Int32Array, index: SourceIndex, byOther: boolean): boolean {
  const count = quoted.words.filter(({ bracket }) => !bracket).length;
  return share(quoted, alignment, index) >= (count <= 2 ? 0.8 : byOther ? FOUND_ELSEWHERE : FOUND);
}
