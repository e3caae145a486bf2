import { CARDINALS, FRACTIONS, SCALES } from '../../lexicon/numbers.ts';
import type { Numeral } from './numerals.ts';
import { lower, type Piece } from './pieces.ts';

const SCALE_AFTER_ARTICLE = new Set([
  'billion',
  'crore',
  'dozen',
  'hundred',
  'lakh',
  'million',
  'thousand',
  'trillion',
]);

/**
 * A number in words that begins at piece i: twenty-five · a dozen · one hundred and twenty · two and a half million.
 * Takes at most `limit` words; the numbers of a list (“two three”) stay apart.
 */
export function cardinalAt(pieces: readonly Piece[], i: number, limit = 12): Numeral | undefined {
  const sum = new Sum();
  let next = i;
  if (/^an?$/.test(pieces[i]?.lower ?? '')) {
    if (!SCALE_AFTER_ARTICLE.has(pieces[i + 1]?.lower ?? '')) return undefined;
    sum.add(1);
    next++;
  }
  for (let words = 0; words < limit; words++) {
    const at = sum.begun ? behindJoint(pieces, next, sum) : next;
    const word = pieces[at]?.lower ?? '';
    const value = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined ? !sum.takes(value) : scale === undefined || !sum.begun) break;
    if (value !== undefined) sum.add(value);
    else sum.scale(scale!);
    next = at + 1;
    next = mixed(pieces, next, sum);
  }
  if (!sum.begun || next === i) return undefined;
  return { first: i, next, min: sum.total, max: sum.total, form: 'word', factor: sum.factor };
}

/** The running sum: what is behind a scale word, and the part below a thousand that is still growing. */
class Sum {
  begun = false;
  /** Of the scale word at the end, 1 where a smaller number follows it. */
  factor = 1;
  scaled = false;
  #done = 0;
  #open = 0;
  #fresh = true;

  /** forty-five and hundred and five, but not five five. */
  takes(value: number): boolean {
    if (this.#fresh) return true;
    if (this.#open % 100 === 0 && this.#open > 0) return value > 0;
    return value > 0 && value < 10 && this.#open % 10 === 0 && this.#open % 100 >= 20;
  }

  add(value: number): void {
    this.#open += value;
    this.factor = 1;
    this.begun = true;
    this.#fresh = false;
  }

  scale(value: number): void {
    if (value < 1000) this.#open *= value;
    else {
      this.#done = this.#open > 0 ? this.#done + this.#open * value : this.#done * value;
      this.#open = 0;
      this.#fresh = true;
    }
    this.factor *= value;
    this.scaled = true;
  }

  get total(): number {
    return this.#done + this.#open;
  }
}

/** Behind the hyphen of forty-five, behind the “and” of a hundred and five. */
function behindJoint(pieces: readonly Piece[], i: number, sum: Sum): number {
  if (pieces[i]?.raw === '-' && pieces[i]!.glued) return i + 1;
  if (pieces[i]?.lower !== 'and' || !sum.scaled) return i;
  const after = CARDINALS.get(pieces[i + 1]?.lower ?? '');
  return after !== undefined && !SCALES.has(pieces[i + 2]?.lower ?? '') && sum.total >= 100 && after < 100 ? i + 1 : i;
}

/** two [and a half] million, a million [and a half], four[-and-a-half], three [point five] */
function mixed(pieces: readonly Piece[], i: number, sum: Sum): number {
  const at = unhyphened(pieces, i);
  const article = unhyphened(pieces, at + 1);
  if (lower(pieces, at) === 'and' && /^(?:a|one)$/.test(lower(pieces, article))) {
    const part = unhyphened(pieces, article + 1);
    const under = FRACTIONS.get(lower(pieces, part));
    if (!under || under > 4) return i;
    sum.add(sum.factor / under);
    return part + 1;
  }
  const decimal = CARDINALS.get(lower(pieces, i + 1));
  if (lower(pieces, i) !== 'point' || decimal === undefined || decimal > 9) return i;
  sum.add(decimal / 10);
  return i + 2;
}

const unhyphened = (pieces: readonly Piece[], i: number): number => (pieces[i]?.raw === '-' ? i + 1 : i);
