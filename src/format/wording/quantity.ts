// The reading of a figure in a few signs: “> 30”, “3–9”, “$900,000”, “12.5%”.
import type { Quantity } from '../../record.ts';

const SIGNS: Readonly<Record<NonNullable<Quantity['bound']>, string>> = {
  exact: '',
  about: '≈ ',
  'more than': '> ',
  'at least': '≥ ',
  'less than': '< ',
  'at most': '≤ ',
};

const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });

function figures({ value, min, max, values }: Quantity): string {
  if (values) return values.map(figure).join(' : ');
  if (value !== undefined) return figure(value);
  if (min === undefined || max === undefined) return figure(min ?? max ?? Number.NaN);
  return min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
}

function withUnit(said: string, { kind, unit }: Quantity): string {
  if (unit === undefined) return said;
  if (kind === 'money') return `${said} ${unit.code ?? unit.name}`;
  if (unit.dimension === 'time') return `${said} ${unit.name}${said === '1' ? '' : 's'}`;
  return unit.symbol === '%' ? `${said}%` : `${said} ${unit.symbol ?? unit.name}`;
}

const TRENDS = { up: ' ↑', down: ' ↓' } as const;

/** As `onrecord` read it: bound, figures, unit, trend. */
export function readingOf(quantity: Quantity): string {
  const { bound = 'exact', trend, additional } = quantity;
  return `${additional ? '+ ' : ''}${SIGNS[bound]}${withUnit(figures(quantity), quantity)}${trend ? TRENDS[trend] : ''}`;
}
