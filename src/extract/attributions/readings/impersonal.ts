// Haddad lost the vote, and it is widely believed [that he will go]: nobody in front of “it” is who believes it.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { phraseAt } from './phrase.ts';

const BE: ReadonlySet<string> = new Set('be been being is was'.split(' '));
const BEFORE: ReadonlySet<string> = new Set('can could had has may might must should'.split(' '));
/** How many words may stand between “it” and the participle. */
const FAR = 5;

/** Of these the passive alone has “to be” behind it: [suspected] to be Haddad. */
const HELD: ReadonlySet<string> = new Set(
  'alleged assumed believed presumed rumored rumoured suspected thought understood'.split(' '),
);
const isHeld = ({ tokens }: Doc, head: number): boolean =>
  HELD.has(tokens[head]!.lower) &&
  tokens[head + 1]?.lower === 'to' &&
  /^(?:be|have)$/.test(tokens[head + 2]?.lower ?? '');

/** The draft without a source that stands in front of “it is said”, and of “believed to be”. */
export function readImpersonal(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, source } = draft;
  if (!source || source[1] > head || c.sort[head] !== 1) return draft;
  if (isHeld(doc, head)) return nobodys(draft);
  const it = itBefore(doc, c, head);
  if (it === undefined || (source[1] > it && source[0] !== it)) return draft;
  if (doc.tokens[head + 1]?.lower !== 'by') return nobodys(draft);
  // it was reported by [the Courier]
  const own = phraseAt(doc, c, head + 2);
  return own ? { ...draft, source: own } : draft;
}

const nobodys = ({ source: _, ...rest }: Draft): Draft => rest;

/** The “it” of “it is widely believed”; in “he called it overdone” there is no “is”. */
function itBefore({ tokens }: Doc, c: Columns, head: number): number | undefined {
  if (tokens[head]!.lower.endsWith('ing')) return undefined;
  let isPassive = false;
  for (let i = head - 1; i >= 0 && i >= head - FAR && c.sentence[i] === c.sentence[head]; i--) {
    const { lower, pos } = tokens[i]!;
    if (lower === 'it') return isPassive ? i : undefined;
    if (BE.has(lower)) isPassive = true;
    else if (pos !== 'ADV' && !BEFORE.has(lower)) return undefined;
  }
  return undefined;
}
