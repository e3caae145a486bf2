import { describe, expect, test } from 'vitest';
import { sameName } from '../../tools/evaluate/tasks/names.ts';
import { quotedStretches } from '../../tools/evaluate/tasks/quoted.ts';
import { sameUnit, unitName } from '../../tools/evaluate/tasks/units.ts';

describe('the same name', () => {
  test.each([
    ['Ana Ruiz', 'Ana Ruiz', true],
    ['Ana Ruiz', 'Ruiz', true],
    ['Sen. Ruiz’s', 'Ana Maria Ruiz', true],
    ['Ana', 'Ana Maria Ruiz', true],
    ['Ana Ruiz', 'Ana Maria Ruiz', true],
    ['Maria', 'Ana Maria Ruiz', false],
    ['Eva Ruiz', 'Ana Ruiz', false],
    ['the mayor', 'The Mayor', false],
    ['', 'Ana Ruiz', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });
});

test.each([
  ['Square Metres', 'square meter'],
  ['US$', 'us$'],
  ['$', 'dollar'],
  ['per cent', 'percentage'],
  ['% condo', 'percentage'],
  ['boxes', 'box'],
  ['countries', 'country'],
  ['gas', 'gas'],
  ['class', 'class'],
  ['count', '-'],
  [undefined, '-'],
])('the unit %s is called %s', (unit, name) => expect(unitName(unit)).toBe(name));

test.each([
  ['sale', 'digital sale', true],
  ['sale', 'goal', false],
  ['dollar', 'hong kong dollar', false],
  ['mile per hour', 'kilometer per hour', false],
])('%s and %s agree: %s', (a, b, same) => expect(sameUnit(a, b)).toBe(same));

test.each([
  ['He said “yes” and “no.”', ['“yes”', '“no.”']],
  ['“One.\n\n“Two,” he said.', ['“One.', '“Two,”']],
  ['A "yes\nand "no"', ['"yes', '"no"']],
  ["''Yes,'' he said, ''but", ["''Yes,''"]],
])('quoted in %j', (text, stretches) => {
  expect(quotedStretches(text).map((range) => text.slice(...range))).toEqual(stretches);
});
