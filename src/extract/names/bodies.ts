// Organizations that the tagger cuts at the place inside them, or takes for a place: “Ottawa Police Service”, “Tianhe Magnetics Co.”
import { BODY_ENDINGS, LOCAL_BODY_ENDINGS } from '../../lexicon/body-endings.ts';
import { COMPANY_SUFFIXES } from '../../lexicon/company-suffixes.ts';
import { type Sheet, USUAL } from './sheet.ts';
import type { Tagged } from './tagger.ts';

/** How sure such a name is: its last word says what it is. */
const BY_ENDING = 0.85;
/** Most words of one. */
const LONGEST = 7;

/** The names, those put together that end as the name of one organization does; in order. */
export function mendedBodies(sheet: Sheet, names: readonly Tagged[]): Tagged[] {
  const nameAt = new Map<number, Tagged>();
  for (const name of names) for (let t = name.first; t < name.last; t++) nameAt.set(t, name);
  const found: Tagged[] = [];
  for (const { index: t } of sheet.doc.tokens) {
    const first = companyFrom(sheet, t, nameAt) ?? bodyFrom(sheet, t, nameAt);
    if (first !== undefined) found.push({ first, last: t + 1, kind: 'organization', probability: BY_ENDING });
  }
  if (found.length === 0) return [...names];
  const taken = new Uint8Array(sheet.words.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const rest = names.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return [...rest, ...found].sort((a, b) => a.first - b.first);
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Where “Springfield Power & Light [Inc.]” begins, unless the tagger has all of it as an organization. */
function companyFrom(sheet: Sheet, t: number, nameAt: ReadonlyMap<number, Tagged>): number | undefined {
  const { words, doc } = sheet;
  if (!words[t]!.capital || !COMPANY_SUFFIXES.has(bare(doc.tokens[t]!.lower))) return undefined;
  if (words[t + 1]?.capital && doc.tokens[t + 1]!.sentence === doc.tokens[t]!.sentence) return undefined;
  const first = runFrom(sheet, t);
  const known = nameAt.get(t);
  const whole = known?.kind === 'organization' && known.first <= first && known.last > t;
  return first < t && !whole ? Math.min(first, known?.first ?? first) : undefined;
}

/** Where “Ottawa Police [Service]” begins, of which the tagger has only the place. */
function bodyFrom(sheet: Sheet, t: number, nameAt: ReadonlyMap<number, Tagged>): number | undefined {
  const { words, doc, capitals } = sheet;
  const { lower, sentence } = doc.tokens[t]!;
  if (!words[t]!.capital || nameAt.has(t) || capitals[sentence] !== USUAL) return undefined;
  if (!BODY_ENDINGS.has(lower) && !LOCAL_BODY_ENDINGS.has(lower)) return undefined;
  if (words[t + 1]?.capital && doc.tokens[t + 1]!.sentence === sentence) return undefined;
  let from = t;
  while (from > t - LONGEST && words[from - 1]?.capital && !nameAt.has(from - 1)) from--;
  const place = nameAt.get(from - 1);
  const beside = place?.kind === 'place' && doc.tokens[from - 1]!.sentence === sentence && from > t - LONGEST;
  return beside ? place.first : undefined;
}

/** The first word of the run of capitals and “&” that ends at a token, in its sentence; not the “The” of a sentence. */
function runFrom({ words, doc, first, capitals }: Sheet, t: number): number {
  const { sentence } = doc.tokens[t]!;
  let from = t;
  for (let u = t - 1; u > t - LONGEST && u >= 0 && doc.tokens[u]!.sentence === sentence; u--) {
    if (words[u]!.capital && !(words[u]!.common && (first[u] || capitals[sentence] !== USUAL))) from = u;
    else if (doc.tokens[u]!.lower !== '&') break;
  }
  return from;
}
