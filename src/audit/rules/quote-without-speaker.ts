// A quote that nobody is said to have spoken.
import { SAYING } from '../../lexicon/verbs-of-saying.ts';
import type { Block, Quote } from '../../record.ts';
import { firstEndingAfter } from '../../text/halving.ts';
import { countWords, type Draft, holding, isMarkup, named, type Range, remembered } from '../draft.ts';
import { rule } from '../rule.ts';

export const quoteWithoutSpeaker = rule({
  id: 'quote-without-speaker',
  level: 'warning',
  finds: 'a quoted sentence that is attributed to nobody',
  why: 'AP Stylebook, “attribution”: say who is speaking in the same sentence, just before or just after the words, and again in later paragraphs unless it is clear.',
  options: { words: 5 },
  example:
    'The council voted on Monday.\n\n{“We were never asked about the bridge and nobody will be.”}\n\nThe vote was close.',
  counterExample: '“We were never asked about the bridge,” Ana Ruiz, the mayor, said.',
  *find(draft, { words }) {
    const speaks = remembered((block: Block) => saysSomething(draft, block));
    for (const quote of draft.report.quotes) {
      const [first] = quote.spans;
      if (!first || !isLoose(quote) || countWords(quote.text) < words || isLedIn(draft, first, speaks)) continue;
      yield { start: first.start, end: first.end, message: `Nobody is said to have spoken ${named(quote.text)}.` };
    }
  },
});

const isLoose = ({ kind, block, speaker, via, within }: Quote): boolean =>
  kind === 'full' && block === 'paragraph' && !speaker && via.length === 0 && within === undefined;

/** A colon or a dash leads up to it, it is a label of its own (“SMITH: …”), or some verb of saying stands beside it. */
function isLedIn(draft: Draft, quote: Range, speaks: (block: Block) => boolean): boolean {
  const block = holding(draft.body, quote.start);
  if (!block || isMarkup(draft, quote.start)) return true;
  const before = draft.plain.slice(block.start, quote.start).trimEnd();
  const opening = before || draft.plain.slice(0, block.start).trimEnd();
  if (
    /[:,-]/.test(opening.at(-1) ?? '') ||
    /^\W{0,3}[A-Z][A-Z .]{1,40}:/.test(draft.plain.slice(block.start, quote.end))
  )
    return true;
  return isCarriedOn(draft, block) || speaks(block) || isSigned(draft, quote, block);
}

/** Somebody speaks in the paragraph before, no heading between: the reader takes the words for his. */
function isCarriedOn({ report, body, attributions }: Draft, block: Block): boolean {
  const before = body[firstEndingAfter(body, block.start) - 1];
  if (before === undefined || hasHeading(report.article.blocks, before.end, block.start)) return false;
  return attributions(before).some(({ source }) => source !== undefined);
}

/** Does a heading stand between these places? */
const hasHeading = (blocks: readonly Block[], from: number, to: number): boolean => {
  for (let i = firstEndingAfter(blocks, from); (blocks[i]?.start ?? to) < to; i++)
    if (blocks[i]?.kind === 'heading') return true;
  return false;
};

/** Verbs of saying that mostly tell of something else. */
const BEYOND_WORDS: ReadonlySet<string> = new Set(['begin', 'break', 'end', 'go', 'open']);

function saysSomething({ doc, isQuoted }: Draft, { start, end }: Range): boolean {
  const first = holding(doc.sentences, start)?.first ?? 0;
  for (let i = first; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (!token || token.start >= end) return false;
    if (
      !isQuoted(token.start) &&
      ((SAYING.has(token.lemma) && !BEYOND_WORDS.has(token.lemma)) || token.lower === 'according')
    )
      return true;
  }
  return false;
}

/** “…” — Ana Ruiz */
const isSigned = (draft: Draft, quote: Range, { end }: Range): boolean =>
  /^\s{0,3}[-(]/.test(draft.plain.slice(quote.end, end)) ||
  /^\s{0,4}-\s{0,2}[A-Z]/.test(draft.plain.slice(end, end + 8));
