// A greedy transition parser with linear models over hashed features: who depends on whom in a sentence, and how.
// Arc-hybrid transitions; the label is chosen when an arc is made. Trained with a dynamic oracle (Goldberg, Nivre, TACL 2013).
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from './parser-features.ts';
import { type InputToken, type ParserInput, parserInput, wordHash } from './parser-input.ts';
import { LABELS, labelOf } from './parser-labels.ts';
import { ACTIONS, LEFT, LONGEST, RIGHT, SHIFT, State, type TagKinds } from './parser-state.ts';
import { largest, lookUp, type MarginTable, PADDING, type RowTable, sumMargins, sumRows } from './parser-sums.ts';
import { type Tagger, TagScratch, tagSentence } from './parser-tags.ts';

export interface Parser {
  readonly tagger: Tagger;
  readonly kinds: TagKinds;
  /** A bitmap of the words that training saw. */
  readonly known: Uint8Array;
  readonly actions: MarginTable;
  readonly labels: RowTable;
  /** The label of each tag that has one label only; 0 for the others. */
  readonly sure: Uint8Array;
}

/** What the parser works in: one for many sentences. */
export class Scratch {
  readonly state: State = new State();
  readonly tag: TagScratch = new TagScratch();
  readonly features: Int32Array = new Int32Array(ACTION_FEATURES + PADDING);
  readonly sums: Int32Array = new Int32Array(LABELS.length + PADDING);
}

/** The trees of a text's sentences, by token. */
export class Trees {
  readonly length: number;
  /** Index of the token that each token depends on; -1 for the head of a sentence. */
  readonly heads: Int32Array;
  /** Numbers of LABELS. */
  readonly labels: Uint8Array;
  /** Numbers of the tagger's tags. */
  readonly tags: Uint8Array;
  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.labels = new Uint8Array(length);
    this.tags = new Uint8Array(length);
  }
}

const PARATAXIS = labelOf('parataxis');
const COMMA = wordHash(',');

/**
 * Parses all sentences of a text. One of more than 150 tokens is cut into pieces; the heads of the later pieces hang on the
 * first one’s.
 */
export function parseText(
  model: Parser,
  tokens: readonly InputToken[],
  sentences: readonly { readonly first: number; readonly last: number }[],
): Trees {
  const input = parserInput(tokens, model.known);
  const out = new Trees(tokens.length);
  const scratch = new Scratch();
  // all tags first: the weights of both would push each other out of the processor's cache (5 % of the parser's time)
  for (const { first, last } of sentences)
    for (let from = first; from < last; ) {
      const to = pieceEnd(input, from, last);
      tagSentence(model.tagger, input, from, to, out.tags, scratch.tag);
      from = to;
    }
  for (const { first, last } of sentences) parseSentence(model, input, first, last, out, scratch);
  return out;
}

/** Puts the heads and labels of the tagged tokens [first, last), one sentence, into `out`. */
function parseSentence(
  model: Parser,
  input: ParserInput,
  first: number,
  last: number,
  out: Trees,
  scratch: Scratch,
): void {
  let root = -1;
  for (let from = first; from < last; ) {
    const to = pieceEnd(input, from, last);
    const head = parsePiece(model, input, from, to, out, scratch);
    if (root < 0) root = head;
    else {
      out.heads[head] = root;
      out.labels[head] = PARATAXIS;
    }
    from = to;
  }
}

/** The end of the piece that starts at `from`: the sentence's, or behind its last comma in reach. */
function pieceEnd(input: ParserInput, from: number, last: number): number {
  if (last - from <= LONGEST) return last;
  for (let i = from + LONGEST - 1; i > from + LONGEST / 2; i--) if (input.form[i] === COMMA) return i + 1;
  return from + LONGEST;
}

/** Parses at most LONGEST tagged tokens; returns the head of the piece. */
function parsePiece(
  model: Parser,
  input: ParserInput,
  first: number,
  last: number,
  out: Trees,
  scratch: Scratch,
): number {
  const { state } = scratch;
  state.begin(input, out.tags, model.kinds, first, last);
  while (state.next <= state.length || state.depth > 1) {
    const action = chooseAction(model, state, scratch);
    if (action === SHIFT) state.shift();
    else {
      const head = action === LEFT ? state.next : state.stack[state.depth - 2]!;
      const sure = model.sure[out.tags[first + state.stack[state.depth - 1]! - 1]!]!;
      state.attach(head, sure || chooseLabel(model.labels, state, head, scratch));
    }
  }
  for (let i = 1; i <= state.length; i++) {
    out.heads[first + i - 1] = state.heads[i]! > 0 ? first + state.heads[i]! - 1 : -1;
    out.labels[first + i - 1] = state.labels[i]!;
  }
  return first + state.stack[0]! - 1;
}

function chooseAction(model: Parser, state: State, scratch: Scratch): number {
  if (state.next > state.length) return RIGHT;
  if (state.depth === 0) return SHIFT;
  const { features, sums } = scratch;
  actionFeatures(state, features);
  sumMargins(model.actions, features, ACTION_FEATURES, sums);
  return largest(sums, state.depth > 1 ? ACTIONS : RIGHT);
}

/** The best label for the word on top of the stack as a dependent of `head`. */
function chooseLabel(table: RowTable, state: State, head: number, { features, sums }: Scratch): number {
  labelFeatures(state, head, features);
  sumRows(table, features, lookUp(table, features, LABEL_FEATURES), sums);
  return largest(sums, LABELS.length, 1);
}
