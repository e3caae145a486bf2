// Where in the sources the words of a quote may stand: a vote of its rarer words, in bins of a few dozen words.
import type { SourceIndex, Window } from './source-index.ts';

/** Words a bin of the vote holds, as a power of two. */
const BIN = 5;
/** Bins looked at for each stretch of a quote. */
const BEST = 4;
/** Words a stretch. */
const STRETCH = 8;
/** A word that stands in more places says too little on its own. */
const COMMON = 500;

/** What speaks for each bin. */
type Votes = ReadonlyMap<number, number>;

/**
 * Where parts of these words may stand: the best few bins for every stretch of them, in order, none touching another.
 *
 * @param ids the words of the quote, as the index numbers them
 * @param prior what speaks for a place beforehand, 0 to 1
 */
export function windowsOf(index: SourceIndex, ids: readonly number[], prior: (place: number) => number): Window[] {
  const all = new Map<number, number>();
  const stretches: Votes[] = [];
  for (let i = 0; i < ids.length; i += STRETCH) {
    const votes = votesOf(index, ids, i, Math.min(ids.length, i + STRETCH));
    for (const [bin, vote] of votes) all.set(bin, (all.get(bin) ?? 0) + vote);
    stretches.push(votes);
  }
  const around = (bin: number): number => (all.get(bin - 1) ?? 0) + (all.get(bin) ?? 0) + (all.get(bin + 1) ?? 0);
  const bins = new Set<number>();
  for (const votes of stretches) {
    const ranked = [...votes].map(
      ([bin, vote]) => [bin, (vote + around(bin) / 2) * (1 + prior(bin << BIN) / 5)] as const,
    );
    for (const [bin] of ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BEST)) bins.add(bin);
  }
  return joined(
    index,
    [...bins].sort((a, b) => a - b),
  );
}

/** Rare words, and words side by side; each word of the quote once. */
function votesOf(index: SourceIndex, ids: readonly number[], first: number, last: number): Votes {
  const votes = new Map<number, number>();
  const vote = (places: Iterable<number>, worth: number): void => {
    let done = -1;
    for (const place of places) {
      const bin = place >> BIN;
      if (bin !== done) votes.set(bin, (votes.get(bin) ?? 0) + worth);
      done = bin;
    }
  };
  for (let i = first; i < last; i++) {
    const id = ids[i] as number;
    const places = index.places(id);
    if (places.length <= COMMON) vote(places, index.rarity(id));
    const next = ids[i + 1] ?? -1;
    vote(index.pairs(id, next), index.rarity(id) + index.rarity(next));
  }
  if (votes.size === 0) vote(index.places(ids[first] ?? -1), 0.1);
  return votes;
}

/** Bins with room around them, joined where they touch, cut where a source ends. */
function joined(index: SourceIndex, bins: readonly number[]): Window[] {
  const out: { start: number; end: number }[] = [];
  for (const bin of bins) {
    const start = Math.max(0, (bin << BIN) - 48);
    const end = Math.min(index.ids.length, (bin << BIN) + 80);
    const last = out.at(-1);
    if (last && last.end >= start) last.end = end;
    else out.push({ start, end });
  }
  return out.flatMap((window) => cut(index, window));
}

function cut(index: SourceIndex, { start, end }: Window): Window[] {
  const out: Window[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, index.bounds(index.sourceAt(from)).end);
    out.push({ start: from, end: to });
    from = to;
  }
  return out;
}
