// Lone words that the tagger has never seen and the words beside them call a company or a body: “[Refinova] CEO Ana Ruiz”,
// “the retailer [Sobrano]”; and a town as a body: “the [City of Iqaluit] said”.
import { MONTHS } from '../../lexicon/months.ts';
import { ASKING } from '../../lexicon/verbs-of-asking.ts';
import { SAYING } from '../../lexicon/verbs-of-saying.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { NameAt, Stretch } from './bodies.ts';
import { type Sheet, USUAL } from './sheet.ts';
import { isTitle } from './trim.ts';

/** Who leads a company or a body, or speaks for it. */
export const LEADERS: ReadonlySet<string> = new Set(
  'ceo cfo chair chairman chairperson chairwoman cofounder coo cto president spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
);

/** “[Refinova] CEO Ana Ruiz”, found from the CEO. */
export function ledAt(sheet: Sheet, leader: number, nameAt: NameAt): Stretch | undefined {
  const t = leader - 1;
  if (t < 0 || !sheet.words[t]!.capital || nameAt.get(leader + 1)?.kind !== 'person') return undefined;
  const leads = sheet.first[t] || sheet.first[t - 1] || !sheet.words[t - 1]?.capital;
  const known = isUnknown(sheet, t, nameAt) || (!nameAt.has(t) && isLeadOfBody(sheet, t, nameAt));
  return leads && known ? { first: t, last: t + 1 } : undefined;
}

/** How many tokens of names are looked through for it. */
const MOST = 500;

/** “[Horizon]” CEO, of the Horizon Health Network, which the article names in full; not “Vice” President, beside Vice Media. */
function isLeadOfBody({ words, doc }: Sheet, t: number, nameAt: NameAt): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(doc.tokens[t + 1]!.text)) return false;
  let n = 0;
  for (const { first, last, kind } of nameAt.values()) {
    if (kind === 'organization' && last > first + 1 && words[first]!.key === words[t]!.key) return true;
    if (++n > MOST) return false;
  }
  return false;
}

/** “The retailer [Sobrano] said”, found from the retailer; not “the retailer Tuesday said” */
export function calledAt(sheet: Sheet, noun: number, nameAt: NameAt): Stretch | undefined {
  const { tokens } = sheet.doc;
  const t = noun + 1;
  if (!sheet.words[t]?.capital || sheet.words[noun]!.capital || tokens[t]!.sentence !== tokens[noun]!.sentence)
    return undefined;
  return !sheet.words[t + 1]?.capital && isUnknown(sheet, t, nameAt) ? { first: t, last: t + 1 } : undefined;
}

/** A word with a capital that common text and the lists do not have, no name found and no day. */
function isUnknown({ words, doc, capitals }: Sheet, t: number, nameAt: NameAt): boolean {
  const { lower, sentence } = doc.tokens[t]!;
  if (words[t]!.common !== 0 || words[t]!.lists !== 0 || nameAt.has(t) || capitals[sentence] !== USUAL) return false;
  return !isTitle(lower) && !WEEKDAYS.has(lower) && !MONTHS.has(lower);
}

export const TOWNS: ReadonlySet<string> = new Set(
  'city county district hamlet municipality region town township village'.split(' '),
);

/** “Rural Municipality of”, “Northern Village of” */
const SORTS = /^(?:northern|regional|resort|rural)$/;
/** “A manager with the City of Iqaluit”, “a claim against the …”, “owes the …” */
const DEALING = /^(?:against|by|owe|owed|owes|sue|sued|sues|suing|with)$/;

/** “The [City] of Iqaluit said”, “a manager with the [City] of Iqaluit”; not “he lives in the City of Iqaluit” */
export function townHallAt({ doc: { tokens }, words }: Sheet, t: number, nameAt: NameAt): Stretch | undefined {
  if (!words[t]!.capital || tokens[t + 1]?.lower !== 'of') return undefined;
  const place = nameAt.get(t + 2);
  const first = words[t - 1]?.capital && SORTS.test(tokens[t - 1]!.lower) ? t - 1 : t;
  if (place?.kind !== 'place' || tokens[first - 1]?.lower !== 'the') return undefined;
  const { last } = place;
  if (DEALING.test(tokens[first - 2]?.lower ?? '')) return { first, last };
  const verb = /^(?:has|had|have)$/.test(tokens[last]?.lower ?? '') ? tokens[last + 1] : tokens[last];
  const speaks = verb?.pos === 'VERB' && (SAYING.has(verb.lemma) || ASKING.has(verb.lemma));
  return speaks && verb.sentence === tokens[t]!.sentence ? { first, last } : undefined;
}
