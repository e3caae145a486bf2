import { LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Article } from '../read/article.ts';
import { lastAt, lineStarts } from '../text/halving.ts';
import { plainShadow } from '../text/plain.ts';
import { layOut, type TimeMark, type Turn } from './layout.ts';
import { Labels } from './speakers.ts';
import { type Word, wordsIn } from './words.ts';

/** A transcript, release or note, made ready to be searched. */
export interface Source {
  readonly article: Article;
  readonly plain: string;
  /** The plain text with spaces in place of what nobody says. */
  readonly spoken: string;
  readonly words: readonly Word[];
  /** The number of each word's sentence, rising. */
  readonly sentences: Int32Array;
  /** 1 for a word in quotation marks: the label of the turn is not who said it. */
  readonly inMarks: Uint8Array;
  readonly turns: readonly Turn[];
  readonly turnStarts: readonly number[];
  readonly times: readonly TimeMark[];
  readonly timeStarts: readonly number[];
  readonly labels: Labels;
  /** Where lines begin. */
  readonly lines: readonly number[];
  /** Capitals say nothing here: captions all in capitals or all in small letters. */
  readonly caseless: boolean;
  /** No full stops: sentences cannot be told. */
  readonly unstopped: boolean;
}

/** Linear in the text. */
export function sourceOf(article: Article): Source {
  const plain = plainShadow(article.text);
  const { spoken, turns, times: written } = layOut(plain);
  const times = article.times?.map(({ start, seconds }) => ({ start, time: clock(seconds) })) ?? written;
  const words = wordsIn(spoken);
  const stops = spoken.match(/[.!?](?=\s|"|$)/g)?.length ?? 0;
  return {
    article,
    plain,
    spoken,
    words,
    inMarks: marksOf(spoken, words),
    sentences: sentencesOf(spoken, words, turns),
    turns,
    turnStarts: turns.map(({ start }) => start),
    times,
    timeStarts: times.map(({ start }) => start),
    labels: new Labels(turns.flatMap(({ label }) => label ?? [])),
    lines: lineStarts(plain),
    caseless: !/\p{Ll}/u.test(spoken) || !/\p{Lu}\p{Ll}/u.test(spoken),
    unstopped: stops * 200 < words.length,
  };
}

/** 3725.4 → 01:02:05 */
const clock = (seconds: number): string =>
  [seconds / 3600, (seconds % 3600) / 60, seconds % 60].map((n) => String(Math.floor(n)).padStart(2, '0')).join(':');

function sentencesOf(spoken: string, words: readonly Word[], turns: readonly Turn[]): Int32Array {
  const sentences = new Int32Array(words.length);
  let sentence = 0;
  let turn = 0;
  words.forEach((word, i) => {
    const before = words[i - 1];
    const turned = turn < turns.length && (turns[turn] as Turn).start <= word.start;
    while (turn < turns.length && (turns[turn] as Turn).start <= word.start) turn++;
    if (before && (turned || isBreak(spoken, before, word))) sentence++;
    sentences[i] = sentence;
  });
  return sentences;
}

/** By the marks before it in its paragraph: after an odd number of them a word stands in marks. */
function marksOf(spoken: string, words: readonly Word[]): Uint8Array {
  const inMarks = new Uint8Array(words.length);
  let marks = 0;
  words.forEach((word, i) => {
    const between = spoken.slice(words[i - 1]?.end ?? 0, word.start);
    const line = between.lastIndexOf('\n');
    if (line >= 0) marks = 0;
    marks += between.slice(line + 1).match(/"/g)?.length ?? 0;
    inMarks[i] = marks % 2;
  });
  return inMarks;
}

const isBreak = (spoken: string, before: Word, word: Word): boolean => {
  if (word.start <= before.end) return false;
  const between = spoken.slice(before.end, word.start);
  // A release: “…,” she said. What stands in marks and what does not are different sentences.
  if (/"|[.,!?…]'|\s'(?=\p{L})/u.test(between + spoken.charAt(word.start))) return true;
  const capital = /^[\p{Lu}\p{N}$£€]/u.test(spoken.slice(word.start, word.start + 2));
  if (/[.!?]["')\]]*\s/.test(between))
    return (
      !(between.startsWith('.') && (LEADING_ABBREVIATIONS.has(before.norm) || isInitial(spoken, before))) &&
      (capital || !/^\./.test(between))
    );
  return capital && /\n\s*\n/.test(between) && !between.includes(',');
};

const isInitial = (spoken: string, { start, end }: Word): boolean =>
  end - start === 1 && /\p{Lu}/u.test(spoken.charAt(start)) && spoken.charAt(start) !== 'I';

/** Do the words between two places only say who speaks? “…,” said Ana Ruiz, “…” in a release. */
export function isInterruption({ spoken, words }: Source, from: number, to: number): boolean {
  if (to <= from || to - from > 40) return false;
  const between = spoken.slice((words[from - 1] as Word).end, (words[to] as Word).start);
  return /^(?:[^\p{L}\p{N}"]{0,4}"[^"]{1,300}"|[,.!?…]{1,3}'[^"]{1,300}')[^\p{L}\p{N}"]{0,3}$/u.test(between);
}

/** Who speaks at a place, as the source says. */
export const turnAt = ({ turns, turnStarts }: Source, place: number): Turn | undefined =>
  turns[lastAt(turnStarts, place)];
