// Comments that switch rules off and on: which place is on, which off.
import { expect, test } from 'vitest';
import { type Comment, switchesOf } from '../../src/audit/directives.ts';

/** [on:a] is where rule a is on, [off:a] where it is off. */
function check(marked: string, comments: readonly Comment[] = []): void {
  const marks: { state: string; rule: string; at: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[(on|off):([a-z-]+)\]/g)) {
    text += marked.slice(from, match.index);
    marks.push({ state: match[1] as string, rule: match[2] as string, at: text.length });
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const isOn = switchesOf(text, comments);
  expect(marks.map(({ rule, at }) => (isOn(rule, at) ? 'on' : 'off'))).toEqual(marks.map(({ state }) => state));
}

test.each([
  '[on:a]One.\n<!-- onrecord-disable a -->\n[off:a][on:b]Two.\n<!-- onrecord-enable a -->\n[on:a]Three.',
  '<!-- onrecord-disable -->\n[off:a][off:b]One.\n<!-- onrecord-enable b -->\n[off:a][on:b]Two.',
  '<!-- onrecord-disable a, b -->\n[off:a][off:b][on:c]One.',
  '<!-- onrecord-disable a b -- the lawyer has seen it -->\n[off:a][off:b][on:seen]One.',
  '<!-- onrecord-disable-next-line a -->\n[off:a][on:b]One.\n[on:a]Two.',
  '<!-- onrecord-disable-next-line -->\n\n \n[off:a]One.\n[on:a]Two.',
  '[off:a]One <!-- onrecord-disable-line a --> [off:a]and.\n[on:a]Two.',
  'One. <!-- onrecord-disable-next-line a --> [on:a]Two.\n[off:a]Three.',
  '<!-- a comment -->[on:a]One. <!-- onrecord-disabled a -->[on:a]Two.',
  'One <!-- [off:a]reportedly, a comment is no text --> [on:a]two.',
  '<!--onrecord-disable a-->[off:a]One.',
])('%s', (marked) => check(marked));

test.each([
  ['a comment that was taken out before its line', 'One.\n\n[off:a]Two.\n[on:a]Three.', 6],
  ['a comment that was taken out within a line', 'One and two.\n[off:a]Three.\n[on:a]Four.', 4],
  ['a comment that was taken out at the end of a line', 'One.\n\n[off:a]Two.', 4],
  ['an item of a list, told one character late', 'One.\n[off:a]Two.\n[on:a]Three.', 6],
])('%s', (_, marked, start) => check(marked, [{ start, text: ' onrecord-disable-next-line a ' }]));

test('a comment taken out of the text holds to the end', () => {
  check('[on:a]One.\n[off:a]Two.', [{ start: 5, text: ' onrecord-disable a ' }]);
});
