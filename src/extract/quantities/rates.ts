// What a measure or a sum is reckoned by: per hour, a barrel, /kg.
import { UNIT_FORMS } from '../../lexicon/units.ts';
import type { Piece } from './pieces.ts';
import { type Measure, unitAt } from './units.ts';

/** What things are reckoned by with “a”: $3 a barrel, 40 hours a week. */
const RATED = new Set(
  'barrel bottle box bushel capita child day dose dozen family foot gallon game gram head hectare hour household inch job kilo kilogram kilometer kilometre kilowatt-hour liter litre megawatt-hour meter metre mile minute month night ounce pack package page person piece pint plate point pop pound quarter seat second semester shift share student term ticket ton tonne unit user vote voter week worker year yard'.split(
    ' ',
  ),
);

/** “per hour”, “a barrel”, “an hour”, “/kg” behind a measure or a sum: the unit of the two. */
export function ratedAt(pieces: readonly Piece[], measure: Measure): Measure {
  const base = rateBaseAt(pieces, measure.next);
  if (!base) return measure;
  const name = `${measure.unit.name} per ${base.name}`;
  const whole = UNIT_FORMS.get(name);
  if (whole) return { ...measure, unit: whole, next: base.next };
  const symbol = measure.unit.symbol && base.symbol && { symbol: `${measure.unit.symbol}/${base.symbol}` };
  const speed = measure.unit.dimension === 'length' && base.dimension === 'time' && { dimension: 'speed' };
  const code = measure.unit.code !== undefined && { code: measure.unit.code };
  return { ...measure, unit: { name, ...symbol, ...code, ...speed }, next: base.next };
}

/** The base of a rate: name, and index behind it. */
export function rateBaseAt(
  pieces: readonly Piece[],
  i: number,
): { name: string; symbol?: string; dimension?: string; next: number } | undefined {
  let at = pieces[i]?.raw === '-' && pieces[i]!.glued ? i + 1 : i;
  const word = pieces[at]?.lower ?? '';
  if (!/^(?:per|a|an|each|every|\/)$/.test(word)) return undefined;
  at++;
  // “up from 880 million a year earlier” is when, not how often
  if (
    /^an?$/.test(word) &&
    /^(?:after|afterwards|ago|back|before|earlier|hence|later|on)$/.test(pieces[at + 1]?.lower ?? '')
  )
    return undefined;
  if (pieces[at]?.raw === '-') at++;
  const unit = unitAt(pieces, at) ?? (word === '/' ? undefined : wordUnit(pieces, at));
  if (unit && unit.kind === 'measure' && (word === 'per' || word === '/' || RATED.has(pieces[at]!.lower)))
    return { ...unit.unit, next: unit.next };
  const base = pieces[at];
  if (base?.shape !== 'word' || (word !== 'per' && !RATED.has(base.lower))) return undefined;
  if (word === '/' || !/^(?:NOUN|X)$/.test(base.pos)) return undefined;
  return { name: base.lemma === 'capitum' ? 'capita' : base.lemma, next: at + 1 };
}

const wordUnit = (pieces: readonly Piece[], i: number): Measure | undefined => {
  const unit = UNIT_FORMS.get(pieces[i]?.lower ?? '');
  return unit && { kind: 'measure', unit, next: i + 1 };
};
