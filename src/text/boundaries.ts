// Where one sentence ends and the next begins, decided by the words on both sides of a stop.
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters.ts';
import { cueFollows } from './cue-after.ts';
import type { Word } from './words.ts';

const STOP = /^(?:\.{1,6}|…+|[?!]+)$/;
const CLOSER = /^["')\]}»]$/;
const OPENER = /^(?:["'([{«]|''|``)$/;

/**
 * Where the sentences of a block end: for each, the index after its last word. The closing marks and brackets after a stop
 * belong to the sentence before. A stop ends no sentence after Gov., in J. Smith, before a small letter, and where the
 * sentence around a quotation goes on: “Go home!” he added. “Why?” Harry asked.
 *
 * @param words of the whole article; `first` to `end` are those of the block
 */
export function boundaries(text: string, words: readonly Word[], first: number, end: number): number[] {
  const ends: number[] = [];
  for (let i = first; i < end; i++) {
    const kind = stopKind(words[i] as Word, words[i - 1]);
    if (!kind) continue;
    let last = i;
    while (last + 1 < end && isClosing(words[last + 1] as Word, words[last] as Word)) last++;
    if (last + 1 < end && endsHere(text, words, i, last, end, kind)) ends.push(last + 1);
    i = last;
  }
  if (end > first) ends.push(end);
  return ends;
}

type StopKind = 'stop' | 'call' | 'dots' | 'abbreviation';

function stopKind(word: Word, before: Word | undefined): StopKind | undefined {
  const { lower } = word;
  if (!lower.endsWith('.') && !STOP.test(lower)) return undefined;
  if (lower === '.') return before?.end === word.start && isShort(before.lower) ? 'abbreviation' : 'stop';
  if (/^[?!]/.test(lower)) return 'call';
  if (STOP.test(lower)) return 'dots';
  return /\p{L}/u.test(lower) ? 'abbreviation' : undefined;
}

/** Ky and ., for a tokenizer that does not know it. */
const isShort = (lower: string): boolean =>
  (LEADING_ABBREVIATIONS.has(lower) && lower.length > 1 && lower !== 'nos') || ABBREVIATED_STATES.has(lower);
const ABBREVIATED_STATES = new Set([
  'wis',
  'ky',
  'ariz',
  'ark',
  'okla',
  'tenn',
  'calif',
  'mich',
  'minn',
  'conn',
  'del',
]);

function isClosing(word: Word, before: Word): boolean {
  if (word.mark) return word.mark === 'closes';
  if (STOP.test(word.lower)) return word.start === before.end;
  return CLOSER.test(word.lower) && word.start === before.end;
}

function endsHere(
  text: string,
  words: readonly Word[],
  stop: number,
  last: number,
  end: number,
  kind: StopKind,
): boolean {
  let n = last + 1;
  const next = words[n] as Word;
  const apart = next.start > (words[last] as Word).end;
  while (n < end && ((words[n] as Word).mark === 'opens' || OPENER.test((words[n] as Word).lower))) n++;
  const word = words[n];
  if (!word) return true;
  const opens = n > last + 1;
  if (!opens && /^[,;:)\]}/–—-]/.test(word.lower)) return false;
  const first = text.charAt(word.start);
  if (/\p{Ll}/u.test(first) && !/^\p{Ll}\p{Lu}/u.test(text.slice(word.start, word.start + 2)))
    return opens && kind === 'stop' && apart;
  if (!apart && !opens) return kind === 'stop' && gluedSentence(text, words[stop - 1], word);
  if (kind === 'abbreviation') return abbreviationEnds(text, words, stop, word, opens);
  const quoted = words.slice(stop + 1, last + 1).some((w) => w.mark === 'closes' || w.lower === '"');
  if (quoted && !opens && cueFollows(words, n, end, kind === 'stop')) return false;
  return true;
}

/** he left.The mayor */
const gluedSentence = (text: string, before: Word | undefined, next: Word): boolean =>
  before !== undefined &&
  /^\p{Ll}{2}/u.test(before.lower) &&
  /\p{Ll}$/u.test(text.slice(before.start, before.end)) &&
  /\p{Lu}/u.test(text.charAt(next.start));

function abbreviationEnds(text: string, words: readonly Word[], stop: number, next: Word, opens: boolean): boolean {
  const abbreviation = words[stop] as Word;
  const bare = abbreviation.lower === '.' ? (words[stop - 1] as Word).lower : abbreviation.lower.slice(0, -1);
  if (/^\d/.test(next.lower)) return false;
  const starts = SENTENCE_STARTERS.has(next.lower);
  if (LEADING_ABBREVIATIONS.has(bare) && !(bare.length === 1 && starts)) return false;
  if (bare === 'a.m' || bare === 'p.m' || bare === 'etc') return opens || !TIME_WORD.test(next.lower);
  if (CLOSING_ABBREVIATIONS.has(bare) || bare.length > 1) return opens || starts;
  return starts && /\p{Lu}/u.test(text.charAt(next.start)); // Plan B. He left; but J. Smith
}

/** 5 p.m. Monday, 5 p.m. EST */
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ecmp][sd]?t|gmt|bst|utc|eastern|central|pacific|local|mountain)$/;
