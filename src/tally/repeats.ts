// The same quote in several articles, word for word or nearly. Remembers so many quotes and no more, the latest ones.
import { plainShadow } from '../text/plain.ts';

/** One wording of a quote. */
export interface Variant {
  readonly text: string;
  readonly speaker?: string;
  /** Ids, in the order of the inputs; the first hundred. */
  readonly articles: readonly string[];
}

/** A quote, all its wordings, and whatever the caller ties to it. */
export interface Repeat<T> {
  readonly variants: readonly Variant[];
  readonly owners: ReadonlySet<T>;
}

interface Entry<T> extends Repeat<T> {
  readonly words: readonly string[];
  readonly sketch: readonly number[];
  readonly variants: { text: string; key: string; speaker?: string; articles: string[] }[];
  readonly owners: Set<T>;
}

/** Quotes remembered; words that one needs; code units kept of one; articles and wordings listed of one. */
const REMEMBERED = 50_000;
const SHORTEST = 6;
const LONGEST = 1000;
const LISTED = 100;
/** Least hashes of a quote's word triples: two quotes that share most triples share one of them (Broder 1997). */
const SKETCH = 6;
/** Quotes with the same hash that are looked at, the latest. */
const LOOKED_AT = 20;
/** Share of word pairs that two wordings must have in common. */
const ALIKE = 0.6;

export class Repeats<T> {
  readonly #byHash = new Map<number, Entry<T>[]>();
  /** The oldest first. */
  readonly #entries = new Set<Entry<T>>();
  readonly #limit: number;

  /** @param limit quotes remembered */
  constructor(limit = REMEMBERED) {
    this.#limit = limit;
  }

  /** Takes one more quote. Returns it with its variants where an earlier article has it too. */
  add(quote: string, article: string, owner: T | undefined, speaker: string | undefined): Repeat<T> | undefined {
    const words = wordsOf(quote.slice(0, LONGEST));
    if (words.length < SHORTEST) return undefined;
    const sketch = sketchOf(words);
    const entry = this.#find(words, sketch) ?? this.#remember({ words, sketch, variants: [], owners: new Set() });
    if (owner !== undefined) entry.owners.add(owner);
    note(entry, quote.slice(0, LONGEST), speaker, article);
    return new Set(entry.variants.flatMap(({ articles }) => articles)).size > 1 ? entry : undefined;
  }

  #find(words: readonly string[], sketch: readonly number[]): Entry<T> | undefined {
    for (const hash of sketch) {
      const found = this.#byHash.get(hash)?.slice(-LOOKED_AT) ?? [];
      for (const entry of found) if (similarity(entry.words, words) >= ALIKE) return entry;
    }
    return undefined;
  }

  #remember(entry: Entry<T>): Entry<T> {
    for (const hash of entry.sketch) {
      const list = this.#byHash.get(hash);
      if (list) list.push(entry);
      else this.#byHash.set(hash, [entry]);
    }
    this.#entries.add(entry);
    if (this.#entries.size > this.#limit) for (const oldest of this.#entries) return this.#forget(oldest, entry);
    return entry;
  }

  #forget(oldest: Entry<T>, entry: Entry<T>): Entry<T> {
    this.#entries.delete(oldest);
    for (const hash of oldest.sketch) {
      const list = this.#byHash.get(hash) ?? [];
      if (list.length > 1) list.splice(list.indexOf(oldest), 1);
      else this.#byHash.delete(hash);
    }
    return entry;
  }
}

function note<T>({ variants }: Entry<T>, text: string, speaker: string | undefined, article: string): void {
  const key = wordsOf(text).join(' ');
  const known = variants.find((one) => one.key === key && one.speaker === speaker);
  if (!known) {
    if (variants.length < LISTED)
      variants.push({ text, key, ...(speaker !== undefined && { speaker }), articles: [article] });
  } else if (known.articles.length < LISTED && !known.articles.includes(article)) known.articles.push(article);
}

const wordsOf = (text: string): string[] =>
  plainShadow(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

function sketchOf(words: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let i = 0; i + 3 <= words.length; i++) hashes.add(hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Dice's coefficient of the pairs of words. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const pairs = (words: readonly string[]): Set<string> =>
    new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
  const [one, other] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}
