// Whether the words after a quotation say who spoke: “Good morning?” Harry asked.

import { words as list } from '../lexicon/table.ts';
import type { Word } from './words.ts';

/** Verbs that follow a quotation and its speaker, by their past and present forms. */
export const CUES = list(`
added
adds
announced
answered
asked
asks
asserted
began
chanted
continued
cried
declared
demanded
exclaimed
explained
inquired
insisted
joked
muttered
observed
quipped
recalled
remarked
replied
replies
responded
said
says
screamed
shouted
shouts
sighed
told
tweeted
warned
whispered
wondered
writes
wrote
yelled
`);

/** The longest subject, in words: Defence Minister Ana Ruiz of Norway. */
const LONGEST = 7;
const SUBJECT = new Set(['PROPN', 'NOUN', 'ADJ', 'ADP', 'DET', 'PART', 'NUM', 'PUNCT', 'X']);

/**
 * Do the words from `n` on name a speaker and say that he spoke, and nothing more? “Why?” Harry asked. It is a sentence of
 * its own where the verb has words of its own: “Why?” Harry said the plan was dead.
 *
 * @param stopped does the quotation end with a full stop? Then what it says follows: “I left.” Harry added, “He stayed.”
 */
export function cueFollows(words: readonly Word[], n: number, end: number, stopped: boolean): boolean {
  const first = words[n] as Word;
  if (first.pos !== 'PROPN' && first.pos !== 'NOUN' && first.pos !== 'ADJ') return false;
  for (let i = n + 1; i < Math.min(end, n + LONGEST); i++) {
    const word = words[i] as Word;
    if (CUES.has(word.lower)) return !(stopped && words[i + 1]?.lower === ',') && saysNoMore(words, i, end);
    if (!SUBJECT.has(word.pos) || /^[.?!;:"]$/.test(word.lower)) return false;
  }
  return false;
}

const GOES_ON =
  /^(?:of|in|to|at|on|with|as|when|after|before|during|via|from|again|aloud|about|while|through|by|later|reporters|him|her|them|me|us)$/;

function saysNoMore(words: readonly Word[], verb: number, end: number): boolean {
  const next = words[verb + 1];
  if (verb + 1 >= end || !next) return true;
  if (/^[.,]$/.test(next.lower) || GOES_ON.test(next.lower)) return true;
  if ((words[verb] as Word).lower !== 'told') return false;
  // told The Bugle., told the crowd in Lagos; but: told police that
  for (let i = verb + 1; i < Math.min(end, verb + 6); i++) {
    const word = words[i] as Word;
    if (/^(?:that|to)$/.test(word.lower)) return false;
    if (/^[.,]$/.test(word.lower) || /^(?:in|at|on|after|during)$/.test(word.lower)) return true;
  }
  return false;
}
