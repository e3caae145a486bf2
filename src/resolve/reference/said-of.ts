// What is said of somebody in “the former Ohio senator”, and whom it fits.
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Nominal } from './nominals.ts';
import { SHIFTING } from './office.ts';

/** What stands between the article and the head: “the [appeals] court”; no ages and no heights. */
export function modifiers(doc: Doc, { first, head, of }: Nominal): Token[] {
  const between = doc.tokens.slice(of ? first : first + 1, head);
  return between.filter(
    ({ pos, lower }, i) =>
      pos !== 'PUNCT' && pos !== 'PART' && !(MEASURES.test(lower) && between[i - 1]?.lower === '-'),
  );
}

/** “the 6-[foot-5] goalie”, “the 19-[year-old] goalie” */
const MEASURES = /^(?:foot(?:-\d+)?|old|year)$/;

/** Is all that stands in front of the noun told of them, or no more than an adjective or a number? */
export function fits(figure: Figure, said: readonly Token[]): boolean {
  const told = [figure.type === 'unnamed' ? figure.name : '', ...figure.roles.map((r) => r.text)]
    .join(' ')
    .toLowerCase();
  const party = [...PARTIES].some((word) => told.includes(word));
  return said.every(
    ({ lower, pos }) =>
      told.includes(lower) ||
      (pos === 'ADJ' && !SHIFTING.has(lower)) ||
      pos === 'NUM' ||
      (!party && PARTIES.has(lower) && figure.type === 'person'),
  );
}

/** “the [NDP] critic”: somebody of whom no party is told may be of any. */
const PARTIES: ReadonlySet<string> = new Set(
  'bloc conservative democrat gop green labour liberal ndp republican tory'.split(' '),
);

/** Is nothing told of what somebody is but the bare title: “Mayor Ruiz”, “Sen. Ruiz”, “Prime Minister Ruiz”? */
export const isBareTitle = ({ roles, heads }: Figure): boolean =>
  heads.size > 0 && roles.every(({ text }) => /^(?:\p{L}+\.?|prime minister)$/iu.test(text));

/** “Vice President Ruiz” is not “the president”. */
export function isOnlyVice({ type, roles }: Figure, { lemma }: Token, said: readonly Token[]): boolean {
  if (lemma !== 'president' || type !== 'person' || said.some(({ lower }) => lower === 'vice')) return false;
  const held = roles.map((r) => r.text.toLowerCase()).filter((role) => role.includes(lemma));
  return held.length > 0 && held.every((role) => /\bvice[ -]president/.test(role));
}
