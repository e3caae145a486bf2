// Ruiz told [Information Morning] that …; told [CBC Toronto]: what is on the air carries what it is told.
import { OUTLETS } from '../../../lexicon/outlets.ts';
import { PROGRAMMES } from '../../../lexicon/programmes.ts';
import { isRole } from '../../../lexicon/roles.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';

/** How many tokens the name of a programme may have, and the city behind a station’s name. */
const [LONGEST, CITY] = [5, 3];

/** The name of a programme that begins at a token, each of its words in title case: [Ottawa Morning], [the Eyeopener], [The House]. */
export function programmeAt({ tokens }: Doc, begin: number): Range | undefined {
  const first = tokens[begin]?.lower === 'the' ? begin + 1 : begin;
  for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
    const name = tokens.slice(first, last);
    if (!/^\p{Lu}/u.test(name.at(-1)!.text) || !/^[\p{Lu}\d]/u.test(name[0]!.text) || !isEnd(tokens[last]?.text))
      continue;
    // told The House, not the House
    const isTitle = tokens[begin]!.text === 'The' && PROGRAMMES.has(`the ${joined(name)}`);
    if (isTitle || PROGRAMMES.has(joined(name))) return [begin, last];
  }
  return undefined;
}

const joined = (name: Doc['tokens']): string =>
  name.reduce((words, { lower, start }, k) => words + (k > 0 && start > name[k - 1]!.end ? ' ' : '') + lower, '');

/** A name goes on in capitals: The Current [River] was high. */
const isEnd = (next: string | undefined): boolean => !/^(?:\p{Lu}\p{Ll}|['’]s$)/u.test(next ?? '');

const HOSTS: ReadonlySet<string> = new Set(['anchor', 'co-host', 'guest', 'host']);

/** Behind a programme whoever hosts it: As It Happens [guest host Ana Ruiz]. */
export function hostBehind({ tokens }: Doc, last: number): number {
  let end = last;
  if (!HOSTS.has(tokens[end]?.lower ?? '')) return last;
  while (HOSTS.has(tokens[end]?.lower ?? '')) end++;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
  return end;
}

/** [CBC Toronto], [CTV Northern Ontario]: a station of several, by its city; not “CBC President Ana Ruiz”. */
export function isLocalStation({ tokens }: Doc, [first, last]: Range): boolean {
  const { text, lower } = tokens[first]!;
  if (last - first < 2 || last - first > 1 + CITY || !/^\p{Lu}{3}$/u.test(text) || !OUTLETS.has(lower)) return false;
  return tokens.slice(first + 1, last).every((t) => /^\p{Lu}\p{Ll}/u.test(t.text) && !isRole(t.lower));
}
