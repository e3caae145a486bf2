// Lines that are titles: the headline above the story, the headings within.

/** Code units. */
const LONGEST_HEADLINE = 250;
const LONGEST_HEADING = 80;

const ENDS_SENTENCE = /[.!?…]["”'’)\]]*$/;
/** What prose is full of and headlines leave out. */
const PROSE = /\b(?:the|a|an|was|were|had|has|have|is|are|his|her|their|its|said|that)\b/gi;

/** “The mayor resigned on Monday.” A headline has no article in front and speaks of nobody by a pronoun. */
const PROSE_START = /^(?:["“‘']|(?:the|an?|he|she|it|they|we|i|this|there)\s)/i;
/** “The mayor resigned. She gave no reason.” */
const TWO_SENTENCES = /[\p{Ll}\d][.!?]["”'’)]? ["“‘]?\p{Lu}/u;
/** “It is over, said the mayor.” */
const SPEECH = /[,”"] (?:[\p{Lu}\p{Ll}.]+ ){0,4}(?:said|says)\b/u;

const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Are nearly all its longer words capitalized? Mayor Quits After Bridge Vote */
function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word));
  return long.length >= 2 && capital.length * 10 >= long.length * 8;
}

/**
 * Does the first line of an article look like its headline, and not like its first sentence? A line without a final
 * stop does unless it is very long; with one, only if it is short and in title case, or short and without the small
 * words of prose.
 *
 * @param more does anything follow?
 */
export function isHeadline(line: string, more: boolean): boolean {
  if (line.length > LONGEST_HEADLINE) return false;
  const words = wordsOf(line);
  if (words.length === 0 || words.length > 35) return false;
  if (/[:,]$/.test(line)) return false;
  if (!ENDS_SENTENCE.test(line)) return more || words.length <= 15;
  if (!more || words.length > 20) return false;
  if (/[?!]["”'’]*$/.test(line) && words.length <= 15 && !/^["“]/.test(line)) return true;
  if (inTitleCase(words)) return true;
  if (PROSE_START.test(line) || TWO_SENTENCES.test(line) || SPEECH.test(line)) return false;
  return words.length <= 14 && (line.match(PROSE)?.length ?? 0) <= 2;
}

/** Is a short line inside an article a heading? It ends in no stop, comma or colon; it is no speech, no row of a table and no label. */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || /[.,:;!…–—-]["”'’)]*$/.test(line)) return false;
  if (!/^[‘']?[\p{Lu}\d]/u.test(line) || /["“”]$|\t/.test(line) || /^[\p{L} .’']{1,40}: /u.test(line)) return false;
  const words = wordsOf(line);
  if (words.length > 12 || !/\p{L}/u.test(line)) return false;
  // a question is a heading if it is short or looks like one; else somebody asks it
  return !line.endsWith('?') || words.length <= 4 || inTitleCase(words);
}
