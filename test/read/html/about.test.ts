import { expect, test } from 'vitest';
import { aboutPage } from '../../../src/read/html/about.ts';
import { scan } from '../../../src/read/html/scan.ts';

const about = (html: string) => aboutPage(scan(html));
const data = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test.each<[string, string, string | undefined]>([
  ['<title>', '<title>Storm hits the port</title>', 'Storm hits the port'],
  ['<title> with the site', '<title>Storm hits the port | The Gazette</title>', 'Storm hits the port'],
  [
    'a title with a dash',
    '<title>Storm hits the port - and the town behind it is dark</title>',
    'Storm hits the port - and the town behind it is dark',
  ],
  ['Open Graph', '<title>Gazette</title><meta property="og:title" content="Storm hits">', 'Storm hits'],
  [
    'the site by name',
    '<meta property="og:site_name" content="Port Ellis Daily News Online"><meta property="og:title" content="Storm hits the port – Port Ellis Daily News Online">',
    'Storm hits the port',
  ],
  ['JSON-LD', data({ '@type': 'NewsArticle', headline: 'Storm hits' }), 'Storm hits'],
  [
    'a graph',
    data({
      '@graph': [
        { '@type': 'WebSite', headline: 'No' },
        { '@type': ['Article'], headline: 'Storm hits' },
      ],
    }),
    'Storm hits',
  ],
  ['the heading that is seen', '<title>Storm hits – Gazette</title><h1>Storm\n hits</h1>', 'Storm hits'],
  ['a heading that is the site', '<title>Storm hits the port</title><h1>The Gazette</h1>', 'Storm hits the port'],
  ['a heading alone', '<h1>Storm &amp; rain</h1>', 'Storm & rain'],
  ['none', '<p>Rain.', undefined],
])('title: %s', (_, html, title) => expect(about(html).title).toBe(title));

test.each<[string, string, string[]]>([
  [
    'JSON-LD',
    data({ '@type': 'NewsArticle', author: [{ name: 'Ana Ruiz' }, { name: 'Bea Lund' }] }),
    ['Ana Ruiz', 'Bea Lund'],
  ],
  ['<meta>', '<meta name="Author" content="By Ana Ruiz">', ['Ana Ruiz']],
  [
    'an address is no name',
    '<meta property="article:author" content="https://social.example/ana"><meta name="byl" content="By Ana Ruiz">',
    ['Ana Ruiz'],
  ],
  ['rel=author', '<p>By <a rel="author">Ana Ruiz</a>', ['Ana Ruiz']],
  ['none', '<p>By the way', []],
])('byline: %s', (_, html, byline) => expect(about(html).byline).toEqual(byline));

test.each<[string, string, string | undefined]>([
  ['JSON-LD', data({ '@type': 'NewsArticle', datePublished: '2023-03-07T23:30:00-05:00' }), '2023-03-07'],
  ['Open Graph', '<meta property="article:published_time" content="2023-03-07T10:00:00Z">', '2023-03-07'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2023-03-07">', '2023-03-07'],
  ['<time> under the heading', '<h1>Storm</h1><time datetime="2023-03-07">Tuesday</time>', '2023-03-07'],
  ['<time> above it', '<time datetime="2023-03-07">today</time><h1>Storm</h1>', undefined],
  ['a day that two read in two ways', '<meta name="date" content="03/07/2023">', undefined],
])('published: %s', (_, html, published) => expect(about(html).published).toBe(published));

test.each(['{', '[[[[', '{"@graph":[null,7,"x"]}', 'null', '['.repeat(10_000)])(
  'JSON-LD that says nothing: %s',
  (json) => expect(about(`<script type="application/ld+json">${json}</script>`)).toEqual({ byline: [] }),
);
