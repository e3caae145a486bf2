/** Index of the expected one, index of the found one, and how well the two agree. */
export type Pair = readonly [expected: number, found: number, score: number];

/**
 * Pairs two lists one to one, the best agreement first, of equals the earliest. A score of 0 never makes a pair.
 */
export function match<E, F>(
  expected: readonly E[],
  found: readonly F[],
  score: (expected: E, found: F) => number,
): Pair[] {
  const candidates = expected
    .flatMap((e, i) => found.map((f, j): Pair => [i, j, score(e, f)]))
    .filter(([, , agreement]) => agreement > 0)
    .sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  const takenExpected = new Set<number>();
  const takenFound = new Set<number>();
  return candidates.filter(([i, j]) => {
    if (takenExpected.has(i) || takenFound.has(j)) return false;
    takenExpected.add(i);
    takenFound.add(j);
    return true;
  });
}
