// Each scorer on a text of a few words; the counts (right, gold, predicted) were worked out by hand.
import { describe, expect, test } from 'vitest';
import type { Attribution, Entity, Quantity, Quote, Source, Via } from '../../src/record.ts';
import { span } from '../../src/text/span.ts';
import type { GoldArticle } from '../../tools/evaluate/gold.ts';
import type { Judgement } from '../../tools/evaluate/judgement.ts';
import { attributions } from '../../tools/evaluate/tasks/attributions.ts';
import { dates } from '../../tools/evaluate/tasks/dates.ts';
import { entities } from '../../tools/evaluate/tasks/entities.ts';
import { quantities } from '../../tools/evaluate/tasks/quantities.ts';
import { quotes } from '../../tools/evaluate/tasks/quotes.ts';
import { speakers } from '../../tools/evaluate/tasks/speakers.ts';
import type { Range } from '../../tools/evaluate/words.ts';
import { marked } from './marked.ts';

const spansOf = (text: string, ranges: readonly Range[] = []) => ranges.map(([start, end]) => span(text, start, end));
const sourceOf = (text: string, ranges: readonly Range[] = []): Source => ({
  text: ranges.map((r) => text.slice(...r)).join(' '),
  spans: spansOf(text, ranges),
  kind: 'unknown',
});
const viaOf = (text: string, ranges: readonly Range[] = []): Via => ({ ...sourceOf(text, ranges), cue: [] });

/** Right, gold and predicted of each measure. */
const countsOf = ({ counts }: Judgement) =>
  Object.fromEntries(Object.entries(counts).map(([name, c]) => [name, [c.right, c.gold, c.predicted]]));

/** One attribution of the gold and one of the record, marked in two copies of the same text. */
function attributed(goldLine: string, foundLine: string, more: Partial<Attribution> = {}) {
  const gold = marked(goldLine);
  const found = marked(foundLine);
  expect(found.text).toBe(gold.text);
  const of = (name: string, { ranges } = gold) => ranges.get(name) ?? [];
  const article: GoldArticle = {
    id: 'x',
    text: gold.text,
    attributions: [{ source: of('source'), cue: of('cue'), content: of('content') }],
  };
  const via = of('via', found);
  const attribution: Attribution = {
    id: 'a1',
    kind: 'indirect',
    content: spansOf(gold.text, of('content', found)),
    cue: spansOf(gold.text, of('cue', found)),
    status: 'asserted',
    ...(found.ranges.has('source') && { source: sourceOf(gold.text, of('source', found)) }),
    via: via.length > 0 ? [viaOf(gold.text, via)] : [],
    block: 'paragraph',
    confidence: 1,
    rule: 'test',
    ...more,
  };
  return countsOf(attributions.judge(article, { article: { id: 'x' }, attributions: [attribution] }));
}

describe('attributions', () => {
  test('the same but for a comma: all right', () => {
    const counts = attributed(
      '{content:Taxes will rise}, {source:Ana} {cue:said}.',
      '{content:Taxes will rise,} {source:Ana} {cue:said}.',
    );
    expect(new Set(Object.entries(counts).map(([name, c]) => `${name} ${c}`))).toEqual(
      new Set([
        ...['cue', 'source', 'content'].flatMap((r) => [`${r}, exact 1,1,1`, `${r}, overlap 1,1,1`]),
        'content, words 3,3,3',
        'who said what 1,1,1',
        'who said what, quoted 0,0,0',
        'who said what, indirect 1,1,1',
        'whole relation, overlap 1,1,1',
        'whole relation, exact 1,1,1',
      ]),
    );
  });
  test('half the words of the content are enough, less are not', () => {
    const gold = '{content:One two three four} {source:Ana} {cue:said}.';
    const half = attributed(gold, '{content:One two} three four {source:Ana} {cue:said}.');
    expect(half['who said what']).toEqual([1, 1, 1]);
    expect(half['content, exact']).toEqual([0, 1, 1]);
    expect(half['content, words']).toEqual([2, 4, 2]);
    expect(half['whole relation, exact']).toEqual([0, 1, 1]);
    const less = attributed(gold, '{content:One} two three four {source:Ana} {cue:said}.');
    expect(less['who said what']).toEqual([0, 1, 1]);
    expect(less['whole relation, overlap']).toEqual([1, 1, 1]);
  });
  test('another source is wrong', () => {
    const counts = attributed(
      '{content:“Yes,”} {source:Ana} {cue:told} Bo.',
      '{content:“Yes,”} Ana {cue:told} {source:Bo}.',
    );
    expect(counts['who said what']).toEqual([0, 1, 1]);
    expect(counts['who said what, quoted']).toEqual([0, 1, 1]);
    expect(counts['source, overlap']).toEqual([0, 1, 1]);
  });
  test('no source on either side agrees, on one side it does not', () => {
    const gold = '{content:Taxes will rise}, {cue:reportedly}.';
    expect(attributed(gold, gold)['who said what']).toEqual([1, 1, 1]);
    expect(attributed(gold, '{content:Taxes} {source:will} rise, {cue:reportedly}.')['who said what']).toEqual([
      0, 1, 1,
    ]);
  });
  test('whoever carried it is as good as the source', () => {
    const counts = attributed(
      '{content:“Yes,”} Ana said, {cue:according to} {source:Reuters}.',
      '{content:“Yes,”} {source:Ana} {cue:said}, according to {via:Reuters}.',
    );
    expect(counts['who said what']).toEqual([1, 1, 1]);
    expect(counts['whole relation, overlap']).toEqual([0, 1, 1]);
  });
  test('one within another counts where it is right only', () => {
    const gold = '{source:Ana} {cue:said} {content:taxes will rise}.';
    expect(attributed(gold, gold, { within: 'a0' })['who said what']).toEqual([1, 1, 1]);
    const wrong = attributed(gold, 'Ana said {content:taxes} {source:will} rise.', { within: 'a0' });
    expect(wrong['who said what']).toEqual([0, 1, 0]);
    expect(wrong['content, words']).toEqual([0, 3, 0]);
  });
});

describe('quotes', () => {
  const { text, ranges } = marked(
    '{content:“Never, ever, at any price,”} {source:Ana} said. {content:“Go.”} A “no” is no speech. Bo said {other:“why”}.',
  );
  const content = ranges.get('content') as Range[];
  const source = ranges.get('source') as Range[];
  const article: GoldArticle = { id: 'x', text, attributions: [{ source, cue: [], content }] };
  const quote = (spans: readonly Range[], speaker: readonly Range[], kind: Quote['kind'] = 'full'): Quote => ({
    id: 'q1',
    kind,
    text: '',
    spans: spansOf(text, spans),
    ...(speaker.length > 0 && { speaker: sourceOf(text, speaker) }),
    via: [],
    block: 'paragraph',
    confidence: 1,
  });
  const judged = (...found: Quote[]) => countsOf(quotes.judge(article, { article: { id: 'x' }, quotes: found }));

  test('every stretch counts by itself', () => {
    expect(judged(quote(content, source))).toEqual({
      quote: [2, 2, 2],
      'quote with its speaker': [2, 2, 2],
      'quote of four words or more, with its speaker': [1, 1, 1],
    });
  });
  test('the speaker is missing, and one quote is nobody’s in the gold', () => {
    expect(judged(quote(content.slice(0, 1), []), quote(ranges.get('other') as Range[], source))).toEqual({
      quote: [1, 2, 2],
      'quote with its speaker': [0, 2, 2],
      'quote of four words or more, with its speaker': [0, 1, 1],
    });
  });
  test('scare quotes, titles and nicknames are left out', () => {
    expect(judged(quote(content, source, 'scare')).quote).toEqual([0, 2, 0]);
  });
});

test('entities: words and type, facilities are places, only names count', () => {
  const { text, ranges } = marked(
    '{a:Ana Ruiz} of {b:Acme Corp} left {c:Paris} for {d:Dover Castle}. {e:She} hates {f:Easter}.',
  );
  const place = (name: string) => (ranges.get(name) as Range[])[0] as Range;
  const gold = (name: string, type: string) => ({ start: place(name)[0], end: place(name)[1], type });
  const found = (type: Entity['type'], start: number, end: number, kind: 'name' | 'pronoun' = 'name'): Entity => ({
    id: 'e1',
    type,
    name: '',
    roles: [],
    aliases: [],
    mentions: [{ ...span(text, start, end), kind }],
    confidence: 1,
  });
  const article: GoldArticle = {
    id: 'x',
    text,
    entities: [
      gold('a', 'person'),
      gold('b', 'organization'),
      gold('c', 'place'),
      gold('d', 'place'),
      gold('f', 'other'),
    ],
  };
  const output = {
    article: { id: 'x' },
    entities: [
      found('person', ...place('a')),
      found('organization', place('b')[0], place('b')[0] + 4),
      found('person', ...place('c')),
      found('facility', ...place('d')),
      found('person', ...place('e'), 'pronoun'),
      found('event', ...place('f')),
    ],
  };
  expect(countsOf(entities.judge(article, output))).toEqual({
    'all types': [3, 5, 5],
    'person, organization, place': [2, 4, 4],
    'span only': [4, 5, 5],
    person: [1, 1, 2],
    organization: [0, 1, 1],
    place: [1, 2, 1],
    other: [1, 1, 1],
  });
});

describe('quantities', () => {
  type Gold = [change: string, value: string, unit: string];
  const judged = (gold: readonly Gold[], found: readonly Partial<Quantity>[]) => {
    const article: GoldArticle = {
      id: 'x',
      text: '',
      quantities: gold.map(([change, value, normalized_unit]) => ({ change, value, normalized_unit })),
    };
    const quantity = (q: Partial<Quantity>): Quantity => ({
      id: 'n1',
      start: 0,
      end: 1,
      text: '',
      kind: 'count',
      confidence: 1,
      rule: 'test',
      ...q,
    });
    const { counts } = quantities.judge(article, { article: { id: 'x' }, quantities: found.map(quantity) });
    return [counts.value, counts['value and unit'], counts['value and change']].map((c) => c?.right).join(' ');
  };
  // Right by value, by value and unit, by value and change.
  test.each<[Gold, Partial<Quantity>, string]>([
    [['=', '5.0', 'dollar'], { value: 5, unit: { name: 'dollar' } }, '1 1 1'],
    [['=', '5.0', 'dollar'], { value: 5, unit: { name: 'hong kong dollar' } }, '1 0 1'],
    [['=', '5.0', 'dollar'], { value: 6, unit: { name: 'dollar' } }, '0 0 0'],
    [['>', '5.0', 'dollar'], { value: 5, unit: { name: 'dollar' }, bound: 'more than' }, '1 1 1'],
    [['>', '5.0', 'dollar'], { value: 5, unit: { name: 'dollar' }, bound: 'about' }, '1 1 0'],
    [['up', '3', 'percentage'], { value: 3, unit: { name: 'percent' }, trend: 'up' }, '1 1 1'],
    [['up', '3', 'percentage'], { value: 3, unit: { name: 'percent' }, bound: 'exact', trend: 'up' }, '1 1 1'],
    [['~', '3', 'percentage'], { value: 3, unit: { name: 'percent' }, bound: 'about', trend: 'up' }, '1 1 1'],
    [['=', '2-3', 'Square Metres'], { min: 2, max: 3, unit: { name: 'square meter' } }, '1 1 1'],
    [['=', '2-3', 'goals'], { values: [2, 3], what: { head: 'goal', text: '', start: 0, end: 1 } }, '1 1 1'],
    [['=', '7', 'digital sales'], { value: 7, what: { head: 'sale', text: '', start: 0, end: 1 } }, '1 1 1'],
    [['=', '30', 'year of age'], { value: 30, kind: 'age' }, '1 1 1'],
    [['=', '4', '-'], { value: 4 }, '1 1 1'],
    [['=', '4', '-'], { value: 4, kind: 'ordinal' }, '0 0 0'],
    [['=', '4', '-'], {}, '0 0 0'],
  ])('%j %j', (gold, found, right) => expect(judged([gold], [found])).toBe(right));

  test('of two with the same value, each gets its own unit', () => {
    const found = [
      { value: 5, unit: { name: 'mile' } },
      { value: 5, unit: { name: 'dollar' } },
    ];
    expect(
      judged(
        [
          ['=', '5', 'dollar'],
          ['=', '5', 'mile'],
        ],
        found,
      ),
    ).toBe('2 2 2');
  });
});

test('dates: spans, then type and value of the pairs', () => {
  const { text, ranges } = marked(
    '{a:Last Tuesday} he left for {b:two years}. {c:Later}, {d:today}, he {e:now} works.',
  );
  const place = (name: string, from = 0) => {
    const [start, end] = (ranges.get(name) as Range[])[0] as Range;
    return { start: start + from, end };
  };
  const article: GoldArticle = {
    id: 'x',
    text,
    dates: [
      { ...place('a'), type: 'DATE', value: '2024-05-14' },
      { ...place('b'), type: 'DURATION', value: 'P2Y' },
      { ...place('c'), type: 'DATE', value: 'FUTURE_REF' },
      { ...place('d'), type: 'DATE', value: '2024-05-20' },
    ],
  };
  const found = (at: { start: number; end: number }, type: 'date' | 'duration', value?: string) => ({
    id: 'd1',
    ...span(text, at.start, at.end),
    type,
    ...(value !== undefined && { value }),
    rule: 'test',
  });
  const output = {
    article: { id: 'x' },
    dates: [
      found(place('a', 'Last '.length), 'date', '2024-05-14'),
      found(place('b'), 'date', 'P3Y'),
      found(place('d'), 'date'),
      found(place('e'), 'date', 'PRESENT_REF'),
    ],
  };
  expect(countsOf(dates.judge(article, output))).toEqual({
    'span, strict': [2, 4, 4],
    'span, relaxed': [3, 4, 4],
    'relaxed and type': [2, 4, 4],
    'relaxed and value': [1, 4, 4],
  });
});

describe('speakers', () => {
  const { text, ranges } = marked('{a:“We will all go home,”} {she:she} said. {b:“Never again now,”} said {bo:Bo}.');
  const [a, b, she, bo] = ['a', 'b', 'she', 'bo'].map((n) => (ranges.get(n) as Range[])[0] as Range) as [
    Range,
    Range,
    Range,
    Range,
  ];
  const article: GoldArticle = {
    id: 'x',
    text,
    quotes: [
      { quote: a, speaker: she, reference: 'Ana Ruiz' },
      { quote: b, speaker: null, reference: 'Bo Lind' },
      { quote: null, speaker: null, reference: 'Cy' },
    ],
  };
  const attribution = (content: Range, source: Range, name?: string): Attribution => ({
    id: 'a1',
    kind: 'direct',
    content: spansOf(text, [content]),
    cue: [],
    status: 'asserted',
    source: { ...sourceOf(text, [source]), ...(name !== undefined && { name }) },
    via: [],
    block: 'paragraph',
    confidence: 1,
    rule: 'test',
  });
  const judged = (...found: Attribution[]) =>
    countsOf(speakers.judge(article, { article: { id: 'x' }, attributions: found }));

  test('named, and by a surname or first name alone', () => {
    expect(judged(attribution(a, she, 'Ana Ruiz'), attribution(b, bo))).toEqual({
      'quote, half the same words': [2, 2, 2],
      'quote, over 0.3 of it covered': [2, 2, 2],
      'quote, over 0.8 of it covered': [2, 2, 2],
      'quote and its speaker by mention': [2, 2, 2],
      'quote and its speaker by name': [2, 2, 2],
      'name spelt out where the gold has a full name': [1, 2, 2],
    });
  });
  test('a pronoun that was not resolved, two of five words', () => {
    const some: Range = [a[0], a[0] + '“We will'.length];
    expect(judged(attribution(some, she), attribution(b, bo, 'Cy'))).toEqual({
      'quote, half the same words': [1, 2, 2],
      'quote, over 0.3 of it covered': [2, 2, 2],
      'quote, over 0.8 of it covered': [1, 2, 2],
      'quote and its speaker by mention': [0, 2, 2],
      'quote and its speaker by name': [0, 2, 2],
      'name spelt out where the gold has a full name': [0, 2, 2],
    });
  });
});
