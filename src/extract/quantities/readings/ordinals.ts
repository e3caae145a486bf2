// Places in an order: her third term, the 25th anniversary.
import { ORDINALS } from '../../../lexicon/numbers.ts';
import { cardinalAt } from '../cardinals.ts';
import type { Draft, Reading } from '../draft.ts';
import { lower, type Piece } from '../pieces.ts';
import { phraseAt } from '../what.ts';

const NO_ORDINAL =
  /^(?:amendment|centur(?:y|ies)|day|half|hand|lady|month|name|person|quarter|responders?|step|street|avenue|thing|week|world|year|base|minister|class|aid|degree|st|ave)$/;

const DETERMINER = /^(?:the|a|an|his|her|its|their|my|our|your|this|'s)$/;

/** “finished third”, “are 16th in the table” */
const RANKED =
  /^(?:came|come|coming|finish|finished|finishing|finishes|placed|rank|ranked|ranks|was|were|is|are|in|to)$/;

/** her third term · the 25th anniversary · the second-largest city · 16th in the table */
function ordinal(pieces: readonly Piece[], i: number): Draft | undefined {
  const word = wordAt(pieces, i);
  if (!word) return undefined;
  const { value, next } = word;
  const at = lower(pieces, next) === '-' ? next + 1 : next;
  const [noun, before] = [lower(pieces, at), lower(pieces, i - 1)];
  if (NO_ORDINAL.test(noun) || (value === 1 && /^(?:place|time)$/.test(noun))) return undefined;
  const figure = pieces[i]!.shape === 'number';
  const named = figure && /^\p{Lu}/u.test(pieces[next]?.raw ?? '');
  // “the second accused him”
  const verb = /ed$/.test(noun) && /^(?:DET|PRON|PROPN)$/.test(pieces[at + 1]?.pos ?? '');
  const what = named || verb ? undefined : phraseAt(pieces, at);
  const inARow = noun === 'in' && lower(pieces, next + 2) === 'row';
  const place = RANKED.test(before) && (noun === 'place' || ranks(pieces, i, next));
  const alone = !named && (verb || (figure && endsThere(pieces[next])));
  const told = word.spelled && !DETERMINER.test(before) ? place : what !== undefined || alone;
  if (!told && !inARow) return undefined;
  return {
    first: i,
    next,
    number: i,
    kind: 'ordinal',
    min: value,
    max: value,
    ...(what && { what }),
    rule: 'ordinal',
    confidence: 0.85,
  };
}

interface Word {
  readonly value: number;
  readonly next: number;
  /** One word of letters: “second”, which needs its surroundings. */
  readonly spelled: boolean;
}

/** third · 25th · twenty-fifth */
function wordAt(pieces: readonly Piece[], i: number): Word | undefined {
  const piece = pieces[i]!;
  if (piece.shape === 'number') {
    const ends = /^(?:st|nd|rd|th)$/.test(lower(pieces, i + 1)) && pieces[i + 1]!.glued;
    return ends ? { value: piece.value, next: i + 2, spelled: false } : undefined;
  }
  const value = ORDINALS.get(piece.lower);
  if (value !== undefined) return /^\p{Lu}/u.test(piece.raw) ? undefined : { value, next: i + 1, spelled: true };
  const digit = lower(pieces, i + 1) === '-' ? ORDINALS.get(lower(pieces, i + 2)) : undefined;
  const tens = digit && digit <= 9 ? cardinalAt(pieces, i, 1) : undefined;
  return tens && tens.max >= 20 ? { value: tens.max + digit!, next: i + 3, spelled: false } : undefined;
}

const endsThere = (after: Piece | undefined): boolean =>
  after === undefined || (after.shape === 'mark' ? after.raw !== '-' : /^(?:ADP|CCONJ|AUX|VERB)$/.test(after.pos));

/** “finished third”, “came second in the poll”, but not “came first to him”. */
const ranks = (pieces: readonly Piece[], i: number, next: number): boolean =>
  !/^(?:is|are|was|were|in|to)$/.test(lower(pieces, i - 1)) &&
  (endsThere(pieces[next]) ? /^(?:in|on|behind|at|[.,;)])?$/.test(lower(pieces, next)) : false);

export const ORDINAL_READINGS: readonly Reading[] = [
  {
    name: 'ordinal',
    rules: ['ordinal'],
    example: 'It is the {third} bridge.',
    counterExample: 'It is the first lady.',
    read: ordinal,
  },
];
