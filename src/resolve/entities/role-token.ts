// Words that say what somebody is.
import { TITLES } from '../../lexicon/person-titles.ts';
import { isRole } from '../../lexicon/roles.ts';
import type { Token } from '../../text/doc.ts';

/** A role by its tokens, `last` exclusive, and the noun that heads it. */
export interface Role {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Lower case, without a full stop: “Sen.” → sen. */
export const bare = ({ lower }: Token): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Is this token a noun for what somebody is? “Sen.”, “minister”, “bookkeepers”. */
export const isRoleToken = (token: Token): boolean =>
  isRole(token.lower) || (token.lemma !== token.lower && isRole(token.lemma)) || TITLES.has(bare(token));

/** Does a hyphen tie the two together? */
export const isLinked = (a: Token, b: Token): boolean => a.end === b.start && (a.lower === '-' || b.lower === '-');
