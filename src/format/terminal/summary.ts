// The article in figures: sources by weight, numbers, dates.
import type { Report } from '../../record.ts';
import { type Cast, castOf } from '../cast.ts';
import { visibleLine } from '../visible.ts';
import { dateInWords } from '../wording/date.ts';
import { readingOf } from '../wording/quantity.ts';
import { brief, count, KINDS, percent } from '../wording/source.ts';
import type { Look } from './article.ts';
import { type Table, table } from './table.ts';

export function* summaryLines(report: Report, look: Look): Generator<string> {
  const cast = castOf(report);
  const { styles, width } = look;
  yield visibleLine(heading(report, cast));
  const tables: readonly (readonly [string, Table])[] = [
    ['Sources', sources(cast)],
    ['Numbers', numbers(report, look)],
    ['Dates', dates(report, look)],
  ];
  for (const [title, content] of tables) {
    if (content.rows.length === 0) continue;
    yield '';
    yield styles.paint('strong', title);
    yield* table(content, width, styles);
  }
  for (const { code, message } of report.warnings) yield styles.paint('warning', visibleLine(`${code}: ${message}`));
}

function heading({ quotes, facts }: Report, { voices, words, attributed }: Cast): string {
  const named = voices.filter((voice) => voice.named).length;
  const unsourced = facts.filter(({ sourcing }) => sourcing === 'unsourced').length;
  return [
    count(words, 'word'),
    `${count(voices.length, 'source')}, ${named} named`,
    count(quotes.length, 'quote'),
    `${percent(attributed)} of the words attributed`,
    `${count(facts.length, 'fact')}, ${unsourced} unsourced`,
  ].join(' · ');
}

const sources = ({ voices }: Cast): Table => ({
  head: ['source', 'who', 'kind', 'named', 'quotes', 'words', 'share', 'first in'],
  rows: voices.map(({ row, role, named, share, paragraph }) => [
    brief(row.name),
    role,
    KINDS[row.kind],
    named ? 'yes' : 'no',
    row.quotes,
    row.words,
    percent(share),
    paragraph ? `paragraph ${paragraph}` : 'headline',
  ]),
});

const numbers = ({ quantities, attributions }: Report, { explain }: Look): Table => ({
  head: ['number', 'reading', 'of', 'kind', 'said by', explain ? 'why' : ''],
  rows: quantities.map((quantity) => {
    const said = attributions.find(({ id }) => id === quantity.attribution)?.source;
    return [
      quantity.text,
      readingOf(quantity),
      quantity.what?.text,
      quantity.kind,
      said && brief(said.name ?? said.text),
      explain ? quantity.explanation : undefined,
    ];
  }),
});

const dates = ({ dates }: Report, { explain }: Look): Table => ({
  head: ['date', 'reading', 'value', 'from', 'to', explain ? 'why' : ''],
  rows: dates.map((date) => [
    date.text,
    dateInWords(date),
    date.value,
    date.from,
    date.to,
    explain ? date.explanation : undefined,
  ]),
});
