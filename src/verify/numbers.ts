// The numbers of a draft, looked up in the sources: the same value for the same thing, another value, or nothing.
import { ENGLISH_FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Quantity, Quote } from '../record.ts';
import { agrees, type Figure, figuresIn, isComparable } from './figures.ts';
import type { Draft } from './judge.ts';
import { isNumeral } from './numerals.ts';
import { placeAt } from './places.ts';
import type { SourceIndex } from './search.ts';
import type { Source } from './source.ts';
import type { NumberCheck, Place } from './verification.ts';
import { type Word, wordsOf } from './words.ts';

/** Sentences of the sources that are read for one number, the likeliest first. */
const READ = 12;
/** Places of one word that are looked at. */
const LOOKED_AT = 2000;
/** What a sentence must share with the draft's, in rare words, to be on the same thing. */
const SAME_THING = 0.8;

/** The sentence of a source, as places in its list of words; end exclusive. */
interface Sentence {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly shared: number;
}

interface Reading extends Sentence {
  readonly figure: Figure;
  readonly place: Place;
}

/** Numbers in quotes are left to the verdict on the quote; ordinals are no amounts. */
export function checkNumbers(
  quantities: readonly Quantity[],
  quotes: readonly Quote[],
  draft: Draft,
  index: SourceIndex,
): NumberCheck[] {
  const lookUp = new LookUp(index);
  const quoted = quotes.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return quantities.flatMap((quantity): NumberCheck[] => {
    for (; (quoted[next]?.start ?? Infinity) <= quantity.start; next++) reach = Math.max(reach, quoted[next]?.end ?? 0);
    return quantity.kind === 'ordinal' || quantity.start < reach ? [] : [lookUp.check(quantity, draft)];
  });
}

class LookUp {
  readonly #index: SourceIndex;
  readonly #read = new Map<string, readonly Figure[]>();

  constructor(index: SourceIndex) {
    this.#index = index;
  }

  check(quantity: Quantity, draft: Draft): NumberCheck {
    const { id, start, end, text } = quantity;
    const about = { quantity: id, text, start, end, line: draft.lineAt(start) };
    const sentence = wordsOf(sentenceAround(draft.plain, start, end));
    const things = thingsOf(quantity, sentence);
    const readings = this.#likeliest(sentence, things).flatMap((found) => this.#figuresOf(found));
    const alike = readings.filter(({ figure }) => isComparable(quantity, figure));
    const onIt = (reading: Reading): boolean => isSameThing(quantity, reading);
    const equal = alike.filter(({ figure }) => agrees(quantity, figure));
    const same = equal.find(onIt);
    if (same) return { ...about, verdict: 'same', why: 'the source says the same', place: same.place };
    const other = alike.find(
      (reading) => onIt(reading) && reading.shared >= SAME_THING && reading.figure.what?.head === quantity.what?.head,
    );
    if (other) return { ...about, verdict: 'differs', why: `the source says ${other.figure.text}`, place: other.place };
    const [elsewhere] = equal;
    if (elsewhere)
      return {
        ...about,
        verdict: 'not-found',
        why: 'the sources have this number only for something else',
        place: elsewhere.place,
      };
    return { ...about, verdict: 'not-found', why: 'no such number in the sources' };
  }

  /** The sentences that share most with that of the draft. */
  #likeliest(sentence: readonly Word[], things: readonly string[]): Sentence[] {
    const ids = new Set(sentence.filter(isContent).map(({ norm }) => this.#index.idOf(norm)));
    const found = new Map<string, Sentence>();
    for (const thing of things) {
      for (const place of this.#index.places(this.#index.idOf(thing)).subarray(0, LOOKED_AT)) {
        const number = this.#index.sourceAt(place);
        const source = this.#index.sources[number] as Source;
        const at = place - (this.#index.starts[number] as number);
        const key = `${number}:${source.sentences[at]}`;
        if (!found.has(key)) found.set(key, this.#around(source, number, at, ids));
      }
    }
    return [...found.values()].sort((a, b) => b.shared - a.shared).slice(0, READ);
  }

  /** At most forty words on each side. */
  #around(source: Source, number: number, at: number, ids: ReadonlySet<number>): Sentence {
    let [from, to] = [at, at + 1];
    while (from > 0 && at - from < 40 && source.sentences[from - 1] === source.sentences[at]) from--;
    while (to < source.words.length && to - at < 40 && source.sentences[to] === source.sentences[at]) to++;
    // “4,200. That is how many children …”
    if (to - from < 5) while (to < source.words.length && to - at < 40 && reachesOn(source, at, to)) to++;
    const start = this.#index.starts[number] as number;
    const shared = new Set(this.#index.ids.subarray(start + from, start + to).filter((id) => ids.has(id)));
    let worth = 0;
    for (const id of shared) worth += this.#index.weight(id) - 0.5;
    return { source, from, to, shared: 2 * worth };
  }

  #figuresOf(sentence: Sentence): Reading[] {
    const { source, from, to } = sentence;
    const start = (source.words[from] as Word).start;
    const end = source.words[to]?.start ?? source.spoken.length;
    const text = source.spoken.slice(start, Math.min(end, start + 2000));
    const key = `${source.article.id}:${start}`;
    const figures = this.#read.get(key) ?? figuresIn(text);
    this.#read.set(key, figures);
    return figures.map((figure) => ({
      ...sentence,
      figure,
      place: placeAt(source, start + figure.start, start + figure.end),
    }));
  }
}

/** The same sentence, or the one after it. */
const reachesOn = ({ sentences }: Source, at: number, to: number): boolean =>
  (sentences[to] as number) - (sentences[at] as number) <= 1;

/** What is counted must be the same; where one side does not say it, the sentences must be about the same. */
function isSameThing(quantity: Quantity, { figure, shared }: Reading): boolean {
  const [a, b] = [quantity.what?.head, figure.what?.head];
  if (a !== undefined && b !== undefined) return a === b;
  return shared >= SAME_THING;
}

/** By what to look for it: its value, what is counted, its unit. */
function thingsOf({ value, values, min, what, unit, text }: Quantity, sentence: readonly Word[]): string[] {
  const numerals = [value, min, ...(values ?? [])].filter((n) => n !== undefined).map((n) => `#${n}`);
  const own = wordsOf(text)
    .map(({ norm }) => norm)
    .filter(isNumeral);
  const counted = what ? wordsOf(what.text).map(({ norm }) => norm) : [];
  const near = unit || !what ? sentence.filter(isContent).map(({ norm }) => norm) : [];
  return [...new Set([...numerals, ...own, ...counted, ...near])];
}

const isContent = ({ norm }: Word): boolean =>
  norm.length > 3 &&
  !isNumeral(norm) &&
  !ENGLISH_FUNCTION_WORDS.has(norm) &&
  !/^(?:with|this|will|would|were|than|them|into|over|when|what|which|said)$/.test(norm);

/** The sentence of the draft around a number, by the nearest full stops; at most 300 code units on each side. */
function sentenceAround(plain: string, start: number, end: number): string {
  const before =
    plain
      .slice(Math.max(0, start - 300), start)
      .split(/[.!?]["']?\s+(?=\p{Lu})|\n/u)
      .at(-1) ?? '';
  const after = plain.slice(end, end + 300).split(/[.!?](?:["']?\s|$)|\n/)[0] ?? '';
  return before + plain.slice(start, end) + after;
}
