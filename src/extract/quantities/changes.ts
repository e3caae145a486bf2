// A fraction that is the size of a rise or fall: by a third.
import type { Piece } from './pieces.ts';
import { isTrendVerb } from './trend.ts';

/** “fell by a third.”, “cut by almost two thirds”, but not “by a third party”, “by a third, Ana Ruiz” (who?). */
export function isChange(pieces: readonly Piece[], i: number, next: number): boolean {
  let by = i - 1;
  while (/^(?:about|almost|around|at|least|more|than|nearly|over|roughly|up|to)$/.test(pieces[by]?.lower ?? '')) by--;
  if (pieces[by]?.lower !== 'by') return false;
  let verb = by - 1;
  while (verb > by - 6 && pieces[verb]?.shape === 'word' && !isTrendVerb(pieces[verb]!)) verb--;
  const after = pieces[next];
  const ends = after === undefined || after.shape === 'mark' || /^(?:ADP|ADV|CCONJ|PART|SCONJ)$/.test(after.pos);
  return ends && pieces[verb]?.shape === 'word' && isTrendVerb(pieces[verb]!);
}
