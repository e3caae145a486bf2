import type { Block, BlockKind, Warning } from '../record.ts';

/** A word or a mark, as the tokenizer cut it. Its words are `text.slice(start, end)`. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same in lower case, with plain quotes and dashes: for look-ups only, its length may differ. */
  readonly lower: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** Universal part of speech: ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE. */
  readonly pos: string;
  readonly sentence: number;
  readonly block: number;
  /** Index of the innermost quotation that it stands in, marks included; -1 outside all of them. */
  readonly quotation: number;
}

/** A sentence never crosses a block. `first` and `last` are token indices, `last` exclusive. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** One unbroken run of quoted text within one block. */
export interface Stretch {
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  /** Without them. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly block: number;
  /** Is there a closing mark? A running quote leaves all stretches but its last open. */
  readonly closed: boolean;
}

/** What stands between quotation marks. Several stretches: a running quote, reopened at each paragraph. */
export interface Quotation {
  readonly index: number;
  readonly stretches: readonly Stretch[];
  /** Index of the quotation around this one; absent for an outermost one. */
  readonly within?: number;
}

/** An article cut into blocks, quotations, sentences and tokens. Nothing in it alters the text; all of it points there. */
export interface Doc {
  readonly text: string;
  /** A shadow of the text, one code unit for one: plain quotes, dashes and spaces, case kept. For matching. */
  readonly plain: string;
  /** The day the article was published, YYYY-MM-DD, where known. */
  readonly published?: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  /** Of the blocks that are read, in order. */
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly warnings: readonly Warning[];
}

const UNREAD: ReadonlySet<BlockKind> = new Set(['related', 'boilerplate']);
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote-block']);

/** Is anything looked for in blocks of this kind? */
export const isRead = (kind: BlockKind): boolean => !UNREAD.has(kind);

/** Does it tell the story (facts are taken from these)? */
export const isBody = (kind: BlockKind): boolean => BODY.has(kind);
