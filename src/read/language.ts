// English is told by its function words, which costs a few microseconds; only a text that lacks them is shown to franc,
// whose trigrams tell one language from another (1 to 3 ms a text, 18 ms to load).
import { ENGLISH_FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** What is looked at, in UTF-16 code units: the first page says it. */
const SAMPLE = 2000;
const FEWEST_LETTERS = 100;
/** Share of function words from which a text is English. Articles have 0.15 to 0.35, other languages below 0.05. */
const ENGLISH = 0.12;
/** franc scores the likeliest language 1: English must be this far behind it for a text not to be English. */
const FAR_BEHIND = 0.85;

/**
 * The language of a text as a BCP 47 tag ('en', 'de'), from its first 2,000 code units.
 *
 * @returns undefined for fewer than 100 letters, and where English is not sure but no other language is either
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.reduce((letters, word) => letters + word.length, 0) < FEWEST_LETTERS) return undefined;
  const share = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length / words.length;
  return share >= ENGLISH ? 'en' : likeliest(sample);
}

async function likeliest(sample: string): Promise<string | undefined> {
  const { francAll } = await import('franc-min');
  const scores = francAll(sample);
  const [best] = scores[0] ?? ['und'];
  const english = scores.find(([language]) => language === 'eng')?.[1] ?? 0;
  if (best === 'und' || best === 'eng' || english > FAR_BEHIND) return undefined;
  return Intl.getCanonicalLocales(best)[0];
}
