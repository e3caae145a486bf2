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
  const first = OPENING.test(doc.tokens[begin]!.text) && begin + 1 < last ? begin + 1 : begin;
  let colon = first;
  // Q. Why? A. Because.
  const [, dotted] = /^([AQ])\.$/.exec(doc.tokens[first]!.text) ?? [];
  if (dotted && first + 1 < last)
    return { source: [first, first + 1], colon: first, rest: [first + 1, last], words: dotted };
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
  const found = [...blockRanges(doc)].flatMap(([block, range]) => {
    const label = labelOf(doc, range);
    // a short question may look like a heading
    return label ? [{ ...label, isOpen: isBody(doc.blocks[block]!.kind) || doc.tokens[range[0]]!.text === 'Q.' }] : [];
  });
  const open = new Set(found.filter(({ isOpen }) => isOpen).map(({ words }) => words));
  // a transcript without a headline begins like one
  const labels = found.filter(({ words }) => open.has(words));
  const times = new Map<string, number>();
  for (const { words } of labels) times.set(words, (times.get(words) ?? 0) + 1);
  const asked = labels.some((l) => l.words === 'Q');
  const capitals = labels.filter((l) => ALL_CAPITALS.test(l.words)).length;
  return labels
    .filter((l) => l.words !== 'A' || asked)
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
  let above: Range | undefined;
  for (const range of blockRanges(doc).values()) {
    const [first, last] = range;
    const own = above && signatureBelow(doc, above, range);
    above = range;
    if (own) drafts.push(own);
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

/** “We had no warning.” and, in the paragraph below, — [Ana Ruiz]. */
function signatureBelow({ tokens, sentences, quotations }: Doc, above: Range, [dash, last]: Range): Draft | undefined {
  const [name, end] = [tokens[dash + 1], tokens[above[1] - 1]!.end];
  if (!DASH.test(tokens[dash]!.lower) || !/^\p{Lu}/u.test(name?.text ?? '') || last - dash > 13) return undefined;
  const fills = quotations.some(
    ({ stretches: [only, second] }) => !second && only!.start === tokens[above[0]]!.start && only!.end >= end,
  );
  const ends = sentences[tokens[dash]!.sentence]!.last === last && tokens[last - 1]?.lower !== '.';
  return fills && ends ? byRule('dash-signature', 0.85, { head: dash, source: [dash + 1, last] }, [above]) : undefined;
}
