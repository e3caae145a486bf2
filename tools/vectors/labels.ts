// What words are known to be parts of: counted in the corpora, and told by the lists of names.
import { bitOf, extend, type Gazetteer, LOWER, MIXED, START } from '../../src/extract/names/gazetteer.ts';
import { key } from '../../src/extract/names/key.ts';
import { charactersOf } from '../../src/extract/names/shape.ts';
import { KINDS } from '../../src/extract/names/tags.ts';
import { label, readPieces } from '../train/names-data.ts';

/** A name of a person, an organization, a place, another one, or no name. */
export const SENSES = [...KINDS, 'plain'] as const;
const PLAIN = SENSES.indexOf('plain');

/** How often each word is seen as what: itself, and what stands before it and behind it. */
export interface Counted {
  readonly own: ReadonlyMap<string, Float32Array>;
  readonly before: ReadonlyMap<string, Float32Array>;
  readonly behind: ReadonlyMap<string, Float32Array>;
}

export function countedSenses(path: string): Counted {
  const [own, before, behind] = [new Census(), new Census(), new Census()];
  for (const piece of readPieces(path)) {
    const { doc, names, kinds } = label(piece);
    const { tokens } = doc;
    const part = new Int32Array(tokens.length).fill(-1);
    for (const [i, { first, last }] of names.entries()) part.fill(i, first, last);
    const capitals = tokens.map((token) => charactersOf(token.text).capital);
    const senseOf = (t: number) => (part[t]! < 0 ? PLAIN : KINDS.indexOf(names[part[t]!]!.kind));
    // A set that does not label “other” leaves open what a word with a capital is.
    const open = (t: number) => part[t]! < 0 && capitals[t]! && kinds.length < KINDS.length;
    for (const [t, { lower, sentence }] of tokens.entries()) {
      // What a word in lower case is tells less: “bush” and “Bush”.
      if (!open(t)) own.add(lower, senseOf(t), capitals[t] ? 1 : 0.25);
      for (const [side, u] of [
        [before, t - 1],
        [behind, t + 1],
      ] as const)
        if (tokens[u]?.sentence === sentence && capitals[u] && !open(u) && (part[u]! < 0 || part[u] !== part[t]))
          side.add(lower, senseOf(u), 1);
    }
  }
  return { own: own.rows, before: before.rows, behind: behind.rows };
}

class Census {
  readonly rows = new Map<string, Float32Array>();
  add(word: string, sense: number, n: number): void {
    const row = this.rows.get(word) ?? new Float32Array(SENSES.length);
    row[sense]! += n;
    this.rows.set(word, row);
  }
}

const BY_LISTS: readonly (readonly [number, number])[] = [
  [bitOf('given') | bitOf('surname') | bitOf('name-word'), 0],
  [bitOf('organization'), 1],
  [bitOf('city') | bitOf('town') | bitOf('country') | bitOf('region') | bitOf('place'), 2],
  [bitOf('nationality') | bitOf('creed') | bitOf('event') | bitOf('work'), 3],
  [LOWER, PLAIN],
  [MIXED, PLAIN],
];

/** The same as far as the lists know, as if each had seen the word once. */
export function listedSenses(gazetteer: Gazetteer, word: string): Float32Array {
  const row = new Float32Array(SENSES.length);
  const k = key(word);
  const lists = k ? gazetteer.get(extend(START, k)) : 0;
  for (const [bits, sense] of BY_LISTS) if (lists & bits) row[sense]! += 1;
  return row;
}
