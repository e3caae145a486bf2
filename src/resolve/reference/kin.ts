// “Her mother, Eva, wept”: relatives whose names stand between commas where a sentence opens.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import type { Gender } from '../../lexicon/person-titles.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Doc, Token } from '../../text/doc.ts';

/** “[Her] late mother, Eva,”, “[Ana Ruiz]'s son, Tom,”: the gender of the relative of whoever opens the sentence. */
export function kinBehind({ tokens, sentences }: Doc, first: number, last: number): Gender | undefined {
  if (sentences[tokens[first]?.sentence ?? -1]?.first !== first) return undefined;
  const owner = PRONOUNS.get(tokens[first]?.lower ?? '')?.place === 'owner';
  const owned = tokens[last]?.pos === 'PART';
  if ((!owner && !owned) || dies(tokens, last)) return undefined;
  let at = owned ? last + 1 : last;
  if (tokens[at]?.pos === 'ADJ') at++;
  const named = tokens[at + 1]?.lower === ',' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
  return named ? NOUN_GENDER.get(tokens[at]?.lower ?? '') : undefined;
}

/** “Her [mother, Eva], wept”: what the sentence is about, whatever the tagger takes “wept” for. */
export function isKinNamed({ tokens, sentences }: Doc, first: number, last: number): boolean {
  const opening = sentences[tokens[first]?.sentence ?? -1]?.first ?? 0;
  if (tokens[last]?.lower !== ',' || first <= opening || last - opening > 8) return false;
  if (PRONOUNS.get(tokens[opening]?.lower ?? '')?.place !== 'owner') return false;
  if (dies(tokens, last)) return false;
  const comma = tokens[opening + 2]?.lower === ',' ? opening + 2 : opening + 3;
  return tokens[comma]?.lower === ',' && comma < last && NOUN_GENDER.has(tokens[comma - 1]?.lower ?? '');
}

/** “Her mother, Eva, was killed in May. “I miss her,” she said.”: whoever is left says it. */
function dies(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  return tokens.slice(from, from + 30).some((token) => token.sentence === sentence && DEAD.has(token.lower));
}

const DEAD: ReadonlySet<string> = new Set(
  'buried dead death died dies drowned executed killed missing murdered slain stabbed suicide vanished'.split(' '),
);
