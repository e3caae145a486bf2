// Lays a quote over the sources word by word, so that parts of it may stand in different places.
import { type Alignment, Grid } from './grid.ts';
import type { QuotedWord } from './quoted.ts';
import type { SourceIndex } from './source-index.ts';
import { windowsOf } from './windows.ts';

/** A longer quote is laid over the sources piece by piece. */
const LONGEST = 250;

/**
 * The best alignment: matches weigh by how rare a word is, and the source may be left for another place at a cost (the
 * spliced alignment of Gelfand and others, on words). Time: words of the quote × words of the windows.
 *
 * @param isOther does somebody else speak at this place?
 */
export function align(
  words: readonly QuotedWord[],
  index: SourceIndex,
  isOther: (place: number) => boolean,
): Alignment {
  const out = new Int32Array(words.length).fill(-1);
  for (let from = 0; from < words.length; from += LONGEST) {
    const part = words.slice(from, from + LONGEST);
    const ids = part.map(({ norm }) => index.idOf(norm));
    const windows = windowsOf(index, ids, (place) => (isOther(Math.min(place, index.ids.length - 1)) ? 0 : 1));
    if (windows.length > 0) out.set(new Grid(part, ids, index, windows, isOther).aligned(), from);
  }
  return out;
}
