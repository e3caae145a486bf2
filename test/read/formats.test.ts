// One article as text, Markdown, a web page, Word and PDF: the same quotes, speakers, numbers and dates.
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readFile } from '../../src/read/read.ts';
import type { Report } from '../../src/record.ts';
import { validate } from '../support/schema.ts';

const CWD = new URL('../../fixtures/', import.meta.url).pathname;
const read = async (path: string): Promise<Report> =>
  analyze(await readFile(path, { cwd: CWD, published: '2024-05-15' }));

/** What was found, without places. */
const found = ({ quotes, attributions, quantities, dates }: Report) => ({
  quotes: quotes.map(({ kind, text, speaker, via }) => [
    kind,
    text,
    speaker?.name ?? speaker?.text,
    via.map((one) => one.text),
  ]),
  attributions: attributions.map(({ content, source, verb }) => [content.map(({ text }) => text), source?.text, verb]),
  quantities: quantities.map(({ text, kind, value, min, max, unit, what }) => [
    text,
    kind,
    value ?? [min, max],
    unit?.name,
    what?.text,
  ]),
  dates: dates.map(({ text, value, type }) => [text, value, type]),
});

const text = await read('council-library.txt');

describe.each(['md', 'html', 'docx', 'pdf'])('as .%s', async (extension) => {
  const record = await read(`formats/council-library.${extension}`);

  test.each(['quotes', 'attributions', 'quantities', 'dates'] as const)('the same %s', (section) => {
    expect(found(record)[section].length).toBeGreaterThan(5);
    expect(found(record)[section]).toEqual(found(text)[section]);
  });

  test('every place is exact', () => {
    validate(record);
    for (const { spans } of record.quotes)
      for (const span of spans) expect(record.article.text?.slice(span.start, span.end)).toBe(span.text);
  });

  test('title and day', () =>
    expect(record.article).toMatchObject({
      title: 'Council votes 5-4 to close Mill Lane Library',
      published: '2024-05-15',
    }));

  test('the headline and the paragraphs of the story', () => {
    const story = ({ article }: Report) =>
      article.blocks
        .filter(({ kind }) => kind === 'headline' || kind === 'paragraph')
        .map(({ start, end }) => article.text?.slice(start, end).replace(/\s+/g, ' '));
    expect(story(record)).toEqual(story(text));
  });
});
