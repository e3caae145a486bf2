// The office in front of a name with what it is the office of: “the [director of the agency], Ana Ruiz,”.
import { TIES } from '../../lexicon/roles.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { isPlural } from './apposition.ts';
import { isRoleToken, type Role } from './role-token.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const FARTHEST = 12;

/** “The [director of the agency], Ana Ruiz,”: an article, a role and what it is the role of; no other role between. */
export function officeBefore({ tokens }: Doc, mention: NameMention, last: number): Role | undefined {
  const name = tokens[mention.first] as Token;
  let link = -1;
  for (let i = last - 1; i > Math.max(mention.floor, last - FARTHEST); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== name.sentence || token.quotation !== name.quotation) return undefined;
    if (token.lower === 'of' || token.lower === 'for') link = i;
    else if (isSpokenFor(tokens, i)) return ledBy(tokens, i - 3, last);
    else if (isRoleToken(token) && !isPlural(token)) return link === i + 1 ? ledBy(tokens, i, last) : undefined;
    else if (!NOMINAL.has(token.pos) && !/^(?:DET|PART)$/.test(token.pos) && !/^(?:and|-|')$/.test(token.lower))
      return undefined;
  }
  return undefined;
}

/** “A spokesperson for the [mayor], Ana Ruiz,” */
const isSpokenFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'for' && /^spokes/.test(tokens[at - 3]?.lower ?? '');

/** The role whose head this is, where an article leads it: “the deputy [director] of …”. */
function ledBy(tokens: readonly Token[], head: number, last: number): Role | undefined {
  let first = head;
  while (first > 0 && NOMINAL.has((tokens[first - 1] as Token).pos) && head - first < 5) first--;
  const led = /^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '');
  return led && !TIES.has(tokens[head]?.lower ?? '') ? { first, last, head } : undefined;
}
