// What the columns of a token say, in plain words.
import { partsOfSpeech } from '../../../lexicon/parts-of-speech.ts';
import { hashText } from '../../../model/hash.ts';
import { LABELS, type Label, labelOf } from '../../../model/parser-labels.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Columns } from '../tokens/columns.ts';

/** An article as the models see it, and as it is written. */
export interface View {
  readonly doc: Doc;
  readonly c: Columns;
  /** Parts of speech in plain words, by the hash that stands for one in the columns. */
  readonly parts: ReadonlyMap<number, string>;
}

export const viewOf = (doc: Doc, c: Columns): View => ({
  doc,
  c,
  parts: new Map(Array.from(partsOfSpeech(), ([tag, words]) => [hashText(tag), words])),
});

/** Marks by their name, so that a list of reasons has none but its own. */
function markOf(lower: string): string | undefined {
  if (/^["'`]+$/.test(lower)) return 'a quotation mark';
  return MARKS.get(lower) ?? (/[\p{L}\p{N}]/u.test(lower) ? undefined : `the mark “${lower}”`);
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'a comma'],
  [';', 'a semicolon'],
  [':', 'a colon'],
  ['.', 'a full stop'],
  ['?', 'a question mark'],
  ['!', 'an exclamation mark'],
  ['-', 'a dash'],
  ['(', 'a bracket'],
  [')', 'a bracket'],
]);

/** Names the models see by their capitals only; nothing for any other word. */
const unnamed = ({ doc, c }: View, i: number): string | undefined =>
  c.lemma[i] === c.shape[i] ? 'a name' : markOf(doc.tokens[i]!.lower);

/** “said”, as the article has it. */
export const wordAt = (view: View, i: number): string => unnamed(view, i) ?? `“${view.doc.tokens[i]!.text}”`;

/** A form of “say”. */
export const lemmaAt = (view: View, i: number): string =>
  unnamed(view, i) ?? `a form of “${view.doc.tokens[i]!.lemma}”`;

export const partAt = ({ doc, c, parts }: View, i: number): string =>
  parts.get(c.pos[i]!) ?? markOf(doc.tokens[i]!.lower) ?? `“${doc.tokens[i]!.text}”`;

/** As CLASSES in cue-words.ts. */
const CLASSES = ['saying', 'thinking', 'wanting', 'judging', 'asking', 'showing', 'speech'];

/** A word of saying. */
export function classAt({ c }: View, i: number): string {
  const found = CLASSES.filter((_, k) => (c.cue[i]! >> k) & 1);
  return found.length > 0 ? `a word of ${found.join(' or ')}` : 'no listed cue word';
}

const RELATIONS: Readonly<Record<Label, string>> = {
  root: 'the main word of its sentence',
  nsubj: 'a subject',
  obj: 'an object',
  ccomp: 'a clause of what is said',
  xcomp: 'a verb that completes another',
  advcl: 'a clause of circumstance',
  acl: 'a clause on a noun',
  relcl: 'a relative clause',
  conj: 'a part joined by “and”',
  cc: 'an “and” or “but”',
  mark: 'a “that” or “to” in front',
  obl: 'a noun with a preposition',
  parataxis: 'a clause put in between',
  appos: 'an apposition',
  aux: 'an auxiliary',
  punct: 'punctuation',
  case: 'a preposition',
  det: 'an article',
  other: 'a word that describes another',
};

/** The role in its sentence of the word with this label. */
export const relationOf = (label: number): string => RELATIONS[LABELS[label] as Label] ?? 'a part of the sentence';

/** With a subject and an object: what of these relations depends on a token, a bit each. */
export function dependents(bits: number): string {
  const found = LABELS.filter((l) => (bits >> labelOf(l)) & 1).map((l) => RELATIONS[l]);
  return found.length > 0 ? `with ${found.join(' and ')}` : 'with no subject, object or clause of its own';
}

const QUOTED = ['outside quotation marks', 'inside quotation marks', 'inside a short quotation'];

export const quotedAs = (quoted: number): string => QUOTED[quoted] ?? 'at the edge of its sentence';

/** One word, 2 words. */
export const wordsOf = (n: number): string => (n === 1 ? 'one word' : `${n} words`);

/** No verb, a verb, 2 verbs; from `most` on “3 or more verbs”. */
export const some = (n: number, what: string, most: number): string =>
  n === 0 ? `no ${what}` : n === 1 ? `one ${what}` : `${n}${n >= most ? ' or more' : ''} ${what}s`;
