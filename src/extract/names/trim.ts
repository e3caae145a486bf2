import { OFFICES } from '../../lexicon/name-titles.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import type { Token } from '../../text/doc.ts';
import type { TokenSpan } from './tags.ts';

const CLOSING: ReadonlySet<string> = new Set(["'s", "'", '"', '(', ',', '-', '--', '.', ':', ';']);
const OPENING: ReadonlySet<string> = new Set([...CLOSING, 'the', 'a', 'an', ')', '#']);

/** Is it a title or an office, with a full stop or without? */
const isTitle = (lower: string): boolean => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return TITLES.has(bare) || OFFICES.has(bare);
};

/** The name without titles, article and marks at its edges; undefined where nothing of it is left. */
export function trim(tokens: readonly Token[], name: TokenSpan): TokenSpan | undefined {
  let { first, last } = name;
  while (first < last && OPENING.has(tokens[first]!.lower)) first++;
  // “King” alone may be somebody’s name; “President Ruiz” has one behind its title.
  if (name.kind === 'person') while (first + 1 < last && isTitle(tokens[first]!.lower)) first++;
  while (first < last && CLOSING.has(tokens[last - 1]!.lower)) last--;
  return first < last ? { ...name, first, last } : undefined;
}
