// One name in two spellings.
import type { Entity } from '../../record.ts';
import { type Draft, named } from '../draft.ts';
import { bare, ownMentions } from '../people.ts';
import { rule } from '../rule.ts';
import { oneEditApart } from '../spelling.ts';

export const nameSpeltTwoWays = rule({
  id: 'name-spelt-two-ways',
  level: 'warning',
  finds: 'a name that is spelt in two ways, a letter apart',
  why: 'The New York Times, Guidelines on Integrity, “Fact checking”: names are checked, and spelt one way throughout.',
  example: 'Ana Petersen, the mayor, spoke. “No,” Petersen said. {Ana Peterson} left early.',
  counterExample: 'Ana Petersen, the mayor, spoke. Her deputy, Jan Peterson, left early.',
  *find(draft) {
    const people = draft.report.entities.filter((e) => e.type === 'person');
    for (const [index, person] of people.entries())
      for (const other of people.slice(index + 1, index + NEAR)) {
        const [late, early] = byCount(draft, person, other);
        const [place] = ownMentions(draft, late);
        if (!place || !isSpeltOtherwise(bare(late.name), bare(early.name), draft)) continue;
        const message = `${named(late.name)} is spelt ${named(early.name)} elsewhere.`;
        yield { start: place.start, end: place.end, message };
      }
  },
});

/** People compared with so many that are named after them: a list of thousands is not compared each with each. */
const NEAR = 200;

/** The spelling that is seen less often first: it is the one to be looked at. */
const byCount = (draft: Draft, a: Entity, b: Entity): [Entity, Entity] =>
  ownMentions(draft, a).length < ownMentions(draft, b).length ? [a, b] : [b, a];

/** Ana Petersen, Ana Peterson; Jon Berg, John Berg; Petersen, of no first name, beside Ana Peterson. */
function isSpeltOtherwise(a: readonly string[], b: readonly string[], draft: Draft): boolean {
  const [surname, other] = [a.at(-1) as string, b.at(-1) as string];
  if (surname === undefined || other === undefined) return false;
  const given = a.slice(0, -1).join(' ');
  const otherGiven = b.slice(0, -1).join(' ');
  if (surname === other)
    return a.length === b.length && given.length > 3 && oneEditApart(given, otherGiven) && !isKin(draft, surname);
  if (surname.length < 5 || !oneEditApart(surname, other) || isPlural(surname, other)) return false;
  // “Don Regan” beside “Reagan”, who never has a first name, is somebody else
  return given === otherGiven || given === '';
}

/** “the Clintons”, “Clinton's” */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** Two of one family may well be called Marta and Marty. */
const isKin = ({ plain }: Draft, surname: string): boolean =>
  new RegExp(
    `\\b(?:brothers?|sisters?|wife|husband|sons?|daughters?|father|mother|couple|twins?|siblings?|${escaped(surname)}s)\\b`,
  ).test(plain);

const escaped = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '\\$&');
