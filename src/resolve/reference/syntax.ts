// Where a phrase stands in its sentence: subject or not, in front of the subject, ahead of whom it means.
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { Reading } from './descriptions.ts';
import type { Cast } from './walk.ts';

/** “was [a columnist]”, “as [a resident]”, “Ana Ruiz, [a nurse]”: nobody new. */
export function isPredicate(doc: Doc, cast: Cast, first: number): boolean {
  const before = doc.tokens[first - 1];
  if (before?.lower === ',') return cast.nameEnds.has(first - 1);
  return before !== undefined && (before.lemma === 'be' || BEING.has(before.lower));
}

const BEING: ReadonlySet<string> = new Set('as became become becoming being remained remains'.split(' '));

/** “Speaking to [Martin Smith] of PBS, he said”: a preposition before it, a comma and a pronoun after it, no subject yet. */
export function isFronted(doc: Doc, first: number, last: number): boolean {
  const here = doc.tokens[first] as Token;
  const before = doc.tokens[first - 1];
  if (before?.pos !== 'ADP' || before.sentence !== here.sentence) return false;
  // “For Ruiz, she felt ready”: that is about Ruiz
  if (before.text === 'For') return false;
  for (let i = last; i < last + 8; i++) {
    const token = doc.tokens[i];
    if (token?.sentence !== here.sentence || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (token.lower === ',') return PRONOUNS.get(doc.tokens[i + 1]?.lower ?? '')?.place === 'subject';
  }
  return false;
}

/** “in a [Facebook] post”, “on [Twitter]”: where something is said, and not of whom. */
export function isMedium(tokens: readonly Token[], first: number, last: number): boolean {
  return ON.has(tokens[first - 1]?.lower ?? '') || POSTS.has(tokens[last]?.lemma ?? '');
}

const ON: ReadonlySet<string> = new Set(['on', 'via']);
const POSTS: ReadonlySet<string> = new Set(
  'account feed group live message page post profile story thread user video'.split(' '),
);

/** For each sentence how many with words outside quotation marks came before it. */
export function narrationTimes(doc: Doc): number[] {
  let time = 0;
  return doc.sentences.map((sentence) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i] as Token;
      if (token.quotation < 0 && token.pos !== 'PUNCT') return time++;
    }
    return time;
  });
}

/** “For [his] part, Sudani …”, “Asked what [he] would do, Sudani …”: the pronoun stands before whom it means. */
export function ahead(doc: Doc, cast: Cast, index: number): Reading | undefined {
  const words = doc.tokens;
  const opening = words[doc.sentences[(words[index] as Token).sentence]?.first ?? 0];
  if (ASKED.has(opening?.lower ?? '')) return whoIsAsked(doc, cast, index);
  if (words[index - 1]?.lower !== 'for' || words[index + 1]?.lower !== 'part' || words[index + 2]?.lower !== ',')
    return undefined;
  for (let i = index + 3; i < index + 12; i++) {
    const named = cast.nameAt.get(i);
    if (named) return named.figure.type === 'person' ? { figure: named.figure, confidence: 0.9 } : undefined;
    if (!cast.roleTokens.has(i) && words[i]?.pos !== 'DET') return undefined;
  }
  return undefined;
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

/** “Asked by Haddad what [he] would do, coach Mike Sudani …”: whose name, with a title or without, stands right behind the comma. */
function whoIsAsked({ tokens }: Doc, cast: Cast, index: number): Reading | undefined {
  const { sentence } = tokens[index] as Token;
  for (let i = index + 1; i < index + 40 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.lower !== ',' || tokens[i + 1]?.sentence !== sentence) continue;
    let at = i + 1;
    while (at < i + 8 && !cast.nameAt.has(at) && (cast.roleTokens.has(at) || tokens[at]?.pos === 'DET')) at++;
    const named = cast.nameAt.get(at);
    const next = tokens[named?.mention.last ?? at];
    if (named?.figure.type === 'person' && next?.pos !== 'PART' && next?.lower !== 'and')
      return { figure: named.figure, confidence: 0.9 };
  }
  return undefined;
}

/** “[when] doctors told him”: a conjunction before it, with no name in between. */
export function isInClause(tokens: readonly Token[], at: number, endsName: (i: number) => boolean): boolean {
  for (let i = at - 1; i > at - 12 && tokens[i]?.sentence === tokens[at]?.sentence && !endsName(i); i--)
    if (CLAUSES.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const CLAUSES: ReadonlySet<string> = new Set(['although', 'because', 'if', 'until', 'when', 'while']);

/** “asked [if]”, “asked him [what]”; not “asked him to go”. */
export function isQuestion(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lemma !== 'ask') return false;
  return [tokens[at + 1], tokens[at + 2]].some((t) => QUESTIONS.has(t?.lower ?? ''));
}

const QUESTIONS: ReadonlySet<string> = new Set(['how', 'if', 'what', 'when', 'where', 'whether', 'who', 'why']);

/** Does the phrase stand before its verb, with no preposition in front? “Petra Haas, the manager, [climbed] …” */
export function isSubject(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1];
  const here = doc.tokens[first] as Token;
  const inside = (t: Token | undefined): t is Token => t !== undefined && t.sentence === here.sentence;
  if (inside(before) && (before.pos === 'ADP' || before.lower === 'to')) return false;
  let at = last;
  if (doc.tokens[at]?.pos === 'PART') return false;
  // “Her son, Omar Hadi[, who is ten, came]”
  const ended = before?.lower === ',' && !/^(?:who|whose)$/.test(doc.tokens[at + 1]?.lower ?? '');
  if (doc.tokens[at]?.lower === ',') at = ended ? at + 1 : (behindComma(doc, at, here.sentence) ?? at);
  if (doc.tokens[at]?.pos === 'ADV') at++;
  const next = doc.tokens[at];
  if (inside(next) && (next.pos === 'VERB' || next.pos === 'AUX')) return true;
  return !inside(before) && !(inside(next) && /^(?:NOUN|PROPN|CCONJ)$/.test(next.pos));
}

/** Where the sentence goes on after what stands between two commas. */
function behindComma(doc: Doc, comma: number, sentence: number): number | undefined {
  for (let i = comma + 1; i < comma + 16; i++) {
    const token = doc.tokens[i];
    if (token?.sentence !== sentence) return undefined;
    if (token.lower === ',') return i + 1;
  }
  return undefined;
}
