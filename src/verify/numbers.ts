// The numbers of a draft, looked up in the sources: the same value for the same thing, another value, or nothing.
import { ENGLISH_FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Quantity, Quote } from '../record.ts';
import { agrees, isComparable } from './figures.ts';
import type { Draft } from './judge.ts';
import { isNumeral } from './numerals.ts';
import { Passages, type Reading } from './passages.ts';
import type { SourceIndex } from './source-index.ts';
import type { NumberCheck } from './verification.ts';
import { wordsOf } from './words.ts';

/** What a sentence must share with the draft's, in rare words, to be on the same thing. */
const SAME_THING = 0.8;

/** Numbers in quotes are left to the verdict on the quote; ordinals are no amounts. */
export function checkNumbers(
  quantities: readonly Quantity[],
  quotes: readonly Quote[],
  draft: Draft,
  index: SourceIndex,
): NumberCheck[] {
  const passages = new Passages(index);
  const quoted = quotes.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return quantities.flatMap((quantity): NumberCheck[] => {
    for (; (quoted[next]?.start ?? Infinity) <= quantity.start; next++) reach = Math.max(reach, quoted[next]?.end ?? 0);
    return quantity.kind === 'ordinal' || quantity.start < reach ? [] : [checkNumber(quantity, draft, passages)];
  });
}

function checkNumber(quantity: Quantity, draft: Draft, passages: Passages): NumberCheck {
  const { id, start, end, text } = quantity;
  const about = { quantity: id, text, start, end, line: draft.lineAt(start) };
  const content = contentOf(sentenceAround(draft.plain, start, end));
  const readings = passages.readings(thingsOf(quantity, content), content);
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
  if (!elsewhere) return { ...about, verdict: 'not-found', why: 'no such number in the sources' };
  const why = 'the sources have this number only for something else';
  return { ...about, verdict: 'not-found', why, place: elsewhere.place };
}

/** What is counted must be the same; where one side does not say it, the sentences must be about the same. */
function isSameThing(quantity: Quantity, { figure, shared }: Reading): boolean {
  const [a, b] = [quantity.what?.head, figure.what?.head];
  if (a !== undefined && b !== undefined) return a === b;
  return shared >= SAME_THING;
}

/** By what to look for it: its value, what is counted, its unit. */
function thingsOf({ value, values, min, what, unit, text }: Quantity, content: readonly string[]): string[] {
  const numerals = [value, min, ...(values ?? [])].filter((n) => n !== undefined).map((n) => `#${n}`);
  const own = wordsOf(text)
    .map(({ norm }) => norm)
    .filter(isNumeral);
  const counted = what ? wordsOf(what.text).map(({ norm }) => norm) : [];
  const near = unit || !what ? content : [];
  return [...new Set([...numerals, ...own, ...counted, ...near])];
}

/** The words of a sentence that tell what it is about. */
const contentOf = (sentence: string): string[] =>
  wordsOf(sentence)
    .map(({ norm }) => norm)
    .filter(
      (norm) => norm.length > 3 && !isNumeral(norm) && !ENGLISH_FUNCTION_WORDS.has(norm) && !SAYS_LITTLE.test(norm),
    );

const SAYS_LITTLE = /^(?:with|this|will|would|were|than|them|into|over|when|what|which|said)$/;

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
