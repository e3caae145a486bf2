// Numbers by their value, however they are written: forty, 40; five million dollars, $5 million; twenty-first, 21st.
import { CARDINALS, ORDINALS, SCALE_LETTERS, SCALES } from '../lexicon/numbers.ts';
import type { Word } from './words.ts';

/** Is the norm that of a number? */
export const isNumeral = (norm: string): boolean => norm.charCodeAt(0) === 35;

const CURRENCY: ReadonlySet<string> = new Set(['dollars', 'pounds', 'euros']);
const ENDING = /^(?:st|nd|rd|th)$/;

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
  const reading = new Reading();
  let i = first;
  for (; i < words.length; i++) {
    const { norm, start } = words[i] as Word;
    if (i > first && !near(words, i, plain)) break;
    const joined = norm === 'and' && reading.takesAnd && i + 1 < words.length && near(words, i + 1, plain);
    if (joined && small((words[i + 1] as Word).norm) !== undefined) continue;
    const glued = i > first && start === (words[i - 1] as Word).end;
    if (!reading.take(norm, plain.slice(start, start + 1), glued, words[i + 1]?.norm)) break;
  }
  if (!reading.any) return undefined;
  while ((words[i - 1] as Word).norm === 'and') i--;
  const norm = `#${reading.value}${reading.ordinal ? 'th' : ''}`;
  return { word: { start: (words[first] as Word).start, end: (words[i - 1] as Word).end, norm }, next: i };
}

/** Only a space or a hyphen parts the words of a number. */
function near(words: readonly Word[], i: number, plain: string): boolean {
  const from = (words[i - 1] as Word).end;
  const to = (words[i] as Word).start;
  return to - from <= 3 && /^[\s-]*$/.test(plain.slice(from, to));
}

const small = (norm: string): number | undefined => CARDINALS.get(norm) ?? ORDINALS.get(norm);

/** Takes the words of a number one by one. */
class Reading {
  any = false;
  ordinal = false;
  #total = 0;
  #group = 0;
  /** The last that was added to the group: two, twenty … */
  #last = 0;
  #figures = false;

  get value(): number {
    return Number((this.#total + this.#group).toPrecision(15));
  }

  get takesAnd(): boolean {
    return this.any && !this.#figures && !this.ordinal && (this.#last >= 100 || this.#group === 0);
  }

  /** Does the word belong to the number? `glued`: written to the one before, 21st, 5m. */
  take(norm: string, letter: string, glued: boolean, next: string | undefined): boolean {
    if (this.ordinal) return false;
    if (/^\d/.test(norm)) return this.#figure(norm);
    if (glued && this.#figures) return this.#suffix(norm, letter);
    if (!this.any && (norm === 'a' || norm === 'an')) return this.#article(next);
    const scale = SCALES.get(norm);
    if (scale !== undefined) return this.#scale(scale);
    const ordinal = ORDINALS.get(norm);
    if (ordinal !== undefined) return this.#ordinalWord(norm, ordinal);
    const cardinal = CARDINALS.get(norm);
    return cardinal !== undefined && !this.#figures && this.#add(cardinal);
  }

  #figure(norm: string): boolean {
    if (this.any) return false;
    this.#group = Number(norm.replaceAll(',', ''));
    this.#figures = true;
    this.any = true;
    return true;
  }

  #suffix(norm: string, letter: string): boolean {
    if (ENDING.test(norm)) {
      this.ordinal = true;
      return true;
    }
    const scale = norm.length === 1 ? SCALE_LETTERS.get(letter) : SCALES.get(norm);
    return scale !== undefined && this.#scale(scale);
  }

  /** a hundred, a million */
  #article(next: string | undefined): boolean {
    if (next === undefined || next === 'dozen' || (SCALES.get(next) ?? 0) < 100) return false;
    this.#group = 1;
    this.any = true;
    return true;
  }

  #scale(scale: number): boolean {
    if (!this.any) return false;
    if (scale === 12) return false;
    this.#last = scale;
    if (scale === 100) {
      this.#group *= 100;
      return true;
    }
    this.#total += this.#group * scale;
    this.#group = 0;
    this.#figures = false;
    return true;
  }

  #ordinalWord(norm: string, value: number): boolean {
    if (norm === 'hundredth') return false;
    if (!this.any ? false : this.#figures || !this.#fits(value)) return false;
    this.#group += value;
    this.ordinal = true;
    this.any = true;
    return true;
  }

  #add(value: number): boolean {
    // nineteen eighty-four, twenty twenty: a year
    if (this.any && this.#total === 0 && this.#group >= 10 && this.#group < 100 && value >= 10 && !this.#fits(value)) {
      this.#group = this.#group * 100 + value;
    } else if (this.any && !this.#fits(value)) return false;
    else this.#group += value;
    this.#last = value;
    this.any = true;
    return true;
  }

  /** Twenty takes two, a hundred takes twenty; two takes nothing. */
  #fits(value: number): boolean {
    if (this.#group === 0) return this.#total > 0 || !this.any;
    if (this.#last >= 100) return value < 100;
    if (this.#group >= 100 && this.#group % 100 >= 20) return value < 10 && this.#group % 10 === 0;
    return this.#group % 100 >= 20 && this.#group % 10 === 0 && value > 0 && value < 10;
  }
}
