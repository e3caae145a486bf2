// How a text points at a source, in plain words.
import type { Source } from '../record.ts';

export const WAYS_OF_NAMING: Readonly<Record<NonNullable<Source['how']>, string>> = {
  'full-name': 'by full name',
  surname: 'by surname',
  'first-name': 'by first name',
  alias: 'by another name',
  role: 'by role',
  description: 'by description',
  pronoun: 'by a pronoun',
  continued: 'as the one who spoke before',
};
