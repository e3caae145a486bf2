// The report page in a real browser.
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { browser, CHROMIUM, named } from './chromium.ts';
import { article, ferryRecord, HOSTILE, pageOf, recordOf } from './pages.ts';

describe.skipIf(!CHROMIUM)(named('the report page'), () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await browser();
  }, 60_000);
  afterAll(() => chromium?.close());

  /** Opens a page of these articles; whatever it says on the console, and what it asks of the network, is kept. */
  async function opened(html: string, colorScheme: 'light' | 'dark' = 'light') {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => request.url().startsWith('file:') || said.push(request.url()));
    const folder = await folderWith({ 'report.html': html });
    await page.goto(pathToFileURL(`${folder}/report.html`).href);
    return { page, said };
  }

  const ferry = ferryRecord();
  const style = (page: Page, selector: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`);

  test('layers switch, each its own marks', async () => {
    const { page, said } = await opened(await pageOf([ferry]));
    const none = 'rgba(0, 0, 0, 0)';
    expect(await style(page, 'mark.quote', 'background-color')).not.toBe(none);
    await page.uncheck('#layer-quotes');
    expect(await style(page, 'mark.quote', 'background-color')).toBe(none);
    expect(await style(page, 'mark.number', 'background-color')).toBe(none);
    await page.check('#layer-numbers');
    expect(await style(page, 'mark.number', 'background-color')).not.toBe(none);
    expect(await style(page, 'mark.indirect', 'text-decoration-line')).toBe('underline');
    await page.uncheck('#layer-indirect');
    expect(await style(page, 'mark.indirect', 'text-decoration-line')).toBe('none');
    expect(said).toEqual([]);
  });

  test('a source shows all it said, and the others step back', async () => {
    const { page } = await opened(await pageOf([ferry]));
    const ana = page.locator('.voice', { hasText: 'Ana Ruiz' });
    await ana.locator('summary').click();
    const said = ferry.attributions.filter(({ source }) => source?.name === 'Ana Ruiz');
    expect(said.length).toBeGreaterThan(1);
    expect(await ana.locator('.said .item').count()).toBe(said.length);
    expect(await ana.locator('.said .to-place').first().innerText()).toContain('We won’t pay 5');
    // A toggle is told of a moment later.
    const on = () =>
      page.locator('.text mark.on').evaluateAll((marks) => marks.map((m) => m.getAttribute('data-item')));
    await expect.poll(async () => new Set(await on())).toEqual(new Set(said.map(({ id }) => id)));
    await page.locator('.voice', { hasText: 'deckhand' }).locator('summary').click();
    await expect.poll(() => page.locator('.voice[open]').count()).toBe(1);
    await page.getByRole('button', { name: 'Show all sources again' }).click();
    await expect.poll(() => page.locator('.voice[open], .text mark.on, .filtered').count()).toBe(0);
  });

  test('a mark tells who, how, how surely and why, under the pointer', async () => {
    const { page } = await opened(await pageOf([ferry]));
    const card = page.locator('#card');
    expect(await card.isVisible()).toBe(false);
    await page.locator('mark.quote', { hasText: 'We won’t pay' }).hover();
    expect(await card.innerText()).toMatch(
      /Ana Ruiz[\s\S]*quoted[\s\S]*named person[\s\S]*mayor[\s\S]*via Reuters[\s\S]*90% sure/,
    );
    expect(await card.locator('.reason').innerText()).toBe('cue “said”');
    await card.getByRole('link', { name: /^All from/ }).click();
    expect(await page.locator('.voice[open] .name').innerText()).toBe('Ana Ruiz');
  });

  test('arrow keys go from mark to mark of the layers that are on, Escape closes the card', async () => {
    const { page } = await opened(await pageOf([ferry]));
    await page.locator('.text mark[tabindex="0"]').focus();
    const places: string[] = [];
    for (let i = 0; i < 4; i++) {
      places.push(await page.evaluate<string>('document.activeElement.className'));
      expect(await page.locator('#card').isVisible()).toBe(true);
      await page.keyboard.press('ArrowRight');
    }
    expect(places.join(' ')).not.toMatch(/number|date|name/);
    expect(new Set(places).size).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('#card').isVisible()).toBe(false);
    expect(await page.locator('.text mark[tabindex="0"]').count()).toBe(1);
  });

  test('ticks and notes outlive a reload; facts are filtered', async () => {
    const { page } = await opened(await pageOf([ferry]));
    const facts = page.locator('.fact');
    const all = await facts.count();
    expect(all).toBe(ferry.facts.length);
    await facts.nth(1).locator('.tick input').check();
    await facts.nth(0).locator('textarea').fill('<b>asked</b> the county');
    await page.reload();
    expect(await facts.nth(1).locator('.tick input').isChecked()).toBe(true);
    expect(await facts.nth(0).locator('.tick input').isChecked()).toBe(false);
    expect(await facts.nth(0).locator('textarea').inputValue()).toBe('<b>asked</b> the county');
    expect(await page.locator('.progress').innerText()).toBe(`1 of ${all} checked`);
    await page.getByLabel('Still open').check();
    expect(await page.locator('.fact:visible').count()).toBe(all - 1);
    await page.getByLabel('Unsourced').check();
    const unsourced = ferry.facts.filter(({ sourcing }) => sourcing === 'unsourced').length;
    expect(unsourced).toBeGreaterThan(0);
    expect(await page.locator('.fact:visible').count()).toBe(unsourced);
  });

  test('it prints: text, sources and sheet, without the switches', async () => {
    const { page } = await opened(await pageOf([ferry]));
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, i) => (await (await pdf.getPage(i + 1)).getTextContent()).items),
    );
    const printed = pages
      .flat()
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const words of ['We won’t pay 5', 'Sources', 'Fact sheet', 'She denied that the boat was hers.'])
      expect(printed).toContain(words);
    expect(printed).not.toMatch(/Still open|Print this sheet|Sources and cues/);
    expect(pdf.numPages).toBeLessThan(8);
  });

  test('an article is text, whatever it says', async () => {
    const hostile = recordOf(
      article('"><script>window.pwned = 4</script>', HOSTILE, { title: '</title><script>window.pwned = 5</script>' }),
    );
    const { page, said } = await opened(await pageOf([hostile, ferry]));
    await page.locator('.contents a').first().click();
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.locator('img, iframe, b:has(b), article script').count()).toBe(0);
    expect(await page.locator('.text').first().innerText()).toContain(
      '<img src=x onerror="window.pwned = 2"> & </script>',
    );
    expect(await page.locator('body').innerText()).not.toMatch(/\p{Cc}(?<!\n|\t)|\u202e/u);
    expect(said).toEqual([]);
    // Were it markup after all, the policy would not let it run.
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.pwned = 6' }))`,
    );
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(said.join()).toContain('Content Security Policy');
  });

  test('several articles: an index, one article at a time, steps to its neighbours', async () => {
    const second = recordOf(article('second', 'Rain fell on Monday. “It was 3 inches,” Ana Ruiz said.'));
    const { page } = await opened(await pageOf([ferry, second]));
    expect(await page.locator('.contents h1').innerText()).toBe('2 articles');
    expect(await page.locator('.story:visible').count()).toBe(0);
    expect(await page.locator('#across + .wide tbody tr, #across ~ .wide tbody tr').first().innerText()).toMatch(
      /Ana Ruiz[\s\S]*\t2\t/,
    );
    await page.locator('.contents a').first().click();
    await expect.poll(() => page.locator('.story:visible').count()).toBe(1);
    expect(await page.locator('.contents').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Next' }).click();
    await expect.poll(() => page.locator('.story:visible h1').innerText()).toContain('second');
    await page.goBack();
    await expect.poll(() => page.locator('.story:visible h1').innerText()).toContain('lost, says board');
    await page.getByRole('link', { name: 'All articles' }).click();
    await expect.poll(() => page.locator('.story:visible').count()).toBe(0);
  });

  test('nothing is wider than a small screen', async () => {
    const { page } = await opened(await pageOf([ferry]));
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  test('dark mode is dark', async () => {
    const { page } = await opened(await pageOf([ferry]), 'dark');
    const [, red] = /^rgb\((\d+)/.exec(await style(page, 'html', 'background-color')) ?? [];
    expect(Number(red)).toBeLessThan(40);
  });

  test('without scripts it is still all there', async () => {
    const context = await chromium.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.setContent(await pageOf([ferry]));
    await page.locator('.voice summary').first().click();
    expect(await page.locator('.voice[open] .said .item').count()).toBeGreaterThan(0);
    await page.check('#layer-numbers');
    expect(await style(page, 'mark.number', 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
  });
});
