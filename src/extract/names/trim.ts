import { OFFICES, SURNAMES_TOO } from '../../lexicon/name-titles.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import type { Token } from '../../text/doc.ts';
import type { TokenSpan } from './tags.ts';

const CLOSING: ReadonlySet<string> = new Set(["'s", "'", '"', '(', ',', '-', '--', '.', ':', ';']);
const OPENING: ReadonlySet<string> = new Set([...CLOSING, 'the', 'a', 'an', ')', '#']);

/** Is it a title or an office, with a full stop or without? */
export const isTitle = (lower: string): boolean => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return TITLES.has(bare) || OFFICES.has(bare);
};

/** The name without titles, article and marks at its edges; undefined where nothing of it is left. */
export function trim<T extends TokenSpan>(tokens: readonly Token[], name: T): T | undefined {
  let { first, last } = name;
  while (first < last && OPENING.has(tokens[first]!.lower)) first++;
  while (first < last && CLOSING.has(tokens[last - 1]!.lower)) last--;
  if (name.kind === 'person') {
    first = afterOffice(tokens, first, last);
    if (last - first === 1 && isTitle(tokens[first]!.lower) && !SURNAMES_TOO.has(tokens[first]!.lower))
      return undefined;
  }
  if (first === name.first && last === name.last) return name;
  return first < last ? { ...name, first, last } : undefined;
}

/** Where the name itself begins in “President Ruiz” and “US Secretary of State Ana Ruiz”. */
function afterOffice(tokens: readonly Token[], first: number, last: number): number {
  let from = first;
  for (let t = first; t < last - 1; t++) {
    const { lower } = tokens[t]!;
    if (isTitle(lower) && (t === from || OFFICES.has(lower))) from = t + 1;
    if (from === t && t > first && lower === 'of' && t + 2 < last) from = t + 2;
  }
  return from;
}
