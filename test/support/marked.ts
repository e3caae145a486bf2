import type { Report, Span } from '../../src/record.ts';
import { attribution, entity, quantity, quote, reportOf } from './report.ts';

/** Where words stand in a text, the n-th time. */
export function placeOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const TEXT = `Boat 🚢 lost, says board

By Ada Brink

“We won’t pay 5 🪙,” Ana Ruiz said, according to Reuters.

Oil rose 3% on Tuesday. She denied that the boat was hers.`;

/** A record made by hand, with a ship before everything: UTF-16, code points and bytes differ. */
export function boatRecord(): Report {
  const at = (words: string, nth?: number): Span => placeOf(TEXT, words, nth);
  const blocks = TEXT.split('\n\n').map((words, i) => {
    const { start, end } = at(words);
    return { kind: (['headline', 'byline', 'paragraph', 'paragraph'] as const)[i]!, start, end };
  });
  const ana = (words: string) =>
    ({
      text: words,
      spans: [at(words)],
      kind: 'named-person',
      entity: 'e1',
      name: 'Ana Ruiz',
      role: 'mayor',
      how: 'surname',
    }) as const;
  const reuters = {
    text: 'Reuters',
    spans: [at('Reuters')],
    kind: 'media',
    name: 'Reuters',
    cue: [at('according to')],
  } as const;
  const said = at('“We won’t pay 5 🪙,”');
  const report = reportOf(TEXT, {
    quotes: [
      quote('q1', {
        text: 'We won’t pay 5 🪙,',
        spans: [said],
        speaker: { ...ana('Ana Ruiz'), spans: [at('Ana Ruiz')] },
        via: [{ ...reuters, spans: [...reuters.spans], cue: [...reuters.cue] }],
        attribution: 'a1',
        explanation: 'stands in the content of a1',
      }),
    ],
    attributions: [
      attribution('a1', {
        content: [said],
        cue: [at('said')],
        source: { ...ana('Ana Ruiz'), spans: [at('Ana Ruiz')] },
        via: [{ ...reuters, spans: [...reuters.spans], cue: [...reuters.cue] }],
        explanation: 'cue “said”',
      }),
      attribution('a2', {
        kind: 'indirect',
        status: 'denied',
        content: [at('that the boat was hers')],
        cue: [at('denied')],
        source: { ...ana('She'), spans: [at('She')], how: 'pronoun' },
      }),
    ],
    entities: [
      entity('e1', {
        mentions: [
          { ...at('Ana Ruiz'), kind: 'name' },
          { ...at('She'), kind: 'pronoun' },
        ],
      }),
    ],
    quantities: [
      quantity('n1', { ...at('5 🪙'), value: 5, attribution: 'a1' }),
      quantity('n2', {
        ...at('3%'),
        kind: 'percent',
        value: 3,
        bound: 'exact',
        trend: 'up',
        unit: { name: 'percent', symbol: '%' },
      }),
    ],
    dates: [
      {
        id: 'd1',
        ...at('Tuesday'),
        type: 'date',
        value: '2024-05-14',
        from: '2024-05-14',
        to: '2024-05-14',
        anchor: 'published',
        rule: 'weekday',
      },
    ],
    facts: [
      {
        id: 'f1',
        ...at('Oil rose 3% on Tuesday.'),
        quantities: ['n2'],
        dates: ['d1'],
        entities: [],
        sourcing: 'unsourced',
        attributions: [],
      },
      {
        id: 'f2',
        ...at('She denied that the boat was hers.'),
        quantities: [],
        dates: [],
        entities: ['e1'],
        sourcing: 'attributed',
        attributions: ['a2'],
      },
    ],
    sources: [{ entity: 'e1', name: 'Ana Ruiz', kind: 'named-person', attributions: 2, quotes: 1, words: 9 }],
    warnings: [{ code: 'stray', message: 'something is off', ...at('Oil') }].map(({ code, message, start, end }) => ({
      code,
      message,
      start,
      end,
    })),
  });
  return {
    ...report,
    article: {
      ...report.article,
      id: 'boat.txt',
      title: 'Boat 🚢 lost, says board',
      byline: ['Ada Brink'],
      published: '2024-05-15',
      language: 'en',
      blocks,
    },
  };
}
