// Training of the parser: online, softmax; then what weighs little is left out, and what is left is trained anew.
import { Scratch } from '../../src/model/parser.ts';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from '../../src/model/parser-features.ts';
import type { Trained, TrainedTagger } from '../../src/model/parser-file.ts';
import { LABELS } from '../../src/model/parser-labels.ts';
import { ACTIONS, LEFT, RIGHT, type TagKinds, tagKinds } from '../../src/model/parser-state.ts';
import { HASH_BITS, type Table } from '../../src/model/parser-table.ts';
import { Course } from './parser-course.ts';
import { DROPOUT, type Example, type Size } from './parser-examples.ts';
import { Counts, heaviest, Linear } from './parser-linear.ts';
import { costsOf } from './parser-oracle.ts';
import { random, shuffle } from './random.ts';

export interface ParseOptions {
  readonly actions: Size;
  readonly labels: Size;
  readonly epochs: number;
  readonly seed: number;
  /** How often the parser goes its own way in training, rather than a right one. */
  readonly explore: number;
  readonly log: (line: string) => void;
}

/** Trains a parser, leaves out what weighs little, and trains what is left anew. */
export function trainParser(
  examples: readonly Example[],
  tagger: TrainedTagger,
  known: Uint8Array,
  options: ParseOptions,
): Trained {
  const kinds = tagKinds(tagger.tags);
  const actions = new Counts();
  const labels = new Counts();
  for (const example of examples) countFeatures(example, kinds, actions, labels);
  const sure = sureLabels(examples, tagger.tags.length);
  const wide = { actions: HASH_BITS, labels: HASH_BITS };
  const all = { actions: actions.atLeast(options.actions.least), labels: labels.atLeast(options.labels.least) };
  const full = parserRound(examples, kinds, sure, options, wide, all);
  const narrow = { actions: options.actions.bits, labels: options.labels.bits };
  const best = {
    actions: heaviest(full.actions, options.actions.rows),
    labels: heaviest(full.labels, options.labels.rows),
  };
  return { tagger, kinds, known, sure, ...parserRound(examples, kinds, sure, options, narrow, best) };
}

/** The tags that nearly always go with one label (commas, “and”). */
function sureLabels(examples: readonly Example[], size: number): Uint8Array {
  const counts = Array.from({ length: size }, () => new Int32Array(LABELS.length));
  for (const { guessed, gold } of examples)
    for (const [i, tag] of guessed.entries()) counts[tag]![gold.labels[i + 1]!]!++;
  return Uint8Array.from(counts, (of) => {
    const label = of.indexOf(Math.max(...of));
    const all = of.reduce((a, b) => a + b, 0);
    return all >= 100 && of[label]! >= 0.985 * all ? label : 0;
  });
}

interface Both<T> {
  readonly actions: T;
  readonly labels: T;
}

function parserRound(
  examples: readonly Example[],
  kinds: TagKinds,
  sure: Uint8Array,
  { epochs, seed, explore, log }: ParseOptions,
  bits: Both<number>,
  hashes: Both<readonly number[]>,
): Both<Table> {
  const actions = new Linear(bits.actions, ACTIONS, hashes.actions);
  const labels = new Linear(bits.labels, LABELS.length, hashes.labels);
  log(
    `${actions.table.rows.length / ACTIONS} rows for actions, ${labels.table.rows.length / LABELS.length} for labels`,
  );
  const course = new Course(kinds, sure, actions, labels, random(seed), bits.actions === HASH_BITS ? DROPOUT : 0);
  const order = [...examples];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random(seed + epoch));
    for (const example of order) course.run(example, epoch === 1 ? 0 : explore);
    log(`epoch ${epoch}: ${course.report()}`);
  }
  return { actions: actions.average(), labels: labels.average() };
}

/** Counts the features on the way to the gold tree. */
function countFeatures({ input, guessed, gold }: Example, kinds: TagKinds, actions: Counts, labels: Counts): void {
  const { state, features } = SCRATCH;
  const costs = new Int32Array(ACTIONS);
  state.begin(input, guessed, kinds, 0, input.length);
  while (state.next <= state.length || state.depth > 1) {
    let action = state.next > state.length ? RIGHT : 0;
    if (action === 0 && state.depth > 0) {
      costsOf(state, gold, costs);
      action =
        state.depth > 1 && costs[RIGHT]! < Math.min(costs[0]!, costs[LEFT]!)
          ? RIGHT
          : costs[LEFT]! <= costs[0]!
            ? LEFT
            : 0;
      actionFeatures(state, features);
      actions.add(features, ACTION_FEATURES);
    }
    if (action === 0) {
      state.shift();
      continue;
    }
    const head = action === LEFT ? state.next : state.stack[state.depth - 2]!;
    labelFeatures(state, head, features);
    labels.add(features, LABEL_FEATURES);
    state.attach(head, gold.labels[state.stack[state.depth - 1]!]!);
  }
}

const SCRATCH = new Scratch();
