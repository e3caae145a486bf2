// Who stands behind the words of a draft.
import type { Block, Source } from '../record.ts';
import { firstEndingAfter } from '../text/halving.ts';
import type { Draft, Range } from './draft.ts';

const TRACEABLE: ReadonlySet<Source['kind']> = new Set(['named-person', 'organization', 'document', 'media']);

/** Could a reader look this source up? A name, a body, a document, an outlet. */
export const isTraceable = (source: Source | undefined): boolean =>
  source !== undefined && TRACEABLE.has(source.kind) && (source.name !== undefined || source.kind !== 'named-person');

/** Does somebody who can be looked up stand behind some of this stretch? */
export const hasTraceable = (draft: Draft, at: Range): boolean =>
  draft.attributions(at).some(({ source, via }) => isTraceable(source) || via.some(isTraceable));

/** A paragraph with so many before and after it, as one stretch. */
export function around({ body }: Draft, block: Block, before: number, after: number): Range {
  const at = firstEndingAfter(body, block.start);
  const first = body[Math.max(0, at - before)] ?? block;
  const last = body[Math.min(body.length - 1, at + after)] ?? block;
  return { start: first.start, end: last.end };
}
