import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileNames, fileName } from '../../src/cli/file-names.ts';

test.each([
  ['draft.txt', 'draft.txt'],
  ['My draft 2.txt', 'My draft 2.txt'],
  ['drafts/a.txt', 'drafts+a.txt'],
  ['a+b', 'a%2Bb'],
  ['Zürich 報道', 'Zürich 報道'],
  ['../../etc/passwd', '%2E.+..+etc+passwd'],
  ['/etc/passwd', '+etc+passwd'],
  ['..', '%2E.'],
  ['.ssh', '%2Essh'],
  ['C:\\x', 'C%3A%5Cx'],
  ['a\u0000b\u001b[2J', 'a%00b%1B%5B2J'],
])('%j is filed as %s', (id, name) => expect(fileName(id)).toBe(name));

test('no id leaves the folder, is hidden or too long for a file system', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (id) => {
      const name = fileName(id);
      return !/[/\\\p{Cc}]|^\.|^$/u.test(name) && Buffer.byteLength(`${name}.json`) <= 255;
    }),
  ));

test('different ids have different names', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'ab/+%2B.-') }), { minLength: 2 }), (ids) => {
      expect(new Set(ids.map(fileName)).size).toBe(ids.length);
    }),
  ));

test('an id that comes twice is numbered, also in another case', () => {
  const names = new FileNames();
  expect(['a', 'A', 'b', 'a', 'a-2'].map((id) => names.next(id))).toEqual(['a', 'A-2', 'b', 'a-3', 'a-2-2']);
});
