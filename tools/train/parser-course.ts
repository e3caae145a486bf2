// The steps by which the parser learns, on the states that its own mistakes lead to (a dynamic oracle).
import { Scratch } from '../../src/model/parser.ts';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from '../../src/model/parser-features.ts';
import { LABELS } from '../../src/model/parser-labels.ts';
import { ACTIONS, LEFT, RIGHT, type State, type TagKinds } from '../../src/model/parser-state.ts';
import { largest } from '../../src/model/parser-sums.ts';
import type { Example } from './parser-examples.ts';
import { gradientOf, type Linear } from './parser-linear.ts';
import { costsOf, type GoldTree } from './parser-oracle.ts';

/** One sentence after the other, learning at each step. */
export class Course {
  readonly #kinds: TagKinds;
  readonly #sure: Uint8Array;
  readonly #actions: Linear;
  readonly #labels: Linear;
  readonly #next: () => number;
  readonly #dropout: number;
  readonly #scratch = { ...new Scratch(), sums: new Float64Array(64) };
  readonly #costs = new Int32Array(ACTIONS);
  readonly #gradient = new Float64Array(LABELS.length);
  #steps = 0;
  #missteps = 0;

  constructor(kinds: TagKinds, sure: Uint8Array, actions: Linear, labels: Linear, next: () => number, dropout: number) {
    this.#kinds = kinds;
    this.#sure = sure;
    this.#actions = actions;
    this.#labels = labels;
    this.#next = next;
    this.#dropout = dropout;
  }

  report(): string {
    const share = this.#missteps / this.#steps;
    this.#steps = this.#missteps = 0;
    return `${(100 * share).toFixed(2)} % missteps`;
  }

  run({ input, guessed, gold }: Example, explore: number): void {
    const { state } = this.#scratch;
    state.begin(input, guessed, this.#kinds, 0, input.length);
    while (state.next <= state.length || state.depth > 1) {
      if (state.depth === 0) state.shift();
      else {
        const action = state.next > state.length ? RIGHT : this.#act(state, gold, explore);
        if (action === 0) state.shift();
        else this.#attach(state, gold, action === LEFT ? state.next : state.stack[state.depth - 2]!, explore);
      }
    }
  }

  #act(state: State, gold: GoldTree, explore: number): number {
    const { features, sums } = this.#scratch;
    const costs = this.#costs;
    const legal = state.depth > 1 ? ACTIONS : RIGHT;
    costsOf(state, gold, costs);
    let least = costs[0]!;
    for (let a = 1; a < legal; a++) if (costs[a]! < least) least = costs[a]!;
    actionFeatures(state, features);
    const used = this.#actions.score(features, ACTION_FEATURES, sums, this.#dropout, this.#next);
    const guess = largest(sums, legal);
    this.#gradient.fill(0);
    gradientOf(sums, legal, (a) => costs[a] === least, this.#gradient);
    this.#actions.step(features, used, this.#gradient);
    this.#steps++;
    if (costs[guess] === least) return guess;
    this.#missteps++;
    if (this.#next() < explore) return guess;
    for (let a = 0; a < legal; a++) if (costs[a] !== least) sums[a] = Number.NEGATIVE_INFINITY;
    return largest(sums, legal);
  }

  #attach(state: State, gold: GoldTree, head: number, explore: number): void {
    const word = state.stack[state.depth - 1]!;
    const only = this.#sure[state.tag[word]! - 1]!;
    state.attach(head, only || this.#label(state, gold, word, head, explore));
  }

  #label(state: State, gold: GoldTree, word: number, head: number, explore: number): number {
    const { features, sums } = this.#scratch;
    labelFeatures(state, head, features);
    const used = this.#labels.score(features, LABEL_FEATURES, sums, this.#dropout, this.#next);
    const guess = largest(sums, LABELS.length, 1);
    if (gold.heads[word] !== head) return guess;
    const right = gold.labels[word]!;
    sums[0] = Number.NEGATIVE_INFINITY;
    gradientOf(sums, LABELS.length, (c) => c === right, this.#gradient);
    this.#labels.step(features, used, this.#gradient);
    return explore === 0 ? right : guess;
  }
}
