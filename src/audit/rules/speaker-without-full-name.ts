// A speaker known by one name only.
import { isRole } from '../../lexicon/roles.ts';
import type { Mention } from '../../record.ts';
import { type Draft, named } from '../draft.ts';
import { bare, isOneNamed, ownMentions, quotedPeople } from '../people.ts';
import { rule } from '../rule.ts';
import { oneEditApart } from '../spelling.ts';

export const speakerWithoutFullName = rule({
  id: 'speaker-without-full-name',
  level: 'warning',
  finds: 'somebody who is quoted, but never named in full',
  why: 'AP Stylebook, “names”: first and last name the first time somebody is mentioned.',
  options: { known: [] },
  example: '“The bridge will stay shut,” {Ruiz} told the council on Monday. Ruiz is the mayor.',
  counterExample: '“The bridge will stay shut,” Ana Ruiz said. “And the road,” Ruiz added.',
  *find(draft, { known }) {
    if (isByName(draft.plain)) return;
    for (const person of quotedPeople(draft).keys()) {
      const [first] = ownMentions(draft, person);
      if (!first || known.includes(person.name) || bare(person.name).length !== 1) continue;
      const others = person.mentions.filter(({ kind, text }) => kind === 'name' && bare(text).length > 1);
      if (others.length > 0 || isKnownOtherwise(draft, person.name, person.mentions) || !isName(person.name)) continue;
      yield {
        start: first.start,
        end: first.end,
        message: `${named(person.name)} is quoted, but never named in full.`,
      };
    }
  },
});

const isName = (name: string): boolean => /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(name);

/** “President Ruiz” is so called in many newsrooms; or the words beside the name hold the rest of it. */
const isKnownOtherwise = (draft: Draft, name: string, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ start, end }) =>
      isOneNamed(draft, start) ||
      isNameBefore(draft.plain.slice(Math.max(0, start - 24), start)) ||
      /^(?: and)? \p{Lu}\p{Ll}/u.test(draft.plain.slice(end, end + 8)),
  ) ||
  draft.report.entities.some((e) => {
    // “Ford” beside “Ford Motor Company” is no person.
    if (e.type === 'organization' && e.name.startsWith(`${name} `)) return true;
    const last = e.name === name ? undefined : bare(e.name).at(-1);
    return last !== undefined && (last === name || oneEditApart(last, name));
  });

/** “his wife [Mary]”, “14-year-old [Zoe]”, and “Podcaster Spike [Cohen]”, where the first name was taken for something else. */
const BEFORE =
  /(?:\b(?:brother|child|cousin|daughter|father|girlfriend|husband|mother|partner|sister|son|wife)|-year-old|\p{Ll}\S{0,20} (?<name>\p{Lu}\S{0,20}\p{L})) $/u;

function isNameBefore(words: string): boolean {
  const match = BEFORE.exec(words);
  return match !== null && !isRole((match.groups?.name ?? '').toLowerCase());
}

/** Where first names are all that is given, the article says so. */
const isByName = (plain: string): boolean =>
  /\bonly (?:by )?(?:his|her|their) (?:first|last|given) names?\b|\b(?:full|real|last) names? (?:is|are|was|were|has|have|be)\b|\bnot (?:their|his|her) real names?\b/i.test(
    plain,
  );
