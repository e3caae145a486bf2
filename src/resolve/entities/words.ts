// Names brought to words that compare: lower case, no accents, dots, particles of respect or legal forms.

const MARKS = /\p{M}/gu;
const NICKNAME = /[“"'‘][^”"'’]{1,20}[”"'’]|\([^)]{1,20}\)/g;
const GENERATION: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LEGAL: ReadonlySet<string> = new Set(
  'ab ag as asa bv co company corp corporation gmbh inc incorporated kg llc llp ltd limited nv oy oyj plc pte pty sa se spa srl'.split(
    ' ',
  ),
);

const ASCII = /^[ -~]*$/;

const fold = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFD').replace(MARKS, ''))
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s$|(?<=s)'$/, '');

/** “Tommy "Sparky" Quinn Jr.” → tommy, quinn. The article of an Arabic surname goes too: “al-Sudani” → sudani. */
export function personWords(name: string): string[] {
  const bare = fold(name.replace(NICKNAME, ' ')).replace(/[.,]/g, ' ');
  const words = bare.split(/\s+/).filter(Boolean);
  while (words.length > 1 && GENERATION.has(words.at(-1) as string)) words.pop();
  return words.map((word) => word.replace(/^(?:al|el|ul|as|ad|ar|an|at)[-‐‑–](?=.)/, ''));
}

/** “The Varnholt Marine Inc.” → varnholt, marine. Dots go without a trace: “U.S.” → us. */
export function nameWords(name: string): string[] {
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
