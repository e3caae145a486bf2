import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { validate } from './schema.ts';

const record = () => analyze({ id: 'a', format: 'text', sha256: '0'.repeat(64), text: 'Rain fell.\n\nIt rained.' });

test('a record is valid', () => validate(record()));

test('an error record is valid', () =>
  validate({ version: 1, article: { id: 'a' }, error: { code: 'binary', message: 'not text' } }));

test.each([
  ['no version', { ...record(), version: undefined }],
  ['an unknown section', { ...record(), verdicts: [] }],
  ['a null where nothing is known', { ...record(), article: { ...record().article, published: null } }],
])('%s is not valid', (_, broken) => expect(() => validate(JSON.parse(JSON.stringify(broken)))).toThrow('not a valid'));
