// Where wink leaves two words in one token.
import { WORDS_TOO } from '../lexicon/abbreviations.ts';
import type { WinkToken } from '../nlp/wink.ts';

const POSSESSIVE = /^(.*\p{L})(['’]s)$/iu;
const DASHED = /^(\p{L}[\p{L}.'’-]*)([–—]|--)(\p{L}.*)$/u;
const ADDRESS_TAIL = /^((?:https?:|www\.).*?[\w/])([.,;:!?'"”’)\]]+)$/i;
const ABBREVIATION = /^(\p{L}+)(\.)$/u;
/** 9[am.] and 10.3[0pm.], as wink cuts them. */
const CLOCK = /^(\d{0,4}[ap]m)\.$/i;
/** What follows a stop that ends a sentence. */
const ENDED = /^(?:["'’”)]?\s+["'‘“(]?\p{Lu}|["'’”)]?\s*$|["'’”)]?\s*\n)/u;

/**
 * The two or more tokens that one should have been: Rubio’s, word—word, https://a.example”, and the last word of “she said
 * no.”, which is an abbreviation elsewhere; undefined for one that is right, as those of letters and digits alone are.
 */
export function repaired(text: string, token: WinkToken): readonly WinkToken[] | undefined {
  const word = token.text;
  if (word.length < 2) return undefined;
  const possessive = POSSESSIVE.exec(word);
  if (possessive) return cut(token, [baseOf(possessive[1] as string, token), [2, 'PART', "'s"]]);
  const dashed = DASHED.exec(word);
  if (dashed) {
    const [, before, dash, after] = dashed as unknown as [string, string, string, string];
    return cut(token, [baseOf(before, token), [dash.length, 'PUNCT', dash], baseOf(after, token)]);
  }
  const address = ADDRESS_TAIL.exec(word);
  if (address) {
    const [, link, tail] = address as unknown as [string, string, string];
    return cut(token, [[link.length, token.pos, link.toLowerCase()], ...[...tail].map((c): Part => [1, 'PUNCT', c])]);
  }
  const abbreviation = ABBREVIATION.exec(word)?.[1];
  if (abbreviation && (isWord(text, token, abbreviation) || isUnitAtEnd(text, token, abbreviation)))
    return cut(token, [
      [abbreviation.length, posOf(abbreviation, token), abbreviation.toLowerCase()],
      [1, 'PUNCT', '.'],
    ]);
  const clock = CLOCK.exec(word)?.[1];
  if (clock && endsSentence(text, token))
    return cut(token, [
      [clock.length, token.pos, clock.toLowerCase()],
      [1, 'PUNCT', '.'],
    ]);
  return undefined;
}

/** Length, part of speech, lemma. */
type Part = readonly [number, string, string];

function cut(token: WinkToken, parts: readonly Part[]): WinkToken[] {
  let start = token.start;
  return parts.map(([length, pos, lemma]) => {
    const text = token.text.slice(start - token.start, start - token.start + length);
    const part = { start, end: start + length, text, pos, lemma };
    start += length;
    return part;
  });
}

const baseOf = (word: string, token: WinkToken): Part => [
  word.length,
  /^\p{Lu}/u.test(word) ? 'PROPN' : token.pos === 'PROPN' ? 'NOUN' : token.pos,
  word.toLowerCase(),
];

/** No. 5, Boston, Mass., and 12 in. are abbreviations; “No.”, a critical mass. and we came in. are words. */
function isWord(text: string, token: WinkToken, word: string): boolean {
  if (!WORDS_TOO.has(word.toLowerCase())) return false;
  if (/^\s?[\d#]/.test(text.slice(token.end, token.end + 2))) return false;
  if (/^no$/i.test(word)) return true;
  return !/[,\d]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start));
}

/** It cost £3m. He left; not “9 m. wide”. */
const isUnitAtEnd = (text: string, token: WinkToken, word: string): boolean =>
  /^(?:[bgkmpt]|bn|cm|kg|km|mm|tn)$/i.test(word) &&
  /\d/.test(text.slice(token.start - 1, token.start)) &&
  endsSentence(text, token);

const endsSentence = (text: string, { end }: WinkToken): boolean => ENDED.test(text.slice(end, end + 4));

const posOf = (word: string, token: WinkToken): string => {
  const lower = word.toLowerCase();
  if (lower === 'in') return 'ADP';
  if (lower === 'no') return 'INTJ';
  return /^\p{Lu}/u.test(word) ? 'PROPN' : token.pos === 'PROPN' ? 'NOUN' : token.pos;
};
