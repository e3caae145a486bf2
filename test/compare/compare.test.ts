import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { compare } from '../../src/compare/compare.ts';
import { type Comparison, type Difference, differences, SECTIONS } from '../../src/compare/comparison.ts';
import { matched, similarity } from '../../src/compare/match.ts';
import { sameName } from '../../src/compare/people.ts';
import { readText } from '../../src/read/text.ts';

const OLD = `Harbor bridge to reopen

PORT ELLIS — Mayor Ana Ruiz said on Tuesday that the bridge would reopen in May.

“We have spent eleven million dollars on it,” Ruiz said. “It was money well spent.”

“Paint is cheaper than steel,” said Tom Lind, the city engineer.

Lind’s crew replaced 212 rivets by hand. The work took 90 days.

“I have my doubts,” said Joan Pell, who runs a shop on Quay Street.
`;

const record = async (text: string) => analyze(await readText(text, { published: '2024-05-14' }));
const changed = async (...edits: readonly (readonly [string, string])[]): Promise<Comparison> => {
  let text = OLD;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return compare(await record(OLD), await record(text));
};

/** “+ text”, “- text”, “~ text (field: old → new)” */
const told = (one: Difference): string => {
  if (one.kind === 'added') return `+ ${one.new.text}`;
  if (one.kind === 'dropped') return `- ${one.old.text}`;
  return `~ ${one.new.text} (${one.changes.map((c) => `${c.field}: ${c.old ?? ''} → ${c.new ?? ''}`).join('; ')})`;
};

const PARAGRAPH = '“Paint is cheaper than steel,” said Tom Lind, the city engineer.\n\n';

test('nothing changes in a copy', async () => expect(differences(await changed())).toBe(0));

test('what moves does not change', async () => {
  const moved = await changed([PARAGRAPH, ''], ['Quay Street.\n', `Quay Street.\n\n${PARAGRAPH.trimEnd()}\n`]);
  expect(moved.quotes).toEqual([]);
  expect(moved.numbers).toEqual([]);
  expect(moved.speakers).toEqual([]);
});

test('typography is not compared', async () => {
  const { quotes } = await changed(['“Paint is cheaper than steel,”', '"Paint is cheaper than steel,"']);
  expect(quotes).toEqual([]);
});

test.each<[string, readonly (readonly [string, string])[], Partial<Record<(typeof SECTIONS)[number], string[]>>]>([
  [
    'a word of a quote',
    [['cheaper than steel', 'cheaper than iron']],
    { quotes: ['~ Paint is cheaper than iron, (words: Paint is cheaper than steel → Paint is cheaper than iron)'] },
  ],
  [
    'a quote with its speaker goes',
    [['\n“I have my doubts,” said Joan Pell, who runs a shop on Quay Street.\n', '']],
    { quotes: ['- I have my doubts,'], speakers: ['- Joan Pell'], sources: ['- Joan Pell'] },
  ],
  [
    'a quote comes',
    [[PARAGRAPH, `${PARAGRAPH}“The barge was not to blame,” Lind said.\n\n`]],
    { quotes: ['+ The barge was not to blame,'] },
  ],
  [
    'a quote is given to somebody else',
    [['“I have my doubts,” said Joan Pell', '“I have my doubts,” said Karin Holt']],
    {
      quotes: ['~ I have my doubts, (speaker: Joan Pell → Karin Holt)'],
      speakers: ['+ Karin Holt', '- Joan Pell'],
      sources: ['+ Karin Holt', '- Joan Pell'],
    },
  ],
  ['a number', [['212 rivets', '221 rivets']], { numbers: ['~ 221 rivets (value: 212 → 221)'] }],
  ['a number goes', [[' The work took 90 days.', '']], { numbers: ['- 90 days'], dates: ['- 90 days'] }],
  ['a date', [['on Tuesday', 'on Monday']], { dates: ['~ Monday (value: 2024-05-14 → 2024-05-13)'] }],
  [
    'what a verb claims',
    [['Ana Ruiz said on Tuesday that', 'Ana Ruiz claimed on Tuesday that']],
    { attributions: ['~ that the bridge would reopen in May (verb: say → claim)'] },
  ],
])('%s', async (_, edits, expected) => {
  const found = await changed(...edits);
  const all = Object.fromEntries(SECTIONS.map((section) => [section, found[section].map(told)]));
  expect(all).toEqual({ ...Object.fromEntries(SECTIONS.map((section) => [section, []])), ...expected });
});

test.each([
  ['Ana Ruiz', 'Ruiz', true],
  ['the council', 'council', true],
  ['Ana Ruiz', 'Leo Ruiz', false],
  ['Ana Ruiz', undefined, false],
  [undefined, undefined, true],
])('%s and %s: the same? %s', (a, b, same) => expect(sameName(a, b)).toBe(same));

test('one to one, equals first, whatever the lists', () => {
  const subject = fc.record({
    key: fc.constantFrom('a b c', 'a b d', 'x y', 'z'),
    words: fc.subarray(['a', 'b', 'c', 'd', 'x', 'y']),
  });
  fc.assert(
    fc.property(fc.array(subject), fc.array(subject), (old, now) => {
      const pairs = matched(old, now, 0.5);
      expect(new Set(pairs.map(([a]) => a)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, b]) => b)).size).toBe(pairs.length);
      for (const [a, b] of pairs)
        expect(old[a]!.key === now[b]!.key || similarity(old[a]!.words, now[b]!.words) >= 0.5).toBe(true);
    }),
  );
});
