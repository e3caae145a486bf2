// Ruiz called the plan a gift. [“It gives them all they asked for.”] A quotation of whole sentences right behind a sentence
// in which one person says or does something is that person’s, if nothing else says whose it is.
import type { AttributionFinding } from '../../extract/findings.ts';
import type { Span } from '../../record.ts';
import { type Doc, isBody, type Quotation, type Sentence, type Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { CastList } from '../cast.ts';
import type { Figure } from '../figure.ts';
import { put } from '../lists.ts';
import { tokensOf } from '../mention.ts';
import { readPhrase, type Speaker, speakerOf } from '../sources/index.ts';
import { FLOATING, type Statement } from '../statement.ts';
import { whoWasAsked } from './answers.ts';

export function besideStatement(
  doc: Doc,
  quotation: Quotation,
  tellersIn: ReadonlyMap<number, readonly Speaker[]>,
  cast: CastList,
): Statement | undefined {
  const before = sentenceBefore(doc, quotation);
  if (!before) return undefined;
  const asked = whoWasAsked(doc, before, cast);
  const tellers = asked ? [asked] : (tellersIn.get(before.index) ?? []);
  if (tellers.length === 0 && isQuoted(doc, before)) return undefined;
  const person = solePerson(doc, before, cast);
  const phrase = person && readPhrase(doc, cast.nameOver, [person]);
  const sole = person && phrase && speakerOf({ doc, ...cast }, [person], phrase);
  const speaker = tellers.length > 0 ? oneOf(tellers) : sole;
  // who is told of beside the teller may be the one who speaks
  if (!speaker || speaker.source.kind === 'unknown' || (sole && sole.figure !== speaker.figure)) return undefined;
  const finding = continuedFinding(doc, quotation, speaker, tellers.length > 0 ? 0.65 : 0.55);
  return { finding, speaker: { ...speaker, source: { ...speaker.source, how: 'continued' } }, via: [] };
}

/** A quotation that goes on from somebody named elsewhere. */
export const continuedFinding = (
  doc: Doc,
  quotation: Quotation,
  speaker: Speaker,
  confidence: number,
): AttributionFinding => ({
  content: quotation.stretches.map((s) => span(doc.text, s.start, s.end)),
  cue: [],
  status: 'asserted',
  source: speaker.source.spans,
  via: [],
  confidence,
  rule: FLOATING,
});

/** The sentence in front of a quotation that begins one of its own and ends with it, in the same paragraph. */
function sentenceBefore(doc: Doc, { stretches }: Quotation): Sentence | undefined {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last || !/^\s*(?:$|[^\s\p{Ll},])/u.test(doc.plain.slice(last.end, doc.blocks[last.block]?.end)))
    return undefined;
  const here =
    doc.sentences[doc.tokens[tokensOf(doc, { start: first.start, end: first.start + 1 })[0]]?.sentence ?? -1];
  const before = here && doc.sentences[here.index - 1];
  if (!before || here.start !== first.start || before.block !== here.block) return undefined;
  return isBody(doc.blocks[here.block]?.kind ?? 'boilerplate') ? before : undefined;
}

/** Do words in the sentence stand between marks, and so may be those of the one who goes on? */
const isQuoted = ({ tokens }: Doc, { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ quotation }) => quotation >= 0);

/** Who says something in each sentence, by its index: those of whose cues one stands in it. */
export function tellersBySentence(doc: Doc, statements: readonly Statement[]): Map<number, Speaker[]> {
  const tellers = new Map<number, Speaker[]>();
  for (const { finding, speaker } of statements) {
    if (!speaker) continue;
    const told = finding.cue.flatMap((cue) => sentenceAround(doc, cue)?.index ?? []);
    for (const sentence of new Set(told)) put(tellers, sentence, speaker);
  }
  return tellers;
}

/** The sentence in which a span lies whole. */
function sentenceAround(doc: Doc, { start, end }: Span): Sentence | undefined {
  const sentence = doc.sentences[doc.tokens[tokensOf(doc, { start, end })[0]]?.sentence ?? -1];
  return sentence && sentence.start <= start && end <= sentence.end ? sentence : undefined;
}

function oneOf([first, ...others]: readonly Speaker[]): Speaker | undefined {
  return first?.figure && others.every(({ figure }) => figure === first.figure) ? first : undefined;
}

/** The person whom a sentence is about, where it has no other: a name with its role, or a pronoun that is clear. */
export function solePerson(doc: Doc, sentence: Sentence, cast: CastList): Span | undefined {
  const found = new Map<Figure, Span>();
  for (let i = sentence.first; i < sentence.last; i++) {
    const named = cast.nameOver.get(i);
    const figure = named?.figure ?? cast.references.pronouns.get(i)?.figure;
    if (figure?.type !== 'person' || found.has(figure)) continue;
    const from = doc.tokens[named ? named.lead : i] as Token;
    found.set(figure, span(doc.text, from.start, named ? named.mention.end : from.end));
  }
  return found.size === 1 ? found.values().next().value : undefined;
}
