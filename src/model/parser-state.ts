// The state of a transition parser: a stack, what is left of the sentence, and the tree so far.
import type { ParserInput } from './parser-input.ts';
import { LABELS } from './parser-labels.ts';

/** The longest stretch parsed in one piece; longer sentences are cut. */
export const LONGEST = 150;

export const SHIFT = 0;
/** The word on top of the stack becomes a dependent of the next word. */
export const LEFT = 1;
/** The word on top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;
export const ACTIONS = 3;

const SIZE = LONGEST + 8;
const ints = (): Int32Array => new Int32Array(SIZE);

/** The kinds of tags that are counted between two words. */
export interface TagKinds {
  readonly verb: Uint8Array;
  readonly comma: Uint8Array;
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}

export function tagKinds(tags: readonly string[]): TagKinds {
  const of = (test: (tag: string) => boolean) => Uint8Array.from(tags, (tag) => (test(tag) ? 1 : 0));
  return {
    verb: of((tag) => /^(?:VB[DPZ]|MD)$/.test(tag)),
    comma: of((tag) => tag === ',' || tag === ':'),
    opens: of((tag) => tag === '``'),
    closes: of((tag) => tag === "''"),
  };
}

/**
 * The arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta, ACL 2011). Words are numbered from 1 to `length`; 0 stands
 * for none. `stack[0 … depth - 1]` are on the stack, `next` is the first word not yet shifted.
 */
export class State {
  length = 0;
  depth = 0;
  next = 1;
  readonly stack: Int32Array = ints();
  readonly heads: Int32Array = ints();
  readonly labels: Int32Array = ints();
  readonly lemma: Int32Array = ints();
  readonly tag: Int32Array = ints();
  /** Outermost and second dependents on either side. */
  readonly left: Int32Array = ints();
  readonly left2: Int32Array = ints();
  readonly right: Int32Array = ints();
  readonly right2: Int32Array = ints();
  /** The labels of the dependents on either side, one bit each. */
  readonly leftMask: Int32Array = ints();
  readonly rightMask: Int32Array = ints();
  /** How many verbs and commas stand before a word; is it inside quotation marks? */
  readonly verbs: Int32Array = ints();
  readonly commas: Int32Array = ints();
  readonly quoted: Int32Array = ints();
  /** What the tree so far is kept in. */
  readonly #tree: readonly Int32Array[] = [
    ...[this.left, this.left2, this.right, this.right2, this.leftMask, this.rightMask],
    ...[this.heads, this.labels],
  ];

  /** Starts on the tokens [first, last) of a text. */
  begin(input: ParserInput, tags: Uint8Array, kinds: TagKinds, first: number, last: number): void {
    const n = last - first;
    this.length = n;
    this.depth = 0;
    this.next = 1;
    for (const list of this.#tree) list.fill(0, 0, n + 5);
    this.#read(input, tags, kinds, first, n);
  }

  /** Puts the words of the sentence into the columns, and four more behind it that features may ask for. */
  #read(input: ParserInput, tags: Uint8Array, kinds: TagKinds, first: number, n: number): void {
    let verbs = 0;
    let commas = 0;
    let quoted = 0;
    for (let i = 1; i <= n; i++) {
      const tag = tags[first + i - 1]!;
      this.lemma[i] = input.lemma[first + i - 1]!;
      this.tag[i] = tag + 1;
      this.verbs[i] = verbs;
      this.commas[i] = commas;
      verbs += kinds.verb[tag]!;
      commas += kinds.comma[tag]!;
      if (kinds.opens[tag]) quoted = 1;
      this.quoted[i] = quoted;
      if (kinds.closes[tag]) quoted = 0;
    }
    for (let i = n + 1; i < n + 5; i++) {
      this.lemma[i] = this.tag[i] = 97;
      this.verbs[i] = verbs;
      this.commas[i] = commas;
      this.quoted[i] = quoted;
    }
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The word on top of the stack becomes a dependent of `head`, and leaves the stack. */
  attach(head: number, label: number): void {
    const word = this.stack[--this.depth]!;
    this.heads[word] = head;
    this.labels[word] = label;
    if (word < head) {
      this.left2[head] = this.left[head]!;
      this.left[head] = word;
      this.leftMask[head]! |= 1 << label;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = word;
      this.rightMask[head]! |= 1 << label;
    }
  }
}

if (LABELS.length > 31) throw new Error('a mask holds 31 labels');
