import { span } from '../../text/span.ts';
import type { QuantityFinding } from '../findings.ts';
import type { Carried } from './carried.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './pieces.ts';
import type { Phrase } from './what.ts';

/** Said loosely, though of one number: a couple of days may be three. They are given as a range, 2 to 2 and 12 to 12. */
const LOOSE = /(?<!half )\ba (?:couple|dozen)\b/i;

/** A draft as a finding: pieces become places in the text. */
export function written(text: string, pieces: readonly Piece[], draft: Draft, carried: Carried): QuantityFinding {
  const { start } = pieces[draft.first]!;
  const { end } = pieces[draft.next - 1]!;
  const what = draft.what ? counted(text, pieces, draft.what) : carried.what;
  const unit = draft.unit ?? carried.unit;
  const given = carried.unit !== undefined && draft.unit === undefined;
  return {
    ...span(text, start, end),
    kind: given ? 'measure' : draft.kind,
    ...(draft.values
      ? { values: [...draft.values] }
      : draft.min === draft.max && !LOOSE.test(text.slice(start, end))
        ? { value: draft.min }
        : { min: draft.min, max: draft.max }),
    bound: draft.bound ?? 'exact',
    ...(draft.trend && { trend: draft.trend }),
    ...(draft.additional && { additional: true }),
    ...(unit && { unit }),
    ...(what && { what }),
    confidence: what?.carried ? 0.75 : given ? 0.8 : draft.confidence,
    rule: what?.carried ? 'count carried' : draft.rule,
  };
}

function counted(text: string, pieces: readonly Piece[], phrase: Phrase): NonNullable<QuantityFinding['what']> {
  const { start } = pieces[phrase.first]!;
  const { end } = pieces[phrase.next - 1]!;
  return { head: phrase.head, ...span(text, start, end) };
}
