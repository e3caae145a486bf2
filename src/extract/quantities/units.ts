// What a number is measured in: the unit behind it.
import { UNIT_FORMS, type UnitWord } from '../../lexicon/units.ts';
import type { Quantity } from '../../record.ts';
import type { Piece } from './pieces.ts';

export interface Measure {
  readonly kind: Quantity['kind'];
  readonly unit: NonNullable<Quantity['unit']>;
  /** Index behind it. */
  readonly next: number;
}

const LONGEST = 5;
const PERCENT: UnitWord = { name: 'percent', symbol: '%', dimension: 'proportion' };

/** The words at piece i to j - 1 as one string, single-spaced where the text has a space or a hyphen. */
export function phrase(pieces: readonly Piece[], i: number, j: number, field: 'raw' | 'lower'): string {
  let out = '';
  for (let k = i; k < Math.min(j, pieces.length); k++)
    out += (k > i && !pieces[k]!.glued ? ' ' : '') + pieces[k]![field];
  return out;
}

/** The first words of all units, for a quick no. */
const OPENS: ReadonlySet<string> = new Set([
  ...[...UNIT_FORMS.keys()].map((form) => /^(?:\p{L}+|.)/u.exec(form)![0].toLowerCase()),
  ...['cu', 'cubic', 'sq', 'square'],
  // μm in two pieces
  ...['μ', 'µ'],
]);

/** The unit that begins at piece i: percent, km, square miles, pound-feet, °C. */
export function unitAt(pieces: readonly Piece[], i: number): Measure | undefined {
  const percent = percentAt(pieces, i);
  if (percent) return percent;
  if (!OPENS.has(pieces[i]?.lower ?? '')) return undefined;
  const area = powerUnitAt(pieces, i);
  if (area) return area;
  for (let j = Math.min(i + LONGEST, pieces.length); j > i; j--) {
    const unit = formAt(pieces, i, j);
    if (unit) return { kind: unit.dimension === 'proportion' ? 'percent' : 'measure', unit, next: j };
  }
  return undefined;
}

function formAt(pieces: readonly Piece[], i: number, j: number): UnitWord | undefined {
  if (pieces[j]?.glued && pieces[j]!.shape === 'word') return undefined;
  const raw = phrase(pieces, i, j, 'raw');
  if (raw.length === 1 && !plausibleLetter(pieces, i)) return undefined;
  // 100F is warm, 2.5 F is a capacity
  if (raw === 'F' && pieces[i]!.glued) return UNIT_FORMS.get('°F');
  if (raw.length < 3) return UNIT_FORMS.get(raw);
  const lower = phrase(pieces, i, j, 'lower');
  return UNIT_FORMS.get(raw) ?? UNIT_FORMS.get(lower) ?? UNIT_FORMS.get(lower.replaceAll('-', ' '));
}

/** 5m · 5 W · 6 V, but not “group 5 A team”, “12 l”, “4 s”. */
function plausibleLetter(pieces: readonly Piece[], i: number): boolean {
  const [before, letter, after] = [pieces[i - 1], pieces[i]!, pieces[i + 1]];
  if (letter.raw === '°') return true;
  // km/h, sq m
  if (before?.raw === '/' && letter.glued) return true;
  if (/^(?:square|sq\.?|cubic|cu\.?)$/.test(before?.lower ?? '')) return after?.raw !== "'";
  if (before?.shape !== 'number' || after?.raw === "'") return false;
  // 36m 20s
  if (letter.raw === 'm' && after?.shape === 'number' && pieces[i + 2]?.lower === 's' && pieces[i + 2]!.glued)
    return false;
  // 221B Baker Street
  if (letter.raw === 'B' && /^\p{Lu}\p{Ll}/u.test(after?.raw ?? '')) return false;
  return letter.glued || (/[WVJNFLKgmlA]/.test(letter.raw) && (after?.raw === '/' || letter.raw !== 'A'));
}

function percentAt(pieces: readonly Piece[], i: number): Measure | undefined {
  const word = pieces[i]?.lower;
  let next = 0;
  // 40pc, but not “40 PCs”
  const short = word === 'pc' && pieces[i]!.raw === 'pc' && pieces[i - 1]?.shape === 'number';
  if (word === '%' || word === 'percent' || word === 'pct' || short) next = i + 1;
  else if (word === 'per' && pieces[i + 1]?.lower === 'cent') next = i + 2;
  else return undefined;
  if (word !== '%' && /^points?$/.test(pieces[pieces[next]?.raw === '-' ? next + 1 : next]?.lower ?? ''))
    return {
      kind: 'percent',
      unit: UNIT_FORMS.get('percentage point')!,
      next: next + (pieces[next]?.raw === '-' ? 2 : 1),
    };
  return { kind: 'percent', unit: PERCENT, next };
}

/** square miles · sq km · cubic feet · km2 · cm³ */
function powerUnitAt(pieces: readonly Piece[], i: number): Measure | undefined {
  const word = pieces[i]?.lower ?? '';
  const power = /^(?:square|sq\.?)$/.test(word) ? 2 : /^(?:cubic|cu\.?)$/.test(word) ? 3 : 0;
  let at = i + (power ? 1 : 0);
  if (power && (pieces[at]?.raw === '.' || pieces[at]?.raw === '-')) at++;
  const length = pieces[at] && formAt(pieces, at, at + 1);
  if (length?.dimension !== 'length' || (power && length.name === 'micron')) return undefined;
  if (power) return powered(length, power, at + 1);
  const exponent = pieces[at + 1];
  if (!exponent?.glued || !/^[23²³]$/.test(exponent.raw)) return undefined;
  return powered(length, /[2²]/.test(exponent.raw) ? 2 : 3, at + 2);
}

function powered(length: UnitWord, power: 2 | 3, next: number): Measure {
  const name = `${power === 2 ? 'square' : 'cubic'} ${length.name}`;
  const symbol = `${length.symbol ?? length.name}${power === 2 ? '²' : '³'}`;
  return { kind: 'measure', unit: { name, symbol, dimension: power === 2 ? 'area' : 'volume' }, next };
}
