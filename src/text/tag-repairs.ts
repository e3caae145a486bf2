// Where wink takes a name for a verb: Kevin [Ward] said, [Don] Rose left. What a capital and a first name beside it say is surer.
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { TITLES } from '../lexicon/person-titles.ts';
import type { Word } from './words.ts';

const NAME = /^\p{Lu}\p{Ll}+$/u;
/** First names that open questions too: Will Smith resign? */
const HELPING: ReadonlySet<string> = new Set(['may', 'will']);
/** [Said] Ruiz: “…”; a [Christian] Democrat. */
const WORDS_TOO: ReadonlySet<string> = new Set(['christian', 'said']);

export type Tagged = Pick<Word, 'lemma' | 'pos'>;

/**
 * The part of speech and the lemma of each word of the sentence from `first` to `last`, exclusive, as they should be: a name behind
 * a first name, a first name in front of one, and “said” behind either.
 */
export function tagsOf(words: readonly Word[], first: number, last: number): Tagged[] {
  let usual: boolean | undefined;
  return words.slice(first, last).map((word, k) => {
    const i = first + k;
    if (word.pos === 'PROPN') return word;
    if (word.lower === 'said' && word.pos === 'ADJ' && k > 0 && NAME.test((words[i - 1] as Word).text))
      return { pos: 'VERB', lemma: 'say' };
    if (!NAME.test(word.text) || !isName(words, i, first, last)) return word;
    usual ??= isUsual(words, first, last);
    return usual ? { pos: 'PROPN', lemma: word.lower } : word;
  });
}

/** Kevin [Ward], [Don] Rose. */
const isName = (words: readonly Word[], i: number, first: number, last: number): boolean =>
  (i > first && isFirstName(words[i - 1] as Word) && !isWithin(words, i + 1, last)) || isFirst(words, i, first, last);

/** Hillary Asking Moderator To Check Trump: a headline has capitals for all that is no small word. */
function isUsual(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { pos, text } = words[i] as Word;
    if (/^(?:ADJ|AUX|NOUN|VERB)$/.test(pos) && /^\p{Ll}/u.test(text)) return true;
  }
  return false;
}

const isFirstName = ({ text, lower }: Word): boolean =>
  NAME.test(text) && (FEMALE_NAMES.has(lower) || MALE_NAMES.has(lower)) && !WORDS_TOO.has(lower) && !TITLES.has(lower);

/** Kevin Ward [Of] …: titles have capitals throughout. */
const isWithin = (words: readonly Word[], next: number, last: number): boolean =>
  next < last && NAME.test((words[next] as Word).text) && (words[next] as Word).pos !== 'PROPN';

/** [Don] Rose left; not “Will Smith resign?”, nor “Rich Nations Told To Pay”. */
function isFirst(words: readonly Word[], i: number, first: number, last: number): boolean {
  const [word, next, behind] = [words[i] as Word, words[i + 1], words[i + 2]];
  if (!isFirstName(word) || !next || i + 1 >= last || !NAME.test(next.text)) return false;
  if (i === first && HELPING.has(word.lower) && words[last - 1]?.lower === '?') return false;
  return i + 2 >= last || (behind !== undefined && !NAME.test(behind.text));
}
