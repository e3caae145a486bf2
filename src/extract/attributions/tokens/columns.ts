// What the learned models ask of a token, for all tokens at once: numbers in typed arrays, made in one pass.
import { hashText } from '../../../model/hash.ts';
import { type Parser, parseText } from '../../../model/parser.ts';
import { labelOf } from '../../../model/parser-labels.ts';
import { type Doc, isBody } from '../../../text/doc.ts';
import { COUNTERS, type Counted, countsBefore } from './counts.ts';
import { cueClass } from './cue-words.ts';
import { edges } from './edges.ts';

export interface Columns {
  readonly length: number;
  /** Hash of the lower-case word; names, which other articles do not share, by their shape. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Hash of the fine part of speech (Penn Treebank). */
  readonly pos: Int32Array;
  /** 1 a verb, 2 a noun, a name or a pronoun, 0 anything else. */
  readonly sort: Uint8Array;
  /** Index of the token that each depends on, -1 for the head of a sentence; and how, by its number in LABELS. */
  readonly head: Int32Array;
  readonly label: Uint8Array;
  /** Which relations depend on a token, a bit each; and the index of its subject, -1 where it has none. */
  readonly kids: Int32Array;
  readonly subject: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Hash of the classes that the lexicon of cues gives the lemma; 0 where it has none. */
  readonly cue: Int32Array;
  /** 0 outside quotation marks, 1 inside, 2 inside a quotation of fewer than four words. */
  readonly quoted: Uint8Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  readonly body: Uint8Array;
  /** The label of the largest constituent of several words that begins at a token, and that ends there; 31 where none does. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
  /** How many of each kind stand before a token: what lies between i and j is a difference of two of them. */
  readonly before: Readonly<Record<Counted, Int32Array>>;
}

/** The shape of a word as a number: runs of capitals, small letters, digits and others, the first six of them. */
export function shapeOf(text: string): number {
  let shape = 0;
  let last = -1;
  let runs = 0;
  for (let i = 0; i < text.length && runs < 6; i++) {
    const kind = kindOf(text.charCodeAt(i), text[i]!);
    if (kind === last) continue;
    shape = shape * 5 + kind + 1;
    last = kind;
    runs++;
  }
  return shape;
}

function kindOf(code: number, char: string): number {
  if (code < 128)
    return code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3;
  const lower = char.toLowerCase();
  return lower !== char ? 1 : lower !== char.toUpperCase() ? 0 : 3;
}

const SUBJECT = labelOf('nsubj');

/** What a word or a dictionary form is wherever it stands. */
interface Word {
  readonly hash: number;
  readonly suffix: number;
  readonly cue: number;
  /** Which of COUNTERS count it, a bit each. */
  readonly counted: number;
}

const wordOf = (lower: string): Word => ({
  hash: hashText(lower),
  suffix: hashText(lower.slice(-3)),
  cue: cueClass(lower),
  counted: COUNTERS.reduce((bits, [, test], k) => bits | (test(lower) ? 1 << k : 0), 0),
});

/** The words of an article, each worked out once. */
class Words {
  readonly #known = new Map<string, Word>();
  get(lower: string): Word {
    let word = this.#known.get(lower);
    if (!word) {
      word = wordOf(lower);
      this.#known.set(lower, word);
    }
    return word;
  }
}

/** The columns of an article's tokens; the parser says what depends on what. */
export function columnsOf(doc: Doc, parser: Parser): Columns {
  const { tokens } = doc;
  const n = tokens.length;
  const trees = parseText(parser, tokens, doc.sentences);
  const tags = Int32Array.from(parser.tagger.tags, hashText);
  const sorts = Uint8Array.from(parser.tagger.tags, sortOf);
  const ints = () => new Int32Array(n);
  const [word, lemma, pos, suffix] = [ints(), ints(), ints(), ints()];
  const [shape, cue, sentence, block] = [ints(), ints(), ints(), ints()];
  const [quoted, body, sort, counted] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)];
  const short = doc.quotations.map((q) => isShort(doc, q.stretches));
  const told = doc.blocks.map((b) => (isBody(b.kind) ? 1 : 0));
  const words = new Words();
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!;
    const of = words.get(t.lower);
    const entry = t.lemma === t.lower ? of : words.get(t.lemma);
    const form = shapeOf(t.text);
    const name = t.pos === 'PROPN' && t.text !== t.lower;
    shape[i] = form;
    word[i] = name ? form : of.hash;
    lemma[i] = name ? form : entry.hash;
    suffix[i] = of.suffix;
    cue[i] = entry.cue;
    sentence[i] = t.sentence;
    block[i] = t.block;
    quoted[i] = t.quotation < 0 ? 0 : short[t.quotation] ? 2 : 1;
    body[i] = told[t.block]!;
    pos[i] = tags[trees.tags[i]!]!;
    sort[i] = sorts[trees.tags[i]!]!;
    counted[i] = of.counted;
  }
  return {
    ...{ length: n, word, lemma, pos, sort, suffix, shape, cue, quoted, sentence, block, body },
    ...{ head: trees.heads, label: trees.labels, ...dependents(trees.heads, trees.labels) },
    ...edges(trees.heads, trees.labels),
    before: countsBefore(counted, sort, cue),
  };
}

const sortOf = (tag: string): number => (/^(?:VB|MD)/.test(tag) ? 1 : /^(?:NN|PRP$|WP$)/.test(tag) ? 2 : 0);

function dependents(head: Int32Array, label: Uint8Array): { kids: Int32Array; subject: Int32Array } {
  const kids = new Int32Array(head.length);
  const subject = new Int32Array(head.length).fill(-1);
  for (let i = 0; i < head.length; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    kids[h]! |= 1 << label[i]!;
    if (label[i] === SUBJECT) subject[h] = i;
  }
  return { kids, subject };
}

const isShort = (doc: Doc, stretches: readonly { innerStart: number; innerEnd: number }[]): boolean => {
  const [only, second] = stretches;
  if (!only || second || only.innerEnd - only.innerStart >= 40) return false;
  return doc.plain.slice(only.innerStart, only.innerEnd).trim().split(/\s+/).length < 4;
};
