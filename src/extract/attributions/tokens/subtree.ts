import type { Range } from '../draft.ts';
import type { Columns } from './columns.ts';

/** How many steps up a tree is looked; none that a sentence has is longer, and one gone wrong has an end. */
const DEEPEST = 40;

/** Does a token hang on another, directly or not, or is it the same? */
export function hangsOn({ head }: Columns, i: number, root: number): boolean {
  for (let at = i, k = 0; at >= 0 && k < DEEPEST; at = head[at]!, k++) if (at === root) return true;
  return false;
}

/** The tokens that hang on one, as far as they stand together around it between `first` and `last`. */
export function subtree(c: Columns, root: number, first: number, last: number): Range {
  let [from, to] = [root, root + 1];
  while (from > first && hangsOn(c, from - 1, root)) from--;
  while (to < last && hangsOn(c, to, root)) to++;
  return [from, to];
}
