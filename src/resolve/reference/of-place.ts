// “Ontario’s premier”: points back as “the Ontario premier” does.
import type { Doc } from '../../text/doc.ts';
import type { Nominal } from './nominals.ts';
import type { Cast } from './walk.ts';

/** Words between the place and the head, and words of a place. */
const MOST = 3;

/** The nominal with the place in front of it, whose it is; as it is where there is none. */
export function ofPlace({ tokens }: Doc, { nameAt, nameEnds }: Cast, nominal: Nominal): Nominal {
  if (nominal.article !== 'none' || nominal.means !== 'person') return nominal;
  let mark = nominal.head - 1;
  while (mark >= nominal.head - MOST && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[mark]?.pos ?? '')) mark--;
  if (tokens[mark]?.pos !== 'PART' || nameEnds.get(mark)?.type !== 'place') return nominal;
  for (let first = mark - 1; first >= mark - MOST; first--)
    if (nameAt.get(first)?.mention.last === mark) return { ...nominal, first, article: 'the', of: 'place' };
  return nominal;
}
