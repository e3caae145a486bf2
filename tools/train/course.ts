// The course of a training: over all examples several times, each time in another order.
import { shuffle } from './random.ts';

/** A sequence whose loss was smaller than this is known, and mostly left out of the next epoch. */
const KNOWN = 0.02;
const SKIPPED = 0.7;

export interface Course {
  readonly epochs: number;
  readonly next: () => number;
  readonly log?: ((line: string) => void) | undefined;
}

/**
 * Runs `step` with the number of an example and the time, which counts steps from 1; it gives back the example's loss, 0 or
 * more. Returns the time after the last step.
 */
export function overAll(
  count: number,
  { epochs, next, log }: Course,
  step: (i: number, time: number) => number,
): number {
  const order = Array.from({ length: count }, (_, i) => i);
  const last = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  let time = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let loss = 0;
    let tried = 0;
    for (const i of order) {
      if (last[i]! < KNOWN && next() < SKIPPED) continue;
      tried++;
      last[i] = step(i, time++);
      loss += last[i]!;
    }
    log?.(`epoch ${epoch}: loss ${(loss / tried).toFixed(4)} a sequence, ${tried} tried`);
  }
  return time;
}
