// An alignment as the parts that stand together in a source, and how one part leads to the next.
import type { Alignment } from './grid.ts';
import type { Joint, QuotedWord } from './quoted.ts';
import { isInterruption, type Source } from './source.ts';
import type { SourceIndex } from './source-index.ts';

/** Words of the quote and the stretch of one source that they stand in. Both ends exclusive. */
export interface Part {
  readonly source: Source;
  /** Of the quote's words. */
  readonly first: number;
  readonly last: number;
  /** Of the source's words. */
  readonly from: number;
  readonly to: number;
  /** What stands in the quote before it. */
  readonly joint: Joint;
}

/** Words that a quote may leave out at one place before it counts as made of two parts. */
export const NEAR = 12;

interface Match {
  readonly word: number;
  readonly source: number;
  readonly place: number;
}

export function partsOf(words: readonly QuotedWord[], alignment: Alignment, index: SourceIndex): Part[] {
  const matches: Match[] = [];
  alignment.forEach((place, word) => {
    if (place < 0) return;
    const source = index.sourceAt(place);
    matches.push({ word, source, place: place - (index.starts[source] as number) });
  });
  const groups: Match[][] = [];
  for (const match of matches) {
    const last = groups.at(-1)?.at(-1);
    if (last && !parted(words, last, match, index.sources[match.source] as Source)) groups.at(-1)?.push(match);
    else groups.push([match]);
  }
  return groups.map((group, i) => partOf(words, group, groups[i - 1], groups[i + 1], index));
}

/** Do two matches that follow each other in the quote stand apart in the sources? */
function parted(words: readonly QuotedWord[], a: Match, b: Match, source: Source): boolean {
  const { sentences } = source;
  if (a.source !== b.source || b.place <= a.place) return true;
  const omitted = b.place - a.place - 1;
  if (omitted === 0) return false;
  if (isInterruption(source, a.place + 1, b.place)) return true;
  const joint = jointBetween(words, a.word, b.word);
  if (joint === 'ellipsis' || joint === 'break') return true;
  const bracket = words.slice(a.word, b.word + 1).some((word) => word.bracket);
  if (bracket) return omitted > 3 * NEAR;
  const whole = (sentences[b.place] as number) - (sentences[a.place] as number) > 1;
  return omitted - (b.word - a.word - 1) > NEAR || (whole && joint === 'sentence');
}

const ORDER: readonly Joint[] = ['none', 'start', 'sentence', 'interrupted', 'break', 'ellipsis'];

/** The widest of the joints after word a, up to the one before word b. */
function jointBetween(words: readonly QuotedWord[], a: number, b: number): Joint {
  let widest: Joint = 'none';
  for (let i = a + 1; i <= b; i++) {
    const { before } = words[i] as QuotedWord;
    if (ORDER.indexOf(before) > ORDER.indexOf(widest)) widest = before;
  }
  return widest;
}

/** Unmatched words at its edges are taken in, as far as the source has words there in the same sentence. */
function partOf(
  words: readonly QuotedWord[],
  group: readonly Match[],
  before: readonly Match[] | undefined,
  after: readonly Match[] | undefined,
  index: SourceIndex,
): Part {
  const [head, tail] = [group[0] as Match, group.at(-1) as Match];
  const source = index.sources[head.source] as Source;
  const previous = before?.at(-1);
  const first = previous ? edgeBetween(words, previous.word, head.word) : 0;
  const last = after?.[0] ? edgeBetween(words, tail.word, after[0].word) : words.length;
  const sentence = (place: number): number | undefined => source.sentences[place];
  let from = head.place;
  for (let n = bare(words, first, head.word); n > 0 && from > 0 && sentence(from - 1) === sentence(head.place); n--)
    from--;
  let to = tail.place + 1;
  for (let n = bare(words, tail.word + 1, last); n > 0 && sentence(to) === sentence(tail.place); n--) to++;
  const joint = previous ? jointBetween(words, previous.word, head.word) : 'none';
  return { source, first, last, from, to, joint };
}

/** Where between two matches one part ends and the next begins: at the widest joint, else right before the second. */
function edgeBetween(words: readonly QuotedWord[], a: number, b: number): number {
  const widest = jointBetween(words, a, b);
  for (let i = a + 1; i <= b && widest !== 'none'; i++) if ((words[i] as QuotedWord).before === widest) return i;
  return b;
}

const bare = (words: readonly QuotedWord[], from: number, to: number): number =>
  words.slice(from, to).filter(({ bracket }) => !bracket).length;
