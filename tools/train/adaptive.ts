/** Parameters that are learned: of each the value, the sum of squared gradients, and what averaging needs. */
export class Adaptive {
  readonly #of: Float32Array;
  readonly #rate: number;
  readonly #offset: number;
  constructor(size: number, rate: number, offset: number) {
    this.#of = new Float32Array(size * 3);
    this.#rate = rate;
    this.#offset = offset;
  }

  at(i: number): number {
    return this.#of[i * 3]!;
  }

  /** One step along a gradient at a time; returns the new value. */
  step(i: number, gradient: number, time: number): number {
    const of = this.#of;
    const k = i * 3;
    const squares = of[k + 1]! + gradient * gradient;
    const delta = (this.#rate * gradient) / Math.sqrt(squares + this.#offset);
    of[k]! += delta;
    of[k + 1] = squares;
    of[k + 2]! += delta * time;
    return of[k]!;
  }

  /** The mean of each value over the times from 0 to `time`. */
  average(time: number): Float32Array {
    return Float32Array.from({ length: this.#of.length / 3 }, (_, i) => this.#of[i * 3]! - this.#of[i * 3 + 2]! / time);
  }
}
