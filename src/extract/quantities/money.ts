// Signs, codes and names of money before and behind a number, and which country's money it is.
import { CURRENCY_FORMS, type Currency } from '../../lexicon/currencies.ts';
import { SCALE_LETTERS, SCALES } from '../../lexicon/numbers.ts';
import type { Piece } from './pieces.ts';
import { type Measure, phrase } from './units.ts';

export type MoneyUnit = Measure['unit'];

/** Which country’s money a shared name means in this article. */
export type MoneyReader = (currency: Currency) => MoneyUnit;

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['INR', '₹'],
  ['JPY', '¥'],
  ['USD', '$'],
]);

/**
 * A bare $ is the US dollar, unless the writer marks US dollars off with “US$”: then it is another, and we cannot
 * know which. A rupee, a peso or a krona is the one country’s that the article names; of two named, neither.
 */
export function moneyReader(plain: string): MoneyReader {
  const known = new Map<string, string | undefined>();
  const code = (currency: Currency): string | undefined => {
    if (currency.code) return currency.code;
    if (currency.name === 'dollar') return /\bU\.?S\.? ?\$/.test(plain) ? undefined : 'USD';
    const codes = new Set((currency.countries ?? []).filter(([stem]) => plain.includes(stem)).map(([, iso]) => iso));
    return codes.size === 1 ? [...codes][0] : undefined;
  };
  return (currency) => {
    const key = currency.code ?? currency.name;
    if (!known.has(key)) known.set(key, code(currency));
    const iso = known.get(key);
    const symbol = iso && SYMBOLS.get(iso);
    // a P that is no peso
    const named = iso && CURRENCY_FORMS.get(iso)?.name;
    return {
      name: named && !named.endsWith(currency.name) && !currency.code ? named : currency.name,
      ...(symbol && { symbol }),
      ...(iso && { code: iso }),
      ...(currency.change ? {} : { dimension: 'money' }),
    };
  };
}

/** The first words and signs of all currencies, for a quick no. */
const OPENS: ReadonlySet<string> = new Set(
  [...CURRENCY_FORMS.keys()].map((form) => /^(?:\p{L}(?:\.\p{L}\.|\p{L}*)|.)/u.exec(form)![0].toLowerCase()),
);

/** Signs and codes that stand before the number: $ · US$ · HK $ · RM · INR · Rs. */
const MAY_LEAD = /^(?:[^\p{L}\s]|[NPR]|\p{Lu}{2,3}|\p{L}{1,4}[$¢₵]|Rs\.?|Rp|Tk|[KTU]?[Ss]hs?|PS|SFr)$/u;

/** Those of them that are a word: Rs, KSh, Tk. */
export const SIGN_WORDS: ReadonlySet<string> = new Set(
  [...CURRENCY_FORMS.keys()].filter((form) => /^\p{L}+$/u.test(form) && MAY_LEAD.test(form)),
);

/** The first piece of these is no longer than “U.S.”, in code units. */
const LONGEST_LEAD = 4;

/** The currency that begins at piece i and stands before a number. */
export function leadingCurrencyAt(
  pieces: readonly Piece[],
  i: number,
): { currency: Currency; next: number } | undefined {
  const first = pieces[i];
  if (!first || first.raw.length > LONGEST_LEAD || !OPENS.has(first.lower)) return undefined;
  for (let j = Math.min(i + 4, pieces.length); j > i; j--) {
    const raw = phrase(pieces, i, j, 'raw');
    const tight = raw.replaceAll(' ', '');
    const currency = CURRENCY_FORMS.get(tight) ?? CURRENCY_FORMS.get(tight.replace('U.S.', 'US'));
    if (!currency || currency.change || !MAY_LEAD.test(tight.replace('U.S.', 'US'))) continue;
    if (/^[A-Z]{2}$/.test(raw) && !pieces[j]?.glued) continue;
    if (/^(?:COP|N|P|R)$/.test(raw) && !isSum(pieces, j) && !(/^[NR]$/.test(raw) && isPrice(pieces, j))) continue;
    const next = pieces[j]?.raw === '.' && /^Rs$/.test(raw) ? j + 1 : j;
    return { currency, next };
  }
  return undefined;
}

/** “R12 million”, “N5,000”, “COP 20,000”, “R24.99”, but not “N95”, “COP 27”. */
const isSum = (pieces: readonly Piece[], i: number): boolean =>
  /^\d+\.\d\d$/.test(pieces[i]?.raw ?? '') ||
  /\d[, ]\d{3}/.test(pieces[i]?.raw ?? '') ||
  SCALES.has(pieces[i + 1]?.lower ?? '') ||
  (SCALE_LETTERS.has(pieces[i + 1]?.raw ?? '') && pieces[i + 1]!.glued);

/** “a R350 grant”, “fined N500”, but not “the R310 road”, “the Mercedes R350”, “R101-style”. */
function isPrice(pieces: readonly Piece[], i: number): boolean {
  const [before, number, after] = [pieces[i - 2], pieces[i], pieces[i + 1]];
  if (!number?.glued || !/^\d{3,6}$/.test(number.raw) || !/^\p{Ll}/u.test(before?.raw ?? '')) return false;
  if (/^(?:road|route|via|along|gene|variant|resolution)$/.test(before!.lower)) return false;
  return !(after?.glued && (after.shape === 'word' || after.raw === '-')) && !ROADS.test(after?.lower ?? '');
}

const ROADS = /^(?:bypass|freeway|highway|interchange|motorway|near|road|route|toll|towards?)$/;

/** The currency that begins at piece i, behind a number: euros · Canadian dollars · US dollars · p · cents. */
export function trailingCurrencyAt(
  pieces: readonly Piece[],
  i: number,
): { currency: Currency; next: number } | undefined {
  if (!OPENS.has(pieces[i]?.lower ?? '')) return undefined;
  for (let j = Math.min(i + 4, pieces.length); j > i; j--) {
    const raw = phrase(pieces, i, j, 'raw');
    const currency = CURRENCY_FORMS.get(raw) ?? (raw.length > 1 ? CURRENCY_FORMS.get(raw.toLowerCase()) : undefined);
    if (
      !currency ||
      /^(?:LE|N|P|PS|R|SR)$/.test(raw) ||
      raw === '$' ||
      (pieces[j]?.glued && pieces[j]!.shape === 'word')
    )
      continue;
    // £1.2bn-£1.4bn: the sign belongs to the number behind it
    if (!/^\p{L}/u.test(pieces[j - 1]!.raw) && pieces[j]?.shape === 'number' && pieces[j]!.glued) continue;
    if (/^(?:p|c|kn|Shs?|S\/|TL|RM|Rs|Tk|S\$)$/.test(raw) && !(raw === 'kn' || raw === 'TL' || pieces[i]!.glued))
      continue;
    return { currency, next: j };
  }
  return undefined;
}

const MASS = /^(?:lose|lost|losing|weigh|weighs|weighed|weighing|gain|gained|shed|lift|lifted|carry|carried)$/;

/** Are these pounds money? With a scale word, or a word of money about; pounds of flour and pounds that are lost are not. */
export function poundsAreMoney(pieces: readonly Piece[], first: number, next: number, scaledBy: boolean): boolean {
  if (pieces[next]?.lower === 'of' && !scaledBy) return false;
  for (let k = Math.max(0, first - 6); k < first; k++) if (MASS.test(pieces[k]!.lower)) return false;
  if (scaledBy) return true;
  for (let k = Math.max(0, first - 8); k < Math.min(next + 6, pieces.length); k++)
    if (
      /^(?:cost|costs|fine|fined|paid|pay|pays|price|priced|worth|spend|spent|salary|sold|£|earn|earned|bill|fee|raised)$/.test(
        pieces[k]!.lower,
      )
    )
      return true;
  return false;
}
