// A paragraph that is a quotation and names nobody, right after a paragraph in which somebody spoke: theirs, where
// nobody else has come in between.
import type { AttributionFinding } from '../../extract/findings.ts';
import { type Doc, isBody, type Quotation } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { CastList } from '../cast.ts';
import { firstFrom, type NameMention } from '../mention.ts';
import { readPhrase, type Speaker, speakerOf } from '../sources/index.ts';
import { reachOf, type Statement } from '../statement.ts';
import { whoWasAsked } from './answers.ts';
import { besideStatement, continuedFinding, solePerson, tellersBySentence } from './beside.ts';
import { isSentence, isTitle } from './marks.ts';

/** Statements for quotations without an owner, in the order of the text. */
export function floatingStatements(
  doc: Doc,
  statements: readonly Statement[],
  owners: readonly number[],
  cast: CastList,
): Statement[] {
  const spoken = lastSpeakers(doc, statements);
  const tellers = tellersBySentence(doc, statements);
  const quoted = quotedBlocks(doc);
  const added: Statement[] = [];
  for (const quotation of doc.quotations) {
    const block = quotation.stretches[0]?.block;
    if (block === undefined || owners[quotation.index] !== -1 || quotation.within !== undefined) continue;
    if (!isSentence(doc, quotation) || isTitle(doc, quotation, false)) continue;
    const previous = previousBody(doc, block);
    const statement = quotation.stretches.every((s) => quoted.has(s.block))
      ? (introduced(doc, quotation, previous, cast) ??
        answered(doc, quotation, previous, cast) ??
        goingOn(doc, quotation, before(spoken, quotation, [block, previous]), cast))
      : besideStatement(doc, quotation, tellers, cast);
    if (!statement) continue;
    added.push(statement);
    const end = quotation.stretches.at(-1);
    if (end) spoken.set(end.block, { speaker: statement.speaker, statement, end: end.end });
  }
  return added;
}

/** Who spoke before a quotation: in front of it in its paragraph, else in the one above. */
function before(
  spoken: ReadonlyMap<number, Spoken>,
  { stretches: [first] }: Quotation,
  [own, above]: readonly [number, number | undefined],
): Spoken | undefined {
  const here = spoken.get(own);
  return here && first && here.end <= first.start ? here : spoken.get(above ?? -1);
}

interface Spoken {
  /** Absent where two have spoken. */
  readonly speaker: Speaker | undefined;
  readonly statement: Statement;
  readonly end: number;
}

/** Who alone spoke in each paragraph, and where that ended. */
function lastSpeakers(doc: Doc, statements: readonly Statement[]): Map<number, Spoken> {
  const spoken = new Map<number, Spoken>();
  let block = 0;
  for (const statement of statements) {
    const { start, end } = reachOf(statement.finding);
    while (block > 0 && (doc.blocks[block]?.start ?? 0) > start) block--;
    while (block + 1 < doc.blocks.length && (doc.blocks[block]?.end ?? 0) <= start) block++;
    const last = lastBlock(doc, block, end);
    const known = spoken.get(last);
    const same = !known || identity(known.speaker) === identity(statement.speaker);
    spoken.set(last, { speaker: same ? statement.speaker : undefined, statement, end: Math.max(end, known?.end ?? 0) });
  }
  return spoken;
}

const identity = (speaker: Speaker | undefined): unknown => speaker?.figure ?? speaker?.source.text.toLowerCase();

function lastBlock(doc: Doc, block: number, end: number): number {
  let last = block;
  while (last + 1 < doc.blocks.length && (doc.blocks[last + 1]?.start ?? end) < end) last++;
  return last;
}

function previousBody(doc: Doc, block: number): number | undefined {
  const kind = doc.blocks[block - 1]?.kind;
  return kind && isBody(kind) ? block - 1 : undefined;
}

/** The paragraphs in which there is nothing but quotations, stops and spaces apart. */
function quotedBlocks({ text, blocks, quotations }: Doc): ReadonlySet<number> {
  const ends = new Map<number, number>();
  const others = new Set<number>();
  for (const { stretches, within } of quotations) {
    if (within !== undefined) continue;
    for (const { block, start, end } of stretches) {
      if (WORDS.test(text.slice(ends.get(block) ?? blocks[block]?.start, start))) others.add(block);
      ends.set(block, end);
    }
  }
  const all = [...ends].filter(([block, end]) => {
    const whole = blocks[block];
    return whole && isBody(whole.kind) && !others.has(block) && !WORDS.test(text.slice(end, whole.end));
  });
  return new Set(all.map(([block]) => block));
}

const WORDS = /[\p{L}\p{N}]/u;

/** Does another person's name stand between the end of what was said and the quotation? */
function someoneElse(doc: Doc, before: Spoken, block: number, { people, nameOver }: CastList): boolean {
  const to = doc.blocks[block]?.start ?? 0;
  if (/:\s*$/.test(doc.plain.slice(before.end, to))) return true;
  for (let i = firstFrom(people, before.end); i < people.length && (people[i] as NameMention).end <= to; i++)
    if (nameOver.get((people[i] as NameMention).first)?.figure !== before.speaker?.figure) return true;
  return false;
}

/** ‘A dirty trick’ between paragraphs of “…”: a line to break up the text, as its marks show. */
const isCrosshead = ({ text, quotations }: Doc, { stretches: [own] }: Quotation): boolean =>
  /['‘’]/.test(text.charAt(own?.start ?? 0)) &&
  quotations.some(({ within, stretches: [s] }) => within === undefined && /["“”]/.test(text.charAt(s?.start ?? 0)));

function goingOn(doc: Doc, quotation: Quotation, before: Spoken | undefined, cast: CastList): Statement | undefined {
  const speaker = before?.speaker;
  // I asked her why. [“…”]: not the reporter’s
  if (!speaker || /^(?:I|we)$/i.test(speaker.source.text)) return undefined;
  if (someoneElse(doc, before, quotation.stretches[0]?.block ?? 0, cast) || isCrosshead(doc, quotation))
    return undefined;
  const confidence = Math.round(0.8 * before.statement.finding.confidence * 100) / 100;
  const finding = continuedFinding(doc, quotation, speaker, confidence);
  const source = {
    ...speaker.source,
    how: 'continued' as const,
    confidence: Math.round(0.8 * (speaker.source.confidence ?? 1) * 100) / 100,
  };
  return { finding, speaker: { ...speaker, source }, via: [] };
}

/** I asked her why. [“…”] in a paragraph of its own. */
function answered(doc: Doc, quotation: Quotation, block: number | undefined, cast: CastList): Statement | undefined {
  const last = doc.sentences[firstFrom(doc.sentences, quotation.stretches[0]?.start ?? 0) - 1];
  const speaker = last && last.block === block ? whoWasAsked(doc, last, cast) : undefined;
  if (!speaker || isCrosshead(doc, quotation)) return undefined;
  const finding = continuedFinding(doc, quotation, speaker, 0.65);
  return { finding, speaker: { ...speaker, source: { ...speaker.source, how: 'continued' } }, via: [] };
}

/** “Solvik put it this way:” and a paragraph that is a quotation: hers, where the sentence names nobody else. */
function introduced(doc: Doc, quotation: Quotation, block: number | undefined, cast: CastList): Statement | undefined {
  const last = doc.sentences[firstFrom(doc.sentences, quotation.stretches[0]?.start ?? 0) - 1];
  const colon = last && doc.tokens[last.last - 1];
  if (!last || last.block !== block || colon?.lower !== ':') return undefined;
  const source = solePerson(doc, last, cast);
  const phrase = source && readPhrase(doc, cast.nameOver, [source]);
  if (!phrase) return undefined;
  const content = quotation.stretches.map((s) => span(doc.text, s.start, s.end));
  const cue = [span(doc.text, colon.start, colon.end)];
  const finding: AttributionFinding = {
    content,
    cue,
    status: 'asserted',
    source: [source],
    via: [],
    confidence: 0.75,
    rule: 'introduced-quote',
  };
  return { finding, speaker: speakerOf({ doc, ...cast }, [source], phrase), via: [] };
}
