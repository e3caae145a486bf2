// Writes what the tool gets wrong into the expectations, as known failures: `npx tsx tools/evaluate/known.ts [NAME…]`.
// The expected values stay as they were written by hand; a row gets `fails`, what is wrong with it, or loses it.
// To be read, row by row, in the diff before it is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { checksOf } from '../../test/fixtures/check.ts';
import { fixtureNames, readFixture } from '../../test/fixtures/expectation.ts';
import { analyzeFixture } from '../../test/fixtures/run.ts';

type Row = Record<string, unknown>;

const FOLDER = new URL('../../fixtures/', import.meta.url);

for (const name of process.argv.length > 2 ? process.argv.slice(2) : fixtureNames()) {
  const file = new URL(`${name}.expected.json`, FOLDER);
  const before = readFileSync(file, 'utf8');
  const expectation = JSON.parse(before) as Record<string, unknown>;
  const fixture = readFixture(name);
  const report = analyzeFixture(fixture);
  const extra: Record<string, string> = {};
  for (const check of checksOf(fixture)) {
    const { problems, extra: beyond } = check.hold(report);
    expectation[check.name] = (expectation[check.name] as Row[]).map(({ fails: _, ...row }, i) =>
      problems[i]!.length > 0 ? { ...row, fails: problems[i]!.join('; ') } : row,
    );
    if (beyond.length > 0) extra[check.name] = beyond.join('; ');
  }
  delete expectation.extra;
  if (Object.keys(extra).length > 0) expectation.extra = extra;
  writeFileSync(file, written(expectation));
}

/** JSON with a row on each line, as the expectations are written. */
function written(expectation: Record<string, unknown>): string {
  const oneLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  const fields = Object.entries(expectation).map(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? `  "${key}": [\n${value.map((row) => `    ${oneLine(row)}`).join(',\n')}\n  ]`
      : `  "${key}": ${oneLine(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}
