// Sentences of the body that state something to check, and on whose word they stand.
import type { Block, Fact } from '../record.ts';
import { type Doc, isBody, type Sentence, type Token } from '../text/doc.ts';
import { span } from '../text/span.ts';

/** Things with a place and an id, in order. */
interface Placed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a statement, by what they are in it. */
export interface Cover {
  readonly id: string;
  /** Words of a refusal to comment cover nothing. */
  readonly counts: boolean;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface FactMatter {
  readonly quantities: readonly Placed[];
  readonly dates: readonly Placed[];
  readonly entities: readonly Placed[];
  /** Places of name mentions: a pronoun alone is no name. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
  readonly covers: readonly Cover[];
}

export function factsOf(doc: Doc, matter: FactMatter): Fact[] {
  const [quantities, dates, entities, names] = [
    new Cursor(matter.quantities),
    new Cursor(matter.dates),
    new Cursor(matter.entities),
    new Cursor(matter.names),
  ];
  const pieces = matter.covers
    .flatMap((cover) => cover.spans.map((s) => ({ start: s.start, end: s.end, cover })))
    .sort((a, b) => a.start - b.start);
  const covers = new Overlaps(pieces);
  const facts: Fact[] = [];
  for (const sentence of doc.sentences) {
    const [q, d, e, n] = [
      quantities.within(sentence),
      dates.within(sentence),
      entities.within(sentence),
      names.within(sentence),
    ];
    const over = covers.over(sentence);
    if (!isBody((doc.blocks[sentence.block] as Block).kind) || (q.length === 0 && d.length === 0 && n.length === 0))
      continue;
    if (!statesSomething(doc, sentence)) continue;
    facts.push({
      id: `f${facts.length + 1}`,
      ...span(doc.text, sentence.start, sentence.end),
      quantities: q.map((x) => x.id),
      dates: d.map((x) => x.id),
      entities: [...new Set(e.map((x) => x.id))],
      sourcing: sourcing(doc, sentence, over),
      attributions: [...new Set(over.map((p) => p.cover.id))],
    });
  }
  return facts;
}

function statesSomething(doc: Doc, sentence: Sentence): boolean {
  if (/\?["')\]\s]*$/.test(doc.plain.slice(sentence.start, sentence.end))) return false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const pos = doc.tokens[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}

function sourcing(
  doc: Doc,
  sentence: Sentence,
  over: readonly { start: number; end: number; cover: Cover }[],
): Fact['sourcing'] {
  const counting = over.filter((p) => p.cover.counts);
  let words = 0;
  let quoted = 0;
  let covered = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { pos, quotation, start, end } = doc.tokens[i] as Token;
    if (pos === 'PUNCT' || pos === 'SYM') continue;
    words++;
    if (quotation >= 0) quoted++;
    if (counting.some((p) => p.start <= start && end <= p.end)) covered++;
  }
  if (quoted * 2 > words) return 'quoted';
  return covered * 2 >= words && words > 0 ? 'attributed' : 'unsourced';
}

/** Walks a sorted list along with the sentences. */
class Cursor<T extends { readonly start: number; readonly end: number }> {
  private at = 0;
  private readonly items: readonly T[];

  constructor(items: readonly T[]) {
    this.items = items;
  }

  within({ start, end }: Sentence): T[] {
    const found: T[] = [];
    while (this.at < this.items.length && (this.items[this.at] as T).start < start) this.at++;
    while (this.at < this.items.length && (this.items[this.at] as T).start < end)
      found.push(this.items[this.at++] as T);
    return found;
  }
}

/** The pieces that overlap a sentence; a long piece stays in hand until it has ended. */
class Overlaps<T extends { readonly start: number; readonly end: number }> {
  private at = 0;
  private inHand: T[] = [];
  private readonly items: readonly T[];

  constructor(items: readonly T[]) {
    this.items = items;
  }

  over({ start, end }: Sentence): T[] {
    while (this.at < this.items.length && (this.items[this.at] as T).start < end)
      this.inHand.push(this.items[this.at++] as T);
    this.inHand = this.inHand.filter((piece) => piece.end > start);
    return this.inHand.filter((piece) => piece.start < end);
  }
}
