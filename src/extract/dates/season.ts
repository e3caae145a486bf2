// Spring, summer, autumn, winter.
import { SEASONS } from '../../lexicon/seasons.ts';
import { dayOf } from './day.ts';
import { type Which, whichYear } from './nearest.ts';
import { inYear, OF_SOME_YEAR } from './of-year.ts';
import { type Known, type Period, season } from './period.ts';
import { SEASON } from './pieces.ts';
import { counted, type Reference, type Row } from './rule.ts';

const FIRST_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season by its northern months; its value names the year it begins in, its days stay open (they differ by hemisphere). */
function seasonNear(reference: Reference, which: Which, code: string): Period | undefined {
  const first = FIRST_MONTH[code] as number;
  const make = (y: number): Known => ({ ...season(y, code), from: dayOf(y, first, 1), to: dayOf(y, first + 3, 0) });
  // “this winter” began last year or begins this one; “this summer” is that of the year.
  const value = whichYear(reference, which === 'this' && code === 'WI' ? undefined : which, make)?.value;
  return value === undefined ? undefined : { grain: 'season', value };
}

export const SEASON_ROWS: readonly Row[] = [
  {
    name: 'season-of-year',
    example: 'It began in {2010-SP=the spring of 2010}.',
    counter: 'Prices fall last.',
    on: SEASONS.keys(),
    lead: 'the ',
    pattern: `${SEASON}${OF_SOME_YEAR}`,
    read: (groups) => inYear(groups, (y) => season(y, SEASONS.get((groups.season ?? '').toLowerCase()) as string)),
  },
  {
    name: 'which-season',
    example: 'It begins {2024-SP=next spring}.',
    counter: 'The last summer camp.',
    on: ['last', 'next', 'this', 'coming', 'past'],
    lead: 'the ',
    pattern: `(?<which>last|next|this(?: past| coming)?|coming|past) ${SEASON}`,
    read: ({ which = '', season: name = '' }, { before, after, right }) => {
      const code = SEASONS.get(name.toLowerCase()) as string;
      if (/\bthe $/i.test(before) && right?.pos === 'NOUN') return undefined;
      // “this fall in prices”
      if (
        /^fall$/i.test(name) &&
        /^ in (?:the )?(?:\w+ )?(?:prices?|sales|demand|value|stocks?|rates?|output|support)\b/.test(after)
      )
        return undefined;
      const side = /past|last/i.test(which) ? 'last' : /next|coming/i.test(which) ? 'next' : 'this';
      return counted((ref) => seasonNear(ref, side, code));
    },
  },
  {
    name: 'season',
    example: 'It opens in {2023-SU=the summer}.',
    counter: 'After the fall of the wall.',
    on: SEASONS.keys(),
    lead: 'the ',
    pattern: SEASON,
    read: ({ season: name = '' }, { before, after, right }) => {
      if (!/\b(?:in|during|over|by|until|since|before|after|through|throughout) (?:early |late )?the $/i.test(before))
        return undefined;
      if (/NOUN|PROPN|ADJ/.test(right?.pos ?? '')) return undefined;
      if (/^fall$/i.test(name) && (!/\bin the $/i.test(before) || /^ (?:of|in)\b/.test(after))) return undefined;
      if (/^ of (?!20|1)/.test(after)) return undefined;
      const code = SEASONS.get(name.toLowerCase()) as string;
      return counted((ref) => seasonNear(ref, undefined, code), `XXXX-${code}`);
    },
  },
];
