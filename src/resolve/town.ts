// Where somebody is from, in front of their title.
import type { Token } from '../text/doc.ts';
import type { NameAt } from './phrase.ts';

/** “Springfield, Ill.,”: a place, or what stands before one, with a comma on either side of the second. */
export function isTown(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): boolean {
  const words = tokens.slice(first, last);
  const commas = words.filter((t) => t.lower === ',').length;
  const proper = words.every((t) => /^[,.]$/.test(t.lower) || /^\p{Lu}/u.test(t.text));
  const grounded = words.some((t) => nameAt(t.index)?.type === 'place');
  return commas === 2 && words.length < 9 && words.at(-1)?.lower === ',' && proper && grounded;
}
