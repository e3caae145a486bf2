import type { Gender } from '../lexicon/person-titles.ts';
import type { EntityType, Mention, Span } from '../record.ts';
import type { NameMention } from './mention.ts';

/**
 * Somebody or something that the article speaks of: an entity in the making, or a person without a name
 * (“a defense official”), who can be meant by “he” but is no entity.
 */
export interface Figure {
  readonly index: number;
  readonly type: EntityType | 'unnamed';
  /** The fullest form in this text, without title or article. Of somebody unnamed, their words. */
  readonly name: string;
  readonly names: readonly NameMention[];
  readonly aliases: readonly string[];
  readonly roles: Span[];
  /** What they are, by head noun, lower case: minister, spokeswoman, company. */
  readonly heads: Set<string>;
  gender: Gender | undefined;
  /** Is the gender more than a first name's hint? */
  sure: boolean;
  readonly plural: boolean;
  /** Nominals and pronouns, as they are found. */
  readonly others: Mention[];
}
