import type { Doc } from '../../text/doc.ts';
import { dayOf, isDate, parseDay } from './day.ts';
import type { Habits } from './rule.ts';

const NO_FIRST_NAME =
  /^(?:After|Before|By|Early|Late|Mid|Between|During|Every|For|From|In|Last|Next|Of|On|Since|The|This|Through|Throughout|Till|To|Until|And|Or|A|Its|Their|Previous|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const SLASH = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;

/** Looked up once an article, and only when asked. */
export function habitsOf({ plain, published }: Doc): Habits {
  let surnames: Map<string, boolean> | undefined;
  let stated: 'month' | 'day' | 'unknown' | undefined;
  return {
    isSurname(name) {
      surnames ??= new Map();
      const known = surnames.get(name);
      if (known !== undefined) return known;
      const pattern = new RegExp(`\\b([A-Z][a-z]+)\\.? ${name}\\b(?! \\d)`, 'g');
      const found = [...plain.matchAll(pattern)].some((m) => !NO_FIRST_NAME.test(m[1] as string));
      surnames.set(name, found);
      return found;
    },
    slashOrder(a, b, year) {
      stated ??= orderStated(plain);
      if (a > 12 || b > 12) return a > 12 ? 'day' : 'month';
      if (stated !== 'unknown') return stated;
      return a === b ? 'month' : nearerOrder(a, b, year, published);
    },
  };
}

/** 3/17/2023 somewhere in the article says that months come first, 17/3/2023 that days do. */
function orderStated(plain: string): 'month' | 'day' | 'unknown' {
  const orders = new Set<'month' | 'day'>();
  for (const [, a, b] of plain.matchAll(SLASH)) {
    if (Number(a) > 12) orders.add('day');
    if (Number(b) > 12) orders.add('month');
  }
  const [only] = orders;
  return orders.size === 1 && only ? only : 'unknown';
}

/** The order that puts the date within a fortnight of the article, when the other one does not. */
function nearerOrder(a: number, b: number, year: number, published: string | undefined): 'month' | 'day' | undefined {
  const now = published && parseDay(published);
  if (!now) return undefined;
  const near = (month: number, date: number) =>
    isDate(year, month, date) && Math.abs(dayOf(year, month, date) - now) <= 14;
  const [month, day] = [near(a, b), near(b, a)];
  return month === day ? undefined : month ? 'month' : 'day';
}
