// Reads a chain of states off its scores: the best path (Viterbi), and how likely each state is (forward–backward).
import { type Chain, FORBIDDEN } from './crf.ts';

/** The transitions that may happen, by one of the two states: those of state s are `starts[s]` up to `starts[s + 1]`. */
interface Arcs {
  readonly starts: Uint8Array;
  readonly other: Uint8Array;
  readonly weights: Float64Array;
  readonly exponentials: Float64Array;
  /** 1 where the class stays the same. */
  readonly stays: Uint8Array;
}

/** `weight(s, r)` is the transition between s and the other state r. */
function arcsOf(states: Uint8Array, weight: (s: number, r: number) => number): Arcs {
  const arcs = [...states.keys()].map((s) => [...states.keys()].filter((r) => weight(s, r) > FORBIDDEN));
  const all = arcs.flatMap((others, s) => others.map((r) => ({ s, r, weight: weight(s, r) })));
  return {
    starts: Uint8Array.from([0, ...arcs.keys()], (_, k) => arcs.slice(0, k).flat().length),
    other: Uint8Array.from(all, ({ r }) => r),
    weights: Float64Array.from(all, (a) => a.weight),
    exponentials: Float64Array.from(all, (a) => Math.exp(a.weight)),
    stays: Uint8Array.from(all, ({ s, r }) => (states[s] === states[r] ? 1 : 0)),
  };
}

/** What a chain is once for all: its transitions by either state, and those from the edge into each state and out of it. */
interface Tables {
  readonly into: Arcs;
  readonly outOf: Arcs;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

const known = new WeakMap<Chain, Tables>();

function tablesOf(chain: Chain): Tables {
  const { states, transitions } = chain;
  const S = states.length;
  const weight = (from: number, to: number): number => transitions[from * (S + 1) + to]!;
  const tables = known.get(chain) ?? {
    into: arcsOf(states, (s, r) => weight(r, s)),
    outOf: arcsOf(states, weight),
    start: Float64Array.from(states, (_, s) => weight(S, s)),
    end: Float64Array.from(states, (_, s) => weight(s, S)),
  };
  known.set(chain, tables);
  return tables;
}

/** Decodes sequences of one chain, one after the other, in the same room: a result holds until the next one is asked for. */
export class Decoder {
  readonly #S: number;
  readonly #tables: Tables;
  #trail = new Uint8Array(0);
  #path = new Uint8Array(0);
  #emission = new Float64Array(0);
  #flow = new Float64Array(0);
  #bond = new Float64Array(0);

  constructor(chain: Chain) {
    this.#S = chain.states.length;
    this.#tables = tablesOf(chain);
  }

  #room(length: number): void {
    if (length <= this.#path.length) return;
    this.#path = new Uint8Array(2 * length);
    this.#trail = new Uint8Array(2 * length * this.#S);
    this.#emission = new Float64Array(2 * length * this.#S);
    this.#flow = new Float64Array(2 * length * this.#S);
    this.#bond = new Float64Array(2 * length);
  }

  /** The best path through a sequence of scores. `stay[t]` is added where positions t - 1 and t are of one class. */
  path(scores: Float32Array, length: number, stay?: Float32Array): Uint8Array {
    this.#room(length);
    const S = this.#S;
    const { starts, other, weights, stays } = this.#tables.into;
    const trail = this.#trail;
    let best = new Float64Array(S);
    let next = new Float64Array(S);
    for (let s = 0; s < S; s++) best[s] = scores[s]! + this.#tables.start[s]!;
    for (let t = 1; t < length; t++) {
      const bond = stay ? stay[t]! : 0;
      for (let s = 0; s < S; s++) {
        let top = Number.NEGATIVE_INFINITY;
        for (let i = starts[s]!; i < starts[s + 1]!; i++) {
          const x = best[other[i]!]! + weights[i]! + stays[i]! * bond;
          if (x > top) {
            top = x;
            trail[t * S + s] = other[i]!;
          }
        }
        next[s] = top + scores[t * S + s]!;
      }
      [best, next] = [next, best];
    }
    let last = 0;
    for (let s = 1; s < S; s++) if (best[s]! + this.#tables.end[s]! > best[last]! + this.#tables.end[last]!) last = s;
    return this.#walkBack(last, length);
  }

  #walkBack(last: number, length: number): Uint8Array {
    let state = last;
    for (let t = length - 1; t >= 0; t--) {
      this.#path[t] = state;
      state = this.#trail[t * this.#S + state]!;
    }
    return this.#path.subarray(0, length);
  }

  /** P(state s at position t), at `[t * S + s]`. `stay` as in `path`. */
  marginals(scores: Float32Array, length: number, stay?: Float32Array): Float64Array {
    this.#room(length);
    for (let t = 0; t < length; t++) this.#bond[t] = stay ? Math.exp(stay[t]!) : 1;
    this.#emit(scores, length);
    this.#forward(length);
    this.#backward(length);
    return this.#flow;
  }

  /** exp(score) of each state at each position, divided by the position's largest. */
  #emit(scores: Float32Array, length: number): void {
    const S = this.#S;
    const emission = this.#emission;
    for (let t = 0; t < length * S; t += S) {
      let top = scores[t]!;
      for (let s = 1; s < S; s++) top = Math.max(top, scores[t + s]!);
      // exp takes its time, and the largest needs none
      for (let s = 0; s < S; s++) emission[t + s] = scores[t + s] === top ? 1 : Math.exp(scores[t + s]! - top);
    }
  }

  /** What comes in from the left, scaled to sum to one at each position. */
  #forward(length: number): void {
    const S = this.#S;
    const { starts, other, exponentials, stays } = this.#tables.into;
    const flow = this.#flow;
    for (let t = 0; t < length; t++) {
      const at = t * S;
      const bond = this.#bond[t]!;
      let sum = 0;
      for (let s = 0; s < S; s++) {
        let into = t === 0 ? Math.exp(this.#tables.start[s]!) : 0;
        if (t > 0)
          for (let i = starts[s]!; i < starts[s + 1]!; i++)
            into += flow[at - S + other[i]!]! * exponentials[i]! * (stays[i] ? bond : 1);
        sum += flow[at + s] = into * this.#emission[at + s]!;
      }
      for (let s = 0; s < S; s++) flow[at + s]! /= sum;
    }
  }

  /** Turns what comes in from the left into probabilities by what comes in from the right. */
  #backward(length: number): void {
    const S = this.#S;
    const { starts, other, exponentials, stays } = this.#tables.outOf;
    const flow = this.#flow;
    const ahead = new Float64Array(S);
    const back = new Float64Array(S);
    for (let t = length - 1; t >= 0; t--) {
      const at = t * S;
      let sum = 0;
      for (let s = 0; s < S; s++) {
        let out = t === length - 1 ? Math.exp(this.#tables.end[s]!) : 0;
        if (t < length - 1)
          for (let i = starts[s]!; i < starts[s + 1]!; i++)
            out += exponentials[i]! * ahead[other[i]!]! * (stays[i] ? this.#bond[t + 1]! : 1);
        sum += back[s] = out;
      }
      let total = 0;
      for (let s = 0; s < S; s++) {
        back[s]! /= sum;
        ahead[s] = this.#emission[at + s]! * back[s]!;
        total += flow[at + s]! *= back[s]!;
      }
      for (let s = 0; s < S; s++) flow[at + s]! /= total;
    }
  }
}
