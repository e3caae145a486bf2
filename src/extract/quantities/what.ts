// What is counted: the noun phrase behind the number, and the one carried over from before.
import { IRREGULAR_PLURALS } from '../../lexicon/irregular-plurals.ts';
import { numeralAt } from './numerals.ts';
import type { Piece } from './pieces.ts';

/** `pieces[first]` to `pieces[next - 1]`; the head is the noun that is counted. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
  readonly head: string;
  readonly plural: boolean;
}

/** Nouns whose plural has no -s. */
const INVARIANT =
  /^(?:people|police|staff|personnel|aircraft|fish|sheep|deer|cattle|military|crew|troop|spacecraft|helicopter|series|species|means|men|women|children|hovercraft|watercraft|youth|folk)$/;

const isPlural = (lower: string): boolean =>
  INVARIANT.test(lower) ||
  IRREGULAR_PLURALS.has(lower) ||
  (/[a-z]{2}s$/.test(lower) && !/(?:ss|us|is|ics|'s)$/.test(lower));

/** Singular of a noun, lower case: troops → troop, properties → property, women → woman. */
export function singular(lower: string): string {
  if (!isPlural(lower) || INVARIANT.test(lower)) return IRREGULAR_PLURALS.get(lower) ?? lower;
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (
    /oes$/.test(lower) &&
    !/^(?:backhoes|canoes|doe?s|floes|foes|hoes|oboes|shoes|snowshoes|tiptoes|toes|woes)$/.test(lower)
  )
    return lower.slice(0, -2);
  if (/(?:s|x|z|ch|sh)es$/.test(lower) && !/(?:[^s]ses|zes|aches)$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

const LONGEST = 8;
const STOP =
  /^(?:a|an|the|this|that|these|those|is|are|was|were|be|been|has|have|had|more|last|next|ago|later|earlier|each|old|as|than|percent|yesterday|today|tomorrow|who|which|et|al|am|pm|alone|apiece|overall|so|far|aged|bce|following|left|now|then|there|here|both|only|too|not|also|us|me|him|worldwide|nationwide|or)$/;

/**
 * The noun phrase that begins at piece i, up to its head: “public housing properties”, “digital and physical sales”.
 * A plural ends it; without one (“three course meal”) it is the last noun. `joined`: a hyphen ties it to the number,
 * and its first noun is what is counted (“three-bedroom house”).
 */
export function phraseAt(pieces: readonly Piece[], i: number, joined = false): Phrase | undefined {
  let head = -1;
  for (let k = i; k < Math.min(i + LONGEST, pieces.length); k++) {
    const piece = pieces[k]!;
    if ((piece.raw === '-' && piece.glued && k > i) || (piece.raw === '"' && k === i)) continue;
    if (/^(?:and|or)$/.test(piece.lower) && k > i && joinsModifiers(pieces, k)) continue;
    if (piece.lower === "'s" || piece.raw === "'") {
      if (piece.raw === "'" && !piece.glued) break;
      continue;
    }
    if (piece.raw === ',' && k > i && pieces[k - 1]!.pos === 'ADJ' && pieces[k + 1]?.pos === 'ADJ') continue;
    // COVID-19 tests, B52 bombers
    if (piece.raw === '-' && k > i && pieces[k + 1]?.shape === 'number' && pieces[k + 1]!.glued) continue;
    if (piece.shape === 'number' && piece.glued && k > i) continue;
    if (k === i && piece.lower === 'times') break;
    // the country's 50 states
    if (/^(?:number|word)$/.test(piece.shape) && piece.pos === 'NUM' && pieces[k - 1]?.lower === "'s") continue;
    if (piece.shape !== 'word' || piece.raw.length === 1 || STOP.test(piece.lower) || !nominal(pieces, k, i)) break;
    if (!/^(?:NOUN|PROPN|X)$/.test(piece.pos) && !isPlural(piece.lower)) continue;
    head = k;
    if (joined) break;
    if (isPlural(piece.lower) && !endsInCompound(pieces, k)) break;
  }
  if (head < 0) return undefined;
  return { first: i, next: head + 1, head: singular(pieces[head]!.lower), plural: isPlural(pieces[head]!.lower) };
}

/** “sales [force]” goes on, “troops [in]” does not. */
function endsInCompound(pieces: readonly Piece[], k: number): boolean {
  const after = pieces[k + 1];
  if ((after?.raw === '-' || after?.raw === "'" || after?.raw === "'s") && after.glued) return true;
  // plain-clothes officers
  if (pieces[k - 1]?.raw === '-' && pieces[k]!.glued && after?.shape === 'word' && nominal(pieces, k + 1, k))
    return true;
  return after?.shape === 'word' && after.pos === 'NOUN' && isPlural(after.lower) && pieces[k]!.pos !== 'VERB';
}

const VERBAL_MODIFIER = /(?:ed|ing|en)$/;

function nominal(pieces: readonly Piece[], k: number, first: number): boolean {
  const { pos, lower } = pieces[k]!;
  if (/^(?:NOUN|PROPN|ADJ|X)$/.test(pos)) return true;
  if (pos === 'NUM') return false;
  const after = pieces[k + 1];
  const goesOn = after?.shape === 'word' && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
  if (pos === 'VERB' && VERBAL_MODIFIER.test(lower))
    return goesOn && (k === first || pieces[k - 1]!.pos !== 'NOUN' || pieces[k - 1]!.raw === '-');
  if (pos === 'ADV') return k === first && after?.shape === 'word' && /^(?:ADJ|VERB)$/.test(after.pos);
  // “60 rescues”: sixty of anything would rescue, so this is no verb
  return pos === 'VERB' && isPlural(lower) && (k === first || pieces[k - 1]!.pos === 'ADJ');
}

/** “digital [and] physical sales”, “Kia [and] Hyundai vehicles”: one phrase, if a plural noun follows. */
function joinsModifiers(pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 1]!;
  if (before.raw === '-') return true; // coal- and gas-fired plants
  if (isPlural(before.lower) || !/^(?:ADJ|PROPN|NOUN)$/.test(before.pos)) return false;
  for (let j = k + 1; j < Math.min(k + 4, pieces.length); j++) {
    const piece = pieces[j]!;
    if (!/^(?:ADJ|PROPN|NOUN)$/.test(piece.pos) || piece.shape !== 'word') return false;
    if (isPlural(piece.lower)) return true;
  }
  return false;
}

const DETERMINER = /^(?:a|all|an|her|his|its|my|our|such|that|the|their|these|this|those|your)$/;

/** The phrase behind “of”: “60% of the voters”, “half of its staff”, “one of the best speakers”, “half the condos”. */
export function partitiveAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  let at = pieces[i]?.lower === 'of' ? i + 1 : i;
  while (DETERMINER.test(pieces[at]?.lower ?? '') && at < i + 4) at++;
  const phrase = at === i ? undefined : phraseAt(pieces, at);
  // 9 million of the world's 160 million children
  return phrase && pieces[phrase.next]?.lower === "'s" ? undefined : phrase;
}

/** What stands behind a number that this one is a part of: three [of the five] judges, six [out of nine] seats. */
export function numberedAt(pieces: readonly Piece[], i: number): Phrase | undefined {
  const of = pieces[i]?.lower === 'out' ? i + 1 : i;
  if (pieces[of]?.lower !== 'of') return undefined;
  const whole = numeralAt(pieces, DETERMINER.test(pieces[of + 1]?.lower ?? '') ? of + 2 : of + 1);
  const phrase = whole && /^(?:figure|word)$/.test(whole.form) ? phraseAt(pieces, whole.next) : undefined;
  return phrase?.plural ? phrase : undefined;
}
