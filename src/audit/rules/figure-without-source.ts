// A figure on nobody's word.
import type { Block, Fact, Quantity } from '../../record.ts';
import { around } from '../attributed.ts';
import { type Draft, holding, named, remembered } from '../draft.ts';
import { rule } from '../rule.ts';

export const figureWithoutSource = rule({
  id: 'figure-without-source',
  level: 'info',
  finds: 'a share, a sum or a large count that the draft states on nobody’s word',
  why: 'Reuters Handbook of Journalism, “Attribution”: every statement is sourced unless it is an established fact; AP Stylebook, “attribution”: what can be disputed and was not witnessed is attributed.',
  options: { count: 1000 },
  example: '{Some 45 percent of bridges} in the county are unsafe.',
  counterExample:
    'Some 45 percent of bridges in the county are unsafe, the ministry said. Ana Ruiz, 42, crossed two of them.',
  *find(draft, { count }) {
    const isNear = remembered((block: Block) => isSourced(draft, block));
    if (/(?:^|\n)Sources?: /.test(draft.plain)) return;
    const isPoll = POLLED.test(draft.plain);
    const quantities = new Map(draft.report.quantities.map((q) => [q.id, q]));
    for (const fact of draft.report.facts) {
      const block = holding(draft.body, fact.start);
      if (fact.sourcing !== 'unsourced' || !block || isNear(block) || isOwn(draft, fact)) continue;
      const figure = fact.quantities.flatMap((id) => quantities.get(id) ?? []).find((q) => isClaim(q, count));
      if (!figure || (isPoll && figure.kind === 'percent')) continue;
      const end = figure.what && !figure.what.carried ? Math.max(figure.end, figure.what.end) : figure.end;
      yield { start: figure.start, end, message: `${named(draft.text.slice(figure.start, end))}: who says so?` };
    }
  },
});

function isClaim({ kind, value, min, what, text, unit }: Quantity, least: number): boolean {
  if (kind === 'percent') return unit?.name === 'percent';
  if (kind === 'count')
    return what !== undefined && unit === undefined && !COUNTED.has(what.head) && (value ?? min ?? 0) >= least;
  return kind === 'money' && /million|billion|trillion|[mb]n\b/i.test(text);
}

/** Counted in public, or a rule of the game. */
const COUNTED: ReadonlySet<string> = new Set([
  'ballot',
  'delegate',
  'dollar',
  'euro',
  'kilogram',
  'member',
  'mile',
  'page',
  'pound',
  'seat',
  'service',
  'vote',
  'word',
  'year',
]);

/** Somebody speaks in this paragraph, or in the ones beside it a source or a document is named for figures. */
function isSourced(draft: Draft, block: Block): boolean {
  const near = around(draft, block, 1, 1);
  return draft.attributions(block).length > 0 || SOURCED.test(draft.plain.slice(near.start, near.end));
}

/** A story about a poll or a count gives its figures without naming it each time. */
const POLLED =
  /\b(?:polls?|polling|survey(?:s|ed)?|ratings?|rated|election results?|primary|caucus(?:es)?|elections?|votes? (?:counted|cast))\b/i;

/** The writer speaks for himself. */
const isOwn = ({ plain }: Draft, { start, end }: Fact): boolean =>
  OWN.test(plain.slice(start, end)) || RULE.test(plain.slice(start, end));
/** A rule, a price or an aim is no claim: “the recommended 2 percent”. */
const RULE =
  /\b(?:allow(?:s|ed)?|aims?|cap|fees?|goals?|investing|limits?|maximum|minimum|recommended|requires?d?|targets?|threshold|up to)\b/;
const OWN = /\b(?:I|we|We|our|Our|my|My|us|you|You|your)\b/;

const SOURCED =
  /\b(?:according to|data|figures?|statistics|census|survey|poll|polls|study|report(?:s|ed)?|records?|documents?|filings?|disclos|estimat|audit|analysis|index|returns?|official|database|calculated|computed|announced?|averages?|releas|showed?|shows|found|said|says|told)\b/i;
