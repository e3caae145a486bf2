// A record as the rules look at it: the text, its sentences, and what stands in quotation marks.
import type { Attribution, Block, Entity, Report, Span } from '../record.ts';
import { type Doc, isBody, type Sentence } from '../text/doc.ts';
import { findGarbled } from '../text/garbled.ts';
import { firstEndingAfter } from '../text/halving.ts';
import { findQuotations } from '../text/marks.ts';
import { plainShadow } from '../text/plain.ts';
import { readable } from '../text/readable.ts';
import { tokensAndSentences } from '../text/sentences.ts';
import { Buckets } from './buckets.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Draft {
  readonly report: Report;
  readonly text: string;
  /** The text, one code unit for one, with plain quotes, dashes and spaces. */
  readonly plain: string;
  /** Blocks that tell the story, paragraphs, list items, block quotes; not turns of a printed interview. */
  readonly body: readonly Block[];
  /** Tokens and sentences, cut when first asked for. */
  readonly doc: Doc;
  /** Does this place stand in somebody's quoted words? */
  readonly isQuoted: (at: number) => boolean;
  /** The attributions whose content, cue or source touches a stretch, in order. */
  readonly attributions: (at: Range) => readonly Attribution[];
  readonly entity: (id: string | undefined) => Entity | undefined;
}

/**
 * The record as rules look at it.
 *
 * @param report with its text, in UTF-16 offsets
 * @throws RangeError where the record has no text or counts otherwise
 */
export function draftOf(report: Report): Draft {
  const { text, offsets, blocks } = report.article;
  if (text === undefined || offsets !== 'utf-16')
    throw new RangeError('an audit takes a record with its text, counted in UTF-16 code units');
  const plain = plainShadow(text);
  const quoted = quotedIn(report, text.length);
  const attributions = new Buckets(report.attributions, extent);
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  let doc: Doc | undefined;
  return {
    report,
    text,
    plain,
    body: bodyOf(plain, blocks),
    get doc() {
      doc ??= cut(text, plain, blocks);
      return doc;
    },
    isQuoted: (at) => quoted[at] === 1,
    attributions: (at) => attributions.touching(at),
    entity: (id) => (id === undefined ? undefined : entities.get(id)),
  };
}

/** “Q: …”, “RUIZ: …”, “((Ana Ruiz)) …” */
const SPOKEN = /^(?:\(\(|[QA][:.]\s|[A-Z][A-Z.'-]{1,20}(?: [A-Z][A-Z.'-]{1,20}){0,2}:\s)/;

/** The writer's own story. From the third turn on, an interview is printed, and no paragraph is the writer's. */
function bodyOf(plain: string, blocks: readonly Block[]): Block[] {
  const isTurn = ({ start }: Block) => SPOKEN.test(plain.slice(start, start + 48));
  const body = blocks.filter(({ kind }) => isBody(kind));
  const turns = body.filter(isTurn);
  const end = turns.length > 2 ? (turns[0] as Block).start : plain.length;
  return body.filter((block) => block.start < end && !isTurn(block));
}

function cut(text: string, plain: string, blocks: readonly Block[]): Doc {
  const { quotations } = findQuotations(text, blocks);
  const shown = readable(text, findGarbled(text));
  return {
    text,
    plain,
    blocks,
    quotations,
    ...tokensAndSentences(text, shown, plain, blocks, quotations),
    warnings: [],
  };
}

/** One for each code unit that is somebody's quoted words. */
function quotedIn({ quotes }: Report, length: number): Uint8Array {
  const quoted = new Uint8Array(length);
  for (const { kind, spans } of quotes)
    if (kind === 'full' || kind === 'partial') for (const { start, end } of spans) quoted.fill(1, start, end);
  return quoted;
}

/** The item of an ordered list, without overlaps, that holds a place. */
export function holding<T extends Range>(items: readonly T[], at: number): T | undefined {
  const item = items[firstEndingAfter(items, at)];
  return item && item.start <= at ? item : undefined;
}

export const sentenceAt = ({ doc }: Draft, at: number): Sentence | undefined => holding(doc.sentences, at);

/** All that an attribution covers: content, cue, source and via. */
function extent({ content, cue, source, via }: Attribution): Range | undefined {
  const spans = [...content, ...cue, ...(source?.spans ?? []), ...via.flatMap((v) => [...v.spans, ...v.cue])];
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Do these marks belong to markup that was left in the text: href="…"? */
export const isMarkup = ({ plain }: Draft, at: number): boolean => plain[at - 1] === '=';

/** From the start of the first span to the end of the last. */
export function reach(spans: readonly Span[]): Range | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** A question about a sentence or a block, each answered once: a long one may be asked about at every word. */
export function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const made = known.get(key) ?? { value: answer(key) };
    known.set(key, made);
    return made.value;
  };
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;

/** For messages: in marks, on one line, the middle of what is long left out. */
export function named(words: string, most = 60): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/^["“”«»„]+|["“”«»„]+$/g, '')
    .trim();
  return `“${line.length <= most ? line : `${line.slice(0, most - 12).trimEnd()} … ${line.slice(-10).trimStart()}`}”`;
}
