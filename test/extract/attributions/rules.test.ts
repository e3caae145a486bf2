// Each row of rules runs its own example and counter-example.
import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/extract/attributions/index.ts';
import { FALSE_FRIENDS } from '../../../src/extract/attributions/readings/false-friends.ts';
import { FRAMES } from '../../../src/extract/attributions/rules/frames.ts';
import { STATUS_RULES, statusIn } from '../../../src/extract/attributions/status.ts';
import { segment } from '../../../src/text/segment.ts';

const cuesIn = (text: string): string[] =>
  findAttributions(
    segment({ id: 'row', format: 'text', sha256: '', text: `Talks go on\n\nIt rained.\n\n${text}` }),
  ).flatMap((a) => a.cue.map((s) => s.text));

describe('false friends', () => {
  test.each(FALSE_FRIENDS.map((r) => [r.name, r.example] as const))('%s: %s', (_, example) => {
    const cue = /\{(.+)\}/.exec(example)![1]!;
    expect(cuesIn(example.replace(/[{}]/g, ''))).not.toContain(cue);
  });
});

describe('turns of phrase around a quotation', () => {
  const framed = (text: string) =>
    findAttributions(
      segment({ id: 'row', format: 'text', sha256: '', text: `Talks go on\n\nIt rained.\n\n${text}` }),
    ).flatMap((a) => a.source.map((s) => `${a.rule}: ${s.text}`));
  test.each(FRAMES.map((r) => [r.name, r.example] as const))('%s: %s', (name, example) => {
    const source = /\{(.+)\}/.exec(example)![1]!;
    expect(framed(example.replace(/[{}]/g, ''))).toContain(`${name}: ${source}`);
  });
  test.each(FRAMES.map((r) => [r.name, r.counterExample] as const))('not %s: %s', (name, counterExample) => {
    expect(framed(counterExample).filter((found) => found.startsWith(name))).toEqual([]);
  });
});

describe('status', () => {
  const lower = (text: string) => text.toLowerCase().replace(/[.,]/g, '');
  test.each(STATUS_RULES.map((r) => [r.status, r.example] as const))('%s: %s', (status, example) => {
    expect(statusIn(lower(example))).toBe(status);
  });
  test.each(STATUS_RULES.map((r) => [r.status, r.counterExample] as const))('not %s: %s', (status, counterExample) => {
    expect(statusIn(lower(counterExample))).not.toBe(status);
  });
});
