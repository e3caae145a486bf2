// What follows from a tree, for all tokens at once, in linear time.

import type { Parser, Trees } from './parser.ts';
import { labelOf } from './parser-labels.ts';

export interface Clauses {
  /** First and last token of what a token and all that depend on it take up. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Index of the head of the innermost clause that a token stands in; a clause's head is its own. */
  readonly clause: Int32Array;
  /** How many clauses a token's clause stands in: 0 for the main clause. */
  readonly depth: Uint8Array;
}

const CLAUSAL: ReadonlySet<number> = new Set(
  (['root', 'ccomp', 'advcl', 'acl', 'relcl', 'parataxis'] as const).map(labelOf),
);
const CONJ = labelOf('conj');
const SUBJECT = labelOf('nsubj');

/** Spans and clauses of the trees of the sentences, each given by its tokens [first, last). */
export function clausesOf(
  model: Parser,
  trees: Trees,
  sentences: readonly { readonly first: number; readonly last: number }[],
): Clauses {
  const n = trees.length;
  const verb = Uint8Array.from(model.tagger.tags, (tag) => (/^(?:VB|MD)/.test(tag) ? 1 : 0));
  const clauses = {
    left: new Int32Array(n),
    right: new Int32Array(n),
    clause: new Int32Array(n).fill(-1),
    depth: new Uint8Array(n),
  };
  const order = new Int32Array(n);
  for (const { first, last } of sentences) {
    topDown(trees.heads, first, last, order);
    spread(trees, verb, order, first, last, clauses);
  }
  return clauses;
}

/** The tokens of a sentence, each after the one it depends on, into `order[first … last - 1]`. */
function topDown(heads: Int32Array, first: number, last: number, order: Int32Array): void {
  const n = last - first;
  const child = new Int32Array(n).fill(-1);
  const sibling = new Int32Array(n).fill(-1);
  let end = first;
  for (let i = last - 1; i >= first; i--) {
    const head = heads[i]!;
    if (head < 0) order[end++] = i;
    else {
      sibling[i - first] = child[head - first]!;
      child[head - first] = i;
    }
  }
  for (let at = first; at < end; at++)
    for (let c = child[order[at]! - first]!; c >= 0; c = sibling[c - first]!) order[end++] = c;
}

function spread(
  { heads, labels, tags }: Trees,
  verb: Uint8Array,
  order: Int32Array,
  first: number,
  last: number,
  out: Clauses,
): void {
  const { left, right, clause, depth } = out;
  for (let at = first; at < last; at++) {
    const i = order[at]!;
    const head = heads[i]!;
    const label = labels[i]!;
    left[i] = right[i] = i;
    const clausal = head < 0 || CLAUSAL.has(label) || ((label === CONJ || label === SUBJECT) && verb[tags[i]!] === 1);
    clause[i] = clausal ? i : clause[head]!;
    depth[i] = head < 0 ? 0 : clausal && label !== CONJ ? Math.min(255, depth[head]! + 1) : depth[head]!;
  }
  for (let at = last - 1; at >= first; at--) {
    const i = order[at]!;
    const head = heads[i]!;
    if (head < 0) continue;
    if (left[i]! < left[head]!) left[head] = left[i]!;
    if (right[i]! > right[head]!) right[head] = right[i]!;
  }
}
