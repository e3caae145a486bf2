// A surname that the reader meets before the full name.
import type { Mention } from '../../record.ts';
import { firstEndingAfter } from '../../text/halving.ts';
import { countWords, type Draft, holding, named } from '../draft.ts';
import { bare, isOneNamed, ownMentions } from '../people.ts';
import { rule } from '../rule.ts';

export const surnameFirst = rule({
  id: 'surname-first',
  level: 'warning',
  finds: 'somebody called by the surname before the full name is given',
  why: 'AP Stylebook, “names”: first and last name on first reference, the surname after that.',
  example: '{Ruiz} said the bridge would stay shut. Ana Ruiz, the mayor, spoke on Monday.',
  counterExample: 'Ana Ruiz, the mayor, spoke on Monday. Ruiz said the bridge would stay shut.',
  *find(draft) {
    const surnames = countSurnames(draft);
    for (const person of draft.report.entities) {
      const name = bare(person.name);
      const surname = name.at(-1) as string;
      if (person.type !== 'person' || name.length < 2 || (surnames.get(surname) ?? 0) > 1) continue;
      const [first, ...later] = ownMentions(draft, person);
      if (!first || bare(first.text).join(' ') !== surname || isOneNamed(draft, first.start)) continue;
      const full = later.find(({ text }) => bare(text).length > 1);
      if (!full || !isTold(draft, first.start) || isModifier(draft, first) || isPartOfName(draft, first)) continue;
      if (isLabel(draft, first) || isPlace(draft, first)) continue;
      const message = `${named(surname)} is named before the full name, ${named(full.text)}, is given.`;
      yield { start: first.start, end: first.end, message };
    }
  },
});

/** How many of the people and bodies of the article end with this name. */
function countSurnames({ report }: Draft): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of report.entities) {
    const last = bare(name).at(-1);
    if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}

/** In the story itself: not in a footnote, nor in a line under the headline, which tells the story in short. */
function isTold({ body, plain }: Draft, at: number): boolean {
  const block = holding(body, at);
  const isDeck =
    block !== undefined &&
    body.length > 1 &&
    body.indexOf(block) < 2 &&
    countWords(plain.slice(block.start, block.end)) <= DECK;
  return !isDeck && block?.kind === 'paragraph';
}

/** Words of a line under the headline, at most. */
const DECK = 20;

/** “the Ruiz campaign”, “anti-Ruiz”, “the Ruizes” */
function isModifier({ doc, plain }: Draft, { start, end }: Mention): boolean {
  if (/[-\p{L}]$/u.test(plain.slice(0, start).slice(-1)) || /^[-\p{L}]/u.test(plain.slice(end, end + 1))) return true;
  const next = doc.tokens[firstEndingAfter(doc.tokens, end)];
  return (
    next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ') && next.start <= end + 1
  );
}

/** “Ruiz: now or never” at the head of a paragraph. */
const isLabel = ({ body, plain }: Draft, { start, end }: Mention): boolean =>
  holding(body, start)?.start === start && plain[end] === ':';

/** “a man of Allen, Texas”, “the province of Orellana” */
const isPlace = ({ plain }: Draft, { start, end }: Mention): boolean => {
  const before = plain.slice(Math.max(0, start - 20), start);
  return (
    /\b(?:city|county|department|district|province|region|state|town|village) of $/i.test(before) ||
    (/\b(?:at|from|in|near|of) $/.test(before) && /^, \p{Lu}\p{Ll}/u.test(plain.slice(end, end + 4)))
  );
};

/** “Ana [Ruiz]” where only “Ruiz” was taken for the name; “Ruiz Street”. */
const isPartOfName = ({ plain }: Draft, { start }: Mention): boolean =>
  /\p{Lu}(?:[\p{L}'-]{1,20}|\.) $/u.test(plain.slice(Math.max(0, start - 24), start)) &&
  !/(?:^|[.!?:\n]["']? ?)\p{L}+ $/u.test(plain.slice(Math.max(0, start - 24), start));
