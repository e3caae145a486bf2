// Places in an order: her third term, the 25th anniversary.
import { ORDINALS } from '../../../lexicon/numbers.ts';
import { cardinalAt } from '../cardinals.ts';
import type { Draft, Reading } from '../draft.ts';
import { lower, type Piece } from '../pieces.ts';
import { phraseAt } from '../what.ts';

const NO_ORDINAL =
  /^(?:amendment|century|day|half|hand|lady|month|name|person|place|quarter|responders?|step|street|time|avenue|thing|week|world|year|base|minister|class|aid|degree|st|ave)$/;

/** her third term · the 25th anniversary · the second-largest city */
function ordinal(pieces: readonly Piece[], i: number): Draft | undefined {
  const piece = pieces[i]!;
  let value = ORDINALS.get(piece.lower);
  let next = i + 1;
  if (piece.shape === 'number' && /^(?:st|nd|rd|th)$/.test(lower(pieces, next)) && pieces[next]!.glued) {
    value = piece.value;
    next++;
  } else if (value === undefined) {
    const tens = cardinalAt(pieces, i, 1);
    const digit = lower(pieces, i + 1) === '-' ? ORDINALS.get(lower(pieces, i + 2)) : undefined;
    if (!tens || !digit || tens.max < 20 || digit > 9) return undefined;
    value = tens.max + digit;
    next = i + 3;
  } else if (
    !/^(?:the|a|an|his|her|its|their|my|our|your|this|'s)$/.test(lower(pieces, i - 1)) ||
    /^\p{Lu}/u.test(piece.raw)
  )
    return undefined;
  if (
    value === undefined ||
    NO_ORDINAL.test(lower(pieces, next)) ||
    (lower(pieces, next) === '-' && NO_ORDINAL.test(lower(pieces, next + 1)))
  )
    return undefined;
  const named = piece.shape === 'number' && /^\p{Lu}/u.test(pieces[next]?.raw ?? '');
  const what = named ? undefined : phraseAt(pieces, lower(pieces, next) === '-' ? next + 1 : next);
  if (!what) return undefined;
  return {
    first: i,
    next: what.next,
    number: i,
    kind: 'ordinal',
    min: value,
    max: value,
    what,
    rule: 'ordinal',
    confidence: 0.85,
  };
}

export const ORDINAL_READINGS: readonly Reading[] = [
  {
    name: 'ordinal',
    rules: ['ordinal'],
    example: 'It is the {third bridge}.',
    counterExample: 'It is the first lady.',
    read: ordinal,
  },
];
