// Training of the tagger: online, softmax, each word on the tags that were given to those before it.
import type { TrainedTagger } from '../../src/model/parser-file.ts';
import { largest } from '../../src/model/parser-sums.ts';
import { HASH_BITS, type Table } from '../../src/model/parser-table.ts';
import { TAG_FEATURES, tagFeatures } from '../../src/model/parser-tags.ts';
import { DROPOUT, type Example, type Size } from './parser-examples.ts';
import { Counts, gradientOf, heaviest, Linear, scoreWith } from './parser-linear.ts';
import { random, shuffle } from './random.ts';

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
