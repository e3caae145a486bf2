// The sentences of the sources that are likeliest to speak of what a number of the draft counts, and the numbers in them.
import { type Figure, figuresIn } from './figures.ts';
import { placeAt } from './places.ts';
import type { Source } from './source.ts';
import type { SourceIndex } from './source-index.ts';
import type { Place } from './verification.ts';
import type { Word } from './words.ts';

/** Sentences that are read for one number, the likeliest first. */
const READ = 12;
/** Places of one word that are looked at. */
const LOOKED_AT = 2000;
/** At most so many words on each side of a place. */
const REACH = 40;

/** A sentence of a source, as places in its list of words; end exclusive. */
interface Passage {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  /** What it shares with the draft's sentence, in rare words. */
  readonly shared: number;
}

/** A number of a source, and the sentence it stands in. */
export interface Reading extends Passage {
  readonly figure: Figure;
  readonly place: Place;
}

export class Passages {
  readonly #index: SourceIndex;
  /** The numbers of a sentence, which is read once for the whole draft. */
  readonly #read = new Map<string, readonly Figure[]>();

  constructor(index: SourceIndex) {
    this.#index = index;
  }

  /**
   * The numbers of the likeliest sentences.
   *
   * @param things norms of which a sentence must have one
   * @param content the norms by which a sentence is likely: those of the draft's own sentence
   */
  readings(things: readonly string[], content: readonly string[]): Reading[] {
    return this.#likeliest(things, content).flatMap((passage) => this.#figuresOf(passage));
  }

  #likeliest(things: readonly string[], content: readonly string[]): Passage[] {
    const ids = new Set(content.map((norm) => this.#index.idOf(norm)));
    const found = new Map<string, Passage>();
    for (const thing of things) {
      for (const place of this.#index.places(this.#index.idOf(thing)).subarray(0, LOOKED_AT)) {
        const number = this.#index.sourceAt(place);
        const source = this.#index.sources[number] as Source;
        const at = place - (this.#index.starts[number] as number);
        const key = `${number}:${source.sentences[at]}`;
        if (!found.has(key)) found.set(key, this.#around(source, number, at, ids));
      }
    }
    return [...found.values()].sort((a, b) => b.shared - a.shared).slice(0, READ);
  }

  #around(source: Source, number: number, at: number, ids: ReadonlySet<number>): Passage {
    let [from, to] = [at, at + 1];
    while (from > 0 && at - from < REACH && source.sentences[from - 1] === source.sentences[at]) from--;
    while (to < source.words.length && to - at < REACH && source.sentences[to] === source.sentences[at]) to++;
    // “4,200. That is how many children …”
    if (to - from < 5) while (to < source.words.length && to - at < REACH && reachesOn(source, at, to)) to++;
    const start = this.#index.starts[number] as number;
    const shared = new Set(this.#index.ids.subarray(start + from, start + to).filter((id) => ids.has(id)));
    let worth = 0;
    for (const id of shared) worth += this.#index.weight(id) - 0.5;
    return { source, from, to, shared: 2 * worth };
  }

  #figuresOf(passage: Passage): Reading[] {
    const { source, from, to } = passage;
    const start = (source.words[from] as Word).start;
    const end = source.words[to]?.start ?? source.spoken.length;
    const text = source.spoken.slice(start, Math.min(end, start + 2000));
    const key = `${source.article.id}:${start}`;
    const figures = this.#read.get(key) ?? figuresIn(text);
    this.#read.set(key, figures);
    return figures.map((figure) => ({
      ...passage,
      figure,
      place: placeAt(source, start + figure.start, start + figure.end),
    }));
  }
}

/** The same sentence, or the one after it. */
const reachesOn = ({ sentences }: Source, at: number, to: number): boolean =>
  (sentences[to] as number) - (sentences[at] as number) <= 1;
