// The letters in front of the answers of an interview: “[NG]: I went home” is Nina Grant, of whom the article tells.
import type { Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Phrase } from '../phrase.ts';
import type { Known, Read } from './index.ts';

/** Who alone has these initials, where they open a paragraph and a colon follows. */
export function initialed({ doc, figures }: Known, { first, last, head }: Phrase): Read | undefined {
  const { text, block } = doc.tokens[head] as Token;
  if (last > first + 1 && doc.tokens[first + 1]?.lower !== ':') return undefined;
  if (!/^\p{Lu}{2,3}$/u.test(text) || doc.tokens[head + 1]?.lower !== ':') return undefined;
  if (doc.tokens[head - 1]?.block === block) return undefined;
  const bearers = figures.filter((figure) => figure.type === 'person' && initialsOf(figure) === text);
  return bearers.length === 1
    ? { kind: 'named-person', how: 'alias', confidence: 0.85, figure: bearers[0] as Figure }
    : undefined;
}

/** “Nina Grant” → NG; of one word nothing. */
const initialsOf = ({ name }: Figure): string => {
  const words = name.split(/[\s-]+/);
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
};
