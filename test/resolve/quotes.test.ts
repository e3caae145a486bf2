import { describe, expect, test } from 'vitest';
import { solve } from './marked.ts';

/** Each quote: kind, words, speaker. */
const quotes = (line: string): string[] =>
  solve(line).sections.quotes.map(
    (q) => `${q.kind}: ${q.text}${q.speaker ? ` — ${q.speaker.name ?? q.speaker.text}` : ''}`,
  );

describe('kinds', () => {
  test.each([
    ['{q:“We will not go,”} {s:{p:Ana Ruiz}} {c:said}.', ['full: We will not go, — Ana Ruiz']],
    ['{q:“No,”} {s:{p:Ana Ruiz}} {c:said}.', ['full: No, — Ana Ruiz']],
    ['{s:{p:Ana Ruiz}} {c:said} {q:the plan was “a gift to the rich”}.', ['partial: a gift to the rich — Ana Ruiz']],
    [
      '{s:{p:Ana Ruiz}} {c:called} {q:it “brave” and “a long shot”}.',
      ['partial: brave — Ana Ruiz', 'partial: a long shot — Ana Ruiz'],
    ],
    [
      '{s:{p:Ana Ruiz}} {c:said} {q:the “Iraqi-led fight against terror” goes on}.',
      ['partial: Iraqi-led fight against terror — Ana Ruiz'],
    ],
    ['{s:{p:Ana Ruiz}} {c:called} {q:her “Miss Piggy”}.', ['partial: Miss Piggy — Ana Ruiz']],
    ['{s:The critic} {c:praised} {q:the song “Low Tide” at length}.', ['title: Low Tide']],
    ['The song “Low Tide” rang out.', ['title: Low Tide']],
    ['{s:The critic} {c:praised} her book, {q:“The Late Tide,”} last week.', ['title: The Late Tide,']],
    ['{s:The critic} {c:says} in her book: {q:“The Tide Is Late.”}', ['full: The Tide Is Late. — The critic']],
    ['Her latest, “The Salt Year,” opens in May.', ['title: The Salt Year,']],
    ['The film “Up” won.', ['title: Up']],
    ['A so-called “book van” will stop here.', ['scare: book van']],
    ['The “curse” had become a joke.', ['scare: curse']],
    ['The “curse of the northern harbour” had become a joke.', ['scare: curse of the northern harbour']],
    ['It is “a perfect place to sit and wait for rain”.', ['partial: a perfect place to sit and wait for rain']],
    ['{p:Ross Pascale}, known throughout the game as “Rocket”, left.', ['nickname: Rocket']],
    ['{p:Tommy “Sparky” Quinn} scored.', ['nickname: Sparky']],
    ['{s:{p:Ana Ruiz}}{c::} {q:“(CROSSTALK.)”}', ['scare: (CROSSTALK.)']],
    ['“Follow {p:Ana Ruiz} on Twitter @anaruiz.”', ['scare: Follow Ana Ruiz on Twitter @anaruiz.']],
    [
      '{q:“Follow me on Monday and see,”} {s:{p:Ana Ruiz}} {c:said}.',
      ['full: Follow me on Monday and see, — Ana Ruiz'],
    ],
  ])('%s', (line, found) => expect(quotes(line)).toEqual(found));
});

describe('one quote', () => {
  test.each([
    [
      '{q:“We had no warning,”} {s:{p:Ana Ruiz}} {c:said}. {q:“We had no time.”}',
      ['full: We had no warning, We had no time. — Ana Ruiz'],
    ],
    [
      '{q:“That is rough,”} {s:{p:Ana Ruiz}} {c:said}, {q:“and rough is low.”}',
      ['full: That is rough, and rough is low. — Ana Ruiz'],
    ],
    [
      '{q:“We had no warning,”} {s:{p:Ana Ruiz}} {c:said} after a talk with the mayor. “We had no time.”',
      ['full: We had no warning, We had no time. — Ana Ruiz'],
    ],
    [
      '{q:“We had no warning. It came fast.\n\n“We had no time,”} {s:{p:Ana Ruiz}} {c:said}.',
      ['full: We had no warning. It came fast.\n\nWe had no time, — Ana Ruiz'],
    ],
  ])('%s', (line, found) => expect(quotes(line)).toEqual(found));
});

describe('a paragraph that is a quote goes on with the one before', () => {
  const floating = (line: string) => solve(line).sections.attributions.at(-1);

  test.each([
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\n“We will be back next year.”',
    '{s:{p:Ana Ruiz}} {c:said} {q:they had lost}.\n\n“We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\n“We tried hard.”\n\n“We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\n“We tried hard.” “We will be back next year.”',
  ])('%s', (line) => {
    const last = floating(line);
    expect(last).toMatchObject({
      rule: 'floating-quote',
      cue: [],
      kind: 'direct',
      source: { name: 'Ana Ruiz', how: 'continued' },
    });
    expect(last?.confidence).toBeLessThan(0.9);
    expect(quotes(line).at(-1)).toBe('full: We will be back next year. — Ana Ruiz');
  });

  test('whoever “he” is goes on, and a reporter who asks does not', () => {
    expect(quotes('{q:“We lost,”} {s:he} {c:said}.\n\n“We will be back next year.”').at(-1)).toBe(
      'full: We will be back next year. — he',
    );
    expect(quotes('{s:I} {c:asked} {q:what the book was for}.\n\n“We will be back next year.”')).toEqual([
      'full: We will be back next year.',
    ]);
  });

  test.each([
    '{s:I} {c:asked} {p:Bert Okafor} {q:why he left}. “They never paid me a cent.”',
    '{s:I} {c:asked} {p:Bert Okafor} {q:why he left}.\n\n“They never paid me a cent.”',
  ])('whoever is asked answers: %s', (line) =>
    expect(quotes(line)).toEqual(['full: They never paid me a cent. — Bert Okafor']),
  );

  test('of two who are asked neither does', () => {
    expect(quotes('{s:I} {c:asked} {p:Bert Okafor} and {p:Ana Ruiz} {q:why}.\n\n“They never paid me a cent.”')).toEqual(
      ['full: They never paid me a cent.'],
    );
  });

  test('a line in single marks between others breaks up the text', () => {
    expect(quotes('{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\n‘We are no villains.’').at(-1)).toBe(
      'full: We are no villains.',
    );
  });

  test('a sentence with a colon brings the speaker in', () => {
    const line = '{p:Omar Hadi} left.\n\nMayor {p:Ana Ruiz} put it this way:\n\n“We will be back next year.”';
    expect(floating(line)).toMatchObject({
      rule: 'introduced-quote',
      source: { text: 'Mayor Ana Ruiz', name: 'Ana Ruiz' },
    });
  });

  test.each([
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}. {p:Omar Hadi} shook his head.\n\n“We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}. {q2:“We won,”} {s2:{p:Omar Hadi}} {c2:said}.\n\n“We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\nIt rained.\n\n“We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\n“We tried hard.” The crowd roared. “We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}. The other side saw it like this:\n\n“We will be back next year.”',
    '{p:Ana Ruiz} heard it from {p:Omar Hadi}:\n\n“We will be back next year.”',
    '{q:“We lost,”} {s:{p:Ana Ruiz}} {c:said}.\n\nThe “curse” is back.',
    'It rained.\n\n“We will be back next year.”',
  ])('nobody knows: %s', (line) => {
    expect(floating(line)?.rule).not.toBe('floating-quote');
    expect(solve(line).sections.quotes.at(-1)?.speaker).toBeUndefined();
  });
});

describe('a quotation behind a sentence of its paragraph', () => {
  test.each([
    ['{s:{p:Ana Ruiz}} {c:called} {q:the plan a gift}. “It gives them all they asked for.”', 'Ana Ruiz'],
    ['The loss left coach {p:Omar Hadi} cold. “We will be back next year.”', 'Omar Hadi'],
  ])('%s', (line, name) => {
    const last = solve(line).sections.attributions.at(-1);
    expect(last).toMatchObject({ rule: 'floating-quote', cue: [], source: { name, how: 'continued' } });
    expect(last?.confidence).toBeLessThan(0.7);
  });

  test.each([
    '{p:Ana Ruiz} met {p:Omar Hadi} at the gate. “We will be back next year.”',
    'The film with {p:Ana Ruiz} has a “dark side” too. “We will be back next year.”',
    'It rained all night. “We will be back next year.”',
    '{p:Ana Ruiz} left. “We will be back next year,” a guard at the gate had told her.',
  ])('nobody knows: %s', (line) => {
    expect(solve(line).sections.quotes.at(-1)?.speaker).toBeUndefined();
  });
});

describe('within', () => {
  test('what a quotation tells somebody else said is not the quotation’s own speaker', () => {
    const { quotes } = solve('“{s2:People} {c2:say}, {q2:‘It does not matter who wins this one.’}”').sections;
    expect(quotes.map((q) => q.speaker?.text)).toEqual([undefined, 'People']);
  });

  test('a quote inside a quote has its own speaker, or none', () => {
    const spoken = solve('{q:“{s2:My teacher} {c2:said}, {q2:‘Sit down,’}”} {s:{p:Ana Ruiz}} {c:said}.').sections;
    expect(spoken.quotes.map((q) => [q.id, q.within, q.speaker?.text])).toEqual([
      ['q1', undefined, 'Ana Ruiz'],
      ['q2', 'q1', 'My teacher'],
    ]);
    const silent = solve('{q:“I live in the ‘White Villa’ now,”} {s:{p:Ana Ruiz}} {c:said}.').sections;
    expect(silent.quotes.map((q) => [q.within, q.speaker?.text])).toEqual([
      [undefined, 'Ana Ruiz'],
      ['q1', undefined],
    ]);
  });

  test('A said that B had told C', () => {
    const { attributions } = solve(
      '{s:{p:Ana Ruiz}} {c:said} {q:{s2:{p:Omar Hadi}} {c2:had told} {t2:her} {q2:to go}}.',
    ).sections;
    expect(attributions.map((a) => [a.id, a.within, a.source?.name])).toEqual([
      ['a1', undefined, 'Ana Ruiz'],
      ['a2', 'a1', 'Omar Hadi'],
    ]);
  });
});

describe('direct, mixed, indirect', () => {
  test.each([
    ['{q:“We will not go,”} {s:{p:Ana Ruiz}} {c:said}.', 'direct'],
    ['{s:{p:Ana Ruiz}} {c:said} {q:the plan was “a gift to the rich”}.', 'mixed'],
    ['{s:{p:Ana Ruiz}} {c:said} {q:the plan was poor}.', 'indirect'],
    ['{s:{p:Ana Ruiz}} {c:praised} {q:the song “Low Tide”}.', 'indirect'],
    ['“I know that {s:{p:Omar Hadi}} {c:said} {q:he would go},” a guard wrote.', 'indirect'],
  ])('%s', (line, kind) => expect(solve(line).sections.attributions[0]?.kind).toBe(kind));
});
