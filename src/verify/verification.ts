// What verify finds: each quote and number of a draft, looked up in the sources.

/** From what is surely right to what is surely not; --accept names the last that is let through. */
export const VERDICTS = [
  'exact',
  'trimmed',
  'marked',
  'reversed-order',
  'stitched',
  'altered',
  'other-speaker',
  'not-found',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a change or a cut bears on. */
export type Stake = 'number' | 'negation' | 'name' | 'date' | 'condition' | 'qualifier';

/** Where in a source. Offsets are UTF-16 code units of its text. */
export interface Place {
  /** The id of the source: its path, or that of its NDJSON line. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From 1, in the text of the source. */
  readonly line: number;
  /** From 1, where the source has pages. */
  readonly page?: number;
  /** Where the source has time codes: that of the cue it begins in, 00:01:23, or as the text writes it. */
  readonly time?: string;
  /** Whose turn it is, as the source says. */
  readonly label?: string;
}

/** Words that differ. Of two lists one may be empty. */
export interface Change {
  readonly draft: string;
  readonly source: string;
  /** The draft says itself that it changed them, by brackets. */
  readonly marked: boolean;
  /** Only how they are written or said: case, figures, a filler, a stammer. */
  readonly minor?: 'case' | 'punctuation' | 'writing' | 'filler' | 'repeated';
  readonly touches: readonly Stake[];
}

/** Words of the source that a cut or an ellipsis leaves out although they bear on what is left. */
export interface Dropped {
  readonly stake: 'negation' | 'condition' | 'qualifier';
  readonly words: string;
  /** How they went: at the edges of the quote, by an ellipsis, by a bracket. */
  readonly by: 'cut' | 'ellipsis' | 'bracket';
}

/** A stretch of the diff: the same in both, only in the draft, only in the source, or left out between parts. */
export interface DiffPart {
  readonly kind: 'same' | 'draft' | 'source' | 'gap';
  readonly text: string;
}

export interface QuoteCheck {
  /** Its id in the record of the draft. */
  readonly quote: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly speaker?: string;
  readonly verdict: Verdict;
  /** One sentence. */
  readonly why: string;
  /** One for each part that stands together; for what was not found, the nearest thing there is, if any. */
  readonly places: readonly Place[];
  readonly changes: readonly Change[];
  readonly dropped: readonly Dropped[];
  readonly diff: readonly DiffPart[];
}

export type NumberVerdict = 'same' | 'differs' | 'not-found';

export interface NumberCheck {
  /** The id of the quantity in the record of the draft. */
  readonly quantity: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly verdict: NumberVerdict;
  readonly why: string;
  /** What the source says of the same thing. */
  readonly place?: Place;
}

export interface Verification {
  readonly version: 1;
  readonly draft: { readonly id: string; readonly path?: string; readonly sha256: string };
  readonly sources: readonly {
    readonly id: string;
    readonly path?: string;
    readonly format: string;
    readonly sha256: string;
    readonly words: number;
  }[];
  readonly quotes: readonly QuoteCheck[];
  readonly numbers: readonly NumberCheck[];
}

/** The verdict that counts: what drops a “not” is as bad as what changes one; a number that differs is altered. */
export function gravity(check: QuoteCheck | NumberCheck): Verdict {
  if (!('quote' in check))
    return check.verdict === 'same' ? 'exact' : check.verdict === 'differs' ? 'altered' : 'not-found';
  const altered = check.dropped.length > 0 && VERDICTS.indexOf(check.verdict) < VERDICTS.indexOf('altered');
  return altered ? 'altered' : check.verdict;
}

/** Is it worse than what is accepted? */
export const isWorse = (check: QuoteCheck | NumberCheck, accepted: Verdict): boolean =>
  VERDICTS.indexOf(gravity(check)) > VERDICTS.indexOf(accepted);
