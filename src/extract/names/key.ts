const MARKS = /\p{M}/gu;
const PLAIN = /^[ -~]*$/;
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ə', 'a'],
]);

/** A word in lower case, without accents and marks: “Nuñez” nunez, “U.S.” us, “d’Ivoire” divoire, “Anti-ISIS” anti isis. */
export function key(word: string): string {
  let folded = word.toLowerCase();
  if (!PLAIN.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/[ßæœøđðþłıə]/g, (c) => LATIN.get(c)!)
      .replace(/[‐‑‒–—−]/g, '-');
  return folded
    .replace(/-/g, ' ')
    .replace(/[^\p{L}\p{N}& ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** The key of several words: their keys, one space between. */
export const phraseKey = (words: readonly string[]): string => words.map(key).filter(Boolean).join(' ');
