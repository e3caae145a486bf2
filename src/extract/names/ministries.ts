// Bodies that the tagger has missed altogether: “the [Education Ministry]”, “the [Public Prosecutor’s Office]”, and what
// stands in brackets behind a long name: the Service for Inland Waters ([Serinwa]).
import type { NameAt, Stretch } from './bodies.ts';
import { isHeadline, type Sheet } from './sheet.ts';
import { isTitle } from './trim.ts';

/** Most words of one. */
const LONGEST = 6;

/** What has no name of its own and may stand first in a sentence: “[The] Education Ministry”, “[In] Health Ministry figures”. */
const NO_NAME = /^(?:ADP|ADV|AUX|CCONJ|DET|PRON|SCONJ|VERB)$/;

/** “The Education [Ministry] said”; not “Education and the Ministry”, “Ministry Street” */
export function ministryAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { tokens } = sheet.doc;
  const { sentence } = tokens[t]!;
  if (!sheet.words[t]!.capital || nameAt.has(t) || isHeadline(sheet, sentence)) return undefined;
  const next = tokens[t + 1];
  if (next?.sentence === sentence && sheet.words[t + 1]!.capital && !isTitle(next.lower)) return undefined;
  // “International Federation of Marble Cutters” is not read to its end here
  if (/^(?:for|of|on)$/.test(next?.lower ?? '') && nameAt.get(t + 2)?.kind !== 'place') return undefined;
  const first = runStart(sheet, t, nameAt);
  const before = nameAt.get(first - 1);
  if (before && before.kind !== 'other' && tokens[first - 1]!.sentence === sentence) return undefined;
  return first < t ? { first, last: t + 1 } : undefined;
}

/** The first of the words with capitals before a token that no name has, without the “The” of a sentence. */
function runStart({ words, doc: { tokens }, first }: Sheet, t: number, nameAt: NameAt): number {
  let from = t;
  while (from > t - LONGEST && words[from - 1]?.capital && !nameAt.has(from - 1)) {
    if (tokens[from - 1]!.sentence !== tokens[t]!.sentence || tokens[from - 1]!.pos === 'DET') break;
    from--;
  }
  while (from < t && first[from] && (NO_NAME.test(tokens[from]!.pos) || isTitle(tokens[from]!.lower))) from++;
  return from;
}

/** Whose office is a body: “Prime [Minister]’s Office” */
const HEADS: ReadonlySet<string> = new Set(
  'coroner general governor mayor minister ombudsman president prosecutor prosecutors sheriff'.split(' '),
);

/** “The Public Prosecutor’s [Office]”; not “the minister’s Office suite”, “Ana Ruiz’s Office” */
export function officeAt(sheet: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const { words, doc } = sheet;
  const { tokens } = doc;
  const { sentence } = tokens[t]!;
  const head = tokens[t - 2];
  if (!words[t]!.capital || !head || !/^['’]s?$/.test(tokens[t - 1]!.text) || !HEADS.has(head.lower)) return undefined;
  if (!words[t - 2]!.capital || nameAt.has(t) || nameAt.get(t - 2)?.kind === 'person') return undefined;
  if (words[t + 1]?.capital && tokens[t + 1]!.sentence === sentence) return undefined;
  if (isHeadline(sheet, sentence)) return undefined;
  const whole = nameAt.get(t - 2);
  return { first: whole?.kind === 'organization' ? whole.first : runStart(sheet, t - 2, nameAt), last: t + 1 };
}

/** A long name has so many tokens: “Real Madrid (Bale)” is none. */
const LONG = 3;

/** “The Service for Inland Waters [(]Serinwa)”, found from the bracket: a word that is nothing else. */
export function bracketAt({ words, doc: { tokens } }: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  const word = words[t + 1];
  if (!word?.capital || tokens[t + 2]?.text !== ')' || nameAt.has(t + 1)) return undefined;
  const body = nameAt.get(t - 1);
  if (body?.kind !== 'organization' || body.last !== t || t - body.first < LONG) return undefined;
  const known = word.common !== 0 || word.lists !== 0 || word.key.length < 3;
  return known ? undefined : { first: t + 1, last: t + 2 };
}
