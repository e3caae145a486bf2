import { describe, expect, test } from 'vitest';
import { BaselineWriter, unknownOf } from '../../src/audit/baseline.ts';
import { baselineOf } from '../../src/audit/config.ts';
import { fingerprint } from '../../src/audit/fingerprint.ts';
import type { Finding } from '../../src/audit/rule.ts';

const finding = (text: string, words: string, rule = 'vague-source'): Finding => {
  const start = text.indexOf(words);
  return { rule, level: 'warning', start, end: start + words.length, message: 'Who?' };
};

const DRAFT = 'The mill will reportedly close in June. The gates are green. Sources say the owner is ill.';
const LATER = `Rain fell on Monday.\n\n${DRAFT}`;

describe('a fingerprint', () => {
  test('stays when text is added elsewhere', () =>
    expect(fingerprint(LATER, finding(LATER, 'reportedly'))).toBe(fingerprint(DRAFT, finding(DRAFT, 'reportedly'))));

  test('stays when marks and spaces change', () => {
    const wrapped = DRAFT.replace('will reportedly', 'will,\nreportedly');
    expect(fingerprint(wrapped, finding(wrapped, 'reportedly'))).toBe(fingerprint(DRAFT, finding(DRAFT, 'reportedly')));
  });

  test.each([
    ['another rule', fingerprint(DRAFT, finding(DRAFT, 'reportedly', 'loaded-verb'))],
    ['other words', fingerprint(DRAFT, finding(DRAFT, 'Sources say'))],
    ['the same words elsewhere', fingerprint('It reportedly fell.', finding('It reportedly fell.', 'reportedly'))],
  ])('is another for %s', (_, other) => expect(other).not.toBe(fingerprint(DRAFT, finding(DRAFT, 'reportedly'))));
});

describe('a baseline', () => {
  const written = (findings: readonly Finding[]) => {
    const writer = new BaselineWriter();
    writer.add('a.txt', DRAFT, findings);
    return baselineOf(JSON.parse(writer.written()), 'known.json');
  };
  const known = written([finding(DRAFT, 'reportedly')]);

  test('hides what it knows, wherever it stands now', () =>
    expect(unknownOf('a.txt', LATER, [finding(LATER, 'reportedly')], known)).toEqual([]));

  test('shows what is new, and what another file has', () => {
    const fresh = finding(DRAFT, 'Sources say');
    expect(unknownOf('a.txt', DRAFT, [finding(DRAFT, 'reportedly'), fresh], known)).toEqual([fresh]);
    expect(unknownOf('b.txt', DRAFT, [fresh], known)).toEqual([fresh]);
  });

  test('hides as many as it knows, and shows one more', () => {
    const twice = `${DRAFT} ${DRAFT} ${DRAFT}`.split(' The gates are green. ').join(' The gates are green. ');
    const places = [...twice.matchAll(/The gates/g)].map(({ index }) => ({
      ...finding(twice, 'The gates'),
      start: index,
      end: index + 9,
    }));
    const writer = new BaselineWriter();
    writer.add('a.txt', twice, places.slice(0, 2));
    expect(unknownOf('a.txt', twice, places, baselineOf(JSON.parse(writer.written()), 'known.json'))).toHaveLength(1);
  });

  test('is the same, in whatever order things were found', () => {
    const [a, b] = [finding(DRAFT, 'reportedly'), finding(DRAFT, 'Sources say')];
    expect(written([a, b])).toEqual(written([b, a]));
  });

  test('a file called like a method of objects is a file', () =>
    expect(unknownOf('constructor', DRAFT, [finding(DRAFT, 'reportedly')], known)).toHaveLength(1));
});
