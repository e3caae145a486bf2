// What the article says against itself. {braces} hold the place of the warning; [s:…] [c:…] [q:…] a statement, [p:…] a
// person, [l:…] a place. Published on Tuesday, 14 May 2024.
import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/extract/dates/index.ts';
import type { AttributionFinding, Name } from '../../src/extract/findings.ts';
import { findQuantities } from '../../src/extract/quantities/index.ts';
import type { EntityType } from '../../src/record.ts';
import { CHECKS, contradictions } from '../../src/resolve/contradictions/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { segment } from '../../src/text/segment.ts';
import { span } from '../../src/text/span.ts';
import { FIRING, SILENT } from './contradictions-cases.ts';

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['p', 'person'],
  ['l', 'place'],
]);

interface Mark {
  readonly tag: string;
  readonly start: number;
  end: number;
}

function parsed(line: string): { text: string; marks: Mark[] } {
  const [open, marks]: [Mark[], Mark[]] = [[], []];
  let text = '';
  for (const [piece, tag] of line.matchAll(/\[([a-z]):|(\{)|[\]}]|[^[\]{}]+/g)) {
    if (tag || piece === '{') open.push({ tag: tag ?? '{', start: text.length, end: 0 });
    else if (piece === ']' || piece === '}') marks.push({ ...(open.pop() as Mark), end: text.length });
    else text += piece;
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}

function names(text: string, marks: readonly Mark[]): Name[] {
  return marks.flatMap(({ tag, start, end }) => {
    const type = TYPES.get(tag);
    return type ? [{ ...span(text, start, end), type, confidence: 0.95, rule: 'case' }] : [];
  });
}

function statements(text: string, marks: readonly Mark[]): AttributionFinding[] {
  const spans = (tag: string) => marks.filter((m) => m.tag === tag).map((m) => span(text, m.start, m.end));
  const [sources, cues] = [spans('s'), spans('c')];
  return spans('q').map((content, i) => ({
    content: [content],
    cue: cues.slice(i, i + 1),
    status: 'asserted',
    source: sources.slice(i, i + 1),
    via: [],
    confidence: 0.9,
    rule: 'case',
  }));
}

/** The warnings of a case as `code: words`, and those that its braces ask for. */
function warned(line: string, code = '') {
  const { text, marks } = parsed(line);
  const doc = segment({ id: 'case', format: 'text', sha256: '', text, published: '2024-05-14' });
  const found = names(text, marks);
  const dates = findDates(doc);
  const quantities = findQuantities(doc, dates, found);
  const sections = resolve(doc, { names: found, dates, quantities, attributions: statements(text, marks) });
  const warnings = contradictions(doc, sections);
  return {
    messages: warnings.map((w) => w.message),
    found: warnings.map((w) => `${w.code}: ${text.slice(w.start, w.end)}`),
    asked: marks.filter((m) => m.tag === '{').map((m) => `${code}: ${text.slice(m.start, m.end)}`),
  };
}

describe.each(CHECKS)('$code', ({ code, example, counter }) => {
  test(example, () => {
    const { found, asked } = warned(example, code);
    expect(asked).toHaveLength(1);
    expect(found).toEqual(asked);
  });
  test(`not: ${counter}`, () => expect(warned(counter).found).toEqual([]));
});

describe.each(Object.entries(FIRING))('%s fires', (code, cases) => {
  test.each(cases.map((line) => [line] as const))('%s', (line) => {
    const { found, asked } = warned(line, code);
    expect(asked).toHaveLength(1);
    expect(found).toEqual(asked);
  });
});

describe.each(Object.entries(SILENT))('near to %s', (_, cases) => {
  test.each(cases.map((line) => [line] as const))('%s', (line) => expect(warned(line).found).toEqual([]));
});

test.each([
  ['It opened on Tuesday, March 8, 2023.', ['Tuesday', 'March 8, 2023', 'Wednesday']],
  ['A fire killed 12 people. The fire killed 14 people.', ['12 people', '14 people']],
  ['Of those asked, 65% said yes and 55% said no.', ['65%', '55%', '120%']],
  ['It carried 12 people, including 9 women and 5 men.', ['12 people', '9 women', '5 men', '14']],
  ['[p:Ana Ruiz], 42, left. [p:Ruiz] was born in 1990.', ['42', '1990']],
])('the message names both figures: %s', (line, figures) => {
  const [message = ''] = warned(line).messages;
  for (const figure of figures) expect(message).toContain(figure);
  expect(message).toMatch(/^\S.*\.$/);
});

test('warnings are in the order of the text', () => {
  const { found } = warned('A fire killed 12 people. The fire killed 14 people. It opened on Tuesday, March 8, 2023.');
  expect(found).toEqual(['figures-disagree: 14 people', 'weekday-date-mismatch: March 8, 2023']);
});
