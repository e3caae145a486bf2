// Who said it, on the articles of `fixtures/`: `npx tsx tools/evaluate/fixture-speakers.ts [--errors N]`. The speakers' scorer, with
// the expected attributions as its gold: a help in development and no proof, since the rules were written beside them.
import { parseArgs } from 'node:util';
import { type Fixture, fixtureNames, type Row, readFixture } from '../../test/fixtures/expectation.ts';
import { locate } from '../../test/fixtures/place.ts';
import { analyzeFixture } from '../../test/fixtures/run.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';
import { errorList, scoreTable } from './print.ts';
import { score } from './score.ts';
import { speakers } from './tasks/speakers.ts';
import type { Range } from './words.ts';

const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' } } });
const fixtures = fixtureNames().map(readFixture);
const { counts, judgements } = score(speakers, fixtures.map(goldOf), fixtures.map(outputOf));
const rows = [...counts].map(([measure, count]) => {
  return { set: `fixtures (${fixtures.length} articles)`, measure, count, headline: measure === speakers.headline };
});
console.log(scoreTable(rows));
if (Number(values.errors) > 0) console.log(`\n${errorList(judgements, Number(values.errors))}`);

function goldOf({ name, text, expectation }: Fixture): GoldArticle {
  return { id: name, text, quotes: (expectation.attributions ?? []).flatMap((row) => statementOf(text, row)) };
}

/** The longest piece of the content; a speaker without a name is known by the words for it. */
function statementOf(text: string, { content, source, name }: Row<'attributions'>): GoldQuote[] {
  const pieces = content.map((place) => locate(text, place)).sort((a, b) => b.end - b.start - (a.end - a.start));
  const speaker = source === undefined ? undefined : locate(text, source);
  const [piece] = pieces;
  if (!piece || !speaker) return [];
  const range = ({ start, end }: { start: number; end: number }): Range => [start, end];
  return [{ quote: range(piece), speaker: range(speaker), reference: name ?? speaker.text }];
}

function outputOf(fixture: Fixture) {
  const report = analyzeFixture(fixture);
  return { ...report, article: { id: fixture.name, text: fixture.text } };
}
