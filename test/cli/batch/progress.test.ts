import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/cli/batch/outcome.ts';
import { barLine } from '../../../src/cli/batch/progress.ts';
import { Room } from '../../../src/cli/batch/room.ts';
import { Tally, time } from '../../../src/cli/batch/tally.ts';

/** So many articles done in so many seconds, 100 words each. */
const after = (articles: number, seconds: number): Tally => {
  const tally = new Tally();
  tally.articles = articles;
  tally.words = articles * 100;
  Object.defineProperty(tally, 'seconds', { value: seconds });
  return tally;
};

test.each([
  [0.04, '0.0 s'],
  [9.94, '9.9 s'],
  [59.4, '59 s'],
  [61, '1 min 1 s'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, written) => expect(time(seconds)).toBe(written));

test('the bar: share, articles, rate, time left', () => {
  const line = `${'█'.repeat(6)}${'░'.repeat(18)} 25 %  250 of 1,000 articles  2,500 words/s  30 s left`;
  expect(barLine(after(250, 10), 250, 1000)).toBe(line);
});

test('what was there before does not count for the rate', () =>
  expect(barLine(after(100, 10), 600, 1000)).toMatch(/60 % {2}600 of 1,000 articles {2}1,000 words\/s {2}40 s left$/));

test('nobody knows how many: no bar, no time left', () =>
  expect(barLine(after(250, 10), 250, 0)).toBe('250 articles  2,500 words/s  10 s'));

test('nothing done yet: no time left', () => expect(barLine(after(0, 1), 0, 10)).not.toContain('left'));

test('room: who asks for more than is left waits; who asks for more than there is gets it alone', async () => {
  const room = new Room(10);
  const taken: number[] = [];
  const take = async (): Promise<void> => {
    for (const amount of [6, 4, 50, 1]) {
      await room.take(amount);
      taken.push(amount);
    }
  };
  const all = take();
  const turn = () => new Promise((settle) => setTimeout(settle, 1));
  await turn();
  expect(taken).toEqual([6, 4]);
  room.give(6);
  await turn();
  expect(taken).toEqual([6, 4]);
  room.give(4);
  await turn();
  expect(taken).toEqual([6, 4, 50]);
  room.give(50);
  await all;
  expect(taken).toEqual([6, 4, 50, 1]);
});

test('one article, one word', () => {
  const tally = new Tally();
  tally.add({ words: 1 } as Outcome);
  expect(tally.summary).toMatch(/^1 article; 1 word in 0\.\d s/);
});
