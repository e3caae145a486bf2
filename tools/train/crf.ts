// Trains a linear-chain CRF: log-likelihood by stochastic gradient, AdaGrad with an offset (Duchi, Hazan, Singer 2011),
// weights averaged over all steps (Polyak). Deterministic from its seed.
import { FORBIDDEN, type Sequence } from '../../src/model/crf.ts';
import { type Crf, scoreStates } from '../../src/model/dense.ts';
import { overAll } from './course.ts';
import { lattice } from './lattice.ts';
import { random } from './random.ts';

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
  readonly #drift: Float32Array;
  readonly #rate: number;
  readonly #offset: number;
  constructor(size: number, rate: number, offset: number) {
    this.value = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#drift = new Float32Array(size);
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

/** A smaller gradient is not worth a step. */
const SMALLEST = 1e-4;

/** Trains on the examples and returns the model with averaged weights. */
export function trainCrf(examples: readonly Example[], options: Options): Crf {
  const { classes, states, bits, epochs, seed, log } = options;
  const { rate = 0.05, offset = 4, dropout = 0, may = () => true } = options;
  const S = states.length;
  const W = S + 1;
  const weights = new Parameters(2 ** bits * classes.length, rate, offset);
  const edges = new Parameters(W * W, rate, offset);
  for (let r = 0; r < W; r++) for (let s = 0; s < W; s++) if (!may(r, s)) edges.value[r * W + s] = FORBIDDEN;
  const crf: Crf = { classes, states, bits, weights: weights.value, scale: 1, transitions: edges.value };
  const next = random(seed);
  const time = overAll(examples.length, { epochs, next, log }, (i, now) => {
    const full = examples[i]!;
    const example = dropout ? withDropout(full, dropout, next) : full;
    const scores = scoreStates(crf, example);
    const free = lattice(crf, scores, example.length);
    const bound = lattice(crf, scores, example.length, { allowed: example.allowed });
    stepWeights(crf, example, free.marginals, bound.marginals, weights, now);
    stepEdges(example.length, S, free, bound, edges, now);
    return free.logZ - bound.logZ;
  });
  const transitions = edges.average(time).map((v, i) => (edges.value[i] === FORBIDDEN ? FORBIDDEN : v));
  return { ...crf, weights: weights.average(time), transitions };
}

/**
 * One model of several that were trained alike but for their seeds: the mean of their weights. What each has of the order of
 * its examples, and of the features that were left out, largely cancels out; small weights that stay are fewer.
 */
export function averageOf(models: readonly Crf[]): Crf {
  const mean = (of: (crf: Crf) => Float32Array): Float32Array =>
    of(models[0]!).map((_, i) => models.reduce((sum, crf) => sum + of(crf)[i]!, 0) / models.length);
  return {
    ...models[0]!,
    weights: mean(({ weights }) => weights as Float32Array),
    transitions: mean(({ transitions }) => transitions),
  };
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
  const moved = new Uint8Array(C);
  for (let t = 0; t < example.length; t++) {
    gradient.fill(0);
    for (let s = 0; s < S; s++) gradient[crf.states[s]!]! += bound[t * S + s]! - free[t * S + s]!;
    let n = 0;
    for (let c = 0; c < C; c++) if (Math.abs(gradient[c]!) > SMALLEST) moved[n++] = c;
    if (n === 0) continue;
    for (let i = example.starts[t]!; i < example.starts[t + 1]!; i++) {
      const row = (example.ids[i]! >>> (32 - crf.bits)) * C;
      for (let k = 0; k < n; k++) weights.step(row + moved[k]!, gradient[moved[k]!]!, time);
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
    for (let t = 1; t < length; t++)
      if (differ(free, bound, t - 1, S) || differ(free, bound, t, S)) addPairs(gradient, sign, t, S, m);
  }
  for (let i = 0; i < gradient.length; i++)
    if (edges.value[i] !== FORBIDDEN && Math.abs(gradient[i]!) > SMALLEST) edges.step(i, gradient[i]!, time);
}

/** Do the two disagree about a position? Where they do not, their pairs cancel out. */
function differ(free: Messages, bound: Messages, t: number, S: number): boolean {
  for (let i = t * S; i < (t + 1) * S; i++)
    if (Math.abs(free.marginals[i]! - bound.marginals[i]!) > SMALLEST) return true;
  return false;
}

function addPairs(gradient: Float64Array, sign: number, t: number, S: number, m: Messages): void {
  const W = S + 1;
  const { forward, backward, emission, transition } = m;
  const pairs = new Float64Array(W * W);
  let total = 0;
  for (let s = 0; s < S; s++) {
    const ahead = emission[t * S + s]! * backward[t * S + s]!;
    if (ahead === 0) continue;
    for (let r = 0; r < S; r++) {
      const pair = forward[(t - 1) * S + r]! * transition[r * W + s]! * ahead;
      pairs[r * W + s] = pair;
      total += pair;
    }
  }
  for (let i = 0; i < pairs.length; i++) if (pairs[i]! > 0) gradient[i]! += (sign * pairs[i]!) / total;
}
