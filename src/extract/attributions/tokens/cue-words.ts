import { SAYING_NOUNS } from '../../../lexicon/nouns-of-saying.ts';
import { ASKING } from '../../../lexicon/verbs-of-asking.ts';
import { JUDGING } from '../../../lexicon/verbs-of-judging.ts';
import { SAYING } from '../../../lexicon/verbs-of-saying.ts';
import { SHOWING } from '../../../lexicon/verbs-of-showing.ts';
import { THINKING } from '../../../lexicon/verbs-of-thinking.ts';
import { WANTING } from '../../../lexicon/verbs-of-wanting.ts';

const CLASSES = [SAYING, THINKING, WANTING, JUDGING, ASKING, SHOWING, SAYING_NOUNS];

const BITS: ReadonlyMap<string, number> = CLASSES.reduce((bits, words, k) => {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << k));
  return bits;
}, new Map<string, number>());

/** Which classes of cue words the lemma is in, a bit each; 0 where in none. */
export const cueClass = (lemma: string): number => BITS.get(lemma) ?? 0;
