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
    const draft =
      signed(doc, c, ranges, sentence) ??
      feeling(doc, ranges, sentence) ??
      labelled(doc, c, sentence) ??
      ending(doc, c, sentence);
    return draft && !drafts.some((d) => shared(d.content, draft.content) > 0) ? [draft] : [];
  });
  return [...drafts, ...added];
}

/** ‘We will not go’[: Ruiz]: a quotation that opens the headline, a colon, and nothing but who it is. */
function signed(doc: Doc, c: Columns, ranges: readonly Range[][], { first, last }: Sentence): Draft | undefined {
  const quotation = ranges.flat().find(([begin]) => begin === first);
  const colon = quotation?.[1] ?? last;
  // ‘We will not go’: [Ruiz] on the flood
  const on = doc.tokens.findIndex(({ lower, index }) => index > colon + 1 && index < last && ABOUT.has(lower));
  const whole: Range = [colon + 1, on < 0 ? last : on];
  const source: Range = isWho(doc, whole) ? whole : (whoFirst(doc, c, whole) ?? whole);
  if (!quotation || doc.tokens[colon]?.lower !== ':' || !isWho(doc, source)) return undefined;
  // ‘The Late Harbour’: a review
  if (isTitle(doc, [first + 1, colon - 1]) || DOCUMENTS.has(doc.tokens[source[1] - 1]!.lemma)) return undefined;
  return byRule('headline-signature', SURE, { head: colon, source }, [quotation]);
}

/** ‘We will not go’: [Ruiz] hits back at critics: up to a verb in the present, whatever the tagger takes it for. */
function whoFirst(doc: Doc, c: Columns, [first, last]: Range): Range | undefined {
  for (let end = first + 1; end < Math.min(last, first + LONGEST); end++) {
    const { lower, text } = doc.tokens[end]!;
    const isVerb =
      lower === text && /(?:[^s]s|es)$/.test(lower) && (c.sort[end] === 1 || doc.tokens[end - 1]!.pos === 'PROPN');
    if (isVerb) return isWho(doc, [first, end]) ? [first, end] : undefined;
  }
  return undefined;
}

/** Ruiz to resign: [report]; port has ‘no plan B’ – [mayor]: at the end of a clause a noun that speaks, and nothing else. */
function ending(doc: Doc, c: Columns, { first, last }: Sentence): Draft | undefined {
  const mark = last - 2;
  if (mark < first + 3 || !/^(?::|[-–—]+)$/.test(doc.tokens[mark]!.text) || c.quoted[mark]) return undefined;
  const source: Range = [mark + 1, last];
  const isApart = doc.tokens[mark]!.text === ':' || doc.tokens[mark]!.start > doc.tokens[mark - 1]!.end;
  if (!isApart || !isSpeaker(doc.tokens[mark + 1]!) || NO_LABELS.has(wordsOf(doc, source))) return undefined;
  const says = doc.tokens
    .slice(first, mark)
    .some(({ pos, lower, index }) => pos === 'AUX' || lower === 'to' || c.quoted[index]);
  return says ? byRule('headline-ending', SURE, { head: mark, source }, [[first, mark]]) : undefined;
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
