// Departments for many things, which the tagger cuts at the commas: “Ministry of Forests, Lands and Natural Resources”,
// “Innovation, Science and Economic Development Canada”.
import { DEPARTMENT_FIELDS } from '../../lexicon/department-fields.ts';
import type { Stretch } from './bodies.ts';
import { type Sheet, USUAL } from './sheet.ts';

/** Most words of one thing that a department is for, and most things. */
const WORDS = 4;
const THINGS = 6;

/** “[Ministry] of Forests, Lands and Natural Resources” */
export function departmentAt(sheet: Sheet, t: number): Stretch | undefined {
  const { tokens } = sheet.doc;
  if (!sheet.words[t]!.capital) return undefined;
  if (!/^(?:of|for)$/.test(tokens[t + 1]?.lower ?? '')) return undefined;
  let end = fieldEnd(sheet, t + 2, t);
  for (let n = 1, whole = false; end !== undefined && n < THINGS; n++) {
    const comma = tokens[end]?.lower === ',';
    const and = /^(?:and|&)$/.test(tokens[comma ? end + 1 : end]?.lower ?? '');
    if (whole || !(comma || and)) return whole ? { first: t, last: end } : undefined;
    whole = and;
    end = fieldEnd(sheet, end + (comma ? 1 : 0) + (and ? 1 : 0), t);
  }
  return undefined;
}

/** Where the words with capitals from a token on end, of which the last is a field; undefined where it is not. */
function fieldEnd({ doc: { tokens }, words }: Sheet, from: number, t: number): number | undefined {
  let end = from;
  while (end < from + WORDS && words[end]?.capital && tokens[end]!.sentence === tokens[t]!.sentence) end++;
  return end > from && DEPARTMENT_FIELDS.has(tokens[end - 1]!.lower) ? end : undefined;
}

/** Whose departments are called so. */
export const REALMS: ReadonlySet<string> = new Set([
  'alberta',
  'canada',
  'manitoba',
  'ontario',
  'saskatchewan',
  'quebec',
]);

/** “Innovation, Science and Economic Development [Canada]”, “Parks [Canada]”, “Elections [Ontario]” */
export function federalAt(sheet: Sheet, t: number): Stretch | undefined {
  const { tokens } = sheet.doc;
  if (!sheet.words[t]!.capital || !DEPARTMENT_FIELDS.has(tokens[t - 1]?.lower ?? '')) return undefined;
  let first = fieldStart(sheet, t - 1, t);
  if (first === undefined || sheet.capitals[tokens[t]!.sentence] !== USUAL) return undefined;
  for (let n = 1; first !== undefined && n < THINGS; n++) {
    if (tokens[first - 1]?.lower !== (n === 1 ? 'and' : ',')) return { first, last: t + 1 };
    const before = fieldStart(sheet, first - 2, t);
    if (before === undefined) return n === 1 ? undefined : { first, last: t + 1 };
    first = before;
  }
  return undefined;
}

/** Where the words with capitals begin that end with a field at a token; undefined where it is none. */
function fieldStart({ doc: { tokens }, words }: Sheet, at: number, t: number): number | undefined {
  if (!words[at]?.capital || !DEPARTMENT_FIELDS.has(tokens[at]!.lower)) return undefined;
  let first = at;
  while (first > at - WORDS && words[first - 1]?.capital && !/^(?:the|and)$/.test(tokens[first - 1]!.lower)) first--;
  return tokens[first]!.sentence === tokens[t]!.sentence ? first : undefined;
}
