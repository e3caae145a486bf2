// What the turns of phrase around a quotation are made of: who puts it so, whose answer it was.
import { isRole } from '../../../lexicon/roles.ts';
import { PEOPLE } from '../../../lexicon/source-nouns.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';
import { subjectFirst, TELLING, type Told } from './tag-grammar.ts';

/** How many tokens a turn of phrase may have. */
const LONGEST = 20;

/** What may follow the verb: as she noted [in May]; as they called [it]. A “that” or another noun is something else said. */
const BEHIND: ReadonlySet<string> = new Set(
  'after at before during earlier in it last later on them this to'.split(' '),
);

export const WORDS: ReadonlySet<string> = new Set([
  'answer',
  'comment',
  'message',
  'reaction',
  'reply',
  'response',
  'word',
]);

/** [Her] blunt answer; [the ministry]’s reply. */
export function ownerBefore(doc: Doc, c: Columns, noun: number): Range | undefined {
  let at = noun - 1;
  while (at > 0 && doc.tokens[at]!.pos === 'ADJ') at--;
  const { lower } = doc.tokens[at] ?? { lower: '' };
  if (['his', 'her', 'their', 'its'].includes(lower)) return [at, at + 1];
  if (!/^['’]s?$/.test(lower)) return undefined;
  let from = at;
  while (from > 0 && c.sentence[from - 1] === c.sentence[at] && OWNER.has(doc.tokens[from - 1]?.pos ?? '')) from--;
  return from < at ? [from, at] : undefined;
}

const OWNER: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** Somebody and a verb of saying, or “put it”. */
export function putting(doc: Doc, c: Columns, begin: number, end: number): Told | undefined {
  const told = subjectFirst(doc, c, begin, end, false);
  const next = told && told.head + 1 < end ? doc.tokens[told.head + 1]! : undefined;
  if (told && isParenthetic(doc, c, told.head) && (!next || next.pos === 'PUNCT' || BEHIND.has(next.lower)))
    return told;
  // as Ruiz told the council; not “as its chairman, tells of his trade”
  const tells = told && doc.tokens[told.head]!.lemma === 'tell' && doc.tokens[told.head - 1]?.lower !== ',';
  if (tells && next && !c.sort.subarray(told.head + 1, end).includes(1)) return told;
  for (let i = begin + 1; i + 1 < end; i++) {
    const [verb, particle] = [doc.tokens[i]!, doc.tokens[i + 1]!];
    if (verb.lower === 'put' && particle.lower === 'it') return { head: i, source: [begin, i] };
    if (verb.lemma === 'sum' && particle.lower === 'up') return { head: i, cue: [i, i + 2], source: [begin, i] };
  }
  return undefined;
}

/** As she [said], not as she [continued] or was [saying]. */
const isParenthetic = (doc: Doc, c: Columns, i: number): boolean =>
  c.sort[i] === 1 && !/ing$/.test(doc.tokens[i]!.lower) && !['begin', 'continue', 'go'].includes(doc.tokens[i]!.lemma);

export function sentenceEnd(c: Columns, i: number): number {
  let end = i;
  while (end < c.length && end < i + LONGEST && c.sentence[end] === c.sentence[i] && c.quoted[end] === 0) end++;
  return end;
}

/** Behind the noun phrase that begins at a token: determiners, adjectives, nouns and names. */
export function phraseEnd({ tokens }: Doc, begin: number): number {
  let end = begin;
  while (OWNER.has(tokens[end]?.pos ?? '')) end++;
  return end;
}

/** The last of a word before a token, in the same sentence and outside quotation marks. */
export function lastBefore(doc: Doc, c: Columns, before: number, word: string): number | undefined {
  for (let i = before - 1; i >= 0 && i > before - LONGEST && c.sentence[i] === c.sentence[before - 1]; i--) {
    if (c.quoted[i] !== 0) return undefined;
    if (doc.tokens[i]!.lower === word) return i;
  }
  return undefined;
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'what', 'which']);
/** Not “term”: rather than the term “port”. */
const CALLING: ReadonlySet<string> = new Set(['call', 'called', 'calls', 'dub', 'dubbed', 'dubs', 'termed', 'terms']);
const NOBODY: ReadonlySet<string> = new Set(['i', 'one', 'we', 'you']);

/** In what [police] call a “targeted” attack: the verb right in front of the marks, its subject right behind the relative. */
export function calledBefore(doc: Doc, c: Columns, [first]: Range): Told | undefined {
  const behind = /^(?:an?|the|his|her|its|their)$/.test(doc.tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const head = callingBefore(doc, behind);
  if (head === undefined || c.sentence[head] !== c.sentence[first]) return undefined;
  // have dubbed, would later call
  let last = head;
  while (last > 0 && /^(?:ADV|AUX)$/.test(doc.tokens[last - 1]!.pos)) last--;
  let from = last;
  while (from > 0 && last - from < LONGEST && WHO.has(doc.tokens[from - 1]?.pos ?? '') && !isRelative(doc, from - 1))
    from--;
  // the “calls”, the “terms” themselves
  if (from === last || doc.tokens[last - 1]?.pos === 'DET' || c.sentence[from] !== c.sentence[head]) return undefined;
  const own = isRelative(doc, from - 1) ? from : reducedBefore(doc, [from, last]);
  if (own === undefined || (own + 1 === last && NOBODY.has(doc.tokens[own]!.lower))) return undefined;
  return { head, cue: [head, doc.tokens[head + 1]?.lower === 'to' ? head + 2 : head + 1], source: [own, last] };
}

/** a plan [Ruiz] called “a mess”, a prize [the jury] called so, a move [critics] called so: no relative, but a noun right in front. */
function reducedBefore({ tokens }: Doc, [first, last]: Range): number | undefined {
  const isName = tokens[last - 1]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[last - 1]!.text);
  let own = last - 1;
  while (own > first && (isName ? tokens[own - 1]!.pos === 'PROPN' : tokens[own]!.pos !== 'DET')) own--;
  const isBehindNoun = (at: number) =>
    at > first &&
    tokens[at - 1]!.pos === 'NOUN' &&
    !isRole(tokens[at - 1]!.lower) &&
    tokens[at - 1]!.sentence === tokens[at]!.sentence;
  if (isBehindNoun(own) && (isName || tokens[own]!.pos === 'DET')) return own;
  return PEOPLE.has(tokens[last - 1]!.lower) && isBehindNoun(last - 1) ? last - 1 : undefined;
}

/** [call] a, [described] as a, [referred] to as a. */
function callingBefore({ tokens }: Doc, behind: number): number | undefined {
  if (CALLING.has(tokens[behind - 1]?.lower ?? '')) return behind - 1;
  if (tokens[behind - 1]?.lower !== 'as') return undefined;
  const head = tokens[behind - 2]?.lower === 'to' ? behind - 3 : behind - 2;
  return /^(?:characteri[sz]|describ|refer)(?:e[ds]?|red|s)?$/.test(tokens[head]?.lower ?? '') ? head : undefined;
}

const isRelative = (doc: Doc, i: number): boolean => RELATIVES.has(doc.tokens[i]?.lower ?? '');
const WHO: ReadonlySet<string> = new Set([...OWNER, 'ADP', 'PART', 'PRON']);

/** How many words may name one of many: with [one fan from Harlow] writing. */
const ONE_OF_MANY = 5;
const SOME: ReadonlySet<string> = new Set('another many most one others several some two'.split(' '));

/** …, with [one fan] writing: “…”: the participle right in front of the marks, or of a colon, a comma or “that”. */
export function withSaying({ tokens }: Doc, c: Columns, [first]: Range): Told | undefined {
  const head = /^(?:[:,]|that)$/.test(tokens[first - 1]?.lower ?? '')
    ? first - 2
    : (toldTo(tokens, first) ?? first - 1);
  const verb = tokens[head];
  // a tagger may take “writing” for a noun
  const stem = verb?.lower.replace(/ing$/, '') ?? '';
  if (stem === verb?.lower || ((cueClass(stem) | cueClass(`${stem}e`)) & TELLING) === 0) return undefined;
  let from = head;
  while (
    from > 0 &&
    head - from < ONE_OF_MANY &&
    WHO.has(tokens[from - 1]?.pos ?? '') &&
    tokens[from - 1]?.lower !== 'with'
  )
    from--;
  const isOne = from < head && SOME.has(tokens[from]!.lower) && c.sentence[from] === c.sentence[head];
  return isOne && tokens[from - 1]?.lower === 'with' ? { head, source: [from, head] } : undefined;
}

/** [telling] him to “go now”: the verb in front of whoever is told. */
function toldTo(tokens: Doc['tokens'], first: number): number | undefined {
  if (tokens[first - 1]?.lower !== 'to') return undefined;
  let at = first - 2;
  while (
    at > first - 5 &&
    /^(?:DET|NOUN|PRON|PROPN)$/.test(tokens[at]?.pos ?? '') &&
    !tokens[at]!.lower.endsWith('ing')
  )
    at--;
  return at < first - 2 ? at : undefined;
}

const REPORTED = /^(?:alleged|believed|claimed|known|quoted|reported|rumou?red|said|thought|understood)$/;

/** “…,” [she] is said to have shouted: whoever it is said of, with all the verbs for a cue. */
export function reportedBehind(doc: Doc, c: Columns, [, last]: Range): Told | undefined {
  const { tokens } = doc;
  const begin = tokens[last]?.lower === ',' ? last + 1 : last;
  const be = tokens[begin]?.pos === 'PRON' ? begin + 1 : phraseEnd(doc, begin);
  const head = be + 4;
  if (be === begin || head >= c.length || c.sentence[head] !== c.sentence[last - 1] || c.sort[head] !== 1)
    return undefined;
  const said = tokens[be]!.lemma === 'be' && REPORTED.test(tokens[be + 1]?.lower ?? '');
  const have = tokens[be + 2]?.lower === 'to' && tokens[be + 3]?.lower === 'have';
  return said && have ? { head, cue: [be, head + 1], source: [begin, be] } : undefined;
}
