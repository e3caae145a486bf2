// Shares of one whole that make more than all of it: “45% said yes, 40% no and 25% were undecided”.
import { ANSWERS } from '../../lexicon/exclusive-classes.ts';
import type { Quantity, Warning } from '../../record.ts';
import type { Doc, Sentence } from '../../text/doc.ts';
import { type Check, endOf, isExact, type Matter, within } from './check.ts';

const CODE = 'shares-over-whole';
type Percent = Quantity & { value: number };

interface Share {
  readonly percent: Percent;
  /** yes, no, unsure … */
  readonly answer: string;
}

/** The words of a share's own clause that count: up to the next comma, “and” or figure. */
const CLAUSE = /^[^,.;:()]{0,60}?(?=,|\.|;|:|\(| and \d| while | but |$)/;
/** A single share of such a group may be rounded up by half a point. */
const ROUNDING = 0.5;
/** More in one sentence are a table. */
const MOST = 6;

/** What those of the share answered. Nothing where the words say two things. */
function shareOf(doc: Doc, percent: Percent, end: number): Share | undefined {
  const clause = CLAUSE.exec(doc.plain.slice(endOf(percent), Math.min(end, endOf(percent) + 80)))?.[0] ?? '';
  const words = clause.toLowerCase().match(/[a-z']+/g) ?? [];
  if (/\bnot?\b.*\bnot?\b/.test(clause)) return undefined;
  if (/\b(?:not|n't|no) (?:answer|opinion|sure|know|reply|respond|say|vote)\b|\bdon't know\b/.test(clause))
    return { percent, answer: 'unsure' };
  if (words.some((w) => w === 'not' || w.endsWith("n't"))) return undefined;
  const answers = new Set(words.flatMap((w) => ANSWERS.get(w) ?? []));
  const [answer] = answers;
  if (answer && answers.size === 1) return { percent, answer };
  return undefined;
}

/** The population named with a share: “of voters”. */
const wholeOf = (q: Quantity): string | undefined => (q.what?.carried ? undefined : q.what?.head);

function find({ doc, quantities, dates, entities }: Matter): Warning[] {
  const percents = quantities.filter((q) => q.kind === 'percent');
  if (percents.length < 2) return [];
  const places = entities.filter((e) => e.type !== 'person').flatMap((e) => e.mentions.map((m) => m.start));
  const settings = [...places, ...dates.map((d) => d.start)].sort((a, b) => a - b).map((start) => ({ start }));
  return doc.sentences.flatMap((sentence) => {
    const found = within(percents, sentence);
    if (found.length < 2 || found.length > MOST || !found.every(isExact)) return [];
    return warningOf(doc, sentence, found, settings) ?? [];
  });
}

function warningOf(
  doc: Doc,
  sentence: Sentence,
  percents: readonly Percent[],
  settings: readonly { readonly start: number }[],
): Warning | undefined {
  const shares = percents.flatMap((p, i) => shareOf(doc, p, percents[i + 1]?.start ?? sentence.end) ?? []);
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length !== percents.length) return undefined;
  if (new Set(shares.map((s) => s.answer)).size !== shares.length) return undefined;
  // “60% of men agreed and 55% of women disagreed”, “60% agreed in 2010 and 55% disagreed in 2020”
  if (percents.slice(1).some((p) => wholeOf(p) !== undefined && wholeOf(p) !== wholeOf(first.percent)))
    return undefined;
  if (within(settings, { start: first.percent.end, end: sentence.end }).length > 0) return undefined;
  const sum = shares.reduce((n, s) => n + s.percent.value, 0);
  if (sum <= 100 + ROUNDING * shares.length) return undefined;
  const figures = percents.map((p) => p.text).join(', ');
  const message = `These shares of one whole, ${figures}, make ${Math.round(sum * 10) / 10}%.`;
  return { code: CODE, message, start: first.percent.start, end: endOf(last.percent) };
}

export const sharesOverWhole: Check = {
  code: CODE,
  example: 'Of those asked, {45% said yes, 40% said no and 25%} were undecided.',
  counter: 'Of those asked, 45% said yes, 40% said no and 15% were undecided.',
  find,
};
