// The value of a number, from its words in order: two, hundred, and, forty is 240.
import { CARDINALS, ORDINALS, SCALE_LETTERS, SCALES } from '../lexicon/numbers.ts';

const ENDING = /^(?:st|nd|rd|th)$/;

/** Takes the words of a number one by one: two, hundred, forty. */
export class NumeralValue {
  /** Has any word been taken? */
  any = false;
  /** Was the last word an ordinal, twenty-first? Nothing follows it. */
  ordinal = false;
  #total = 0;
  #group = 0;
  /** The last that was added to the group: two, twenty … */
  #last = 0;
  #figures = false;

  /** What the words taken come to. */
  get value(): number {
    return Number((this.#total + this.#group).toPrecision(15));
  }

  /** May “and” follow: two hundred and five? */
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
