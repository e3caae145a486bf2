// Haddad was [told]; I’m [told].
import type { Doc } from '../../../text/doc.ts';

const BE: ReadonlySet<string> = new Set('am are be been being is was were'.split(' '));
/** [I’m] told, as one token; “he’s told” may be “has”. */
const CONTRACTED = /^(?:i['’]m|(?:we|you|they)['’]re)$/;
/** How many words may stand between “be” and the participle. */
const FAR = 4;

/** A form of “be” behind the subject, which ends at `from`, with nothing but adverbs after it; “is calling” is none. */
export function isPassive(doc: Doc, head: number, from: number): boolean {
  if (doc.tokens[head]!.lower.endsWith('ing')) return false;
  if (isContracted(doc, head)) return true;
  for (let i = head - 1; i >= Math.max(0, from, head - FAR); i--) {
    if (BE.has(doc.tokens[i]!.lower)) return true;
    if (doc.tokens[i]!.pos !== 'ADV') return false;
  }
  return false;
}

/** Is the participle’s subject one token with its verb, [I’m]? */
export const isContracted = (doc: Doc, head: number): boolean => CONTRACTED.test(doc.tokens[head - 1]?.lower ?? '');
