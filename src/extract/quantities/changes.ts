// A fraction that is the size of a rise or fall: by a third, a third lower.
import { HIGHER, LOWER } from '../../lexicon/trends.ts';
import type { Piece } from './pieces.ts';
import { isTrendVerb } from './trend.ts';

const LITTLE = /^(?:about|almost|around|at|least|more|than|nearly|over|roughly|to)$/;

/** “fell by a third.”, “down a fifth on the year”, “a third lower”, but not “by a third party”, “by a third, Ana Ruiz” (who?). */
export function isChange(pieces: readonly Piece[], i: number, next: number): boolean {
  const after = pieces[next];
  if (HIGHER.has(after?.lower ?? '') || LOWER.has(after?.lower ?? '')) return true;
  if (after !== undefined && after.shape !== 'mark' && !/^(?:ADP|ADV|CCONJ|PART|SCONJ)$/.test(after.pos)) return false;
  let by = i - 1;
  while (LITTLE.test(pieces[by]?.lower ?? '')) by--;
  const word = pieces[by]?.lower;
  if (word === 'down' || word === 'up') return after?.raw !== '-';
  if (word !== 'by') return false;
  let verb = by - 1;
  while (verb > by - 6 && pieces[verb]?.shape === 'word' && !isTrendVerb(pieces[verb]!)) verb--;
  return pieces[verb]?.shape === 'word' && isTrendVerb(pieces[verb]!);
}
