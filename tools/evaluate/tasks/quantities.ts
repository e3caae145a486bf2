// Quantities in news sentences as NewsQuant annotates them: value, unit, and change. It marks no places.
import type { Quantity } from '../../../src/record.ts';
import type { GoldArticle, GoldQuantity } from '../gold.ts';
import { count, type Judgement, type Task } from '../judgement.ts';
import { match } from '../match.ts';
import type { Output } from '../output.ts';
import { sameUnit, unitName } from './units.ts';

interface Amount {
  /** One number, the two ends of a range, or the numbers of a score. */
  readonly value: readonly number[];
  readonly unit: string;
  readonly change: string;
}

const CHANGE: ReadonlyMap<string, string> = new Map([
  ['about', '~'],
  ['more than', '>'],
  ['at least', '>'],
  ['less than', '<'],
  ['at most', '<'],
]);

export const quantities: Task = { headline: 'value and unit', judge };

function judge(article: GoldArticle, output: Output): Judgement {
  const golds = (article.quantities ?? []).map(fromGold);
  // The gold has no ordinals.
  const found = (output.quantities ?? []).filter((q) => q.kind !== 'ordinal').map(fromRecord);
  const pairs = (more: (g: Amount, f: Amount) => boolean) =>
    match(golds, found, (g, f) => (close(g.value, f.value) && more(g, f) ? agreement(g, f) : 0));
  const withUnit = pairs((g, f) => sameUnit(g.unit, f.unit));
  const tally = (right: number) => count(right, golds.length, found.length);
  const rightGolds = new Set(withUnit.map(([g]) => g));
  const rightFound = new Set(withUnit.map(([, f]) => f));
  return {
    counts: {
      value: tally(pairs(() => true).length),
      'value and unit': tally(withUnit.length),
      'value and change': tally(pairs((g, f) => g.change === f.change).length),
    },
    gold: golds.map((g, i) => ({ right: rightGolds.has(i), text: `${show(g)} in: ${article.text}` })),
    wrong: found.filter((_, i) => !rightFound.has(i)).map((f) => `${show(f)} in: ${article.text}`),
  };
}

function fromGold({ value, normalized_unit, change }: GoldQuantity): Amount {
  const range = /^-?[\d.]+-[\d.]+$/.test(value);
  return { value: range ? value.split('-').map(Number) : [Number(value)], unit: unitName(normalized_unit), change };
}

function fromRecord(q: Quantity): Amount {
  const range = q.min !== undefined && q.max !== undefined ? [q.min, q.max] : [q.value ?? Number.NaN];
  const bound = q.bound === 'exact' ? undefined : q.bound;
  return {
    value: q.values ?? range,
    unit: unitName(q.kind === 'age' ? 'year of age' : (q.unit?.name ?? q.what?.head)),
    change: bound ? (CHANGE.get(bound) ?? '=') : (q.trend ?? '='),
  };
}

/** Equal but for the noise of decimal fractions. */
const close = (gold: readonly number[], found: readonly number[]): boolean =>
  gold.length === found.length &&
  gold.every((g, i) => {
    const f = found[i] as number;
    return Math.abs(g - f) <= 1e-8 + 1e-5 * Math.abs(f);
  });

/** Of several with the same value, the one with the same unit and change is meant. */
const agreement = (g: Amount, f: Amount): number =>
  1 + Number(sameUnit(g.unit, f.unit)) + Number(g.change === f.change);

const show = ({ change, value, unit }: Amount): string => `${change} ${value.join('-')} ${unit}`;
