import { describe, expect, test } from 'vitest';
import { type Content, Html, html, joined } from '../../../src/format/html/markup.ts';

describe('a value is', () => {
  const cases: readonly (readonly [string, Content, string])[] = [
    ['escaped', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['escaped though it was escaped before', '&lt;', '&amp;lt;'],
    ['kept where it is markup', html`<i>${'<'}</i>`, '<i>&lt;</i>'],
    ['one after the other, in a list', ['<', html`<br>`, ['>', 3]], '&lt;<br>&gt;3'],
    ['written out, a nought too', 0, '0'],
    ['nothing where it is undefined', undefined, ''],
    ['nothing where it is false', false, ''],
    ['shown where it would steer the screen', '\u001b[2J\u0000\u202e\u0085', '␛[2J␀��'],
    ['kept in other scripts', '日本語 🎉 é\n', '日本語 🎉 é\n'],
  ];
  test.each(cases)('%s: %j', (_, value, markup) => expect(String(html`<p>${value}</p>`)).toBe(`<p>${markup}</p>`));
});

test('what only looks like markup is text', () => {
  const forged = { toString: () => '<script>' } as unknown as Html;
  expect(String(html`${forged}`)).toBe('&lt;script&gt;');
  expect(() => html`${Object.create(Html.prototype) as Html}`).toThrow('private member');
});

test('pieces are joined', () => expect(String(joined([html`<a>`, html`</a>`]))).toBe('<a></a>'));

test('an attribute needs quotes', () => {
  expect(() => html`<p class=${'x onclick=y'}>`).toThrow('put quotes');
  expect(String(html`<p class="${'x" onclick="y'}">`)).toBe('<p class="x&quot; onclick=&quot;y">');
});

test.each(['href', 'src', 'style', 'onclick', 'xlink:href'])('no value begins %s', (name) => {
  const template = Object.assign([`<a ${name}="`, '">'], { raw: [] }) as unknown as TemplateStringsArray;
  expect(() => html(template, 'javascript:alert(1)')).toThrow('no value may begin an address');
});

test('a value may name a place in the page', () =>
  expect(String(html`<a href="#${'q"1'}">`)).toBe('<a href="#q&quot;1">'));
