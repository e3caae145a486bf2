// Which of the old is which of the new: the same first, then the most alike, one to one.

/** Something to be matched. */
export interface Subject {
  /** Equal keys: the same, wherever it stands. */
  readonly key: string;
  /** The words that it is known by. */
  readonly words: readonly string[];
  /** Only subjects of one kind are matched. */
  readonly kind?: string;
  /** Of several with one key, those with the same detail are matched first. */
  readonly detail?: string;
}

/** Indices in the old and in the new list. */
export type Pair = readonly [number, number];

/** Words that stand in more subjects than this say too little to look there. */
const COMMON = 50;

/**
 * Pairs of subjects, by equal keys, then by how many words they share (Dice's coefficient), the most alike first.
 *
 * @param threshold 0 to 1: below it two are not the same any more
 */
export function matched(old: readonly Subject[], now: readonly Subject[], threshold: number): Pair[] {
  const pairs = [...equals(old, now, withDetail)];
  const left = <T>(list: readonly T[], side: 0 | 1): number[] => {
    const taken = new Set(pairs.map((pair) => pair[side]));
    return [...list.keys()].filter((i) => !taken.has(i));
  };
  const again = equals(old, now, ({ key }) => key, new Set(left(old, 0)), new Set(left(now, 1)));
  pairs.push(...again);
  const open = new Set(left(now, 1));
  const used = new Set<number>();
  for (const [a, b] of alike(old, left(old, 0), now, [...open], threshold)) {
    if (used.has(a) || !open.has(b)) continue;
    used.add(a);
    open.delete(b);
    pairs.push([a, b]);
  }
  return pairs;
}

const withDetail = ({ key, detail }: Subject): string => `${key}\n${detail ?? ''}`;

function equals(
  old: readonly Subject[],
  now: readonly Subject[],
  keyOf: (subject: Subject) => string,
  from?: ReadonlySet<number>,
  to?: ReadonlySet<number>,
): Pair[] {
  const waiting = new Map<string, number[]>();
  old.forEach((subject, i) => {
    if (from && !from.has(i)) return;
    const key = keyOf(subject);
    const list = waiting.get(key);
    if (list) list.push(i);
    else waiting.set(key, [i]);
  });
  for (const list of waiting.values()) list.reverse();
  return now.flatMap((subject, i): Pair[] => {
    if (to && !to.has(i)) return [];
    const first = waiting.get(keyOf(subject))?.pop();
    return first === undefined ? [] : [[first, i]];
  });
}

/** Pairs above the threshold, the most alike first; of two alike those nearest in order. */
function alike(
  old: readonly Subject[],
  from: readonly number[],
  now: readonly Subject[],
  to: readonly number[],
  threshold: number,
): Pair[] {
  const holders = new Map<string, number[]>();
  for (const i of from)
    for (const word of new Set((old[i] as Subject).words)) {
      const list = holders.get(word);
      if (list) list.push(i);
      else holders.set(word, [i]);
    }
  const scored = to.flatMap((j) => {
    const subject = now[j] as Subject;
    const candidates = new Set(
      [...new Set(subject.words)].flatMap((word) => holders.get(word)?.slice(0, COMMON) ?? []),
    );
    return [...candidates]
      .filter((i) => (old[i] as Subject).kind === subject.kind)
      .map((i) => [i, j, similarity((old[i] as Subject).words, subject.words)] as const)
      .filter(([, , score]) => score >= threshold);
  });
  scored.sort((a, b) => b[2] - a[2] || Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]) || a[1] - b[1]);
  return scored.map(([i, j]) => [i, j]);
}

/** Dice's coefficient of the words, each as often as it stands there: 0 to 1. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared++;
    counts.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
