import { describe, expect, test } from 'vitest';
import { findGarbled, garbledWarnings } from '../../src/text/garbled.ts';
import { readable } from '../../src/text/readable.ts';

describe('what is garbled, and what it stands for', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['snow &amp; ice', '&amp; = &'],
    ['&quot;No&quot;', '&quot; = "', '&quot; = "'],
    ['the arena&#8217;s and &#x2019;', '&#8217; = ’', '&#x2019; = ’'],
    ['&#147;No&#148;', '&#147; = “', '&#148; = ”'],
    ['&amp;#39; &amp;quot;', "&amp;#39; = '", '&amp;quot; = "'],
    ['â€œNo,â€\u009d â€” donâ€™t', 'â€œ = “', 'â€\u009d = ”', 'â€” = —', 'â€™ = ’'],
    ['â€œNoâ€ he', 'â€œ = “', 'â€ = ”'],
    ['JosÃ© of EspaÃ±a and Ã“scar', 'Ã© = é', 'Ã± = ñ', 'Ã“ = Ó'],
    ['Â£50, â‚¬5, ðŸ˜€', 'Â£ = £', 'â‚¬ = €', 'ðŸ˜€ = 😀'],
    ['\u0093No\u0094', '\u0093 = “', '\u0094 = ”'],
    ['AT&T; R&D; &nosuch; & so; &#0; &#xD800;'],
    ['“AMANHÔ in SÃO PAULO, CAFÉ”, a “pâté”, £50, naïve'],
  ];
  test.each(cases)('%j', (text, ...expected) => {
    const found = findGarbled(text);
    expect(found.map(({ start, end, reads }) => `${text.slice(start, end)} = ${reads}`)).toEqual(expected);
  });
});

test('one warning for each, with its place', () => {
  const text = 'snow &amp; â€œice';
  const found = garbledWarnings(text, findGarbled(text)).map(({ code, start, end }) => `${code} ${start}–${end}`);
  expect(found).toEqual(['html-entity 5–10', 'mojibake 11–14']);
});

describe('readable text leads back to the places of the article', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['snow &amp; ice', 'snow & ice', 'snow|&amp;|ice'],
    ['the arena&#8217;s roof', 'the arena’s roof', 'the|arena&#8217;s|roof'],
    ['\u200bco\u00adop\u200b \u200bnow', 'coop now', 'co\u00adop|now'],
    ['&quot;&amp;&quot;', '"&"', '&quot;&amp;&quot;'],
    ['plain text', 'plain text', 'plain|text'],
  ];
  test.each(cases)('%j', (text, expected, words) => {
    const { text: plain, spanOf } = readable(text, findGarbled(text));
    expect(plain).toBe(expected);
    const spans = [...plain.matchAll(/\S+/g)].map((m) => spanOf(m.index, m.index + m[0].length));
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(words);
  });
});
