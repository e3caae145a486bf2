// Letters that stand for a name: “Federal Harbor Safety Administration (FHSA)”, and “the AP” for “The Associated Press”.

const SKIPPED: ReadonlySet<string> = new Set(
  'a an and at by de del des di du for in la le of on the to und y'.split(' '),
);

/** All capitals, two to eight of them; dots and an ampersand allowed: AP, U.N., A&M, CFOs. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}[.&-]?){2,8}s?$/u.test(name);

/** The letters of an acronym, lower case: “U.N.” → un. */
export const lettersOf = (acronym: string): string => acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();

/** What a name may be shortened to by its initials: with and without small words, and by the parts of hyphened words. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < 2) return new Set();
  const initials = (list: readonly string[]) => list.map((w) => w[0]).join('');
  const big = words.filter((w) => !SKIPPED.has(w));
  return new Set([words, big, big.flatMap((w) => w.split('-').filter(Boolean))].map(initials));
}

/** In brackets right after the name less is asked: the first letter, or that the letters come in order. */
export function fitsInBrackets(words: readonly string[], acronym: string): boolean {
  const letters = lettersOf(acronym);
  if (words.join('')[0] === letters[0]) return true;
  let at = 0;
  for (const letter of words.join('')) if (letter === letters[at]) at++;
  return at === letters.length && words.length > 1;
}
