// What a rule of the audit is, and what it finds.
import type { Draft } from './draft.ts';

export const LEVELS = ['info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What a rule has to say, and where: UTF-16 offsets into the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** One sentence that names the thing. */
  readonly message: string;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly level: Level;
}

/** What a rule can be told: figures, and lists of words. */
export type RuleOptions = Readonly<Record<string, number | readonly string[]>>;

export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Lower case, with hyphens. */
  readonly id: string;
  /** Unless the configuration says otherwise. */
  readonly level: Level;
  /** What it finds, as a noun phrase. */
  readonly finds: string;
  /** The published rule of a newsroom that it follows, by title. */
  readonly why: string;
  /** What it can be told, with the value it has untold. */
  readonly options: Options;
  /** A draft in which it finds what stands in braces, published on Tuesday, 14 May 2024. */
  readonly example: string;
  /** One that looks like it, in which it finds nothing. */
  readonly counterExample: string;
  /** Pure: the same draft, the same places. */
  readonly find: (draft: Draft, options: Options) => Iterable<Place>;
}

/** A rule without options, or with its own. */
export const rule = <const Options extends RuleOptions = Record<string, never>>(
  row: Omit<Rule<Widened<Options>>, 'options'> & { readonly options?: Options },
): Rule => ({ options: {}, ...row }) as unknown as Rule;

/** `{ words: 5 }` is a number, not the number 5. */
type Widened<Options> = {
  readonly [Key in keyof Options]: Options[Key] extends number ? number : readonly string[];
};
