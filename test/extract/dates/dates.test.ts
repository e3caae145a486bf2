import { describe, expect, it } from 'vitest';
import * as tables from './cases.ts';
import { datesIn, readCase, written } from './support.ts';

describe.each(Object.entries(tables))('%s', (_, lines) => {
  it.each(lines.trim().split('\n'))('%s', (line) => {
    const { text, published, expected } = readCase(line);
    expect(datesIn(text, published).map(written)).toEqual(expected);
  });
});
