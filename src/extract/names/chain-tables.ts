// What decoding needs of a model, laid out in the order in which it is read.
import { KINDS, mayFollow, OUTSIDE, TAGS, tagOf } from './tags.ts';
import type { Weights } from './weights.ts';

export const T = TAGS.length;
export const EDGE = T;
/** What the tags of most tokens depend on: those that leave no name open, and those that may follow these. */
export const CLOSED = TAGS.flatMap((_, tag) => (mayFollow(tag, OUTSIDE) ? [tag] : []));
export const FREE = TAGS.flatMap((_, tag) => (mayFollow(OUTSIDE, tag) ? [tag] : []));
export const N = CLOSED.length;
/** The tags that begin a name; the next two are those inside it and at its end. */
export const BEGIN = KINDS.map((kind) => tagOf(kind, 'B'));
/** How far scores are below the best one, as a sum of values, where exp of it is looked up. */
export const KNOWN = 2048;

export interface ChainTables {
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly exponentials: Float64Array;
  /** Transitions into each of FREE from all of CLOSED; the same as exponentials, and from each of CLOSED into FREE. */
  readonly into: Float64Array;
  readonly expInto: Float64Array;
  /** By how much the first of two of CLOSED must be ahead for the second to be no better on the way into any of FREE. */
  readonly leads: Float64Array;
  readonly expFrom: Float64Array;
  /** exp(-i * scale) */
  readonly decay: Float64Array;
}

export function chainTables({ scale, transitions }: Weights): ChainTables {
  const between = (from: number, to: number) => transitions[from * (T + 1) + to]!;
  const into = Float64Array.from({ length: N * N }, (_, i) => between(CLOSED[i % N]!, FREE[Math.floor(i / N)]!));
  const from = Float64Array.from({ length: N * N }, (_, i) => between(CLOSED[Math.floor(i / N)]!, FREE[i % N]!));
  return {
    scale,
    transitions: Float64Array.from(transitions),
    exponentials: Float64Array.from(transitions, Math.exp),
    into,
    expInto: into.map(Math.exp),
    leads: Float64Array.from({ length: N * N }, (_, i) => leadOver(into, Math.floor(i / N), i % N)),
    expFrom: from.map(Math.exp),
    decay: Float64Array.from({ length: KNOWN }, (_, i) => Math.exp(-i * scale)),
  };
}

/** A little more than the most that transitions make up for, so that rounding does not matter. */
function leadOver(into: Float64Array, first: number, second: number): number {
  let most = 0;
  for (let i = 0; i < N; i++) most = Math.max(most, into[i * N + second]! - into[i * N + first]!);
  return most + 1e-6;
}
