// Trains a linear-chain CRF with sparse weights: log-likelihood by stochastic gradient, AdaGrad with an offset (Duchi, Hazan,
// Singer 2011), weights averaged over all steps (Polyak). Deterministic from its seed.
import { FORBIDDEN, type Sequence } from '../../src/model/crf.ts';
import { LARGEST, tableOf } from '../../src/model/sparse.ts';
import type { SparseCrf } from '../../src/model/sparse-file.ts';
import { Adaptive } from './adaptive.ts';
import { overAll } from './course.ts';
import { gradientOf } from './gradient.ts';
import { lattice } from './lattice.ts';
import { random } from './random.ts';
import { Census, Rows } from './rows.ts';

export interface Example {
  readonly tokens: Sequence;
  /** Of the seam before each position; absent where the model has none. */
  readonly seams?: Sequence;
  /** A bit mask of the states that are right, for each position. */
  readonly allowed: Uint32Array;
}

export interface Options {
  /** The class of each state, 0 to 2; class 0 scores nothing. */
  readonly states: Uint8Array;
  readonly epochs: number;
  readonly seed: number;
  /** May the state `to` follow `from`? S stands for the edge of the sequence. */
  readonly may?: (from: number, to: number) => boolean;
  /** A feature seen less often has no weight. */
  readonly least?: number;
  /** Share of the features left out at random at each step. */
  readonly dropout?: number;
  readonly rate?: number;
  readonly offset?: number;
  readonly log?: (line: string) => void;
}

/** A smaller gradient is not worth a step. */
const SMALLEST = 1e-4;

/** What training leaves: each feature's hash and its two weights, and the transitions. */
export interface Trained {
  readonly states: Uint8Array;
  readonly transitions: Float32Array;
  readonly hashes: readonly number[];
  readonly weights: Float32Array;
}

export function train(examples: readonly Example[], options: Options): Trained {
  const { states, epochs, seed, may = () => true, least = 2, dropout = 0, rate = 0.05, offset = 4, log } = options;
  const S = states.length;
  const W = S + 1;
  const rows = new Rows();
  const sequences = rowsOf(examples, rows, least);
  const weights = new Adaptive(rows.hashes.length * 2, rate, offset);
  const edges = new Adaptive(W * W, rate, offset);
  const transitions = new Float32Array(W * W);
  for (let r = 0; r < W; r++) for (let s = 0; s < W; s++) if (!may(r, s)) transitions[r * W + s] = FORBIDDEN;
  const next = random(seed);
  const chain = { states, transitions };
  const time = overAll(sequences.length, { epochs, next, log }, (i, now) => {
    const { tokens, seams, allowed } = sequences[i]!;
    const kept = dropout ? dropped(tokens, dropout, next) : tokens;
    const bonds = seams && dropout ? dropped(seams, dropout, next) : seams;
    const n = kept.length;
    const scores = scoresOf(weights, states, kept);
    const stay = bonds && firstOf(weights, bonds);
    const free = lattice(chain, scores, n, { ...(stay && { stay }) });
    const bound = lattice(chain, scores, n, { allowed, ...(stay && { stay }) });
    const gradient = gradientOf(chain, n, free, bound);
    step(weights, kept, gradient.first, 0, now);
    step(weights, kept, gradient.second, 1, now);
    if (bonds) step(weights, bonds, gradient.stay, 0, now);
    for (let e = 0; e < W * W; e++)
      if (transitions[e]! > FORBIDDEN && Math.abs(gradient.edges[e]!) > SMALLEST)
        transitions[e] = edges.step(e, gradient.edges[e]!, now);
    return free.logZ - bound.logZ;
  });
  const averaged = edges.average(time).map((v, e) => (transitions[e] === FORBIDDEN ? FORBIDDEN : v));
  return { states, transitions: averaged, hashes: rows.hashes, weights: weights.average(time) };
}

/** One model of several that differ in their seeds or in the articles they saw: the mean of their weights, 0 where one has none. */
export function averageOf(models: readonly Trained[]): Trained {
  const rows = new Map<number, number>();
  for (const { hashes } of models) for (const hash of hashes) if (!rows.has(hash)) rows.set(hash, rows.size);
  const weights = new Float32Array(2 * rows.size);
  for (const model of models)
    for (const [i, hash] of model.hashes.entries())
      for (const k of [0, 1]) weights[2 * rows.get(hash)! + k]! += model.weights[2 * i + k]! / models.length;
  const transitions = models[0]!.transitions.map(
    (_, e) => models.reduce((sum, model) => sum + model.transitions[e]!, 0) / models.length,
  );
  return { ...models[0]!, hashes: [...rows.keys()], transitions, weights };
}

/** The model that ships: 2^bits buckets, weights below `drop` left out. */
export function shipped({ states, transitions, hashes, weights }: Trained, bits: number, drop: number): SparseCrf {
  const sizes = weights.map(Math.abs).sort();
  // a few outliers must not coarsen all the others
  const scale = Math.min(sizes.at(-20) ?? 1, 6) / 127 || 1;
  const whole = (w: number): number =>
    Math.abs(w) < drop ? 0 : Math.max(-LARGEST, Math.min(LARGEST, Math.round(w / scale)));
  const features = hashes.map((hash, row) => ({
    hash,
    first: whole(weights[row * 2]!),
    second: whole(weights[row * 2 + 1]!),
  }));
  return { states, transitions, fixed: true, scale, table: tableOf(bits, features) };
}

/** The examples with the rows of their features in place of the hashes; features seen less often than `least` are left out. */
function rowsOf(examples: readonly Example[], rows: Rows, least: number): Example[] {
  const census = new Census();
  for (const { tokens, seams } of examples) {
    census.add(tokens.ids);
    if (seams) census.add(seams.ids);
  }
  const translate = ({ ids, starts, length }: Sequence): Sequence => {
    let used = 0;
    const out = new Int32Array(ids.length);
    const ends = new Int32Array(length + 1);
    for (let t = 0; t < length; t++) {
      for (let i = starts[t]!; i < starts[t + 1]!; i++) if (census.has(ids[i]!, least)) out[used++] = rows.of(ids[i]!);
      ends[t + 1] = used;
    }
    return { ids: out.slice(0, used), starts: ends, length };
  };
  return examples.map(({ tokens, seams, allowed }) => ({
    tokens: translate(tokens),
    ...(seams && { seams: translate(seams) }),
    allowed,
  }));
}

function scoresOf(weights: Adaptive, states: Uint8Array, { ids, starts, length }: Sequence): Float32Array {
  const S = states.length;
  const out = new Float32Array(length * S);
  for (let t = 0; t < length; t++) {
    let first = 0;
    let second = 0;
    for (let i = starts[t]!; i < starts[t + 1]!; i++) {
      first += weights.at(ids[i]! * 2);
      second += weights.at(ids[i]! * 2 + 1);
    }
    for (let s = 0; s < S; s++) out[t * S + s] = states[s] === 0 ? 0 : states[s] === 1 ? first : second;
  }
  return out;
}

function firstOf(weights: Adaptive, { ids, starts, length }: Sequence): Float32Array {
  const out = new Float32Array(length);
  for (let t = 0; t < length; t++) for (let i = starts[t]!; i < starts[t + 1]!; i++) out[t]! += weights.at(ids[i]! * 2);
  return out;
}

function step(
  weights: Adaptive,
  { ids, starts, length }: Sequence,
  gradient: Float64Array,
  which: 0 | 1,
  time: number,
) {
  for (let t = 0; t < length; t++) {
    const g = gradient[t]!;
    if (Math.abs(g) <= SMALLEST) continue;
    for (let i = starts[t]!; i < starts[t + 1]!; i++) weights.step(ids[i]! * 2 + which, g, time);
  }
}

function dropped({ ids, starts, length }: Sequence, share: number, next: () => number): Sequence {
  const kept = new Int32Array(ids.length);
  const ends = new Int32Array(length + 1);
  let used = 0;
  for (let t = 0; t < length; t++) {
    for (let i = starts[t]!; i < starts[t + 1]!; i++) if (next() >= share) kept[used++] = ids[i]!;
    ends[t + 1] = used;
  }
  return { ids: kept, starts: ends, length };
}
