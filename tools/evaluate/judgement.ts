// What a scorer says of one article, and how that adds up over a set.
import type { GoldArticle } from './gold.ts';
import type { Output } from './output.ts';

export interface Count {
  readonly right: number;
  readonly gold: number;
  readonly predicted: number;
}

/** One item of the gold: was it found? `instead` is what was found there. */
export interface Verdict {
  readonly right: boolean;
  readonly text: string;
  readonly instead?: string;
}

export interface Judgement {
  /** By measure, in the order they are to be shown in. */
  readonly counts: Readonly<Record<string, Count>>;
  readonly gold: readonly Verdict[];
  /** What was predicted and is not in the gold. */
  readonly wrong: readonly string[];
  /** How sure the record was of each prediction, and whether that is right; absent where a task has no confidence. */
  readonly stated?: readonly Stated[];
}

export interface Stated {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Task {
  /** The measure that stands for the whole. */
  readonly headline: string;
  /** An article without a record is scored as one in which nothing was found. */
  readonly judge: (gold: GoldArticle, output: Output) => Judgement;
}

export const count = (right: number, gold: number, predicted: number): Count => ({ right, gold, predicted });

/** The counts of all articles, added up by measure. */
export function total(judgements: readonly Judgement[]): Map<string, Count> {
  const sums = new Map<string, Count>();
  for (const { counts } of judgements) {
    for (const [measure, c] of Object.entries(counts)) {
      const sum = sums.get(measure) ?? count(0, 0, 0);
      sums.set(measure, count(sum.right + c.right, sum.gold + c.gold, sum.predicted + c.predicted));
    }
  }
  return sums;
}

export interface Percentages {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean, in percent with one decimal. Nothing predicted: 0. */
export function percentages({ right, gold, predicted }: Count): Percentages {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  const percent = (x: number) => Math.round(x * 1000) / 10;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}
