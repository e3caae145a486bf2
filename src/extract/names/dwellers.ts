// Towns that the tagger takes for people, where those follow who live there: “[Hamilton] parents are worried”.
import { bitOf } from './gazetteer.ts';
import type { Sheet } from './sheet.ts';
import type { Tagged } from './tagger.ts';
import { isTitle } from './trim.ts';

const TOWNS = bitOf('city') | bitOf('town') | bitOf('region');

/** Who lives or works in a town, and is nobody's: not “voters”, “fans”, whom people have. */
const DWELLERS: ReadonlySet<string> = new Set(
  'commuters councillors cyclists drivers families firefighters homeowners landlords motorists parents pedestrians police renters residents shoppers students taxpayers teachers tenants'.split(
    ' ',
  ),
);

/** The names, those of such towns as places, unless somebody in the article is called so. */
export function withTowns({ doc: { tokens }, words }: Sheet, names: readonly Tagged[]): Tagged[] {
  const isTown = ({ first, last, kind }: Tagged): boolean =>
    kind === 'person' &&
    last === first + 1 &&
    DWELLERS.has(tokens[last]?.lower ?? '') &&
    (words[first]!.lists & TOWNS) !== 0 &&
    !words[first - 1]?.capital &&
    !isTitle(tokens[first - 1]?.lower ?? '') &&
    tokens[first - 1]?.lower !== '.';
  if (!names.some(isTown)) return [...names];
  const people = new Set(
    names.flatMap(({ first, last, kind }) =>
      kind === 'person' && last > first + 1 ? tokens.slice(first, last).map(({ lower }) => lower) : [],
    ),
  );
  return names.map((name) =>
    isTown(name) && !people.has(tokens[name.first]!.lower) ? { ...name, kind: 'place' } : name,
  );
}
