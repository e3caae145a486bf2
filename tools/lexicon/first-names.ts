// Writes src/lexicon/first-names.ts: given names that lean one way, from compromise's lexicon, Faker's locales and the lists in
// words/, which were collected by hand for the countries that these two leave out. Names that are used for both are left out.   npx tsx tools/lexicon/first-names.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/two';

const LOCALES = [
  'da',
  'de',
  'en',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'fi',
  'fr',
  'id_ID',
  'nb_NO',
  'pl',
  'pt_BR',
  'sv',
];
const WORD = /^[\p{Script=Latin}\p{M}]{2,}$/u;

type Definition = { first_name?: { female?: string[]; male?: string[] } | null } | null | undefined;

function collect(gender: 'female' | 'male', tag: string): Set<string> {
  const words = new Set<string>();
  const lexicon = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one
    .lexicon;
  for (const [word, tags] of Object.entries(lexicon))
    if (WORD.test(word) && [tags].flat().includes(tag)) words.add(word);
  for (const locale of LOCALES) {
    const person = (allLocales as unknown as Record<string, { person?: Definition }>)[locale]?.person;
    for (const name of person?.first_name?.[gender] ?? []) if (WORD.test(name)) words.add(name.toLowerCase());
  }
  const byHand = readFileSync(new URL(`words/${gender}-names.txt`, import.meta.url), 'utf8');
  for (const name of byHand.trim().split('\n')) words.add(name);
  return words;
}

const female = collect('female', 'FemaleName');
const male = collect('male', 'MaleName');
const only = (these: Set<string>, others: Set<string>) =>
  [...these]
    .filter((word) => !others.has(word))
    .sort()
    .join('\n');

writeFileSync(
  new URL('../../src/lexicon/first-names.ts', import.meta.url),
  `// Given names that lean one way, lower case. From compromise's lexicon (MIT), Faker's locales (MIT) and lists collected by hand,
// written by tools/lexicon/first-names.ts.

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  \`
${only(female, male)}
\`
    .trim()
    .split('\\n'),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  \`
${only(male, female)}
\`
    .trim()
    .split('\\n'),
);
`,
);
