// Makes the pictures of the README from a fixture: npx tsx tools/screenshots/main.ts (needs Chromium in /usr/bin).
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { coloured } from '../../src/cli/styles.ts';
import { analyze, format, read } from '../../src/index.ts';
import { terminalPage } from './terminal.ts';

const ROOT = new URL('../../', import.meta.url);
const FIXTURE = 'fixtures/council-library.txt';
const IMAGES = new URL('docs/images/', ROOT);

const article = await read(new URL(FIXTURE, ROOT).pathname, { published: '2024-03-06' });
const report = analyze({ ...article, id: 'library.txt' }, { explain: true });
const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

async function picture(
  name: string,
  html: string,
  prepare: (page: Page) => Promise<unknown>,
  width: number,
  height: number,
) {
  const path = join(folder, `${name}.html`);
  await writeFile(path, html);
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(pathToFileURL(path).href);
  await prepare(page);
  await page.screenshot({ path: new URL(`${name}.png`, IMAGES).pathname });
  await page.close();
}

const page = await format(report, 'html');
await picture('report', page, (p) => p.locator('mark.quote').nth(0).hover(), 1280, 1080);
await picture('sheet', page, tickTwo, 1080, 560);
const shown = await format(report, 'text', { styles: coloured(3), width: 110 });
await picture('show', terminalPage(shown.split('\n').slice(0, 34)), async () => {}, 1000, 700);
await browser.close();
for (const name of ['report', 'sheet', 'show'])
  console.log(`${name}.png`, (await readFile(new URL(`${name}.png`, IMAGES))).length, 'bytes');

async function tickTwo(p: Page): Promise<void> {
  await p.locator('.tick input').nth(0).check();
  await p.locator('.tick input').nth(1).check();
  await p.locator('.fact textarea').nth(1).fill('Minutes of the April meeting, page 3');
  await p.evaluate('for (const part of document.querySelectorAll(".layers, .columns")) part.hidden = true');
  await p.evaluate('document.querySelector(".sheet").scrollIntoView({ behavior: "instant" })');
  await p.evaluate('document.activeElement.blur()');
}
