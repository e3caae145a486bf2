import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html/index.ts';
import { scan } from '../../../src/read/html/scan.ts';

const read = (html: string | Uint8Array, charset?: string) =>
  readHtml(
    typeof html === 'string' ? Buffer.from(html) : html,
    { id: 'a.html' },
    { limit: 1e7, ...(charset && { charset }) },
  );

test('the article is found among menus and adverts', async () => {
  const page = readFileSync(new URL('../../../fixtures/formats/council-library.html', import.meta.url));
  const article = await read(page);
  expect(article).toMatchObject({
    format: 'html',
    title: 'Council votes 5-4 to close Mill Lane Library',
    byline: ['Hattie Osgood'],
    published: '2024-05-15',
    language: 'en',
    warnings: [],
  });
  expect(article.text).toMatch(/^Council votes 5-4 to close Mill Lane Library\n\nResidents leave/);
  expect(article.text).not.toMatch(/cookies|Briefing|Most read|Comments|Registered/);
  expect(article.blocks?.slice(0, 3).map(({ kind }) => kind)).toEqual(['headline', 'caption', 'paragraph']);
});

test('a page without an article: all of it, with a warning', async () => {
  const article = await read('<title>Gazette</title><nav>Home</nav><ul><li>Storm hits</li></ul><footer>Us</footer>');
  expect(article).toMatchObject({
    text: 'Home\n\nStorm hits\n\nUs',
    blocks: [{ kind: 'boilerplate' }, { kind: 'list-item' }, { kind: 'boilerplate' }],
    warnings: [{ code: 'no-article' }],
  });
});

test('a page without text', async () =>
  expect(await read('<html><body></body></html>')).toMatchObject({
    text: '',
    warnings: [{ code: 'no-article' }, { code: 'empty' }],
  }));

test('a page whose head never ends, over which the reader view stumbles', async () => {
  const page = `<html><head><script>a<1/script></head><body><p>Rain.</p></body></html>`;
  expect(await read(page)).toMatchObject({ warnings: [{ code: 'no-article' }, { code: 'empty' }] });
});

describe('encodings', () => {
  const body =
    '<p>“Café prices rose £3,” said Zoë Peña of the Düsseldorf office, “and they will rise again.”</p>'.repeat(4);
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><article>${body}</article></body></html>`;
  test.each<[string, Uint8Array, string?]>([
    ['UTF-8, undeclared', Buffer.from(page(''))],
    ['UTF-8 that says it is Latin 1', Buffer.from(page('iso-8859-1'))],
    ['UTF-16 with a mark', iconv.encode(page('utf-8'), 'utf16le', { addBOM: true })],
    ['Windows-1252', iconv.encode(page('windows-1252'), 'windows-1252')],
    ['Windows-1252 that says it is Latin 1', iconv.encode(page('iso-8859-1'), 'windows-1252')],
    ['Windows-1252 that says it is UTF-8', iconv.encode(page('utf-8'), 'windows-1252')],
    ['Mac Roman by the server', iconv.encode(page(''), 'macintosh'), 'macintosh'],
    ['an encoding that nobody knows', iconv.encode(page('x-nonsense'), 'windows-1252'), 'x-more'],
  ])('%s', async (_, bytes, charset) =>
    expect((await read(bytes, charset)).text).toContain('“Café prices rose £3,” said Zoë Peña'),
  );
});

test('http-equiv declares as well', async () => {
  const html =
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Мэр города заявил во вторник.';
  expect((await read(iconv.encode(html, 'windows-1251'))).text).toBe('Мэр города заявил во вторник.');
});

test.each([
  ['a million tags deep', '<div>'.repeat(1_000_000)],
  ['a hundred thousand unclosed fonts and wrong closings', '<font></b>'.repeat(100_000)],
  ['a line of less-thans', '<'.repeat(1_000_000)],
  ['an attribute without end', `<p a="${'x'.repeat(1_000_000)}`],
  ['entities', '&amp;'.repeat(300_000)],
  ['a comment without end', `<!--${'-'.repeat(1_000_000)}`],
  ['cells', '<table><td>'.repeat(100_000)],
])(
  '%s',
  async (_, html) => {
    const start = process.cpuUsage();
    const article = await read(`<p>Rain fell.</p>${html}`);
    expect(article.text).toContain('Rain fell.');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(8000);
  },
  20_000,
);

test.each([
  ['<div><div></div><p><p></div>', 4, 2],
  ['<ul><li>a<li>b</ul><br><br><b></i></b>', 8, 1],
])('scan: %s has so many pieces, so deep', (html, pieces, depth) =>
  expect(scan(html)).toMatchObject({ pieces, depth }),
);
