// Her lawyer read a statement from [the family]: “…”: the family’s words, read out by the lawyer.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { phraseAt } from './phrase.ts';

const TEXTS: ReadonlySet<string> = new Set(['apology', 'letter', 'message', 'note', 'statement']);

/** The draft of “read”, its source whoever the text is from, and its reader as via. */
export function readReadOut(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, source } = draft;
  const noun = head + (doc.tokens[head + 2]?.pos === 'ADJ' ? 3 : 2);
  if (!source || doc.tokens[head]!.lower !== 'read' || !TEXTS.has(doc.tokens[noun]?.lemma ?? '')) return draft;
  if (!/^(?:by|from)$/.test(doc.tokens[noun + 1]?.lower ?? '')) return draft;
  const whose = phraseAt(doc, c, noun + 2);
  if (!whose) return draft;
  const content = tidy(doc, c, without(draft.content, [[head, behind(doc, whose[1])]]));
  if (content.length === 0) return draft;
  const cue: Range[] = [[head, head + 1]];
  return { ...draft, cue, source: whose, content, via: [{ source, cue }, ...draft.via] };
}

/** A statement from the family [that said] they were “broken”. */
const behind = ({ tokens }: Doc, end: number): Range[1] =>
  /^(?:that|which)$/.test(tokens[end]?.lower ?? '') && /^(?:read|said|says)$/.test(tokens[end + 1]?.lower ?? '')
    ? end + 2
    : tokens[end]?.lower === 'saying'
      ? end + 1
      : end;
