import { existsSync, readFileSync } from 'node:fs';
import type { ListName } from '../../src/extract/names/gazetteer.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/lexicon/first-names.ts';
import { OUTLETS } from '../../src/lexicon/outlets.ts';

const FILES: readonly (readonly [ListName, string])[] = [
  ['nationality', 'nationalities'],
  ['creed', 'creeds'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['event', 'events'],
  ['work', 'works'],
  ['given', 'given-names'],
  ['surname', 'surnames'],
];

/** The lists that the library has for other ends. */
export const libraryLists = (): [ListName, string[]][] => [
  ['organization', [...OUTLETS]],
  ['given', [...FEMALE_NAMES, ...MALE_NAMES]],
];

/** The lists written by hand in words/: one entry a line, its forms divided by “|”. */
export function handLists(): [ListName, string[]][] {
  return FILES.flatMap(([list, file]): [ListName, string[]][] => {
    const path = new URL(`words/${file}.txt`, import.meta.url);
    if (!existsSync(path)) return [];
    return [[list, readFileSync(path, 'utf8').split(/[\n|]/).filter(Boolean)]];
  });
}
