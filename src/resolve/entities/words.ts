// Names brought to words that compare: lower case, no accents, dots, particles of respect or legal forms.

const MARKS = /\p{M}/gu;
const NICKNAME = /[“"'‘][^”"'’]{1,20}[”"'’]|\([^)]{1,20}\)/g;
const GENERATION: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LEGAL: ReadonlySet<string> = new Set(
  'ab ag as asa bv co company corp corporation gmbh inc incorporated kg llc llp ltd limited nv oy oyj plc pte pty sa se spa srl'.split(
    ' ',
  ),
);

const THE = /^the (?=.)/i;
const ASCII = /^[ -~]*$/;

const fold = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, ''))
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s$|(?<=s)'$/, '');

/** Nothing but plain letters and single spaces, as most names are: the patterns below would find nothing in them. */
const LETTERS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a name of plain letters, those of a set left out at its end. */
function plainWords(name: string, last: ReadonlySet<string>): string[] {
  const words = name.toLowerCase().split(' ');
  while (words.length > 1 && last.has(words[words.length - 1] as string)) words.pop();
  return words;
}

/** “Tommy "Sparky" Quinn Jr.” → tommy, quinn. The article of an Arabic surname goes too: “al-Sudani” → sudani. */
export function personWords(name: string): string[] {
  if (LETTERS.test(name)) return plainWords(name, GENERATION);
  const bare = fold(name.replace(NICKNAME, ' ')).replace(/[.,]/g, ' ');
  const words = bare.split(/\s+/).filter(Boolean);
  while (words.length > 1 && GENERATION.has(words.at(-1) as string)) words.pop();
  return words.map((word) => word.replace(/^(?:al|el|ul|as|ad|ar|an|at)[-‐‑–](?=.)/, ''));
}

/** “The Varnholt Marine Inc.” → varnholt, marine. Dots go without a trace: “U.S.” → us. */
export function nameWords(name: string): string[] {
  if (LETTERS.test(name)) return plainWords(name.replace(THE, ''), LEGAL);
  const bare = fold(name)
    .replace(/\./g, '')
    .replace(/[,()“”"–—]|\s[-&]\s|^the\s/g, ' ');
  const words = bare.split(/\s+/).filter(Boolean);
  while (words.length > 1 && LEGAL.has(words.at(-1) as string)) words.pop();
  return words;
}

/** The nickname between first and last name: Tommy “Sparky” Quinn → sparky. */
export const nicknameIn = (name: string): string | undefined =>
  name.match(/\s[“"'‘(]([^”"'’)]{2,20})[”"'’)]\s/)?.[1]?.toLowerCase();
