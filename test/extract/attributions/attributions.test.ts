import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/extract/attributions/index.ts';
import { segment } from '../../../src/text/segment.ts';
import { marked } from '../../tools/marked.ts';
import { FOUND, NOT_FOUND } from './cases.ts';
import { FOUND_IN_NEWS, NOT_FOUND_IN_NEWS } from './news-cases.ts';

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
  test.each([...FOUND, ...FOUND_IN_NEWS])('%s', (line) => {
    expect(written(line.split('#')[0]!)).toBe(wanted(line));
  });

  test.each([...NOT_FOUND, ...NOT_FOUND_IN_NEWS])('nobody says: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

describe('headlines', () => {
  const said = (headline: string): string[] =>
    findAttributions(
      segment({
        id: 'case',
        format: 'text',
        sha256: '',
        text: `${headline}\n\nIt rained all night in the town of Harlow. The boats stayed in the port.\n`,
      }),
    ).map(({ source, content }) => `${source[0]?.text ?? ''}: ${content[0]!.text}`);
  test.each([
    ['‘We will not go’: Ruiz', 'Ruiz: ‘We will not go’'],
    ['Mayor ‘very sorry’ for delay', 'Mayor: ‘very sorry’'],
    ['Mayor: Bridge is safe', 'Mayor: Bridge is safe'],
    ['Police: Man shot at mall was armed', 'Police: Man shot at mall was armed'],
    // more than whoever speaks
    ['‘I still hear him’: Ana Ruiz on losing her son', 'Ana Ruiz: ‘I still hear him’'],
    ['Ruiz on the Flood: ‘We Lost All We Had’', 'Ruiz: ‘We Lost All We Had’'],
    ['Ruiz to council: ‘Mend the bridge’', 'Ruiz: ‘Mend the bridge’'],
    ['Ana Ruiz after the flood: ‘We will rebuild’', 'Ana Ruiz: ‘We will rebuild’'],
    ['Elizabeth Warner Hammers Northern Trust CEO: ‘You Should Go’', 'Elizabeth Warner: ‘You Should Go’'],
    ['Ruiz slams council: ‘They had no plan’', 'Ruiz: ‘They had no plan’'],
    ['Reports: Ruiz to resign', 'Reports: Ruiz to resign'],
    ['“We are not done” – Ruiz hits back at critics', 'Ruiz: “We are not done”'],
    ['“We are not done” – Ana Ruiz', 'Ana Ruiz: “We are not done”'],
    ['‘We are not done’: Ruiz hits back at critics', 'Ruiz: ‘We are not done’'],
    ['‘We are not done’: mayor Ana Ruiz on the flood', 'mayor Ana Ruiz: ‘We are not done’'],
    ['Ruiz to resign: report', 'report: Ruiz to resign'],
    ['Port has ‘no plan B’ – mayor', 'mayor: Port has ‘no plan B’'],
    // nobody who does
    ['Bridge Closure Leaves Town Alone: ‘We Are Prisoners’', ': ‘We Are Prisoners’'],
    ['Police Chief Resigns: ‘I Have Had Enough’', ': ‘I Have Had Enough’'],
    ['Harlow bridge: ‘It was like an earthquake’', ': ‘It was like an earthquake’'],
  ])('%s', (headline, found) => expect(said(headline)).toEqual([found]));
  test.each([
    'Harlow man charged after crash on Highway 400',
    '‘The Harbour’: A review',
    'Film ‘Sorry’ wins prize',
    'Man ‘stabbed’ in Harlow pub',
    'Wildfire: Two towns are empty',
    'Two towns are to share a school: guide',
    'Harlow is to get a well-known mayor',
    'Two towns to share a school - Harlow Courier',
    'Veto Impedes Peace Efforts: Ending war is a goal of the council',
    'The Latest: Bridge closed after crash',
    'After the flood: Harlow mayor in tears',
    'Speed Over Safety: Harlow Bridge Was Shut for a Year',
  ])('nobody says: %s', (headline) => expect(said(headline)).toEqual([]));
});

test('a dash and a name below a quotation sign it', () => {
  const signed = (text: string) =>
    read(text)
      .filter(({ rule }) => rule === 'dash-signature')
      .map(({ source }) => source[0]!.text);
  expect(signed('“Never sail on a Friday.”\n\n— Ana Ruiz, a clerk')).toEqual(['Ana Ruiz, a clerk']);
  expect(signed('“Never sail on a Friday.”\n\n— It rained all night.')).toEqual([]);
  expect(signed('“Never sail,” she said.\n\n— Ana Ruiz')).toEqual([]);
});

test('a transcript without a headline has its first turn like the others', () => {
  const turns = (text: string) => read(text).filter(({ rule }) => rule === 'speaker-label');
  const second = 'HADDAD: If I may, sir.\n\nRUIZ: I will be there on Monday.';
  expect(turns(`RUIZ: We shall mend it.\n\n${second}`).map(({ source }) => source[0]!.text)).toEqual([
    'RUIZ',
    'HADDAD',
    'RUIZ',
  ]);
});

test('a quotation behind a verb of its own sentence belongs to that verb alone', () => {
  const found = read(
    '“Harlow is helping the council,” Harlow told the BBC. In the filing itself Ana Ruiz made this point, writing “In addition, we have told the police.”',
  );
  expect(found.map(({ content }) => content.map((s) => s.text))).toEqual([
    ['“Harlow is helping the council,”'],
    ['“In addition, we have told the police.”'],
  ]);
  expect(read('“We help,” Haddad said. “And we will go on helping.”').map(({ content }) => content.length)).toEqual([
    2,
  ]);
});

test('whoever tells what another has reported is no part of it', () => {
  const found = read('His report concluded that the bridge was not safe, Ruiz told the jury.');
  expect(found.map(({ source, content }) => [source[0]!.text, content[0]!.text])).toEqual([
    ['His report', 'that the bridge was not safe'],
    ['Ruiz', 'His report concluded that the bridge was not safe'],
  ]);
  expect(written('Ruiz said that the mayor told the jury that the bridge was not safe.')).toContain(
    'content:that the mayor told the jury that the bridge was not safe',
  );
});

test('what somebody would not say is no part of what was said', () => {
  const said = (text: string) => read(text).map(({ content, status }) => `${status}: ${content[0]!.text}`);
  expect(said('Ruiz said it was safe but declined to say who had checked it.')).toEqual([
    'asserted: it was safe',
    'declined: who had checked it',
  ]);
  expect(said('Ruiz said the firm did not and would not say who paid.')).toHaveLength(1);
});

test('a clause behind a semicolon that somebody else tells is no part of what is said', () => {
  const said = (text: string) => read(text).map(({ content }) => content[0]!.text);
  expect(said('The union says members will strike; the company insists talks go on.')).toEqual([
    'members will strike',
    'talks go on',
  ]);
  expect(said('Ruiz told the inquiry she had left the meeting, but emails show she was there.')).toEqual([
    'she had left the meeting',
    'she was there',
  ]);
  expect(said('The union says members will strike; the ports will close.')).toEqual([
    'members will strike; the ports will close',
  ]);
});

test('an outlet whose report is only in part what somebody else has said keeps it', () => {
  const sources = (text: string) =>
    read(text).map(({ source, via }) => [source[0]!.text, ...via.map((v) => v.source[0]!.text)]);
  expect(
    sources('The Courier announced it would close in May after its owner, Omar Haddad, decided to sell it.'),
  ).toEqual([['The Courier'], ['Omar Haddad', 'The Courier']]);
  expect(sources('The Courier reported that Omar Haddad said he would sell the port.')).toEqual([
    ['Omar Haddad', 'The Courier'],
  ]);
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

/** Source, rule and content of each attribution that a rule has found or made longer. */
const spoken = (text: string): string[] =>
  read(text).map(({ source, content }) => `${source[0]?.text ?? ''}: ${content.map((s) => s.text).join(' … ')}`);

describe('whose a quotation is that no model has', () => {
  test.each([
    // a participle, or a verb joined to the one before, right behind somebody’s words
    [
      'Haddad said, “As far as I know, this is the first case of its kind”, adding, “For us, this man is a thief”.',
      'Haddad: “For us, this man is a thief”',
    ],
    [
      'Haddad said the port was “a ruin of its former self”, also observing, “[t]here is no plan”.',
      'Haddad: “[t]here is no plan”',
    ],
    // a verb that opens the sentence, and its subject
    [
      'Remarked Harlow Harbour Trust scientist Tyra Lind, “This reprieve is a thank-you from the gulls to all who fed them.”',
      'Harlow Harbour Trust scientist Tyra Lind: “This reprieve is a thank-you from the gulls to all who fed them.”',
    ],
    // joined to other quoted words
    [
      'Haddad has gone after Ruiz as a “leech who will bleed the port” and a “spoiled brat.”',
      'Haddad: Ruiz as a “leech who will bleed the port” and a “spoiled brat.”',
    ],
    ['“We won,” Ruiz said, and “they lost.”', 'Ruiz: “We won,” … “they lost.”'],
    // in a clause of saying
    [
      'After saying her left knee was “so sore I could barely climb the steps,” she was taken to Harlow for tests.',
      'she: her left knee was “so sore I could barely climb the steps,”',
    ],
    // a name behind it, and no verb
    [
      '“Look out for the ice, because it is thin, and stay at home,” Dr Mehta.',
      'Dr Mehta: “Look out for the ice, because it is thin, and stay at home,”',
    ],
    [
      '“That is going to be a new trade for brokers,” Shen Juan, an analyst at Harlow Securities based in Leeds.',
      'Shen Juan, an analyst at Harlow Securities based in Leeds: “That is going to be a new trade for brokers,”',
    ],
  ])('%s', (text, found) => expect(spoken(text)).toContain(found));

  test.each([
    ['Haddad said, “It is over”, Lind adding, “For us it has begun”.', /Haddad: .*For us/],
    ['Announced by Ana Ruiz in May, “the biggest show on the quay” sold well.', /by Ana Ruiz/],
    ['Haddad called Ruiz a “fool” and the “Salt Year” a masterpiece.', /Salt Year.*Salt Year/],
    ['The mayor stressed the threat that “mission creep” poses to the harbour.', /quotation-in-clause/],
    ['“We Stood on the Quay at Night,” Ana Ruiz.', /Quay/],
  ])('not %s', (text, wrong) => expect(spoken(text).join('\n')).not.toMatch(wrong));
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

test('what is cited as something says nothing', () => {
  expect(written('The flood inquiry is still cited as a “gold standard” by the courts.')).not.toContain('source:The');
  expect(written('Ana Ruiz was cited as saying that the inquiry was “a gold standard”.')).toContain('source:Ana Ruiz');
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
    ['Q. Will you go?\n\nA. I will.\n\nQ. When?\n\nA. Soon.', [': Will you go?', ': I will.', ': When?', ': Soon.']],
    ['A. Ruiz went.\n\nIt rained.\n\nA. Haddad stayed.', []],
    ['UPDATE: We lost.\n\nPHOTOGRAPH: Ana Ruiz\n\nUPDATE: It rained.', []],
    ['Ruiz: We lost.\n\nIt rained.', []],
    [
      'QUOTE OF THE NIGHT: “Rain.”\n\nUP NEXT: Game 3.\n\nRUIZ: We lost.\n\nHADDAD: Why?',
      ['RUIZ: We lost.', 'HADDAD: Why?'],
    ],
  ])('%s', (text, found) => expect(turns(text)).toEqual(found));
});
