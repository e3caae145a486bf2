import { describe, expect, test } from 'vitest';
import type { DateFinding, Name, QuantityFinding } from '../../../src/extract/findings.ts';
import { findQuantities } from '../../../src/extract/quantities/index.ts';
import { READINGS } from '../../../src/extract/quantities/readings/index.ts';
import { REJECTIONS } from '../../../src/extract/quantities/rejections/index.ts';
import { segment } from '../../../src/text/segment.ts';
import { span } from '../../../src/text/span.ts';
import { CARRIED, COUNTS, FORMS, MEASURES, MONEY, NO_QUANTITIES, PERCENTAGES } from './cases.ts';

const docOf = (text: string) => segment({ id: 'test', format: 'text', sha256: '', text });
const found = (text: string) => findQuantities(docOf(text), [], []);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['about', '~'],
  ['at least', '>='],
  ['at most', '<='],
  ['less than', '<'],
  ['more than', '>'],
]);

function reading(q: QuantityFinding): string {
  const value = q.values?.join('-') ?? (q.value === undefined ? `${q.min}..${q.max}` : String(q.value));
  const what = q.what && `${q.what.carried ? '^' : '#'}${q.what.head}`;
  const more = q.additional && 'extra';
  const parts = [q.kind, value, SIGNS.get(q.bound ?? ''), q.trend, more, q.unit?.name, q.unit?.code, what];
  return parts.filter(Boolean).join(' ');
}

const plainOf = (line: string): string => line.replace(/\{[^:{}]*: ([^{}]*)\}/g, '$1');

/** The line again, with what was found in braces. */
function marked(line: string): string {
  const text = plainOf(line);
  let out = '';
  let at = 0;
  for (const q of found(text)) {
    out += `${text.slice(at, q.start)}{${reading(q)}: ${q.text}}`;
    at = q.end;
  }
  return out + text.slice(at);
}

const TABLES = [
  ['counts', COUNTS],
  ['counted things carried over', CARRIED],
  ['money', MONEY],
  ['measures', MEASURES],
  ['percentages and changes', PERCENTAGES],
  ['forms of their own', FORMS],
  ['no quantities', NO_QUANTITIES],
] as const;

describe.each(TABLES)('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    expect(marked(line)).toBe(line);
  });
});

/** A line with one number in braces: the text, and whether a quantity holds that place. */
function holds(line: string, rule?: string): boolean {
  const start = line.indexOf('{');
  const end = line.indexOf('}') - 1;
  const text = line.replace(/[{}]/g, '');
  return found(text).some((q) => q.start < end && start < q.end && (rule === undefined || q.rule === rule));
}

describe('rows that reject', () => {
  test.each(REJECTIONS)('$name: $example', (row) => expect(holds(row.example)).toBe(false));
  test.each(REJECTIONS)('$name, not: $counterExample', (row) => expect(holds(row.counterExample)).toBe(true));
});

describe('rows that read', () => {
  test.each(READINGS)('$name: $example', (row) => {
    const kinds = found(row.example.replace(/[{}]/g, '')).map((q) => q.rule);
    expect(row.rules.some((rule) => kinds.includes(rule))).toBe(true);
    expect(holds(row.example)).toBe(true);
  });
  test.each(READINGS)('$name, not: $counterExample', (row) => {
    expect(found(row.counterExample).filter((q) => row.rules.includes(q.rule))).toEqual([]);
  });
});

describe('places', () => {
  const text = 'Near 𝔸lma “2,500 troops” left; an\u00a0additional 900 stayed, says\u2028she, for £3.5m.';
  test('every place is its text', () => {
    const spans = found(text).flatMap((q) => (q.what ? [q, q.what] : [q]));
    expect(spans.length).toBeGreaterThan(3);
    for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
  });
  test('what is carried points to where it stands', () => {
    const [first, second] = found(text);
    expect(second?.what).toEqual({ ...first?.what, carried: true });
  });
});

describe('with dates and names', () => {
  const date = (text: string, words: string, type: DateFinding['type']): DateFinding[] => {
    const start = text.indexOf(words);
    return [{ ...span(text, start, start + words.length), type, rule: 'stub' }];
  };
  const values = (text: string, dates: readonly DateFinding[], names: readonly Name[] = []) =>
    findQuantities(docOf(text), dates, names).map((q) => q.value);

  test('a date is no quantity', () => {
    const text = 'In the summer of 69 games stopped for 30 teams.';
    expect(values(text, [])).toEqual([69, 30]);
    expect(values(text, date(text, 'summer of 69', 'date'))).toEqual([30]);
  });
  test('a length of time is both', () => {
    const text = 'It took three years.';
    expect(values(text, date(text, 'three years', 'duration'))).toEqual([3]);
  });
  test('three years ago is a date alone', () => {
    const text = 'It began three years ago.';
    expect(values(text, date(text, 'three years ago', 'date'))).toEqual([]);
  });
  test('a number inside a name is none', () => {
    const text = 'They saw Ocean 11 cinemas and 12 others.';
    const start = text.indexOf('Ocean');
    const names: Name[] = [{ ...span(text, start, start + 8), type: 'work', confidence: 1, rule: 'stub' }];
    expect(values(text, [], names)).not.toContain(11);
  });
});

test.each(['1 ', '$', 'million ', '$1 to ', 'a third of ', "6'", '5-', 'one in '])(
  'a long line of “%s” takes its share',
  (unit) => {
    const milliseconds = (times: number): number => {
      const doc = docOf(unit.repeat(times));
      const before = process.cpuUsage();
      findQuantities(doc, [], []);
      return process.cpuUsage(before).user / 1000;
    };
    milliseconds(2000);
    expect(milliseconds(16_000)).toBeLessThan(30 * Math.max(milliseconds(2000), 20));
  },
);
