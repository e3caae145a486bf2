// Bodies whose first noun says so, to their end: “the [Assembly of First Nations]”, “[Elementary Teachers’ Federation of Ontario]”,
// “[Central Bank of Nigeria]”, which the tagger misses, cuts or takes for a place.
import { BODY_BEGINNINGS } from '../../lexicon/body-endings.ts';
import type { NameAt, Stretch } from './bodies.ts';
import { isHeadline, type Sheet } from './sheet.ts';
import { isTitle } from './trim.ts';

/** Most words on either side of “of”. */
const LONGEST = 5;

/** The nouns: what begins the names of bodies, and what such names have before an “of” beside them. */
export const OF_BODIES: ReadonlySet<string> = new Set([
  ...[...BODY_BEGINNINGS].filter((word) => word !== 'office'),
  ...'alliance assembly authority chamber coalition commission committee confederation congress foundation league society union'.split(
    ' ',
  ),
]);

/** “the [West] Bank of the Jordan” */
const SIDES: ReadonlySet<string> = new Set(['east', 'left', 'north', 'right', 'south', 'west']);
/** What has no name of its own and may stand first in a sentence. */
const NO_NAME = /^(?:ADP|ADV|AUX|CCONJ|DET|PRON|SCONJ|VERB)$/;

/** “Federation of Ontario” and what stands with capitals before it; not “Office of Ana Ruiz”. */
export function ofBodyAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { words, doc } = sheet;
  const { tokens } = doc;
  const { sentence } = tokens[t]!;
  if (!words[t]!.capital || tokens[t + 1]?.lower !== 'of' || isHeadline(sheet, sentence)) return undefined;
  if (SIDES.has(tokens[t - 1]?.lower ?? '')) return undefined;
  const next = tokens[t + 2]?.lower === 'the' ? t + 3 : t + 2;
  const behind = nameAt.get(next);
  if (tokens[next]?.sentence !== sentence || !words[next]?.capital || behind?.kind === 'person') return undefined;
  let last = next + 1;
  // “Office of the Prime Minister”; not “Assembly of Nations Chief”
  const titled = next > t + 2;
  while (last < next + LONGEST && isPart(sheet, last, sentence, nameAt, titled)) last++;
  const first = startOf(sheet, t, nameAt);
  // the tagger has it from its noun on: only a name goes in front of it, and nothing behind
  const known = nameAt.get(t);
  if (known?.kind === 'organization' && known.last > t + 1)
    return nameAt.has(t - 1) || tokens[t - 1]?.lower === "'" ? { first, last: known.last } : undefined;
  // any “Board of Directors”
  if (first === t && tokens[t]!.lower === 'board' && behind?.kind !== 'place') return undefined;
  return { first, last: Math.max(last, behind?.last ?? 0) };
}

/** A word with a capital that goes on with the name. */
const isPart = (
  { words, doc: { tokens } }: Sheet,
  t: number,
  sentence: number,
  nameAt: NameAt,
  titled = false,
): boolean =>
  words[t]?.capital === true &&
  tokens[t]!.sentence === sentence &&
  (titled || !isTitle(tokens[t]!.lower)) &&
  nameAt.get(t)?.kind !== 'person';

/** The first of the words with capitals in front, over an apostrophe: “[Elementary Teachers’] Federation”. */
function startOf(sheet: Sheet, t: number, nameAt: NameAt): number {
  const { tokens } = sheet.doc;
  const { sentence } = tokens[t]!;
  let from = t;
  while (from > t - LONGEST) {
    const step = tokens[from - 1]?.lower === "'" && tokens[from - 2]?.lower.endsWith('s') ? 2 : 1;
    if (!isPart(sheet, from - step, sentence, nameAt) || tokens[from - step]!.pos === 'DET') break;
    // the United States’ Institute of Health
    if (step === 2 && nameAt.get(from - 2)?.kind === 'place') break;
    from -= step;
  }
  while (from < t && sheet.first[from] && NO_NAME.test(tokens[from]!.pos)) from++;
  return from;
}
