// More training text out of what there is: the same sentences about other people in other countries, some of them in
// headline capitals. What a name is must then be told from its surroundings and from the lists, not from its letters.
import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import type { Gold, Piece } from './names-data.ts';

const words = (file: string): string[][] =>
  readFileSync(new URL(`../gazetteer/words/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('|'));

const LATIN = /^[\p{Script=Latin}\p{M}.'’-]+$/u;
type Names = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
const flat = (names: Names): string[] =>
  (Array.isArray(names) ? names : Object.values(names ?? {}).flat()).filter((n): n is string => LATIN.test(n ?? ''));

/** Of the lines of surnames.txt: Chinese and Korean ones stand before the given name. */
const SURNAME_FIRST: ReadonlySet<number> = new Set([0, 1, 3]);

/** Given names and surnames by country. */
const PEOPLE = Object.values(allLocales)
  .map((l) => ({
    given: flat(l.person?.first_name as Names),
    surnames: flat(l.person?.last_name as Names),
    surnameFirst: false,
  }))
  .filter((l) => l.given.length > 20 && l.surnames.length > 20);
/** The same for countries that Faker lacks in Latin letters: one group of them a line, in both files. */
const GIVEN = words('given-names');
const MORE_PEOPLE = words('surnames').map((surnames, i) => ({
  given: GIVEN[i]!,
  surnames,
  surnameFirst: SURNAME_FIRST.has(i),
}));
const NATIONALITIES = words('nationalities').flat();
const ORGANIZATIONS = words('organizations').flat();

export interface Places {
  readonly countries: readonly string[];
  readonly cities: readonly string[];
}

const folded = (text: string): string => text.toLowerCase();

export class Augmenter {
  readonly #next: () => number;
  readonly #places: Places;
  readonly #countries: ReadonlySet<string>;
  readonly #cities: ReadonlySet<string>;
  readonly #nationalities: ReadonlySet<string> = new Set(NATIONALITIES.map(folded));
  constructor(next: () => number, places: Places) {
    this.#next = next;
    this.#places = places;
    this.#countries = new Set(places.countries.map(folded));
    this.#cities = new Set(places.cities.map(folded));
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#next() * list.length)]!;
  }

  /** The piece with other names in it: the same one for the same one all through. */
  rename(piece: Piece): Piece {
    const chosen = new Map<string, string>();
    const people = this.#next() < 0.5 ? this.#pick(PEOPLE) : this.#pick(MORE_PEOPLE);
    const again = (key: string, choose: () => string): string => {
      if (!chosen.has(key)) chosen.set(key, choose());
      return chosen.get(key)!;
    };
    const person = (name: string): string => {
      const parts = name.split(' ');
      if (!parts.every((p) => /^\p{Lu}[\p{L}'’-]+$|^\p{Lu}\.$/u.test(p))) return name;
      return parts
        .map((part, i) => {
          if (part.endsWith('.')) return part;
          const alone = parts.length === 1;
          const given = alone ? false : people.surnameFirst ? i > 0 : i < parts.length - 1;
          const list = given ? people.given : people.surnames;
          return again(`p ${part}`, () => this.#pick(list));
        })
        .join(' ');
    };
    const other = (name: string): string => {
      if (!this.#nationalities.has(folded(name))) return name;
      const plural = name.endsWith('s');
      return again(`n ${name}`, () => this.#pick(NATIONALITIES.filter((n) => n.endsWith('s') === plural)));
    };
    const place = (name: string): string => {
      const list = this.#countries.has(folded(name)) ? this.#places.countries : this.#places.cities;
      const known = list === this.#places.countries || this.#cities.has(folded(name));
      return known ? again(`l ${name}`, () => this.#pick(list)) : name;
    };
    const organization = (name: string): string => {
      if (/^\p{Lu}{2,5}$/u.test(name) || (/^\p{Lu}\p{L}+$/u.test(name) && this.#next() < 0.5))
        return again(`o ${name}`, () => this.#pick(ORGANIZATIONS));
      return name
        .split(' ')
        .map((part) => (this.#nationalities.has(folded(part)) ? other(part) : place(part)))
        .join(' ');
    };
    const by: Readonly<Record<string, (name: string) => string>> = { person, other, place, organization };
    return replaceNames(piece, (gold, name) => (this.#next() < 0.8 ? (by[gold.type]?.(name) ?? name) : name));
  }

  /** The piece with some of its lines in headline capitals. Lengths stay as they are. */
  raise(piece: Piece, share: number): Piece {
    const lines = piece.text.split('\n').map((line) => {
      if (this.#next() >= share) return line;
      const all = this.#next() < 0.35;
      const raised = all ? line.toUpperCase() : titled(line);
      return raised.length === line.length ? raised : line;
    });
    return { ...piece, text: lines.join('\n') };
  }
}

const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into is of on or over than the to vs with'.split(' '),
);

const titled = (line: string): string =>
  line.replace(/\p{Ll}[\p{L}'’]*/gu, (word, at: number) =>
    /[\p{L}'’]/u.test(line[at - 1] ?? '') || SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );

function replaceNames(piece: Piece, by: (gold: Gold, name: string) => string): Piece {
  const entities: Gold[] = [];
  let text = '';
  let at = 0;
  for (const gold of [...piece.entities].sort((a, b) => a.start - b.start)) {
    if (gold.start < at) continue;
    text += piece.text.slice(at, gold.start);
    const name = by(gold, piece.text.slice(gold.start, gold.end));
    entities.push({ ...gold, start: text.length, end: text.length + name.length });
    text += name;
    at = gold.end;
  }
  return { ...piece, text: text + piece.text.slice(at), entities };
}
