// A speaker of whom the reader never learns what he is.

import { TITLES } from '../../lexicon/person-titles.ts';
import { isRole } from '../../lexicon/roles.ts';
import type { Mention } from '../../record.ts';
import { firstEndingAfter } from '../../text/halving.ts';
import { type Draft, named, sentenceAt } from '../draft.ts';
import { bare, isCourtesy, ownMentions, quotedPeople } from '../people.ts';
import { rule } from '../rule.ts';

export const speakerWithoutRole = rule({
  id: 'speaker-without-role',
  level: 'info',
  finds: 'somebody who is quoted, but of whom the draft never says who he or she is',
  why: 'BBC Editorial Guidelines, “Accuracy”: the audience should be able to judge a source, so it is told who is speaking and in what capacity.',
  options: { known: [] },
  example: 'The bridge stays shut. “It was never safe,” {Ana Ruiz} said on Monday.',
  counterExample: '“It was never safe,” said Ana Ruiz, who built it. “Nobody asked us,” said engineer Tom Berg.',
  *find(draft, { known }) {
    for (const person of quotedPeople(draft).keys()) {
      const [first] = ownMentions(draft, person);
      if (!first || known.includes(person.name) || person.roles.length > 0 || bare(person.name).length < 2) continue;
      if (!isMetAsSpeaker(draft, first) || isInHeadline(draft, person.name)) continue;
      if (person.mentions.some(({ kind, start, end }) => kind === 'name' && isPresented(draft, start, end))) continue;
      yield {
        start: first.start,
        end: first.end,
        message: `${named(person.name)} is quoted, but the draft never says who that is.`,
      };
    }
  },
});

/** Is the name first met where its words are: “…,” Ana Ruiz said, with nothing before it in the sentence that may tell? */
function isMetAsSpeaker(draft: Draft, { start, end }: Mention): boolean {
  const sentence = sentenceAt(draft, start);
  const isSource = draft.attributions({ start, end }).some(({ source }) => source?.spans[0]?.start === start);
  const before = sentence && draft.doc.sentences[sentence.index - 1];
  // “The commissioner will appeal. Ana Ruiz said …”: the one is the other, as like as not.
  if (before && draft.doc.tokens.slice(before.first, before.last).some(({ lemma }) => isRole(lemma))) return false;
  return isSource && sentence !== undefined && !/\p{L},["']? $/u.test(unquoted(draft, sentence.start, start));
}

/** Whoever the headline names is taken for known. */
const isInHeadline = ({ report, plain }: Draft, name: string): boolean =>
  report.article.blocks.some(
    ({ kind, start, end }) => kind === 'headline' && plain.slice(start, end).includes(bare(name).at(-1) as string),
  );

const unquoted = ({ plain, isQuoted }: Draft, from: number, to: number): string =>
  plain
    .slice(from, to)
    .split('')
    .filter((_, i) => !isQuoted(from + i))
    .join('');

/** How many words before and after a name may say who bears it. */
const [BEFORE, AFTER] = [7, 14];

/** “, 42”, “ (left)”, “, who”, “ of Marlby”, “ is” */
const PRESENTED_BY =
  /^(?:'s? [a-z]|,? ?\(|, (?!(?:said|says|saying|told|who (?:said|told))\b)| (?:of|from|with|at|who|is|was) )/;

/** “Ana Ruiz, 42, of Marlby”, “engineer Ana Ruiz”, “Ana Ruiz is the mayor”, “Judge Ana Ruiz”: said right beside the name; “NBC's Ana Ruiz”; “― Ana Ruiz”, a signature. */
function isPresented({ doc, plain }: Draft, start: number, end: number): boolean {
  if (
    PRESENTED_BY.test(plain.slice(end, end + 12)) ||
    /(?:'s|s'|-) $|\b(?:like|for|as) $/.test(plain.slice(Math.max(0, start - 8), start))
  )
    return true;
  const at = firstEndingAfter(doc.tokens, start);
  // “half back Ana Ruiz”: whatever the noun, it says something.
  if (doc.tokens[at - 1]?.pos === 'NOUN') return true;
  const after = firstEndingAfter(doc.tokens, end);
  return doc.tokens.slice(Math.max(0, at - BEFORE), after + AFTER).some((token, i) => {
    const isBefore = i < BEFORE;
    const title = isBefore && TITLES.has(token.lower.replace(/\.$/, '')) && !isCourtesy(token.lower);
    return (
      title ||
      ((token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') && isRole(token.lemma.toLowerCase()))
    );
  });
}
