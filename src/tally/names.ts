// When two articles mean the same source. In doubt they do not.
import type { SourceRow } from '../record.ts';

/**
 * Equal for the same source in different articles: a person by the full name, a body, an outlet or a document by its
 * name. Undefined for who cannot be told across articles: a surname alone, “officials”, “a senior aide”.
 */
export function keyOf({ name, kind }: Pick<SourceRow, 'name' | 'kind'>): string | undefined {
  if (kind === 'group' || kind === 'unknown' || kind === 'unnamed-person') return undefined;
  const words = wordsOf(name);
  if (kind === 'named-person') return words.length > 1 ? `person ${words.join(' ')}` : undefined;
  return words.length > 0 && /\p{Lu}/u.test(name) ? `body ${words.join(' ')}` : undefined;
}

/** Is the source told by name, so that a reader could find it? */
export const isNamed = ({ name, kind }: Pick<SourceRow, 'name' | 'kind'>): boolean =>
  kind === 'named-person' ||
  ((kind === 'organization' || kind === 'media' || kind === 'document') && /\p{Lu}/u.test(name));

/** Without accents, case, marks and the article. */
function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘.]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words[0] === 'the' ? words.slice(1) : words;
}
