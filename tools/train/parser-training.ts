// Training of the tagger and the parser: online, softmax, the parser on the states that its own mistakes lead to.

import { Scratch } from '../../src/model/parser.ts';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from '../../src/model/parser-features.ts';
import type { Trained, TrainedTagger } from '../../src/model/parser-file.ts';
import { KNOWN_BITS, type ParserInput, parserInput, setKnown, wordHash } from '../../src/model/parser-input.ts';
import { LABELS } from '../../src/model/parser-labels.ts';
import { ACTIONS, LEFT, LONGEST, RIGHT, type State, type TagKinds, tagKinds } from '../../src/model/parser-state.ts';
import { largest } from '../../src/model/parser-sums.ts';
import { HASH_BITS, type Table } from '../../src/model/parser-table.ts';
import { TAG_FEATURES, tagFeatures } from '../../src/model/parser-tags.ts';
import type { Parsed } from './parser-data.ts';
import { Counts, gradientOf, heaviest, Linear, scoreWith } from './parser-linear.ts';
import { costsOf, type GoldTree, goldTree } from './parser-oracle.ts';
import { random, shuffle } from './random.ts';

export interface Example {
  readonly input: ParserInput;
  readonly gold: GoldTree;
  /** Numbers of the gold tags. */
  readonly tags: Uint8Array;
  /** Numbers of the tags that a tagger gives that has not seen the sentence. */
  readonly guessed: Uint8Array;
}

export type Log = (line: string) => void;

/** Words and dictionary forms that at least `least` documents have. */
export function knownWords(sentences: readonly Parsed[], least: number): Uint8Array {
  const seen = new Map<number, Set<string>>();
  for (const { document, words } of sentences)
    for (const { lower, lemma } of words)
      for (const hash of new Set([wordHash(lower), wordHash(lemma)]))
        seen.set(hash, (seen.get(hash) ?? new Set()).add(document));
  const known = new Uint8Array(2 ** (KNOWN_BITS - 3));
  for (const [hash, documents] of seen) if (documents.size >= least) setKnown(known, hash);
  return known;
}

export function examplesOf(sentences: readonly Parsed[], known: Uint8Array, tags: readonly string[]): Example[] {
  return sentences
    .filter(({ words }) => words.length <= LONGEST)
    .map((s) => ({
      input: parserInput(s.words, known),
      gold: goldTree(s.heads, s.labels),
      tags: Uint8Array.from(s.tags, (tag) => tags.indexOf(tag)),
      guessed: new Uint8Array(s.words.length),
    }));
}

/** The size of a table: of its 2^bits buckets, the `rows` heaviest stay; before, those seen `least` times or more. */
export interface Size {
  readonly bits: number;
  readonly rows: number;
  readonly least: number;
}

export interface TagOptions {
  readonly tags: readonly string[];
  readonly size: Size;
  readonly epochs: number;
  readonly seed: number;
}

/** Trains a tagger, leaves out what weighs little, and trains what is left anew; with no limit of rows, leaves all in. */
export function trainTagger(examples: readonly Example[], options: TagOptions): TrainedTagger {
  const { tags, size } = options;
  const counts = new Counts();
  const features = new Int32Array(TAG_FEATURES);
  for (const { input, tags: gold } of examples)
    for (let i = 0; i < input.length; i++) {
      tagFeatures(input, gold, i, 0, input.length, features);
      counts.add(features, TAG_FEATURES);
    }
  const sure = sureTags(examples, tags.length);
  const full = tagRound(examples, options, sure, HASH_BITS, counts.atLeast(size.least));
  if (!size.rows) return { tags, sure, table: full };
  return { tags, sure, table: tagRound(examples, options, sure, size.bits, heaviest(full, size.rows)) };
}

/** The words that have one tag in at least 99.7 % of the many times that they turn up. */
function sureTags(examples: readonly Example[], size: number): Map<number, number> {
  const counts = new Map<number, Int32Array>();
  for (const { input, tags } of examples)
    tags.forEach((tag, i) => {
      const form = input.form[i]!;
      const of = counts.get(form) ?? new Int32Array(size);
      of[tag]!++;
      counts.set(form, of);
    });
  const sure = new Map<number, number>();
  for (const [form, of] of counts) {
    const tag = of.indexOf(Math.max(...of));
    const all = of.reduce((a, b) => a + b, 0);
    if (all >= 30 && of[tag]! >= 0.997 * all) sure.set(form, tag);
  }
  return sure;
}

function tagRound(
  examples: readonly Example[],
  { tags, epochs, seed }: TagOptions,
  sure: ReadonlyMap<number, number>,
  bits: number,
  hashes: readonly number[],
): Table {
  const dropout = bits === HASH_BITS ? DROPOUT : 0;
  const linear = new Linear(bits, tags.length, hashes);
  const features = new Int32Array(TAG_FEATURES);
  const sums = new Float64Array(tags.length);
  const gradient = new Float64Array(tags.length);
  const next = random(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const { input, tags: gold, guessed } of order)
      for (let i = 0; i < input.length; i++) {
        const only = sure.get(input.form[i]!);
        if (only !== undefined) {
          guessed[i] = only;
          continue;
        }
        tagFeatures(input, guessed, i, 0, input.length, features);
        const used = linear.score(features, TAG_FEATURES, sums, dropout, next);
        guessed[i] = largest(sums, tags.length);
        gradientOf(sums, tags.length, (c) => c === gold[i], gradient);
        linear.step(features, used, gradient);
      }
  }
  return linear.average();
}

/** Fills in `guessed`; returns the share of tags that are right. */
export function guessTags({ sure, table }: TrainedTagger, examples: readonly Example[]): number {
  const features = new Int32Array(TAG_FEATURES);
  const sums = new Float64Array(table.stride);
  let right = 0;
  let all = 0;
  for (const { input, guessed, tags } of examples) {
    for (let i = 0; i < input.length; i++) {
      const only = sure.get(input.form[i]!);
      tagFeatures(input, guessed, i, 0, input.length, features);
      scoreWith(table, features, TAG_FEATURES, sums);
      guessed[i] = only ?? largest(sums, table.stride);
    }
    all += tags.length;
    tags.forEach((tag, i) => {
      if (guessed[i] === tag) right++;
    });
  }
  return right / all;
}

/** Fills in `guessed` with the tags of taggers that have not seen the sentence; returns the share that is right. */
export function guessByFolds(examples: readonly Example[], options: TagOptions, folds: number): number {
  const whole = { ...options, size: { ...options.size, rows: 0 } };
  let share = 0;
  const guesses: (readonly [Example, Uint8Array])[] = [];
  for (let k = 0; k < folds; k++) {
    const inFold = (_: Example, i: number) => (i >> 5) % folds === k;
    const fold = examples.filter(inFold);
    const tagger = trainTagger(
      examples.filter((e, i) => !inFold(e, i)),
      whole,
    );
    share += guessTags(tagger, fold) / folds;
    for (const e of fold) guesses.push([e, e.guessed.slice()]);
  }
  for (const [e, guessed] of guesses) e.guessed.set(guessed);
  return share;
}

export interface ParseOptions {
  readonly actions: Size;
  readonly labels: Size;
  readonly epochs: number;
  readonly seed: number;
  /** How often the parser goes its own way in training, rather than a right one. */
  readonly explore: number;
  readonly log: Log;
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

/** Share of the features left out at random at each step, as long as there are too many of them. */
const DROPOUT = 0.1;

const SCRATCH = new Scratch();

/** One sentence after the other, learning at each step. */
class Course {
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
