// Puts the words of anonymity with the unnamed source that they are about.
import type { Doc } from '../../text/doc.ts';
import { tokenAfter } from '../mention.ts';
import { reachOf, type Statement } from '../statement.ts';
import { type AnonymityFinding, findAnonymity } from './anonymity.ts';
import type { Speaker } from './index.ts';

/** How many sentences after the source the words may stand: “… an official said. The official spoke on condition …” */
const REACH = 2;

export function attachAnonymity(doc: Doc, statements: readonly Statement[]): Statement[] {
  const phrases = findAnonymity(doc);
  if (phrases.length === 0) return [...statements];
  const bySentence = new Map(phrases.map((p) => [p.sentence, p]));
  const taken = new Set<AnonymityFinding>();
  const sentenceOf = (offset: number) => doc.tokens[tokenAfter(doc.tokens, offset)]?.sentence ?? -1;
  const unnamed = (s: Speaker | undefined) =>
    s && (s.source.kind === 'unnamed-person' || s.source.kind === 'group' || s.source.kind === 'unknown');
  const given = new Map<Statement, AnonymityFinding>();
  for (const statement of statements) {
    if (!unnamed(statement.speaker)) continue;
    const at = sentenceOf(statement.speaker?.source.spans[0]?.start ?? 0);
    const here = bySentence.get(at);
    if (here) {
      given.set(statement, here);
      taken.add(here);
    }
  }
  for (const phrase of phrases) {
    if (taken.has(phrase)) continue;
    const before = statements.findLast(
      (s) => unnamed(s.speaker) && isJustBefore(sentenceOf(reachOf(s.finding).start), phrase),
    );
    if (before && !given.has(before)) given.set(before, phrase);
  }
  return statements.map((statement) => {
    const found = given.get(statement);
    if (!found || !statement.speaker) return statement;
    const { phrase, reason } = found;
    const source = { ...statement.speaker.source, anonymity: { phrase, ...(reason && { reason }) } };
    return { ...statement, speaker: { ...statement.speaker, source } };
  });
}

const isJustBefore = (sentence: number, phrase: AnonymityFinding): boolean =>
  sentence < phrase.sentence && phrase.sentence - sentence <= REACH;
