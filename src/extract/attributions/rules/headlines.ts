// ‘We will not go’: [Ruiz]; [Mayor] ‘sorry’ for delay; [Police]: Man shot at mall was armed. Headlines leave out the verb of saying.
import { FEELINGS } from '../../../lexicon/feelings.ts';
import { DOCUMENTS } from '../../../lexicon/source-nouns.ts';
import { NO_LABELS } from '../../../lexicon/transcript-labels.ts';
import type { Doc, Sentence } from '../../../text/doc.ts';
import { byRule, type Draft, isTitle, type Range, shared, wordsOf } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isSpeaker, isWho, LONGEST } from '../tokens/who.ts';

const SURE = 0.75;
const ABOUT: ReadonlySet<string> = new Set(['about', 'after', 'on']);
const ASKS: ReadonlySet<string> = new Set('how what when where who why'.split(' '));
const VERY: ReadonlySet<string> = new Set('deeply extremely not really so truly very'.split(' '));

/** The drafts, and what headlines put in somebody’s mouth and no draft has. */
export function readHeadlines(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const added = doc.sentences.flatMap((sentence): Draft[] => {
    if (doc.blocks[sentence.block]!.kind !== 'headline') return [];
    const draft = signed(doc, ranges, sentence) ?? feeling(doc, ranges, sentence) ?? labelled(doc, c, sentence);
    return draft && !drafts.some((d) => shared(d.content, draft.content) > 0) ? [draft] : [];
  });
  return [...drafts, ...added];
}

/** ‘We will not go’[: Ruiz]: a quotation that opens the headline, a colon, and nothing but who it is. */
function signed(doc: Doc, ranges: readonly Range[][], { first, last }: Sentence): Draft | undefined {
  const quotation = ranges.flat().find(([begin]) => begin === first);
  const colon = quotation?.[1] ?? last;
  // ‘We will not go’: [Ruiz] on the flood
  const on = doc.tokens.findIndex(({ lower, index }) => index > colon + 1 && index < last && ABOUT.has(lower));
  const source: Range = [colon + 1, on < 0 ? last : on];
  if (!quotation || doc.tokens[colon]?.lower !== ':' || !isWho(doc, source)) return undefined;
  // ‘The Late Harbour’: a review
  if (isTitle(doc, [first + 1, colon - 1]) || DOCUMENTS.has(doc.tokens[source[1] - 1]!.lemma)) return undefined;
  return byRule('headline-signature', SURE, { head: colon, source }, [quotation]);
}

/** [Mayor] ‘sorry’ for delay: whoever feels so, and between marks how. */
function feeling(doc: Doc, ranges: readonly Range[][], { first, last }: Sentence): Draft | undefined {
  const quotation = ranges.flat().find(([begin]) => begin > first && begin <= first + LONGEST);
  if (!quotation || quotation[1] > last) return undefined;
  const source: Range = [first, quotation[0]];
  const said = doc.tokens.slice(quotation[0] + 1, quotation[1] - 1).filter(({ lower }) => !VERY.has(lower));
  if (said.length !== 1 || !FEELINGS.has(said[0]!.text) || !isWho(doc, source)) return undefined;
  return { ...byRule('headline-feeling', SURE, { head: quotation[0], source }, [quotation]), cue: [] };
}

/** [Police]: Man shot at mall was armed: a noun that speaks, a colon, and a clause. */
function labelled(doc: Doc, c: Columns, { first, last }: Sentence): Draft | undefined {
  let colon = first;
  while (colon < last && colon - first <= LONGEST && doc.tokens[colon]!.lower !== ':') colon++;
  const source: Range = [first, colon];
  const next = doc.tokens[colon + 1];
  if (doc.tokens[colon]?.lower !== ':' || colon + 3 >= last || !next || ASKS.has(next.lower)) return undefined;
  if (!isWho(doc, source) || !isSpeaker(doc.tokens[colon - 1]!) || NO_LABELS.has(wordsOf(doc, source)))
    return undefined;
  const hasVerb = doc.tokens.slice(colon + 2, last).some(({ pos, index }) => pos === 'AUX' && !c.quoted[index]);
  if (!hasVerb || doc.tokens[last - 1]?.lower === '?') return undefined;
  return byRule('headline-label', SURE, { head: colon, source }, [[colon + 1, last]]);
}
