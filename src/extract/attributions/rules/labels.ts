// Speakers named by the layout: “RUIZ: …” and “Q: …” in transcripts, and the dash behind a quotation: “…” — Ana Ruiz.
import { NO_LABELS } from '../../../lexicon/transcript-labels.ts';
import { type Doc, isBody } from '../../../text/doc.ts';
import { byRule, type Draft, type Range } from '../draft.ts';

const LONGEST_LABEL = 5;

/** The tokens of each block, end exclusive, by block index. */
function blockRanges({ sentences }: Doc): Map<number, Range> {
  const ranges = new Map<number, Range>();
  for (const { block, first, last } of sentences) ranges.set(block, [ranges.get(block)?.[0] ?? first, last]);
  return ranges;
}

const OPENING = /^["“‘«„]$/;

interface Label {
  readonly source: Range;
  readonly colon: number;
  readonly rest: Range;
  readonly words: string;
}

/** A label at the start of a block: one to five capitalised words and a colon, and something behind it. */
function labelOf(doc: Doc, [begin, last]: Range): Label | undefined {
  // “RUIZ: We had no warning”: some papers set the marks around the label too
  const first = OPENING.test(doc.tokens[begin]!.text) ? begin + 1 : begin;
  let colon = first;
  while (colon < last && colon - first <= LONGEST_LABEL && doc.tokens[colon]!.lower !== ':') colon++;
  if (colon === first || colon + 1 >= last || doc.tokens[colon]?.lower !== ':') return undefined;
  const name = doc.tokens.slice(first, colon);
  if (!name.every((t) => /^[\p{Lu}(]/u.test(t.text) || t.lower === '.' || t.lower === ')' || t.lower === ','))
    return undefined;
  if (NO_LABELS.has(name[0]!.lower)) return undefined;
  return { source: [first, colon], colon, rest: [colon + 1, last], words: name.map((t) => t.text).join(' ') };
}

const ALL_CAPITALS = /^(?=.*\p{Lu})[^\p{Ll}]+$/u;

/** Turns of a transcript or an interview. A label counts where it comes twice, or is “Q”, or in capitals among others such. */
export function labelledTurns(doc: Doc): Draft[] {
  const labels = [...blockRanges(doc)]
    .filter(([block]) => isBody(doc.blocks[block]!.kind))
    .flatMap(([, range]) => labelOf(doc, range) ?? []);
  const times = new Map<string, number>();
  for (const { words } of labels) times.set(words, (times.get(words) ?? 0) + 1);
  const capitals = labels.filter((l) => ALL_CAPITALS.test(l.words)).length;
  return labels
    .filter((l) => times.get(l.words)! > 1 || (ALL_CAPITALS.test(l.words) && capitals > 1))
    .map((l): Draft => {
      const question = l.words === 'Q';
      const turn = {
        head: l.colon,
        content: [l.rest],
        via: [],
        confidence: 0.95,
        rule: question ? 'question-label' : 'speaker-label',
      };
      return question || l.words === 'A'
        ? { ...turn, cue: [[l.source[0], l.colon + 1]] }
        : { ...turn, cue: [[l.colon, l.colon + 1]], source: l.source };
    });
}

const DASH = /^[-–—―]+$/;

/** “We had no warning.” — Ana Ruiz: a block that is a quotation, a dash, and a name of at most twelve words. */
export function signatures(doc: Doc): Draft[] {
  const drafts: Draft[] = [];
  const openings = new Map(doc.quotations.flatMap((q) => q.stretches.map((s) => [s.start, s] as const)));
  for (const [first, last] of blockRanges(doc).values()) {
    const stretch = openings.get(doc.tokens[first]!.start);
    if (!stretch) continue;
    let dash = first;
    while (dash < last && doc.tokens[dash]!.start < stretch.end) dash++;
    const name = doc.tokens[dash + 1];
    if (
      !name ||
      dash + 1 >= last ||
      last - dash > 13 ||
      !DASH.test(doc.tokens[dash]!.lower) ||
      !/^\p{Lu}/u.test(name.text)
    )
      continue;
    drafts.push(byRule('dash-signature', 0.9, { head: dash, source: [dash + 1, last] }, [[first, dash]]));
  }
  return drafts;
}
