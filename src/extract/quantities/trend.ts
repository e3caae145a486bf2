// Rise and fall by or to an amount.
import { ADDING, FALLING, FALLS, HIGHER, LOWER, MOVING, RISES, RISING } from '../../lexicon/trends.ts';
import type { Quantity } from '../../record.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './pieces.ts';

/** To raise, lose or add a large sum is no rise or fall of anything told of: “raised $3 million”; a share does lose $3. */
const TAKES_MONEY = /^(?:add|advance|drop|gain|lift|lose|raise|shed|sink)$/;

type Kind = Quantity['kind'];

export type Trend = 'up' | 'down';

/**
 * Rise or fall by or to this amount: “rose 3%”, “cut spending by 3%”, “fell to 3%”, “3% higher”. Told by a verb or
 * by up, down, higher, lower; or by a noun, “an increase of 3%”, “a 3% increase”.
 * Where an amount stands between verb and “to”, that is the one that rose: “rose 3% to $84”.
 */
export function trendOf(pieces: readonly Piece[], first: number, draft: Draft): Trend | undefined {
  const kind = draft.unit ? draft.kind : 'count';
  const large = kind === 'money' && draft.max >= 1000;
  const after = pieces[draft.next]?.lower ?? '';
  const sized = kind !== 'count' || draft.rule === 'fraction';
  if (sized && HIGHER.has(after)) return 'up';
  if (sized && LOWER.has(after)) return 'down';
  if (kind === 'percent' || kind === 'money') {
    const told = nounTrend(pieces, first, draft.next);
    if (told) return told;
  }
  let by = false;
  for (let k = first - 1; k >= Math.max(0, first - 9); k--) {
    const piece = pieces[k]!;
    const trend =
      large && !by && TAKES_MONEY.test(stem(piece.lemma, piece.lower))
        ? undefined
        : trendWord(pieces, k, first, kind, by);
    if (trend) return trend;
    if (piece.shape === 'number' || (piece.shape === 'mark' && piece.raw !== '-') || piece.lower === 'than')
      return undefined;
    if (piece.lower === 'by' || piece.lower === 'to' || piece.lower === 'from') {
      if (k !== first - 1 || piece.lower === 'from') return undefined;
      by = true;
    } else if (
      !by &&
      !/^(?:ADV|PART)$/.test(piece.pos) &&
      !/^(?:a|an|another|further|just|down|up|as|much|some)$/.test(piece.lower)
    )
      return undefined;
    else if (by && /^(?:VERB|AUX|SCONJ)$/.test(piece.pos) && !/ed$/.test(piece.lower)) return undefined;
  }
  return undefined;
}

/** “a 3% [pay] rise”, “a drop of 3%”: the noun says it. Other measures, “a 5-foot jump”, are no change of anything. */
function nounTrend(pieces: readonly Piece[], first: number, next: number): Trend | undefined {
  const way = (word: string | undefined): Trend | undefined =>
    RISES.has(word ?? '') ? 'up' : FALLS.has(word ?? '') ? 'down' : undefined;
  if (pieces[first - 1]?.lower === 'of') return way(pieces[first - 2]?.lower);
  for (let k = next; k < next + 3; k++) {
    const piece = pieces[k];
    if (piece?.shape !== 'word') return undefined;
    const told = way(piece.lower);
    if (told) return pieces[k + 1]?.raw === '-' ? undefined : told;
    if (!/^(?:ADJ|NOUN)$/.test(piece.pos)) return undefined;
  }
  return undefined;
}

function trendWord(pieces: readonly Piece[], k: number, first: number, kind: Kind, by: boolean): Trend | undefined {
  const { lower, pos, lemma } = pieces[k]!;
  if (lower === 'up' || lower === 'down') {
    if (k > 0 && pieces[k - 1]!.pos === 'VERB' && !moves(pieces[k - 1]!)) return undefined;
    if (lower === 'up' && pieces[k + 1]?.lower === 'to' && k + 2 === first && pieces[k - 1]?.pos !== 'VERB')
      return undefined;
    if (
      k + 1 < first &&
      !by &&
      pieces[k + 1]?.pos !== 'ADV' &&
      !/^(?:about|around|more|nearly|almost|another|a|some)$/.test(pieces[k + 1]!.lower)
    )
      return undefined;
    return lower;
  }
  if (kind === 'count' && !by && !/^(?:decline|decrease|fall|grow|increase|rise)$/.test(stem(lemma, lower)))
    return undefined;
  const noun = pos === 'NOUN' || /^(?:a|an|the|of)$/.test(pieces[k - 1]?.lower ?? '');
  const root = stem(lemma, lower);
  const way = RISING.has(root) ? 'up' : FALLING.has(root) ? 'down' : undefined;
  // “lost by five points”: the margin of a defeat
  if (by && root === 'lose') return undefined;
  if (way) return !noun || by || verbal(pieces, k, first) ? way : undefined;
  if (kind !== 'count' && ADDING.has(root)) return 'up';
  if (MOVING.has(root) && !noun) return direction(pieces[k + 1]?.lower);
  return undefined;
}

/** wink tags many a headline verb as a noun: “Shares jump 9%”. */
const verbal = (pieces: readonly Piece[], k: number, first: number): boolean =>
  k + 1 === first && !/^(?:a|an|the|of|to|in)$/.test(pieces[k - 1]?.lower ?? 'the');

/** rose, fell, gained, added, … */
export function isTrendVerb({ lemma, lower }: Piece): boolean {
  const root = stem(lemma, lower);
  return RISING.has(root) || FALLING.has(root) || MOVING.has(root) || ADDING.has(root);
}

/** “went up 3%” and “shot up 3%”, but not “gave up 3 goals”. */
const moves = ({ lemma, lower }: Piece): boolean =>
  MOVING.has(lemma) || RISING.has(stem(lemma, lower)) || FALLING.has(stem(lemma, lower)) || lemma === 'shoot';

const direction = (word: string | undefined): Trend | undefined =>
  word === 'up' || word === 'higher' ? 'up' : word === 'down' || word === 'lower' ? 'down' : undefined;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['grew', 'grow'],
  ['grown', 'grow'],
  ['lost', 'lose'],
  ['risen', 'rise'],
  ['rose', 'rise'],
  ['sank', 'sink'],
  ['shrank', 'shrink'],
  ['slid', 'slide'],
]);

function stem(lemma: string, lower: string): string {
  return IRREGULAR.get(lower) ?? lemma;
}
