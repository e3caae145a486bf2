// Training of the tagger and the parser: online, softmax, the parser on the states that its own mistakes lead to.

import { chooseLabel, type Parser, Scratch, scoreActions } from '../../src/model/parser.ts';
import { ACTION_TEMPLATES, actionAtoms, LABEL_TEMPLATES, labelAtoms } from '../../src/model/parser-atoms.ts';
import { hashInto } from '../../src/model/parser-features.ts';
import { KNOWN_BITS, type ParserInput, parserInput, setKnown, wordHash } from '../../src/model/parser-input.ts';
import { LABELS } from '../../src/model/parser-labels.ts';
import { ACTIONS, LEFT, LONGEST, RIGHT, type State, type TagKinds, tagKinds } from '../../src/model/parser-state.ts';
import { largest, type Table } from '../../src/model/parser-table.ts';
import {
  scoreTags,
  TAG_TEMPLATES,
  type Tagger,
  TagScratch,
  tagAtoms,
  tagSentence,
} from '../../src/model/parser-tags.ts';
import type { Parsed } from './parser-data.ts';
import { Counts, gradientOf, heaviest, Linear } from './parser-linear.ts';
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

/** Trains a tagger, leaves out what weighs little, and trains what is left anew. */
export function trainTagger(examples: readonly Example[], options: TagOptions): Tagger {
  const { tags, size } = options;
  const counts = new Counts(size.bits);
  const scratch = new TagScratch();
  for (const { input, tags: gold } of examples)
    for (let i = 0; i < input.length; i++) {
      tagAtoms(input, gold, i, 0, input.length, scratch.atoms);
      hashInto(TAG_TEMPLATES, scratch.atoms, size.bits, scratch.buckets);
      counts.add(scratch.buckets, TAG_TEMPLATES.count);
    }
  const full = tagRound(examples, options, (bucket) => counts.seen[bucket]! >= size.least);
  return { tags, table: tagRound(examples, options, heaviest(full, size.rows)) };
}

function tagRound(
  examples: readonly Example[],
  { tags, size, epochs, seed }: TagOptions,
  keep: (bucket: number) => boolean,
): Table {
  const linear = new Linear(size.bits, tags.length, keep);
  const scratch = new TagScratch();
  const gradient = new Float64Array(tags.length);
  const next = random(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const { input, tags: gold, guessed } of order)
      for (let i = 0; i < input.length; i++) {
        tagAtoms(input, guessed, i, 0, input.length, scratch.atoms);
        guessed[i] = scoreTags(linear.table, scratch);
        gradientOf(scratch.sums, tags.length, (c) => c === gold[i], gradient);
        linear.step(scratch.buckets, scratch.used, gradient);
      }
  }
  return linear.average();
}

/** Fills in `guessed`; returns the share of tags that are right. */
export function guessTags(tagger: Tagger, examples: readonly Example[]): number {
  const scratch = new TagScratch();
  let right = 0;
  let all = 0;
  for (const { input, guessed, tags } of examples) {
    tagSentence(tagger, input, 0, input.length, guessed, scratch);
    all += tags.length;
    tags.forEach((tag, i) => {
      if (guessed[i] === tag) right++;
    });
  }
  return right / all;
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
  tagger: Tagger,
  known: Uint8Array,
  options: ParseOptions,
): Parser {
  const kinds = tagKinds(tagger.tags);
  const actions = new Counts(options.actions.bits);
  const labels = new Counts(options.labels.bits);
  for (const example of examples) countFeatures(example, kinds, actions, labels);
  const full = parserRound(
    examples,
    kinds,
    options,
    (bucket) => actions.seen[bucket]! >= options.actions.least,
    (bucket) => labels.seen[bucket]! >= options.labels.least,
  );
  const keep = [heaviest(full.actions, options.actions.rows), heaviest(full.labels, options.labels.rows)] as const;
  return { tagger, kinds, known, ...parserRound(examples, kinds, options, ...keep) };
}

type Keep = (bucket: number) => boolean;

function parserRound(
  examples: readonly Example[],
  kinds: TagKinds,
  options: ParseOptions,
  keepActions: Keep,
  keepLabels: Keep,
) {
  const { epochs, seed, explore, log } = options;
  const actions = new Linear(options.actions.bits, ACTIONS, keepActions);
  const labels = new Linear(options.labels.bits, LABELS.length, keepLabels);
  log(
    `${actions.table.rows.length / ACTIONS} rows for actions, ${labels.table.rows.length / LABELS.length} for labels`,
  );
  const course = new Course(kinds, actions, labels, random(seed));
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
  const { state, atoms, buckets } = SCRATCH;
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
      actionAtoms(state, atoms);
      hashInto(ACTION_TEMPLATES, atoms, actions.bits, buckets);
      actions.add(buckets, ACTION_TEMPLATES.count);
    }
    if (action === 0) {
      state.shift();
      continue;
    }
    const head = action === LEFT ? state.next : state.stack[state.depth - 2]!;
    labelAtoms(state, head, atoms);
    hashInto(LABEL_TEMPLATES, atoms, labels.bits, buckets);
    labels.add(buckets, LABEL_TEMPLATES.count);
    state.attach(head, gold.labels[state.stack[state.depth - 1]!]!);
  }
}

const SCRATCH = new Scratch();

/** One sentence after the other, learning at each step. */
class Course {
  readonly #kinds: TagKinds;
  readonly #actions: Linear;
  readonly #labels: Linear;
  readonly #next: () => number;
  readonly #scratch = new Scratch();
  readonly #costs = new Int32Array(ACTIONS);
  readonly #gradient = new Float64Array(LABELS.length);
  #steps = 0;
  #missteps = 0;

  constructor(kinds: TagKinds, actions: Linear, labels: Linear, next: () => number) {
    this.#kinds = kinds;
    this.#actions = actions;
    this.#labels = labels;
    this.#next = next;
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
    const { buckets, sums } = this.#scratch;
    const costs = this.#costs;
    const legal = state.depth > 1 ? ACTIONS : RIGHT;
    costsOf(state, gold, costs);
    let least = costs[0]!;
    for (let a = 1; a < legal; a++) if (costs[a]! < least) least = costs[a]!;
    scoreActions(this.#actions.table, state, this.#scratch);
    const guess = largest(sums, legal);
    this.#gradient.fill(0);
    gradientOf(sums, legal, (a) => costs[a] === least, this.#gradient);
    this.#actions.step(buckets, this.#scratch.used, this.#gradient);
    this.#steps++;
    if (costs[guess] === least) return guess;
    this.#missteps++;
    if (this.#next() < explore) return guess;
    for (let a = 0; a < legal; a++) if (costs[a] !== least) sums[a] = Number.NEGATIVE_INFINITY;
    return largest(sums, legal);
  }

  #attach(state: State, gold: GoldTree, head: number, explore: number): void {
    const word = state.stack[state.depth - 1]!;
    const { buckets, sums } = this.#scratch;
    let label = chooseLabel(this.#labels.table, state, head, this.#scratch);
    if (gold.heads[word] === head) {
      const right = gold.labels[word]!;
      gradientOf(sums, LABELS.length, (c) => c === right, this.#gradient);
      this.#labels.step(buckets, this.#scratch.used, this.#gradient);
      if (explore === 0) label = right;
    }
    state.attach(head, label);
  }
}
