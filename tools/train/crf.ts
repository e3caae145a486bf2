// Trains a linear-chain CRF: log-likelihood by stochastic gradient, AdaGrad with an offset (Duchi, Hazan, Singer 2011),
// weights averaged over all steps (Polyak). Deterministic from its seed.
import { type Crf, FORBIDDEN, lattice, type Sequence, scoreStates } from '../../src/model/crf.ts';
import { random, shuffle } from './random.ts';

export interface Example extends Sequence {
  /** A bit mask of the states that are right, for each position. */
  readonly allowed: Uint32Array;
}

export interface Options {
  readonly classes: readonly string[];
  /** The class of each state. */
  readonly states: Uint8Array;
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate?: number;
  readonly offset?: number;
  /** Share of the features left out at random at each step. */
  readonly dropout?: number;
  /** May the state `to` follow `from`? S stands for the edge of the sequence. */
  readonly may?: (from: number, to: number) => boolean;
  readonly log?: (line: string) => void;
}

/** Parameters that are learned: values, squared gradients, and what averaging needs. */
class Parameters {
  readonly value: Float32Array;
  readonly #squares: Float32Array;
  readonly #drift: Float64Array;
  readonly #rate: number;
  readonly #offset: number;
  constructor(size: number, rate: number, offset: number) {
    this.value = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#drift = new Float64Array(size);
    this.#rate = rate;
    this.#offset = offset;
  }
  step(i: number, gradient: number, time: number): void {
    this.#squares[i]! += gradient * gradient;
    const delta = (this.#rate * gradient) / Math.sqrt(this.#squares[i]! + this.#offset);
    this.value[i]! += delta;
    this.#drift[i]! += delta * time;
  }
  average(time: number): Float32Array {
    return this.value.map((v, i) => v - this.#drift[i]! / time);
  }
}

/** Trains on the examples and returns the model with averaged weights. */
export function trainCrf(examples: readonly Example[], options: Options): Crf {
  const {
    classes,
    states,
    bits,
    epochs,
    seed,
    rate = 0.05,
    offset = 4,
    dropout = 0,
    may = () => true,
    log = () => {},
  } = options;
  const S = states.length;
  const W = S + 1;
  const weights = new Parameters(2 ** bits * classes.length, rate, offset);
  const edges = new Parameters(W * W, rate, offset);
  for (let r = 0; r < W; r++) for (let s = 0; s < W; s++) if (!may(r, s)) edges.value[r * W + s] = FORBIDDEN;
  const crf: Crf = { classes, states, bits, weights: weights.value, scale: 1, transitions: edges.value };
  const next = random(seed);
  const order = examples.map((_, i) => i);
  let time = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    for (const i of order) {
      const full = examples[i]!;
      const example = dropout ? withDropout(full, dropout, next) : full;
      const scores = scoreStates(crf, example);
      const free = lattice(crf, scores, example.length);
      const bound = lattice(crf, scores, example.length, example.allowed);
      loss += free.logZ - bound.logZ;
      stepWeights(crf, example, free.marginals, bound.marginals, weights, time);
      stepEdges(example.length, S, free, bound, edges, time);
      time++;
    }
    log(`epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)} a sequence`);
  }
  const transitions = edges.average(time).map((v, i) => (edges.value[i] === FORBIDDEN ? FORBIDDEN : v));
  return { ...crf, weights: weights.average(time), transitions };
}

function withDropout(example: Example, share: number, next: () => number): Example {
  const ids = new Int32Array(example.ids.length);
  const starts = new Int32Array(example.starts.length);
  let used = 0;
  for (let t = 0; t < example.length; t++) {
    for (let i = example.starts[t]!; i < example.starts[t + 1]!; i++)
      if (next() >= share) ids[used++] = example.ids[i]!;
    starts[t + 1] = used;
  }
  return { ids, starts, length: example.length, allowed: example.allowed };
}

function stepWeights(
  crf: Crf,
  example: Example,
  free: Float64Array,
  bound: Float64Array,
  weights: Parameters,
  time: number,
): void {
  const C = crf.classes.length;
  const S = crf.states.length;
  const gradient = new Float64Array(C);
  for (let t = 0; t < example.length; t++) {
    gradient.fill(0);
    for (let s = 0; s < S; s++) gradient[crf.states[s]!]! += bound[t * S + s]! - free[t * S + s]!;
    for (let i = example.starts[t]!; i < example.starts[t + 1]!; i++) {
      const row = (example.ids[i]! >>> (32 - crf.bits)) * C;
      for (let c = 0; c < C; c++) if (Math.abs(gradient[c]!) > 1e-4) weights.step(row + c, gradient[c]!, time);
    }
  }
}

type Messages = ReturnType<typeof lattice>;

function stepEdges(length: number, S: number, free: Messages, bound: Messages, edges: Parameters, time: number): void {
  if (length === 0) return;
  const W = S + 1;
  const gradient = new Float64Array(W * W);
  for (const [sign, m] of [
    [1, bound],
    [-1, free],
  ] as const) {
    for (let s = 0; s < S; s++) {
      gradient[S * W + s]! += sign * m.marginals[s]!;
      gradient[s * W + S]! += sign * m.marginals[(length - 1) * S + s]!;
    }
    for (let t = 1; t < length; t++) addPairs(gradient, sign, t, S, m);
  }
  for (let i = 0; i < gradient.length; i++)
    if (edges.value[i] !== FORBIDDEN && Math.abs(gradient[i]!) > 1e-4) edges.step(i, gradient[i]!, time);
}

function addPairs(gradient: Float64Array, sign: number, t: number, S: number, m: Messages): void {
  const W = S + 1;
  let total = 0;
  const pair = (r: number, s: number) =>
    m.forward[(t - 1) * S + r]! * m.transition[r * W + s]! * m.emission[t * S + s]! * m.backward[t * S + s]!;
  for (let r = 0; r < S; r++) for (let s = 0; s < S; s++) total += pair(r, s);
  for (let r = 0; r < S; r++) for (let s = 0; s < S; s++) gradient[r * W + s]! += (sign * pair(r, s)) / total;
}
