import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/extract/attributions/index.ts';
import { segment } from '../../../src/text/segment.ts';
import { marked } from '../../tools/marked.ts';
import { FOUND, NOT_FOUND } from './cases.ts';

const read = (text: string) =>
  findAttributions(
    segment({ id: 'case', format: 'text', sha256: '', text: `Talks go on\n\nIt rained all night.\n\n${text}\n` }),
  );

/** The attribution with its marks, as a case writes it. */
function written(line: string): string {
  const found = read(marked(line).text);
  return found
    .map((a) => {
      const parts = [
        ...a.source.map((s) => ['source', s.text]),
        ...a.cue.map((s) => ['cue', s.text]),
        ...a.content.map((s) => ['content', s.text]),
        ...(a.addressee ? [['addressee', a.addressee.text]] : []),
        ...a.via.flatMap((v) => v.source.map((s) => ['via', s.text])),
      ];
      return [...parts.map(([k, v]) => `${k}:${v}`).sort(), a.status].join(' | ');
    })
    .join('\n');
}

function wanted(line: string): string {
  const [body, status] = line.split('#') as [string, string?];
  const { text, ranges } = marked(body);
  const parts = [...ranges].flatMap(([k, list]) => list.map(([a, b]) => `${k}:${text.slice(a, b)}`));
  return [...parts.sort(), status ?? 'asserted'].join(' | ');
}

describe('attributions', () => {
  test.each(FOUND)('%s', (line) => {
    expect(written(line.split('#')[0]!)).toBe(wanted(line));
  });

  test.each(NOT_FOUND)('nobody says: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

test('whoever is asked between two commas is no source of the question', () => {
  expect(written('Ana Ruiz, asked about the case in Rome, said that it was over.')).not.toContain('cue:asked');
  expect(written('Ana Ruiz, the mayor, asked about the case in Rome.')).not.toContain('addressee');
});

test('a name behind a quotation, and a verb of its own, is no tag', () => {
  const rules = (text: string) => read(text).map(({ rule }) => rule);
  expect(rules('“We stood on the quay all night,” Shen Juan, an analyst.')).toEqual(['verbless-tag']);
  expect(rules('“Who Stood on the Quay at Night,” Shen Juan, who wrote it, closed the show.')).not.toContain(
    'verbless-tag',
  );
});

test('what sets the scene in front of whoever tells is not told', () => {
  const rules = (text: string) => read(text).map(({ rule }) => rule);
  expect(rules('The coach will be fired, a source with knowledge of the matter told the Star.')).toEqual([
    'quotation-tag',
  ]);
  expect(rules('After the rain came down all night, Ana Ruiz told him.')).not.toContain('quotation-tag');
});

test('whom somebody cites who is no outlet is no source', () => {
  expect(written('Ana Ruiz, citing two officials, said that the port would close.')).toContain(
    'cue:said | source:Ana Ruiz',
  );
});

test('a quotation with a tag of its own is not held by the tag in front of it', () => {
  const contents = (text: string) => read(text).map(({ content }) => content.map((s) => s.text).join(' … '));
  expect(contents('“He put his hand up,” she said. “I tell myself,” Peel said, “that he did.”')).toEqual([
    '“He put his hand up,”',
    '“I tell myself,” … “that he did.”',
  ]);
  expect(contents('“He put his hand up,” she said. “I told my son.”')).toEqual([
    '“He put his hand up,” … “I told my son.”',
  ]);
});

test('whoever is told it for a station is told, and the station is a via', () => {
  const told = written('She told WBXV’s Jared Polk that the pool was gone.');
  expect(told).toContain('addressee:WBXV’s Jared Polk');
  expect(told).toContain('via:WBXV');
});

test('of a charge nobody who is charged is the source', () => {
  expect(written('Omar Haddad, 31, was charged with theft of a boat in May.')).not.toContain('source:');
});

/** Source and first words of each turn. */
const turns = (text: string): string[] =>
  read(text)
    .filter((a) => a.rule.endsWith('-label'))
    .map((a) => `${a.source[0]?.text ?? ''}: ${a.content.map((s) => s.text).join(' ')}`);

describe('labels', () => {
  test.each([
    ['RUIZ: We lost.\n\nHADDAD: Why?\n\nRUIZ: Rain.', ['RUIZ: We lost.', 'HADDAD: Why?', 'RUIZ: Rain.']],
    ['“RUIZ: We lost.\n\n“HADDAD: Why?\n\n“We had to know.”', ['RUIZ: We lost.', 'HADDAD: Why?\n\n“We had to know.”']],
    ['Q: Will you go?\n\nA: I will.\n\nQ: When?\n\nA: Soon.', [': Will you go?', ': I will.', ': When?', ': Soon.']],
    ['UPDATE: We lost.\n\nPHOTOGRAPH: Ana Ruiz\n\nUPDATE: It rained.', []],
    ['Ruiz: We lost.\n\nIt rained.', []],
    [
      'QUOTE OF THE NIGHT: “Rain.”\n\nUP NEXT: Game 3.\n\nRUIZ: We lost.\n\nHADDAD: Why?',
      ['RUIZ: We lost.', 'HADDAD: Why?'],
    ],
  ])('%s', (text, found) => expect(turns(text)).toEqual(found));
});
