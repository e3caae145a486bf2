import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from '../../../src/format/html/markup.ts';
import { page } from '../../../src/format/html/page.ts';

const sample = page({
  title: 'A <draft>',
  body: html`<p>${'<script>alert(1)</script>'}</p>`,
  styles: ['p { color: red }'],
  scripts: ['document.title = "run";'],
});

test('it is a document with a language, a title and landmarks', () => {
  expect(sample).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(sample).toContain('<title>A &lt;draft&gt;</title>');
  for (const landmark of ['<header', '<main', '<footer']) expect(sample.split(landmark)).toHaveLength(2);
});

test('text stays text', () => expect(sample).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'));

test('the policy allows its own styles and scripts, and nothing else', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(sample)?.[1]?.replaceAll('&#39;', "'") ?? '';
  const sources = [...sample.matchAll(/<(?:style|script type="module")>([\s\S]*?)<\/(?:style|script)>/g)].map(
    (m) => m[1]!,
  );
  expect(sources).toHaveLength(3);
  for (const source of sources)
    expect(policy).toContain(`'sha256-${createHash('sha256').update(source).digest('base64')}'`);
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-\S+ 'sha256-\S+; script-src 'sha256-\S+; base-uri 'none'; form-action 'none'$/,
  );
  expect(page({ title: '', body: '' })).toContain('script-src &#39;none&#39;');
});

test('nothing in it asks the network', () => expect(sample).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/));

test.each(['a</script><script>', 'a</STYLE>', '<!-- a'])(
  'a source that would end its element is refused: %s',
  (source) => expect(() => page({ title: '', body: '', scripts: [source] })).toThrow('must not hold'),
);
