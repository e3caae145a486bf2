// What the formats of the audit are given.
import type { Finding, Rule } from '../../audit/rule.ts';
import type { ErrorRecord } from '../../record.ts';

/** An article and what was found in it. */
export interface Audited {
  /** What people know it by: its path, for a line of NDJSON with its id. */
  readonly file: string;
  readonly article: { readonly id: string; readonly path?: string; readonly text: string };
  readonly findings: readonly Fingerprinted[];
}

export interface Fingerprinted extends Finding {
  /** The same from one version of the draft to the next. */
  readonly fingerprint: string;
}

/** An article that was audited, or why it could not be. */
export type Outcome = Audited | ErrorRecord;

export const isUnaudited = (outcome: Outcome): outcome is ErrorRecord => 'error' in outcome;

/** What a format knows besides the findings. */
export interface About {
  readonly rules: readonly Rule[];
  /** Were several articles asked for? */
  readonly several: boolean;
  /** Of this program. */
  readonly version: string;
  readonly color: boolean;
}

/** Findings as text, piece by piece: nothing is held but the article at hand. */
export type AuditFormat = (outcomes: AsyncIterable<Outcome>, about: About) => AsyncIterable<string>;
