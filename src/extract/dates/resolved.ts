import type { Doc } from '../../text/doc.ts';
import type { Period } from './period.ts';
import type { Candidate } from './recognise.ts';

/** A candidate with what it comes to. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly period: Period | undefined;
  readonly anchor: 'published' | 'dateline' | number | undefined;
}

export const sentenceOf = (doc: Doc, { token }: Candidate): number => doc.tokens[token]?.sentence ?? -1;
