// What the tagger reads off an article, once, before it looks at single words.
import type { Doc, Sentence, Token } from '../../text/doc.ts';
import { extend, type Gazetteer, NAMED, START } from './gazetteer.ts';
import { findHeads } from './heads.ts';
import { recased, type Vocabulary, type Word } from './words.ts';

/** How a sentence uses capitals: as usual, in Every Word, or IN ALL LETTERS. Capitals of the last two tell little. */
export type Capitals = 0 | 1 | 2;
export const USUAL: Capitals = 0;
export const TITLE: Capitals = 1;
export const ALL: Capitals = 2;

/** Where a word stands in its sentence: inside, or where any word would have a capital. */
export interface Sheet {
  readonly doc: Doc;
  readonly words: readonly Word[];
  /** Stands before the first word of each sentence and behind its last. */
  readonly edge: Word;
  /** Of each sentence. */
  readonly capitals: Uint8Array;
  /** Of each token: does its sentence, quotation or line begin with it? */
  readonly first: Uint8Array;
  /** Of each token: the lists of a phrase that it is part of, shifted by what part: begins, goes on, ends. */
  readonly phrases: Int32Array;
  /** Of each token with a capital: how often its word is seen in lower case in this article, up to 2. */
  readonly small: Uint8Array;
  /** Of each token: the nearest head in the same run of capitals to the right, and to the left. */
  readonly heads: Uint8Array;
  /** Of each token: may a name stand here? Without a capital or a digit beside it: no. */
  readonly live: Uint8Array;
}

export function readSheet(doc: Doc, gazetteer: Gazetteer, vocabulary: Vocabulary): Sheet {
  const { tokens, sentences } = doc;
  const words = tokens.map((t) => vocabulary.get(t.text, t.lower));
  const capitals = new Uint8Array(sentences.length);
  for (const s of sentences) {
    capitals[s.index] = capitalsOf(words, s);
    if (capitals[s.index] !== ALL) continue;
    for (let t = s.first; t < s.last; t++)
      if (words[t]!.upper) words[t] = vocabulary.get(recased(tokens[t]!.text), tokens[t]!.lower);
  }
  const first = openings(tokens, sentences);
  return {
    doc,
    words,
    edge: vocabulary.edge,
    capitals,
    first,
    phrases: findPhrases(words, sentences, gazetteer),
    small: seenSmall(words),
    heads: findHeads(words, tokens, sentences),
    live: liveTokens(words, tokens, first, capitals, sentences),
  };
}

/** All capitals: four words in five of three or more. Title: most of the words that common text has in lower case. */
function capitalsOf(words: readonly Word[], s: Sentence): Capitals {
  let letters = 0;
  let upper = 0;
  let common = 0;
  let raised = 0;
  for (let t = s.first; t < s.last; t++) {
    const w = words[t]!;
    if (!w.letter) continue;
    letters++;
    if (w.upper) upper++;
    if (letters > 1 && w.common === 2 && w.key.length > 3) {
      common++;
      if (w.capital) raised++;
    }
  }
  if (letters >= 3 && upper >= 0.8 * letters) return ALL;
  return common >= 1 && raised > 0.6 * common ? TITLE : USUAL;
}

/** Do capitals tell little in a sentence: a headline’s? One that ends in a full stop is none: “Moncton City Hospital closed.” */
export function isHeadline({ doc, capitals }: Sheet, sentence: number): boolean {
  if (capitals[sentence] !== TITLE) return capitals[sentence] === ALL;
  return doc.tokens[doc.sentences[sentence]!.last - 1]!.lower !== '.';
}

const OPENERS: ReadonlySet<string> = new Set(['"', "'", '(', '[', ':', '-', '--', '*', '•']);

function openings(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const first = new Uint8Array(tokens.length);
  for (const s of sentences) {
    let open = true;
    for (let t = s.first; t < s.last; t++) {
      const { lower } = tokens[t]!;
      if (open && !OPENERS.has(lower)) {
        first[t] = 1;
        open = false;
      } else if (lower === '"' || lower === ':') open = true;
    }
  }
  return first;
}

const MOST_WORDS = 6;

/** Longest phrases first come: for each word with a capital or digit the longest listed phrase from there. */
function findPhrases(words: readonly Word[], sentences: readonly Sentence[], gazetteer: Gazetteer): Int32Array {
  const parts = new Int32Array(words.length);
  for (const s of sentences)
    for (let t = s.first; t < s.last; ) {
      const w = words[t]!;
      if (!(w.capital || w.digit) || !w.opens) {
        t++;
        continue;
      }
      let hash: number = START;
      let end = t;
      let found = 0;
      for (let u = t, n = 0; u < s.last && n < MOST_WORDS; u++) {
        const { key } = words[u]!;
        if (!key) continue;
        n++;
        hash = extend(hash, key);
        const lists = gazetteer.get(hash) & NAMED;
        if (lists && u > t && (words[u]!.capital || words[u]!.digit)) {
          end = u;
          found = lists;
        }
      }
      for (let u = t; found && u <= end; u++) parts[u] = (found << 2) | (u === t ? 1 : u === end ? 3 : 2);
      t = found ? end + 1 : t + 1;
    }
  return parts;
}

/** Most words can be told by a few bits of their hash to stand nowhere with a capital: much faster than a Map. */
const SLOTS = 4096;

/** “Mark” may be a name or not; an article that also has “mark” makes the name less likely. */
function seenSmall(words: readonly Word[]): Uint8Array {
  const counts = new Map<number, number>();
  const may = new Uint8Array(SLOTS);
  for (const w of words) {
    if (!w.capital) continue;
    counts.set(w.lower, 0);
    may[w.lower & (SLOTS - 1)] = 1;
  }
  for (const w of words) {
    if (w.capital || !may[w.lower & (SLOTS - 1)]) continue;
    const n = counts.get(w.lower);
    if (n !== undefined) counts.set(w.lower, n + 1);
  }
  const small = new Uint8Array(words.length);
  for (let t = 0; t < words.length; t++) if (words[t]!.capital) small[t] = Math.min(counts.get(words[t]!.lower)!, 2);
  return small;
}

/** One word on from a token, or back (step −1): behind a hyphen that joins two words it is the second of them. */
function reach(tokens: readonly Token[], t: number, step: 1 | -1, limit: number): number {
  const next = t + step;
  if (t === limit) return t;
  return next !== limit && tokens[next]!.lower === '-' && joinsOn(tokens, next) ? next + step : next;
}

/** Is there no space on either side of it? */
const joinsOn = (tokens: readonly Token[], t: number): boolean =>
  tokens[t - 1]?.end === tokens[t]!.start && tokens[t]!.end === tokens[t + 1]?.start;

/**
 * A capital or a digit within a word's reach makes it live. The capital that any word has where a sentence begins does
 * not, unless the article has that word with a capital elsewhere too.
 */
function liveTokens(
  words: readonly Word[],
  tokens: readonly Token[],
  first: Uint8Array,
  capitals: Uint8Array,
  sentences: readonly Sentence[],
): Uint8Array {
  const raised = new Set<number>();
  const plain = (t: number) => first[t] === 1 && words[t]!.common === 2;
  for (let t = 0; t < words.length; t++)
    if (words[t]!.capital && !first[t] && words[t]!.common === 2) raised.add(words[t]!.lower);
  const live = new Uint8Array(words.length);
  for (const s of sentences)
    for (let t = s.first; t < s.last; t++) {
      const w = words[t]!;
      if (!w.capital && !w.digit) continue;
      if (plain(t) && capitals[s.index] === USUAL && !raised.has(w.lower)) continue;
      live.fill(1, reach(tokens, t, -1, s.first), reach(tokens, t, 1, s.last - 1) + 1);
    }
  return live;
}
