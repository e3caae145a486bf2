import type { Name } from '../extract/findings.ts';
import type { EntityType, Span } from '../record.ts';
import type { Doc, Token } from '../text/doc.ts';
import { bySpan } from '../text/span.ts';

/** A name in the text with the tokens that it covers. */
export interface NameMention extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** Index of the first token that ends after the offset: the one there, or the next. */
export function tokenAfter(tokens: readonly Token[], offset: number): number {
  return lowest(tokens, (token) => token.end > offset);
}

/** Index of the first of the spans, which are in order, that starts at the offset or after it. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return lowest(spans, (s) => s.start >= offset);
}

/** The first index from which on `holds` is true, by halving. */
function lowest<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that a span touches, `last` exclusive. */
export function tokensOf(doc: Doc, span: { readonly start: number; readonly end: number }): [number, number] {
  const first = tokenAfter(doc.tokens, span.start);
  let last = first;
  while (last < doc.tokens.length && (doc.tokens[last] as Token).start < span.end) last++;
  return [first, last];
}

/** The names in the order of the text, none inside another, each on whole tokens. */
export function nameMentions(doc: Doc, names: readonly Name[]): NameMention[] {
  const mentions: NameMention[] = [];
  let end = 0;
  for (const { start, end: stop, text, type, confidence } of [...names].sort(bySpan)) {
    if (start < end) continue;
    const [first, last] = tokensOf(doc, { start, end: stop });
    if (first === last) continue;
    mentions.push({ start, end: stop, text, type, confidence, first, last });
    end = stop;
  }
  return mentions;
}
