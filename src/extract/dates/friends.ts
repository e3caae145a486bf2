import { DATE_FALSE_FRIENDS } from '../../lexicon/date-false-friends.ts';
import { firstWords, oneOf } from './pieces.ts';
import type { Row } from './rule.ts';

/** Names that look like dates: where one is the longest reading, nothing is found. */
export const FALSE_FRIENDS: readonly Row[] = [
  {
    name: 'false-friend',
    example: 'She writes for the Sunday Times.',
    counter: 'She writes on a Sunday.',
    on: firstWords(DATE_FALSE_FRIENDS),
    pattern: oneOf(DATE_FALSE_FRIENDS).toLowerCase(),
    read: (_, { text }) => (DATE_FALSE_FRIENDS.has(text.replace(/\s+/g, ' ')) ? { by: 'name' } : undefined),
  },
];
