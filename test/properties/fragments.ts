// Pieces torn out of the fixtures: they begin and end anywhere, and words of a sentence are gone or replaced.
import fc from 'fast-check';
import { fixtureNames, readFixture } from '../fixtures/expectation.ts';

const TEXTS: readonly string[] = fixtureNames().map((name) => readFixture(name).text);
/** What a rule may look for beside a verb. */
const WORDS = [
  ',',
  ';',
  ':',
  '“',
  '”',
  '—',
  '(',
  'and',
  'but',
  'according to',
  'said',
  'that',
  'who',
  'was',
  'Ana Ruiz',
  '',
];
/** Characters of the longest piece. */
const LONGEST = 600;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage = fc.array(fc.record({ at: place, word: fc.constantFrom(...WORDS) }), { maxLength: 4 });

/** A stretch of an article, up to four of its words exchanged. */
export const fragment = fc
  .record({ text: fc.constantFrom(...TEXTS), from: place, length: place, damage })
  .map(({ text, from, length, damage }) => {
    const start = Math.floor(from * text.length);
    const words = text.slice(start, start + 10 + Math.floor(length * LONGEST)).split(' ');
    for (const { at, word } of damage) words[Math.floor(at * words.length)] = word;
    return words.join(' ');
  });
