import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord, Sink } from '../support/io.ts';

const DRAFT = '“We will not go,” Ana Ruiz said on Tuesday.';

test('one file, whole, with the reasons', async () => {
  const folder = await folderWith({ 'draft.txt': DRAFT });
  const { status, out, err } = await onrecord(['report', 'draft.txt', '-o', 'draft.html'], { cwd: () => folder });
  expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' });
  const page = await readFile(`${folder}/draft.html`, 'utf8');
  expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(page).toMatch(/<mark class="quote hue-1"[^>]*>“We will not go,”<\/mark>/);
  expect(page).toContain('<p class="reason">');
  expect(page).not.toContain('id="contents"');
});

test('a folder: an index, and what could not be read', async () => {
  const folder = await folderWith({ 'in/a.txt': DRAFT, 'in/b.txt': new Uint8Array([0, 1, 2, 0, 255]) });
  const { status, out } = await onrecord(['report', 'in'], { cwd: () => folder });
  expect(status).toBe(3);
  expect(out).toContain('<h1 id="contents-title">1 article</h1>');
  expect(out).toMatch(/<ul class="unread"><li>[^<]*b\.txt/);
});

test('to a terminal or into a folder: a word on how to do it', async () => {
  const folder = await folderWith({ 'draft.txt': DRAFT });
  const stdout = Object.assign(new Sink(), { isTTY: true });
  expect(await onrecord(['report', 'draft.txt'], { cwd: () => folder, stdout })).toMatchObject({
    status: 2,
    err: 'onrecord: a page is no reading for a terminal; name a file for it: -o report.html\n',
  });
  expect(await onrecord(['report', 'draft.txt', '-o', '.'], { cwd: () => folder })).toMatchObject({ status: 2 });
});
