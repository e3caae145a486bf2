// The report page as markup: what can be told without a browser.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { readText } from '../../../src/read/text.ts';
import { pageOf } from '../../browser/pages.ts';
import { boatRecord } from '../../support/marked.ts';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const all = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, found = '']) => found);

/** What is wrong with the references of a page: ids twice, links and marks that lead nowhere. */
function broken(page: string): string[] {
  const ids = all(page, / id="([^"]*)"/g);
  const known = new Set(ids);
  const links = [
    ...all(page, /(?:href="#|aria-labelledby=")([^"]*)"/g),
    ...all(page, /data-item="([^"]*)"/g).map((id) => `s1-${id}`),
  ];
  return [...ids.filter((id, i) => ids.indexOf(id) !== i), ...links.filter((id) => !known.has(id))];
}

test('every link and every mark leads somewhere, no id is there twice', async () => {
  expect(broken(await pageOf([boatRecord()]))).toEqual([]);
  expect(broken('<p id="a"><p id="a"><a href="#b">')).toEqual(['a', 'b']);
});

test('of an article of a thousand words too; the page has less than 300 KB', async () => {
  const names = ['business-results', 'china-us-truce', 'council-library'];
  const text = names.map((name) => file(`fixtures/${name}.txt`)).join('\n\n');
  expect(text.split(/\s+/).length).toBeGreaterThan(1000);
  const page = await pageOf([
    analyze(await readText(text, { id: 'long', published: '2024-05-14' }), { explain: true }),
  ]);
  expect(broken(page)).toEqual([]);
  expect(Buffer.byteLength(page)).toBeLessThan(300_000);
});

describe('contrast (WCAG AA: 4.5 to 1) of everything that is written in', () => {
  const [light = '', dark = ''] = all(file('assets/page.css'), /:root \{([\s\S]*?)\n {0,2}\}/g);
  const colours = (rules: string) =>
    new Map([...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const part = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (more + 0.05) / (less + 0.05);
  };
  const inks = [
    'ink',
    'muted',
    'accent',
    'good',
    'bad',
    'warm',
    ...Array.from({ length: 8 }, (_, i) => `hue-${i + 1}`),
  ];

  test.each([
    ['light', light],
    ['dark', dark],
  ])('%s', (_, rules) => {
    const palette = colours(rules);
    for (const paper of ['paper', 'raised', 'sunken'])
      for (const ink of inks)
        expect([paper, ink, contrast(palette.get(ink) ?? '', palette.get(paper) ?? '') >= 4.5]).toEqual([
          paper,
          ink,
          true,
        ]);
  });

  test('can fail', () => expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2));
});
