// A treebank read as the parser will read text: cut and tagged by wink, the gold trees carried over by offsets.
import { readFileSync } from 'node:fs';
import type { InputToken } from '../../src/model/parser-input.ts';
import { labelOf, labelOfRelation } from '../../src/model/parser-labels.ts';
import { winkTokens } from '../../src/nlp/wink.ts';
import { plainShadow } from '../../src/text/plain.ts';

/** A word of the treebank. `head` counts from 0 in the sentence, -1 for the root. */
export interface GoldWord {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly space: boolean;
}

export interface GoldDocument {
  readonly name: string;
  readonly sentences: readonly (readonly GoldWord[])[];
}

/** A sentence as wink cuts it, with the treebank's tags and tree. Heads count from 0, -1 for the root. */
export interface Parsed {
  readonly document: string;
  readonly words: readonly InputToken[];
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

export function readTreebank(path: string): GoldDocument[] {
  const documents: { name: string; sentences: GoldWord[][] }[] = [];
  let sentence: GoldWord[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length === 6) {
      const [form, , tag, head, relation, space] = cells as [string, string, string, string, string, string];
      sentence.push({ form, tag, head: Number(head) - 1, relation, space: space === '1' });
    } else {
      if (sentence.length) documents.at(-1)!.sentences.push(sentence);
      sentence = [];
      if (line.startsWith('# ')) documents.push({ name: line.slice(2), sentences: [] });
    }
  }
  return documents;
}

/** The sentences of a document in wink's tokens. `dress` may change the text, not its length. */
export function asRead(document: GoldDocument, dress: (text: string) => string = (text) => text): Parsed[] {
  let text = '';
  const spans = document.sentences.map((sentence) => {
    const words = sentence.map((word) => {
      const start = text.length;
      text += word.form;
      const end = text.length;
      if (word.space) text += ' ';
      return { start, end };
    });
    text = `${text.trimEnd()}\n`;
    return words;
  });
  const dressed = dress(text);
  if (dressed.length !== text.length) throw new Error(`${document.name}: dressing changed its length`);
  const plain = plainShadow(dressed);
  const tokens = winkTokens(dressed);
  const out: Parsed[] = [];
  let t = 0;
  document.sentences.forEach((sentence, s) => {
    const end = spans[s]!.at(-1)!.end;
    const words: InputToken[] = [];
    for (; t < tokens.length && tokens[t]!.start < end; t++) {
      const { start, end, lemma, pos } = tokens[t]!;
      const form = dressed.slice(start, end);
      const lower = plain.slice(start, end).toLowerCase();
      words.push({ start, end, text: form, lower, lemma: lemma ?? lower, pos });
    }
    if (words.length) out.push({ document: document.name, words, ...carryOver(sentence, spans[s]!, words) });
  });
  return out;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function carryOver(sentence: readonly GoldWord[], spans: readonly Span[], words: readonly InputToken[]) {
  // The word of the treebank that each token stands for, and the token that stands for each word.
  const gold = new Int32Array(words.length).fill(-1);
  const token = new Int32Array(sentence.length).fill(-1);
  let g = 0;
  words.forEach((word, t) => {
    while (g < spans.length && spans[g]!.end <= word.start) g++;
    let last = g;
    while (last < spans.length && spans[last]!.start < word.end) last++;
    // Several words in one token: the one whose head is outside of it. One word in several tokens: the last of them.
    for (let i = last - 1; i >= g; i--) {
      const { head } = sentence[i]!;
      if (head < g || head >= last) gold[t] = i;
      token[i] = t;
    }
  });
  const tags: string[] = [];
  const heads = new Int32Array(words.length);
  const labels = new Uint8Array(words.length);
  words.forEach((_, t) => {
    const i = gold[t]!;
    const { tag, head, relation } = sentence[Math.max(i, 0)]!;
    tags.push(tag);
    const whole = i >= 0 && token[i] === t;
    heads[t] = i < 0 ? Math.max(0, t - 1) : !whole ? token[i]! : head < 0 ? -1 : token[head]!;
    const label = !whole ? 'other' : labelOfRelation(relation, i > head);
    labels[t] = labelOf(label);
  });
  return { tags, heads: repaired(heads, labels), labels };
}

/** One root and no loops, whatever the mapping did. */
function repaired(heads: Int32Array, labels: Uint8Array): Int32Array {
  let root = heads.indexOf(-1);
  if (root < 0) {
    root = 0;
    heads[0] = -1;
  }
  heads.forEach((head, t) => {
    if (t !== root && (head < 0 || head === t)) heads[t] = root;
  });
  for (let t = 0; t < heads.length; t++) {
    let steps = 0;
    for (let h = t; h >= 0 && steps <= heads.length; h = heads[h]!) steps++;
    if (steps > heads.length) heads[t] = root;
  }
  labels.forEach((label, t) => {
    if (t === root) labels[t] = 0;
    else if (label === 0) labels[t] = labelOf('parataxis');
  });
  return heads;
}
