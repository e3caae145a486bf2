// What the extractors say is there. `resolve` says who and which.
import type { Attribution, DateExpression, EntityType, Quantity, Span } from '../record.ts';

type Unresolved<T, K extends keyof T> = Omit<T, 'id' | K>;

/** A name as it stands in the text, without title and article. */
export interface Name extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  readonly rule: string;
}

/** A date; `until` and an `anchor` that is another date are indices into the list of dates. */
export interface DateFinding extends Readonly<Unresolved<DateExpression, 'until' | 'anchor'>> {
  readonly until?: number;
  readonly anchor?: 'published' | 'dateline' | number;
}

/** A number with what it counts. Place, date and attribution are for `resolve`. */
export type QuantityFinding = Readonly<Unresolved<Quantity, 'place' | 'date' | 'attribution'>>;

/** Somebody who carried the words here, with the cue of that: “…,” she said, [according to] [Reuters]. */
export interface Relay {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** A statement in somebody's mouth or mind, by the words that name them. */
export interface AttributionFinding {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly verb?: string;
  readonly status: Attribution['status'];
  /** The words that name the source; empty where there are none. */
  readonly source: readonly Span[];
  readonly via: readonly Relay[];
  readonly addressee?: Span;
  readonly confidence: number;
  readonly rule: string;
  readonly explanation?: string;
}
