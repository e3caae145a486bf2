// The gold data: one JSON object a line, offsets in UTF-16 code units.
import type { Range } from './words.ts';

export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface GoldEntity {
  readonly start: number;
  readonly end: number;
  /** person, organization, place, other */
  readonly type: string;
}

export interface GoldQuantity {
  /** “=”, “~”, “>”, “<”, “up” or “down”. */
  readonly change: string;
  /** A number, or two with a hyphen for a range. */
  readonly value: string;
  readonly normalized_unit: string;
}

export interface GoldDate {
  readonly start: number;
  readonly end: number;
  /** DATE, TIME, DURATION, SET */
  readonly type: string;
  /** TIMEX3 */
  readonly value: string;
}

/** A statement, the words that name its speaker, and the speaker's canonical name. */
export interface GoldQuote {
  readonly quote?: Range | null;
  readonly speaker: Range | null;
  readonly reference: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly attributions?: readonly GoldAttribution[];
  readonly entities?: readonly GoldEntity[];
  readonly quantities?: readonly GoldQuantity[];
  readonly dates?: readonly GoldDate[];
  readonly quotes?: readonly GoldQuote[];
}
