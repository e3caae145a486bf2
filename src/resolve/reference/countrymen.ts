// “The Frenchman said”: somebody from a country, not all who are.
import type { Gender } from '../../lexicon/person-titles.ts';
import type { Doc } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { NameMention } from '../mention.ts';
import type { Reading } from './descriptions.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';
import { onlyOne } from './variants.ts';

/** “the Brazilian”, “the Scot”; “the French”, “the Swiss”, “the Japanese” may be all of them. */
const ONE = /(?:an|man|woman|er)$|^(?:argentine|briton|dane|finn|pole|scot|spaniard|swede|turk)$/;
/** “the Taliban said” */
const MANY: ReadonlySet<string> = new Set(['taliban']);

/** Is this the name of a people, in the singular and behind an article, with nothing after it: not “the Brazilian side”? */
export function isCountryman(doc: Doc, { first, last }: NameMention): boolean {
  const word = doc.tokens[first]?.lower ?? '';
  if (last !== first + 1 || !ONE.test(word) || MANY.has(word)) return false;
  return articleOf(doc, first) !== undefined && !/^(?:ADJ|NOUN|PROPN)$/.test(doc.tokens[last]?.pos ?? '');
}

/** What stands in front of “Frenchman”, “50-year-old Frenchman”. */
function articleOf({ tokens }: Doc, first: number): string | undefined {
  let at = first - 1;
  while (
    at >= 0 &&
    at > first - 7 &&
    /^(?:ADJ|NOUN|NUM|PUNCT)$/.test(tokens[at]?.pos ?? '') &&
    !STOPS.test(tokens[at]?.lower ?? '')
  )
    at--;
  const article = tokens[at]?.lower ?? '';
  return /^(?:an?|one|the)$/.test(article) ? article : undefined;
}

const STOPS = /^[^\p{L}\p{N}-]+$/u;

/** The one person of the last sentences, where that can be one called so. */
export function countryman(doc: Doc, { figure, mention }: Named, focus: Focus): Read | undefined {
  const { first, last } = mention;
  if (figure.type !== 'nationality' || !isCountryman(doc, mention) || articleOf(doc, first) !== 'the') return undefined;
  const gender = genderOf(doc.tokens[first]?.lower ?? '');
  const one = onlyOne(focus);
  if (!one || !fits(one, gender)) return undefined;
  const nominal: Nominal = { first: first - 1, last, head: first, means: 'person', article: 'the', complement: false };
  return { figure: one, confidence: 0.65, nominal };
}

type Read = Reading & { readonly nominal: Nominal };
type Named = { readonly figure: Figure; readonly mention: NameMention };

const fits = ({ gender }: Figure, asked: Gender | undefined): boolean => !asked || !gender || asked === gender;

function genderOf(word: string): Gender | undefined {
  if (word.endsWith('woman')) return 'f';
  return /(?:ch|[hs])man$/.test(word) ? 'm' : undefined;
}
