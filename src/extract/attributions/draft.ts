import type { Span } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Roles } from './learned/roles.ts';
import type { Neighbours } from './learned/score-features.ts';
import type { Columns } from './tokens/columns.ts';

/** Tokens `first` up to `last`, end exclusive. */
export type Range = readonly [first: number, last: number];

/** What the models made of a candidate: its roles, and the others around it as they were scored with it. */
export interface Learned {
  readonly roles: Roles;
  readonly near: Neighbours;
}

/** An attribution under way, by its tokens. */
export interface Draft {
  readonly cue: readonly Range[];
  /** The token that carries the cue's meaning. */
  readonly head: number;
  readonly source?: Range;
  readonly content: readonly Range[];
  readonly via: readonly { readonly source: Range; readonly cue: readonly Range[] }[];
  readonly addressee?: Range;
  readonly confidence: number;
  readonly rule: string;
  /** What the models found it by; absent where a rule did. For explanations only. */
  readonly learned?: Learned;
}

/** What a model found, as a draft; nothing where no content or only punctuation is left. */
export function draftOf(doc: Doc, c: Columns, roles: Roles, head: number, confidence: number): Draft | undefined {
  const { first, last } = roles.candidate;
  const content = tidy(doc, c, roles.content);
  const [source] = roles.source ? tidy(doc, c, [roles.source]) : [];
  if (content.length === 0) return undefined;
  const [cue] = tidy(doc, c, [[first, last]]);
  return { cue: [cue ?? [first, last]], head, ...(source && { source }), content, via: [], confidence, rule: 'model' };
}

/** What a rule found: a cue, of one token where it says no more of it, who says so and what. */
export const byRule = (
  rule: string,
  confidence: number,
  { head, cue = [head, head + 1], source }: { readonly head: number; readonly cue?: Range; readonly source?: Range },
  content: readonly Range[],
): Draft => ({ cue: [cue], head, ...(source && { source }), content, via: [], confidence, rule });

const EDGE = /^[,;:.\-–—]+$/;
const WORD = /[\p{L}\p{N}]/u;

/** Ranges in order, joined where only punctuation parts them, without the commas, dashes and stops at their edges. */
export function tidy(doc: Doc, c: Columns, ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = joined.at(-1);
    if (previous && range[0] <= previous[1]) previous[1] = Math.max(previous[1], range[1]);
    else joined.push([range[0], range[1]]);
  }
  const tidied: Range[] = [];
  for (const range of joined) {
    let [a, b] = range;
    while (a < b && c.quoted[a] === 0 && EDGE.test(doc.tokens[a]!.lower)) a++;
    while (b > a && c.quoted[b - 1] === 0 && EDGE.test(doc.tokens[b - 1]?.lower ?? '') && !isAbbreviated(doc, b)) b--;
    let word = a;
    while (word < b && !WORD.test(doc.tokens[word]!.text)) word++;
    if (word < b) tidied.push([a, b]);
  }
  return tidied;
}

/** Ana Ruiz, D-Calif[.], told: a stop with a comma right behind it belongs to the word in front. */
const isAbbreviated = ({ tokens }: Doc, end: number): boolean =>
  tokens[end - 1]?.lower === '.' && tokens[end]?.lower === ',' && tokens[end]!.start === tokens[end - 1]!.end;

/** The stretch of text that a range of tokens covers. */
export const spanOf = (doc: Doc, [first, last]: Range): Span =>
  span(doc.text, doc.tokens[first]!.start, doc.tokens[last - 1]!.end);

/** The words of a range in lower case, for look-ups: without an article in front, without dots. */
export function wordsOf(doc: Doc, [first, last]: Range): string {
  const words = [];
  for (let i = first; i < last; i++) words.push(doc.tokens[i]!.lower.replace(/\./g, ''));
  if (['the', 'a', 'an'].includes(words[0]!)) words.shift();
  return words.filter(Boolean).join(' ');
}

export const inside = (ranges: readonly Range[], i: number): boolean => ranges.some((r) => r[0] <= i && i < r[1]);

/** The parts of a range whose tokens pass a test. */
export function runs([first, last]: Range, test: (i: number) => boolean): Range[] {
  const out: [number, number][] = [];
  for (let i = first; i < last; i++) {
    if (!test(i)) continue;
    if (out.at(-1)?.[1] === i) out.at(-1)![1] = i + 1;
    else out.push([i, i + 1]);
  }
  return out;
}

/** The ranges without the tokens of others. */
export const without = (ranges: readonly Range[], out: readonly Range[]): Range[] =>
  ranges.flatMap((r) => runs(r, (i) => !inside(out, i)));

/** How many tokens two lists of ranges share. */
export function shared(a: readonly Range[], b: readonly Range[]): number {
  let n = 0;
  // by index: to take a pair apart makes an iterator, and this is asked of all pairs of neighbours
  for (const r of a) for (const s of b) n += Math.max(0, Math.min(r[1], s[1]) - Math.max(r[0], s[0]));
  return n;
}

/** Does any of a range’s tokens stand between quotation marks? */
export const hasQuoted = ({ quoted }: Columns, [first, last]: Range): boolean =>
  quoted.subarray(first, last).some((q) => q > 0);

/** “The Late Trains”: every word but the smallest has a capital. */
export const isTitle = (doc: Doc, [first, last]: Range): boolean =>
  doc.tokens.slice(first, last).every(({ text }) => !/^\p{Ll}{4,}/u.test(text));

/** Is a source only “that” or “which”? */
export const isRelative = (doc: Doc, [first, last]: Range): boolean =>
  last - first === 1 && ['that', 'which'].includes(doc.tokens[first]!.lower);

export const size = (ranges: readonly Range[]): number => ranges.reduce((n, r) => n + r[1] - r[0], 0);

/** 1 for each token that stands in the content of a draft. */
export function heldBy({ length }: Columns, drafts: readonly Draft[]): Uint8Array {
  const held = new Uint8Array(length);
  for (const d of drafts) for (const r of d.content) held.fill(1, r[0], r[1]);
  return held;
}

/** Are half of a range's tokens, or more, nobody's? */
export function isFree(held: Uint8Array, [first, last]: Range): boolean {
  let free = 0;
  for (let i = first; i < last; i++) free += 1 - held[i]!;
  return 2 * free >= last - first;
}

/** How many places in a list, ordered by the cue's head, one attribution can be from another that it has to do with. */
const REACH = 12;

/** Those around a place in a list that is ordered by the cue's head, itself left out, that pass a test. */
export function around<T extends Draft>(list: readonly T[], i: number, test: (other: T) => boolean): T[] {
  const found: T[] = [];
  const last = Math.min(list.length - 1, i + REACH);
  for (let j = Math.max(0, i - REACH); j <= last; j++) if (j !== i && test(list[j]!)) found.push(list[j]!);
  return found;
}
