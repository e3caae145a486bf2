// Numbers by their value, however they are written: forty, 40; five million dollars, $5 million; twenty-first, 21st.
import { CARDINALS, ORDINALS } from '../lexicon/numbers.ts';
import { NumeralValue } from './numeral-value.ts';
import type { Word } from './words.ts';

/** Is the norm that of a number? */
export const isNumeral = (norm: string): boolean => norm.charCodeAt(0) === 35;

const CURRENCY: ReadonlySet<string> = new Set(['dollars', 'pounds', 'euros']);

/** The words with those of each number made one: `#5000000`, ordinals `#21th`; a currency's sign goes behind its number. */
export function numerals(words: readonly Word[], plain: string): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const sign = words[i] as Word;
    const signed = sign.end - sign.start === 1 && CURRENCY.has(sign.norm);
    const number = numberAt(words, signed ? i + 1 : i, plain);
    if (!number) {
      out.push(alike(sign));
      i++;
      continue;
    }
    out.push(number.word);
    if (signed) out.push({ ...sign, start: number.word.start, end: number.word.end });
    i = number.next;
  }
  return out;
}

/** “per cent” is left as it is; the singular of money is its plural, as a sign does not tell. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollars'],
  ['pound', 'pounds'],
  ['euro', 'euros'],
]);
const alike = (word: Word): Word => {
  const norm = ALIKE.get(word.norm);
  return norm ? { ...word, norm } : word;
};

interface Found {
  readonly word: Word;
  readonly next: number;
}

function numberAt(words: readonly Word[], first: number, plain: string): Found | undefined {
  const value = new NumeralValue();
  let i = first;
  for (; i < words.length; i++) {
    const { norm, start } = words[i] as Word;
    if (i > first && !near(words, i, plain)) break;
    const joined = norm === 'and' && value.takesAnd && i + 1 < words.length && near(words, i + 1, plain);
    if (joined && small((words[i + 1] as Word).norm) !== undefined) continue;
    const glued = i > first && start === (words[i - 1] as Word).end;
    if (!value.take(norm, plain.slice(start, start + 1), glued, words[i + 1]?.norm)) break;
  }
  if (!value.any) return undefined;
  while ((words[i - 1] as Word).norm === 'and') i--;
  const norm = `#${value.value}${value.ordinal ? 'th' : ''}`;
  return { word: { start: (words[first] as Word).start, end: (words[i - 1] as Word).end, norm }, next: i };
}

/** Only a space or a hyphen parts the words of a number. */
function near(words: readonly Word[], i: number, plain: string): boolean {
  const from = (words[i - 1] as Word).end;
  const to = (words[i] as Word).start;
  return to - from <= 3 && /^[\s-]*$/.test(plain.slice(from, to));
}

const small = (norm: string): number | undefined => CARDINALS.get(norm) ?? ORDINALS.get(norm);
