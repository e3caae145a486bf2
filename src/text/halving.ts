// Places in ordered lists, found by halving.

/** The first index from which on it holds, the length of the list where it nowhere does. */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of items whose ends rise, the index of the first that ends after the place: the one there, or the next. */
export const firstEndingAfter = (items: readonly { readonly end: number }[], place: number): number =>
  firstWhere(items, ({ end }) => end > place);

/** Of rising starts, the index of the last one at the place or before it; -1 where there is none. */
export const lastAt = (starts: readonly number[], place: number): number =>
  firstWhere(starts, (start) => start > place) - 1;

/** Where each line of the text begins; lines end with a line feed. The number of a line is its index and 1. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
