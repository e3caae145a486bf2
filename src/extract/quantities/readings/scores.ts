// Scores and votes: a 9-2 lead, a 5-4 ruling, a vote of 52 to 48.
import { SCORED_AFTER, SCORED_BEFORE } from '../../../lexicon/score-words.ts';
import type { Draft, Reading } from '../draft.ts';
import { lower, type Piece } from '../pieces.ts';
import { unitAt } from '../units.ts';
import { phraseAt } from '../what.ts';

/** a 9-2 lead · won 3-0 · by a vote of 52 to 48 */
function score(pieces: readonly Piece[], i: number): Draft | undefined {
  const [a, joint, b] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (a.shape !== 'number' || b?.shape !== 'number' || !/^(?:-|to)$/.test(joint?.lower ?? '')) return undefined;
  if (!/^\d{1,3}$/.test(a.raw) || !/^\d{1,3}$/.test(b.raw)) return undefined;
  const values = [a.value, b.value];
  let next = i + 3;
  if (joint!.raw === '-' && lower(pieces, next) === '-' && pieces[next + 1]?.shape === 'number') {
    values.push(pieces[next + 1]!.value);
    next += 2;
  }
  if (values.length > 3 || (lower(pieces, next) === '-' && pieces[next]!.glued)) return undefined;
  const what = phraseAt(pieces, next);
  const told = scoreTold(pieces, i, next, joint!.raw === '-');
  const likely =
    joint!.raw === '-' && a.value >= b.value && b.value < 200 && a.value < 400 && unitAt(pieces, next) === undefined;
  if (!told && !(likely && !(a.value === 50 && b.value === 50) && !(a.value === 24 && b.value === 7))) return undefined;
  const head = what && SCORED_AFTER.has(what.head) ? { what } : {};
  return {
    first: i,
    next,
    number: i,
    kind: 'score',
    min: 0,
    max: 0,
    values,
    ...head,
    rule: told ? 'score' : 'two figures',
    confidence: told ? 0.95 : 0.6,
  };
}

/** “to” needs the word near: “52 to 48” behind “vote of”, “won … 3 to 1”. */
function scoreTold(pieces: readonly Piece[], i: number, next: number, hyphen: boolean): boolean {
  for (let k = next; k < next + (hyphen ? 3 : 1); k++) if (SCORED_AFTER.has(lower(pieces, k))) return true;
  if (unitAt(pieces, next) || (phraseAt(pieces, next)?.plural && pieces[i]!.value < pieces[i + 2]!.value)) return false;
  for (let k = i - 1; k >= Math.max(0, i - (hyphen ? 8 : 4)); k--) {
    if (SCORED_BEFORE.has(lower(pieces, k)))
      return hyphen || /^(?:vote|voted|votes|voting|score|ruled|ruling)$/.test(lower(pieces, k)) || k >= i - 2;
  }
  return false;
}

export const SCORES: readonly Reading[] = [
  {
    name: 'score',
    rules: ['score', 'two figures'],
    example: 'They took a {9-2} lead.',
    counterExample: 'They took 9-12 horses.',
    read: score,
  },
];
