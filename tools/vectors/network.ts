// A network with one hidden layer that tells from a vector how probable each of some classes is: cross-entropy with
// soft labels by stochastic gradient. Deterministic from its seed.
import { random, shuffle } from '../train/random.ts';

export interface Case {
  readonly vector: Float32Array;
  /** What share of the case is of each class: they sum to one. */
  readonly shares: Float32Array;
  readonly weight: number;
}

export interface Settings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

export class Network {
  readonly #width: number;
  readonly #hidden: number;
  readonly #classes: number;
  readonly #in: Float32Array;
  readonly #out: Float32Array;
  readonly #layer: Float32Array;

  constructor(width: number, classes: number, cases: readonly Case[], settings: Settings) {
    const next = random(settings.seed);
    this.#width = width;
    this.#hidden = settings.hidden;
    this.#classes = classes;
    this.#in = Float32Array.from({ length: (width + 1) * settings.hidden }, () => (next() - 0.5) * 0.4);
    this.#out = Float32Array.from({ length: (settings.hidden + 1) * classes }, () => (next() - 0.5) * 0.4);
    this.#layer = new Float32Array(settings.hidden);
    const order = cases.map((_, i) => i);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, next);
      const rate = settings.rate * (1 - epoch / settings.epochs);
      for (const i of order) this.#step(cases[i]!, rate, settings.decay);
    }
  }

  /** The logarithms of the probabilities of the classes. */
  logs(vector: Float32Array): Float32Array {
    this.#forward(vector);
    const scores = new Float32Array(this.#classes);
    for (let c = 0; c < this.#classes; c++) {
      let sum = this.#out[this.#hidden * this.#classes + c]!;
      for (let h = 0; h < this.#hidden; h++) sum += this.#layer[h]! * this.#out[h * this.#classes + c]!;
      scores[c] = sum;
    }
    const top = Math.max(...scores);
    const total = Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0)) + top;
    return scores.map((s) => s - total);
  }

  #forward(vector: Float32Array): void {
    const H = this.#hidden;
    const layer = this.#layer;
    for (let h = 0; h < H; h++) layer[h] = this.#in[this.#width * H + h]!;
    for (let d = 0; d < this.#width; d++) {
      const x = vector[d]!;
      for (let h = 0; h < H; h++) layer[h]! += x * this.#in[d * H + h]!;
    }
    for (let h = 0; h < H; h++) layer[h] = Math.tanh(layer[h]!);
  }

  #step({ vector, shares, weight }: Case, rate: number, decay: number): void {
    const H = this.#hidden;
    const C = this.#classes;
    const error = this.logs(vector).map((log, c) => (shares[c]! - Math.exp(log)) * weight * rate);
    const back = new Float32Array(H);
    for (let h = 0; h <= H; h++) {
      const x = h < H ? this.#layer[h]! : 1;
      for (let c = 0; c < C; c++) {
        const at = h * C + c;
        if (h < H) back[h]! += error[c]! * this.#out[at]!;
        this.#out[at]! += error[c]! * x - decay * rate * this.#out[at]!;
      }
    }
    for (let h = 0; h < H; h++) back[h]! *= 1 - this.#layer[h]! ** 2;
    for (let d = 0; d <= this.#width; d++) {
      const x = d < this.#width ? vector[d]! : 1;
      for (let h = 0; h < H; h++) this.#in[d * H + h]! += back[h]! * x - decay * rate * this.#in[d * H + h]!;
    }
  }
}
