import type { Token } from '../../text/doc.ts';
import type { Day } from './day.ts';
import type { Known, Period } from './period.ts';

/** Does the sentence look back or ahead at this place? `will`: a “will” before the date leaves no doubt. */
export type Tense = 'past' | 'future' | 'will' | 'unknown';

/** What a date is counted from. */
export interface Reference {
  /** The day of the article, where known. */
  readonly now: Day | undefined;
  /** The year that the next date of the same list states: “on March 3 and April 5, 2010”. */
  readonly year: number | undefined;
  tense(): Tense;
}

type Type = 'date' | 'time' | 'duration' | 'set';

/** What the words mean, before anything outside them is looked at. */
export type Meaning =
  /** The text says it all: “7 March 2023”, “three years”. */
  | { readonly by: 'text'; readonly type: Type; readonly period: Period }
  /** Counted from the day of the article: “Tuesday”. `otherwise` is its value where that day is unknown. */
  | {
      readonly by: 'article';
      readonly type: Type;
      readonly at: (reference: Reference) => Period | undefined;
      readonly otherwise?: string | undefined;
    }
  /** Counted from the date before it: “two days later”. */
  | { readonly by: 'previous'; readonly type: Type; readonly at: (previous: Known) => Period | undefined }
  /** A time of day, whose day stands elsewhere: “6am”. */
  | { readonly by: 'clock'; readonly type: 'time'; readonly clock: string }
  /** A name that looks like a date: nothing is found here, nor within. */
  | { readonly by: 'name' };

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule may know about where its words stand. */
export interface Place {
  /** Up to 40 characters before the match and after it, plain, of the same block. */
  readonly before: string;
  readonly after: string;
  readonly token: Token;
  /** The token before the match, of the same sentence. */
  readonly left: Token | undefined;
  /** The word right after it, with nothing but white space between, of the same sentence. */
  readonly right: Token | undefined;
  readonly text: string;
  readonly habits: Habits;
}

/** What the article as a whole tells about its dates. */
export interface Habits {
  /** Does somebody in it bear this name: “Theresa May”? */
  isSurname(name: string): boolean;
  /** Which comes first in 3/7/2023? Told by its other dates and by the day of the article. */
  readonly slashOrder: (a: number, b: number, year: number) => 'month' | 'day' | undefined;
}

/** One way to write a date. The tests run its example and its counter-example. */
export interface Row {
  readonly name: string;
  /** As published on Wednesday 8 March 2023; the date in braces with its value: “on {2023-03-07=Tuesday}”. */
  readonly example: string;
  /** No date of this rule. */
  readonly counter: string;
  /** First words, in lower case, without a full stop; `#` for a digit. */
  readonly on: Iterable<string>;
  /** What the date takes in before these: “the ”, “about ”. */
  readonly lead?: string;
  /** From the first word on; a space stands for white space, case does not count. */
  readonly pattern: string;
  /** Read after words that ask for it only: “(the end of) the year”. */
  readonly inner?: true;
  /** Undefined: not a date after all. */
  readonly read: (groups: Groups, place: Place) => Meaning | undefined;
  /** For a head that stands before another date, what the two mean: “early | 2013”. */
  readonly over?: (inner: Meaning, groups: Groups) => Meaning | undefined;
}

export const says = (period: Period, type: Type = 'date'): Meaning => ({ by: 'text', type, period });
export const counted = (
  at: (reference: Reference) => Period | undefined,
  otherwise?: string,
  type: Type = 'date',
): Meaning => ({ by: 'article', type, at, otherwise });
/** Counted from the day of the article, whatever the tense. */
export const fromNow = (at: (now: Day) => Period | undefined, otherwise?: string, type: Type = 'date'): Meaning =>
  counted(({ now }) => (now === undefined ? undefined : at(now)), otherwise, type);
export const fromPrevious = (at: (previous: Known) => Period | undefined, type: Type = 'date'): Meaning => ({
  by: 'previous',
  type,
  at,
});
