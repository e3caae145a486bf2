// The best path through a chain (Viterbi), and how likely each state is (forward–backward), with all that training asks for:
// messages, the sum of all paths, partial labels. What runs in the product is src/model/decoder.ts; the tests hold them together.
import { type Chain, FORBIDDEN } from '../../src/model/crf.ts';

/** The transitions that may happen: those into state s come from `from[starts[s]]` up to `from[starts[s + 1]]`. */
interface Arcs {
  readonly from: Uint8Array;
  readonly starts: Uint16Array;
  /** Of each of them: 1 where the class stays the same. */
  readonly stays: Uint8Array;
  /** Of each state the first one of its class, whose score is mostly the same. */
  readonly twins: Uint8Array;
  /** exp(transition) of a model that was read from its file and is not in training. */
  readonly exponentials: Float64Array | undefined;
}

const arcsOf = new WeakMap<Float32Array, Arcs>();

/** Which transitions are ruled out never changes, not even in training, so that it is worked out once. */
function arcs(crf: Chain): Arcs {
  const known = arcsOf.get(crf.transitions);
  if (known) return known;
  const S = crf.states.length;
  const from: number[] = [];
  const stays: number[] = [];
  const starts = new Uint16Array(S + 1);
  for (let s = 0; s < S; s++) {
    for (let r = 0; r < S; r++) {
      if (crf.transitions[r * (S + 1) + s]! <= FORBIDDEN) continue;
      from.push(r);
      stays.push(crf.states[r] === crf.states[s] ? 1 : 0);
    }
    starts[s + 1] = from.length;
  }
  const exponentials = crf.fixed ? exponentialsOf(crf) : undefined;
  const twins = Uint8Array.from(crf.states, (c) => crf.states.indexOf(c));
  const found = { from: Uint8Array.from(from), starts, stays: Uint8Array.from(stays), twins, exponentials };
  arcsOf.set(crf.transitions, found);
  return found;
}

function exponentialsOf({ transitions }: Chain): Float64Array {
  const out = new Float64Array(transitions.length);
  for (let i = 0; i < out.length; i++) if (transitions[i]! > FORBIDDEN) out[i] = Math.exp(transitions[i]!);
  return out;
}

/**
 * The best path of states through a sequence of scores (Viterbi). `stay[t]` is added where positions t - 1 and t are of one class.
 */
export function viterbi(crf: Chain, scores: Float32Array, length: number, stay?: Float32Array): Uint8Array {
  const S = crf.states.length;
  const T = crf.transitions;
  const { from: sources, starts, stays } = arcs(crf);
  const from = new Uint8Array(length * S);
  let best = new Float64Array(S);
  let next = new Float64Array(S);
  for (let s = 0; s < S; s++) best[s] = scores[s]! + T[S * (S + 1) + s]!;
  for (let t = 1; t < length; t++) {
    const bond = stay ? stay[t]! : 0;
    for (let s = 0; s < S; s++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let i = starts[s]!; i < starts[s + 1]!; i++) {
        const r = sources[i]!;
        const x = best[r]! + T[r * (S + 1) + s]! + stays[i]! * bond;
        if (x > top) {
          top = x;
          arg = r;
        }
      }
      next[s] = top + scores[t * S + s]!;
      from[t * S + s] = arg;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  if (length === 0) return path;
  let last = 0;
  for (let s = 1; s < S; s++) if (best[s]! + T[s * (S + 1) + S]! > best[last]! + T[last * (S + 1) + S]!) last = s;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = last;
    last = from[t * S + last]!;
  }
  return path;
}

/** Forward and backward messages of a sequence, scaled to sum to one at each position. */
export interface Lattice {
  /** P(state s at position t) = `marginals[t * S + s]`. */
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(score) of each state at each position, divided by the position's largest. */
  readonly emission: Float64Array;
  /** exp(transition), (S + 1) × (S + 1). */
  readonly transition: Float64Array;
  /** exp(stay) at each position. */
  readonly bond: Float64Array | undefined;
  readonly logZ: number;
}

/** What narrows or bends the paths through a sequence. */
export interface Ties {
  /** A bit mask of the states that count, for each position: what training on partial labels needs. */
  readonly allowed?: Uint32Array;
  /** `stay[t]` is added to the score of each path that keeps its class from position t - 1 to t. */
  readonly stay?: Float32Array;
}

/** Forward–backward over a sequence of scores. */
export function lattice(crf: Chain, scores: Float32Array, length: number, { allowed, stay }: Ties = {}): Lattice {
  const cells = length * crf.states.length;
  const [forward, backward] = [new Float64Array(cells), new Float64Array(cells)];
  const [emission, marginals] = [new Float64Array(cells), new Float64Array(cells)];
  const bond = stay && Float64Array.from(stay, Math.exp);
  const paths = arcs(crf);
  const transition = paths.exponentials ?? exponentialsOf(crf);
  const under = { length, ...paths, forward, backward, emission, marginals, transition, bond };
  const logZ = runForward(under, crf.states.length, scores, allowed);
  runBackward(under, crf.states.length);
  return { marginals, forward, backward, emission, transition, bond, logZ };
}

/** A lattice under way. */
type Under = Arcs & Omit<Lattice, 'logZ'> & { readonly length: number };

/** Fills in emissions and forward messages; returns the logarithm of the sum over all paths. */
function runForward(under: Under, S: number, scores: Float32Array, allowed: Uint32Array | undefined): number {
  const { length, from, starts, stays, twins, forward, emission, transition, bond } = under;
  const W = S + 1;
  let logZ = 0;
  for (let t = 0; t < length; t++) {
    const mask = allowed ? allowed[t]! : 0xffffffff;
    let top = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < S; s++) if ((mask >>> s) & 1) top = Math.max(top, scores[t * S + s]!);
    let sum = 0;
    for (let s = 0; s < S; s++) {
      if (!((mask >>> s) & 1)) continue;
      const twin = twins[s]!;
      const same = twin < s && scores[t * S + s] === scores[t * S + twin] && (mask >>> twin) & 1;
      const e = same ? emission[t * S + twin]! : Math.exp(scores[t * S + s]! - top);
      emission[t * S + s] = e;
      let into = 0;
      if (t === 0) into = transition[S * W + s]!;
      else
        for (let i = starts[s]!; i < starts[s + 1]!; i++)
          into += forward[(t - 1) * S + from[i]!]! * transition[from[i]! * W + s]! * (stays[i] && bond ? bond[t]! : 1);
      sum += forward[t * S + s] = into * e;
    }
    for (let s = 0; s < S; s++) forward[t * S + s]! /= sum;
    logZ += Math.log(sum) + top;
  }
  let end = 0;
  for (let s = 0; s < S && length; s++) end += forward[(length - 1) * S + s]! * transition[s * W + S]!;
  return length ? logZ + Math.log(end) : logZ;
}

/** Fills in backward messages, and the marginals. */
function runBackward(under: Under, S: number): void {
  const { length, from, starts, stays, forward, backward, emission, marginals, transition, bond } = under;
  const W = S + 1;
  for (let t = length - 1; t >= 0; t--) {
    let sum = 0;
    for (let s = 0; s < S; s++) {
      if (t === length - 1) backward[t * S + s] = transition[s * W + S]!;
      else {
        const ahead = emission[(t + 1) * S + s]! * backward[(t + 1) * S + s]!;
        if (ahead > 0)
          for (let i = starts[s]!; i < starts[s + 1]!; i++)
            backward[t * S + from[i]!]! +=
              transition[from[i]! * W + s]! * ahead * (stays[i] && bond ? bond[t + 1]! : 1);
      }
    }
    for (let s = 0; s < S; s++) sum += backward[t * S + s]!;
    for (let s = 0; s < S; s++) backward[t * S + s]! /= sum;
    let total = 0;
    for (let s = 0; s < S; s++) total += marginals[t * S + s] = forward[t * S + s]! * backward[t * S + s]!;
    for (let s = 0; s < S; s++) marginals[t * S + s]! /= total;
  }
}
