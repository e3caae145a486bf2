// Letters that came through a wrong encoding.
import { rule } from '../rule.ts';
import { warned } from '../warned.ts';

export const garbledText = rule({
  id: 'garbled-text',
  level: 'error',
  finds: 'letters read in a wrong encoding, or an HTML entity left in the text',
  why: 'AP Statement of News Values and Principles: quotations are never altered; a garbled one is.',
  example: '“We{â€™}re going,” Ana Ruiz said.',
  counterExample: '“We’re going to the café,” Ana Ruiz said.',
  find: ({ report }) => warned(report, ['mojibake', 'html-entity']),
});
