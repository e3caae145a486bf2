// How far the fixtures are met: `npx tsx tools/evaluate/fixtures.ts [NAME…] [--errors]`.
// For each fixture and section the rows that are right, of all, and what the record holds beyond them.
import { parseArgs } from 'node:util';
import { checksOf } from '../../test/fixtures/check.ts';
import { fixtureNames, readFixture, SECTIONS } from '../../test/fixtures/expectation.ts';
import { analyzeFixture } from '../../test/fixtures/run.ts';
import { columns } from './print.ts';

interface Sum {
  readonly right: number;
  readonly rows: number;
  readonly extra: number;
  readonly errors: readonly string[];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean' } } });
const names = positionals.length > 0 ? positionals : fixtureNames();
const results = names.map((name) => ({ name, sections: sumsOf(name) }));

const cell = (sum: Sum | undefined): string => {
  if (!sum) return '';
  return `${sum.right}/${sum.rows}${sum.extra ? ` +${sum.extra}` : ''}`;
};
const all = (section: string): Sum => {
  const sums = results.map(({ sections }) => sections.get(section)).filter((sum) => sum !== undefined);
  const add = (key: 'right' | 'rows' | 'extra') => sums.reduce((n, sum) => n + sum[key], 0);
  return { right: add('right'), rows: add('rows'), extra: add('extra'), errors: [] };
};
const rows = results.map(({ name, sections }) => [name, ...SECTIONS.map((s) => cell(sections.get(s)))]);
console.log(columns([['', ...SECTIONS], ...rows, ['all', ...SECTIONS.map((s) => cell(all(s)))]], 1));

if (values.errors) {
  for (const { name, sections } of results) {
    for (const [section, { errors }] of sections) {
      if (errors.length > 0) console.log(`\n${name} › ${section}\n${errors.join('\n')}`);
    }
  }
}

function sumsOf(name: string): Map<string, Sum> {
  const fixture = readFixture(name);
  const checks = checksOf(fixture);
  const report = analyzeFixture(fixture);
  return new Map(
    checks.map((check) => {
      const { problems, extra } = check.hold(report);
      const errors = check.rows.flatMap(({ label, fails }, i) => {
        const wrong = problems[i] ?? [];
        if (wrong.length > 0)
          return [`  ${label}${fails ? ` (known: ${fails})` : ''}`, ...wrong.map((p) => `      ${p}`)];
        return fails ? [`  ${label}: passes now, though said to fail: ${fails}`] : [];
      });
      const right = problems.filter((wrong) => wrong.length === 0).length;
      return [
        check.name,
        {
          right,
          rows: problems.length,
          extra: extra.length,
          errors: [...errors, ...extra.map((x) => `  beyond: ${x}`)],
        },
      ];
    }),
  );
}
