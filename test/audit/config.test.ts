import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { baselineOf, configOf } from '../../src/audit/config.ts';
import { reportOf } from '../support/report.ts';
import { recordOf } from './marked.ts';

test.each([
  [{}],
  [{ $schema: 'x', failOn: 'warning', ignore: ['archive/**'] }],
  [{ failOn: 'never', rules: { 'loaded-verb': 'off', 'vague-source': 'error' } }],
  [{ rules: { 'scare-quotes': ['info', { most: 6 }], 'loaded-verb': ['warning', { allow: ['claim'] }] } }],
  [{ rules: { 'quote-repeated': ['info'] } }],
])('%j is fine', (value) => expect(configOf(value, 'c.json')).toEqual(value));

test.each([
  [[], 'c.json: a configuration is an object, such as { "rules": {} }'],
  [{ rule: {} }, 'c.json: there is no setting "rule"; choose from failOn, ignore, rules'],
  [{ failOn: 'fatal' }, 'c.json: failOn is one of info, warning, error, never'],
  [{ ignore: 'archive' }, 'c.json: ignore is a list of globs, such as ["archive/**"]'],
  [{ rules: ['loaded-verb'] }, 'c.json: rules is an object of rules and levels, such as { "loaded-verb": "off" }'],
  [{ rules: { 'loaded-verbs': 'off' } }, 'c.json: there is no rule "loaded-verbs"; onrecord audit --rules lists them'],
  [{ rules: { constructor: 'off' } }, 'c.json: there is no rule "constructor"; onrecord audit --rules lists them'],
  [
    { rules: { 'loaded-verb': 'loud' } },
    'c.json: the level of "loaded-verb" is off, info, warning, error, or a list such as ["warning", { "words": 8 }]',
  ],
  [
    { rules: { 'scare-quotes': ['info', { max: 6 }] } },
    'c.json: "scare-quotes" has no option "max"; choose from most, words',
  ],
  [
    { rules: { 'vague-source': ['info', { max: 6 }] } },
    'c.json: "vague-source" has no option "max"; it has none at all',
  ],
  [{ rules: { 'scare-quotes': ['info', { most: ['6'] }] } }, 'c.json: the option "most" of "scare-quotes" is a number'],
  [
    { rules: { 'loaded-verb': ['info', { allow: 1 }] } },
    'c.json: the option "allow" of "loaded-verb" is a list of words',
  ],
])('%j is told in one sentence', (value, told) => expect(() => configOf(value, 'c.json')).toThrow(told));

test.each([[[]], [{}], [{ version: 2, findings: {} }], [{ version: 1, findings: { a: [] } }]])(
  '%j is no baseline',
  (value) =>
    expect(() => baselineOf(value, 'b.json')).toThrow('b.json: this is no baseline; write one with --write-baseline'),
);

describe('settings', () => {
  const record = recordOf(
    'The mill will reportedly close in June. Karen Holt, the director, claimed that it was safe.',
  );
  const levels = (rules: Parameters<typeof configOf>[0]) =>
    audit(record, configOf({ rules }, 'c.json')).map(({ rule, level }) => `${level} ${rule}`);

  test('each rule has its own level', () => expect(levels({})).toEqual(['warning vague-source', 'info loaded-verb']));
  test('a rule can be off', () => expect(levels({ 'vague-source': 'off' })).toEqual(['info loaded-verb']));
  test('a rule can be louder', () => expect(levels({ 'loaded-verb': 'error' })).toContain('error loaded-verb'));
  test('a rule can be told words', () =>
    expect(levels({ 'loaded-verb': ['info', { allow: ['claim'] }] })).toEqual(['warning vague-source']));
});

test('an audit needs the text', () => {
  const { text: _, ...article } = reportOf('Rain.').article;
  expect(() => audit({ ...reportOf('Rain.'), article })).toThrow(RangeError);
});
