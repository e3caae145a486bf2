import type { Doc, Sentence, Token } from '../../text/doc.ts';

/** A word, a figure or a mark: smaller than a token where a token joins several (“minus-130”, “5.4m”, “PS21,700”). */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** As written, with plain marks. */
  readonly raw: string;
  readonly lower: string;
  readonly shape: 'word' | 'number' | 'mark';
  /** Of a figure without sign: 1,500.5 is 1500.5. */
  readonly value: number;
  readonly pos: string;
  readonly lemma: string;
  /** Does it touch the piece before it? */
  readonly glued: boolean;
  readonly quotation: number;
}

/** 1,500 · 1,00,000 · 3.5 · .500 · 12 · 35 000 · 2,3 million, else letters with inner apostrophes, else one mark. */
const PIECE =
  /(\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|(?<![\d.,]|\d\s)[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.:]\d|\d|\s\d|-)|(?<![\d.,])\d{1,3},\d{1,2}(?=%|[\s-](?:per ?cent|[mb]illion|trillion)\b)|\d+(?:\.\d+)?|(?<![\w.])\.\d+)|'s(?!\p{L})|[\p{L}\p{M}]+(?:'[\p{L}]+)*|[^\s]/uy;
/** A word that stays whole: troops, O'Neil, U.S., a.m., Mr. (but “$5m.” is 5, m and a full stop). */
const PLAIN_WORD = /^(?:\p{L}(?:[\p{L}\p{M}'&]*|(?:\.\p{L})+\.?)|(?!No|Rs)\p{Lu}\p{Ll}{1,4}\.)$/u;

/** Plain letters, as most words are: whole, and the same in the plain text; several times as fast as the pattern. */
function isLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const small = word.charCodeAt(i) | 32;
    if (small < 97 || small > 122) return false;
  }
  return word.length > 0;
}

/**
 * The pieces of one sentence from `from` on. A figure may run over several tokens (even over a sentence end that the
 * tokenizer saw in “.500”), and a token may hold several pieces.
 */
export function piecesOf(doc: Doc, sentence: Sentence, from = 0): Piece[] {
  const out: Piece[] = [];
  let at = Math.max(sentence.start, from);
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i];
    if (!token || token.end <= at) continue;
    const letters = isLetters(token.text);
    if (token.start >= at && (letters || PLAIN_WORD.test(token.text))) {
      const glued = out.length > 0 && out[out.length - 1]!.end === token.start;
      const { start, end, lower, pos, lemma, quotation } = token;
      const shape = pos === 'PUNCT' || pos === 'SYM' ? 'mark' : 'word';
      const raw = letters ? token.text : doc.plain.slice(start, end);
      out.push({ start, end, raw, lower, shape, value: 0, pos, lemma, glued, quotation });
      at = end;
      continue;
    }
    at = Math.max(at, token.start);
    while (at < token.end) {
      PIECE.lastIndex = at;
      const match = PIECE.exec(doc.plain);
      if (!match) {
        at++;
        continue;
      }
      const piece = pieceOf(match, at, token, out.length > 0 && out[out.length - 1]!.end === at);
      out.push(piece);
      at = piece.end;
    }
  }
  return out;
}

/** What the pattern matched at a place; the token is the one that it begins in. */
function pieceOf(match: RegExpExecArray, start: number, token: Token, glued: boolean): Piece {
  const raw = match[0];
  const end = start + raw.length;
  const lower = raw.toLowerCase();
  const lemma = raw.length === token.end - token.start ? token.lemma : lower;
  const { quotation } = token;
  if (match[1] !== undefined)
    return { start, end, raw, lower, shape: 'number', value: figureOf(raw), pos: 'NUM', lemma, glued, quotation };
  const wordly = /^(?:[\p{L}\p{M}]|'s)/u.test(raw);
  const pos = wordly ? token.pos : 'PUNCT';
  return { start, end, raw, lower, shape: wordly ? 'word' : 'mark', value: 0, pos, lemma, glued, quotation };
}

/** 1,500 is 1500, 35 000 is 35000; 2,3 is 2.3. */
const figureOf = (raw: string): number =>
  Number(/^\d+,\d{1,2}$/.test(raw) ? raw.replace(',', '.') : raw.replaceAll(/[,\s]/g, ''));

/** The word at piece i in lower case; empty outside the sentence. */
export const lower = (pieces: readonly Piece[], i: number): string => pieces[i]?.lower ?? '';
