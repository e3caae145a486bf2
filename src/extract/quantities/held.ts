import type { DateFinding, Name } from '../findings.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './pieces.ts';

/** hour per week */
const TIMED = /^(?:second|minute|hour|day|week|month|year) per /;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Walks a sorted list once, for questions that come in order of the text. */
class Walk<T extends Range> {
  #at = 0;
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start);
  }

  /** Those that share text with start–end. Starts must not go down from call to call. */
  *over(start: number, end: number): Generator<T> {
    while (this.#at < this.#items.length && this.#items[this.#at]!.end <= start) this.#at++;
    for (let i = this.#at; i < this.#items.length && this.#items[i]!.start < end; i++)
      if (this.#items[i]!.end > start) yield this.#items[i]!;
  }
}

/**
 * Does a date or a name hold the number of this draft? A length of time is a date and a quantity; a count that opens a
 * name with its plural (“12 Democrats”) is a quantity.
 */
export function holder(
  dates: readonly DateFinding[],
  names: readonly Name[],
): (pieces: readonly Piece[], draft: Draft) => boolean {
  const dated = new Walk(dates);
  const named = new Walk(names);
  return (pieces, draft) => {
    const number = pieces[draft.number]!;
    const timed = draft.kind === 'age' || draft.unit?.dimension === 'time' || TIMED.test(draft.unit?.name ?? '');
    for (const date of dated.over(number.start, number.end)) {
      if (date.type === 'duration' ? timed || date.start >= number.end : draft.kind === 'age') continue;
      if (draft.kind !== 'money' && draft.kind !== 'percent') return true;
    }
    for (const name of named.over(number.start, number.end))
      if (name.start < number.start || (draft.unit === undefined && name.end > pieces[draft.next - 1]!.end))
        return true;
    return false;
  };
}
