// “Superintendent Eva Ruiz met Councillor Tom Ruiz. [Superintendent Ruiz] …”: of two the one who has that title.
import { SPELT_OUT } from '../../lexicon/person-titles.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import type { Person } from './bearers.ts';
import { bare } from './role-token.ts';
import { rolesOf } from './roles.ts';

/** Which of several bearers of a name alone is called so, where the name has a title; also one who was so before it. */
export function byTitle(doc: Doc, mention: NameMention, bearers: readonly Person[]): Person | undefined {
  const [own] = titlesOf(doc, mention, true);
  if (own === undefined || bearers.some(({ seen }) => seen < 0)) return undefined;
  const holders = bearers.filter(({ mentions }) => mentions.some((m) => titlesOf(doc, m, false).includes(own)));
  return holders.length === 1 ? holders[0] : undefined;
}

/** The heads of what somebody is called beside a name, or only in front of it: superintendent, for “Supt.” too. */
function titlesOf(doc: Doc, mention: NameMention, front: boolean): string[] {
  const roles = rolesOf(doc, mention).filter(({ last }) => !front || last <= mention.first);
  return roles.map(({ head }) => {
    const word = bare(doc.tokens[head] as Token);
    return SPELT_OUT.get(word) ?? word;
  });
}
