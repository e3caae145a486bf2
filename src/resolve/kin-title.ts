// Relatives who are something else besides.
import { NOUN_GENDER } from '../lexicon/gendered-nouns.ts';
import type { Token } from '../text/doc.ts';
import { genderByName } from './entities/bearers.ts';
import type { NameMention } from './mention.ts';

/**
 * “Her nephew and [party whip] Tom Ruiz”, “his wife and [co-founder], Ana Ruiz,”: what else is said of the relative named behind
 * it; “his wife and lawyer Tom Lind” are two, for all that his name tells.
 */
export function besidesKin(
  before: readonly Token[],
  { personWords }: NameMention,
  comma: boolean,
): readonly Token[] | undefined {
  const [owner, kin, and, ...role] = before;
  if (!owner || !kin || !/^(?:his|her|their)$/.test(owner.lower) || and?.lower !== 'and') return undefined;
  const gender = NOUN_GENDER.get(kin.lower);
  const own = genderByName(personWords[0] ?? '');
  if (!gender || (own ? own !== gender : !comma) || role.length === 0) return undefined;
  return role.some((t) => t.lower === 'and') ? undefined : role;
}
