// What the learned models ask of a token, for all tokens at once: numbers in typed arrays, made in one pass.
import { hashText } from '../../model/hash.ts';
import { type Doc, isBody, type Token } from '../../text/doc.ts';
import { cueClass } from './cue-words.ts';

export interface Columns {
  readonly length: number;
  /** Hash of the lower-case word; names, which other articles do not share, by their shape. */
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Hash of the classes that the lexicon of cues gives the lemma; 0 where it has none. */
  readonly cue: Int32Array;
  /** 0 outside quotation marks, 1 inside, 2 inside a quotation of fewer than four words. */
  readonly quoted: Uint8Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
  readonly body: Uint8Array;
  /** How many of each kind stand before a token: what lies between i and j is a difference of two of them. */
  readonly before: Readonly<Record<Counted, Int32Array>>;
}

export type Counted = 'comma' | 'verb' | 'link' | 'and' | 'noun' | 'mark' | 'dash' | 'that';

const LINKS: ReadonlySet<string> = new Set(
  'who whom whose which what when where why how because although though while if whether as since unless until'.split(
    ' ',
  ),
);
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'yet', 'so']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const QUOTE_MARK = /^["'`]+$/;

const COUNTERS: Readonly<Record<Counted, (t: Token) => boolean>> = {
  comma: (t) => t.lower === ',' || t.lower === ';',
  verb: (t) => t.pos === 'VERB' || t.pos === 'AUX',
  link: (t) => LINKS.has(t.lower),
  and: (t) => COORDINATORS.has(t.lower),
  noun: (t) => NOUNS.has(t.pos),
  mark: (t) => QUOTE_MARK.test(t.lower),
  dash: (t) => t.lower === '-' || t.lower === '--' || t.lower === ':' || t.lower === '(' || t.lower === ')',
  that: (t) => t.lower === 'that',
};

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

/** The columns of an article's tokens. */
export function columnsOf(doc: Doc): Columns {
  const { tokens } = doc;
  const n = tokens.length;
  const ints = () => new Int32Array(n);
  const short = doc.quotations.map((q) => isShort(doc, q.stretches));
  const columns = {
    word: ints(),
    lemma: ints(),
    pos: ints(),
    suffix: ints(),
    shape: ints(),
    cue: ints(),
    sentence: ints(),
    block: ints(),
  };
  const quoted = new Uint8Array(n);
  const body = new Uint8Array(n);
  for (const [i, t] of tokens.entries()) {
    const shape = shapeOf(t.text);
    columns.shape[i] = shape;
    columns.word[i] = t.pos === 'PROPN' && t.text !== t.lower ? shape : hashText(t.lower);
    columns.lemma[i] = t.pos === 'PROPN' && t.text !== t.lower ? shape : hashText(t.lemma);
    columns.pos[i] = hashText(t.pos);
    columns.suffix[i] = hashText(t.lower.slice(-3));
    columns.cue[i] = cueClass(t.lemma);
    columns.sentence[i] = t.sentence;
    columns.block[i] = t.block;
    quoted[i] = t.quotation < 0 ? 0 : short[t.quotation] ? 2 : 1;
    body[i] = isBody(doc.blocks[t.block]!.kind) ? 1 : 0;
  }
  return { length: n, ...columns, quoted, body, before: countsBefore(tokens) };
}

const isShort = (doc: Doc, stretches: readonly { innerStart: number; innerEnd: number }[]): boolean => {
  const [only, second] = stretches;
  return (
    !!only &&
    !second &&
    only.innerEnd - only.innerStart < 40 &&
    doc.plain.slice(only.innerStart, only.innerEnd).trim().split(/\s+/).length < 4
  );
};

function countsBefore(tokens: readonly Token[]): Record<Counted, Int32Array> {
  const counts = (test: (t: Token) => boolean) => {
    const out = new Int32Array(tokens.length + 1);
    for (const [i, t] of tokens.entries()) out[i + 1] = out[i]! + (test(t) ? 1 : 0);
    return out;
  };
  return Object.fromEntries(Object.entries(COUNTERS).map(([k, test]) => [k, counts(test)])) as Record<
    Counted,
    Int32Array
  >;
}
