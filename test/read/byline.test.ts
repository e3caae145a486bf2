import { expect, test } from 'vitest';
import { namesIn } from '../../src/read/byline.ts';

test.each<[unknown, string[]]>([
  ['Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz, Harbour Gazette', ['Ana Ruiz']],
  ['Ana Ruiz, Bea Lund and Tom Lind', ['Ana Ruiz', 'Bea Lund', 'Tom Lind']],
  ['Ana Ruiz & Bea Lund', ['Ana Ruiz', 'Bea Lund']],
  [
    ['Ana Ruiz', 'Bea Lund', 'Ana Ruiz'],
    ['Ana Ruiz', 'Bea Lund'],
  ],
  [{ '@type': 'Person', name: 'Ana Ruiz' }, ['Ana Ruiz']],
  [
    [{ name: 'Ana Ruiz' }, { name: 'By Bea Lund' }],
    ['Ana Ruiz', 'Bea Lund'],
  ],
  ['https://social.example/ana', []],
  ['ana@gazette.example', []],
  ['x'.repeat(500), []],
  [{ name: 7 }, []],
  [undefined, []],
])('%j', (written, names) => expect(namesIn(written)).toEqual(names));
