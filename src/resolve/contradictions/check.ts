// What a check of the article against itself is, and the look-ups that checks share.
import type { Quantity, Warning } from '../../record.ts';
import type { Doc, Sentence } from '../../text/doc.ts';
import type { Sections } from '../index.ts';
import { firstFrom } from '../mention.ts';

export interface Matter extends Sections {
  readonly doc: Doc;
}

/** Two things the article says that cannot both be so. One doubt, and there is no warning. */
export interface Check {
  /** The code of its warnings. */
  readonly code: string;
  /** The words in braces are the place of the warning, [p:…] is a person; published on Tuesday, 14 May 2024. */
  readonly example: string;
  /** Looks like it, but is none. */
  readonly counter: string;
  readonly find: (matter: Matter) => Warning[];
}

/** The sentence that holds a place of the text. */
export function sentenceAt({ sentences }: Doc, at: number): Sentence | undefined {
  const sentence = sentences[firstFrom(sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : undefined;
}

/** The items of an ordered list that begin in a stretch of the text. */
export function within<T extends { readonly start: number }>(
  items: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, start); i < items.length && (items[i] as T).start < end; i++) found.push(items[i] as T);
  return found;
}

/** Where the words for a quantity and for what it counts end. */
export const endOf = (quantity: Quantity): number =>
  quantity.what && !quantity.what.carried ? Math.max(quantity.end, quantity.what.end) : quantity.end;

/** A single figure, meant as it stands: no “about”, no “up by”, no “another 5”. */
export const isExact = (q: Quantity): q is Quantity & { value: number } =>
  q.value !== undefined && q.bound === 'exact' && !q.trend && !q.additional;
