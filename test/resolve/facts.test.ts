import { describe, expect, test } from 'vitest';
import { solve } from './marked.ts';

const facts = (line: string): string[] => solve(line).sections.facts.map((f) => `${f.sourcing}: ${f.text}`);

describe('facts', () => {
  test.each([
    ['{o:Marlow} closed the mill.', ['unsourced: Marlow closed the mill.']],
    [
      '{q:{o:Marlow} closed the mill}, {s:officials} {c:said}.',
      ['attributed: Marlow closed the mill, officials said.'],
    ],
    [
      '{q:“{o:Marlow} closed the mill for good,”} {s:she} {c:said}.',
      ['quoted: “Marlow closed the mill for good,” she said.'],
    ],
    ['{s:{p:Ana Ruiz}} {c:called} {q:it “brave”}.', ['attributed: Ana Ruiz called it “brave”.']],
    [
      '{p:Ana Ruiz} ran all the way home before the rain {c:began} to fall.',
      ['unsourced: Ana Ruiz ran all the way home before the rain began to fall.'],
    ],
  ])('%s', (line, found) => expect(facts(line)).toEqual(found));
});

describe('no facts', () => {
  test.each(['The mill closed.', 'He closed the mill.', 'Did {o:Marlow} close the mill?', '{o:Marlow}: a history.'])(
    '%s',
    (line) => expect(facts(line)).toEqual([]),
  );
});

test('a fact holds the ids of what stands in it', () => {
  const { facts: found, entities } = solve(
    '{p:Ana Ruiz} left. {q:She met {p:Omar Hadi} in {l:Marlby}}, {s:officials} {c:said}.',
  ).sections;
  expect(entities.map((e) => e.id)).toEqual(['e1', 'e2', 'e3']);
  expect(found.map((f) => [f.id, f.entities, f.attributions])).toEqual([
    ['f1', ['e1'], []],
    ['f2', ['e1', 'e2', 'e3'], ['a1']],
  ]);
});
