// What looks like an attribution and is none. Each row proves itself: {braces} mark the cue that is refused in the example.
import { SIGNS } from '../../../lexicon/signs.ts';
import { NO_LABELS } from '../../../lexicon/transcript-labels.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, isRelative, isTitle, type Range, wordsOf } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { NEWS_SENSES } from './news-senses.ts';
import { NO_TELLERS } from './no-tellers.ts';
import { NO_WORDS } from './no-words.ts';
import { OTHER_SENSES } from './other-senses.ts';
import { PLAIN_DEEDS } from './plain-deeds.ts';
import { POINTING } from './pointing.ts';

export interface FalseFriend {
  readonly name: string;
  readonly example: string;
  /** Its cue is one. */
  readonly counterExample: string;
  readonly is: (doc: Doc, c: Columns, draft: Draft) => boolean;
}

const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'entitle', 'name', 'subtitle', 'title']);

const HOLDING: ReadonlySet<string> = new Set(['carry', 'display', 'hold', 'raise', 'wave', 'wear']);

/** In a headline any quotation may have capitals like a title: Ana Ruiz: ‘Nobody Warned Us’ */
const isHeadline = (doc: Doc, i: number): boolean => doc.blocks[doc.tokens[i]!.block]!.kind === 'headline';

/** How many words may stand between a verb and what it quotes: which found that the boats were [“nine, not ten”]. */
const SOON = 8;
const quotesSoon = (doc: Doc, c: Columns, head: number, [first, last]: Range): boolean =>
  hasQuoted(c, [first, doc.tokens[head + 1]?.lower === 'that' ? last : Math.min(last, head + SOON)]);

export const FALSE_FRIENDS: readonly FalseFriend[] = [
  ...NEWS_SENSES,
  ...NO_WORDS,
  ...NO_TELLERS,
  ...OTHER_SENSES,
  ...PLAIN_DEEDS,
  ...POINTING,
  {
    name: 'a-thing-called',
    example: 'He plays in a band {called} “The Late Trains”.',
    counterExample: 'He {called} the plan “a gift to the rich”.',
    is: (doc, c, { head, content }) =>
      NAMING.has(doc.tokens[head]!.lemma) &&
      head > 0 &&
      c.sort[head - 1] === 2 &&
      content.every((r) => isTitle(doc, r)),
  },
  {
    name: 'a-thing-called-by-its-name',
    example: 'Ruiz crossed the bay on a flying board tied to her feet, {called} Flyboard Air.',
    counterExample: 'Ruiz, tied to a board, {called} the bay “Paradise Air”.',
    is: ({ tokens }, c, { head, content }) =>
      NAMING.has(tokens[head]!.lemma) &&
      tokens[head - 1]?.lower === ',' &&
      content.every((r) => tokens.slice(...r).every(({ text }, k) => /^\p{Lu}/u.test(text) && !c.quoted[r[0] + k])),
  },
  {
    name: 'title-of-a-work',
    example: 'She wore red on this weekend’s {broadcast of} “Harlow Tonight.”',
    counterExample: 'Her {description of} “a broken town” angered him.',
    is: (doc, c, { head, content }) =>
      c.sort[head] !== 1 &&
      !isHeadline(doc, head) &&
      content.every((r) => isTitle(doc, r) && c.quoted.subarray(...r).every((q) => q > 0)),
  },
  {
    name: 'label-of-a-line',
    example: 'Photograph{:} Ana Ruiz for The Harlow Courier',
    counterExample: 'Ana Ruiz{:} “We had no warning.”',
    is: (doc, _, { head, source }) =>
      doc.tokens[head]!.lower === ':' && !!source && NO_LABELS.has(wordsOf(doc, source)),
  },
  {
    name: 'a-day-alone',
    example: 'Haddad {pleaded not guilty on} Monday.',
    counterExample: 'Haddad {proposed} Monday, and Ruiz agreed.',
    is: (doc, _, { content: [only, second] }) =>
      !second &&
      only![1] - only![0] === 1 &&
      doc.tokens[only![0] - 1]?.lower === 'on' &&
      WEEKDAYS.has(doc.tokens[only![0]]!.lower),
  },
  {
    name: 'holding-a-sign',
    example: 'Marchers {held} signs that read “Hands off our port” and “Shame on you”.',
    counterExample: 'The judge {held} that the signs were legal.',
    is: (doc, _, { head, content }) =>
      HOLDING.has(doc.tokens[head]!.lemma) &&
      doc.tokens.slice(head + 1, head + 5).some(({ lemma }) => SIGNS.has(lemma)) &&
      content[0]![0] > head &&
      doc.tokens[head + 1]?.lower !== 'that',
  },
  {
    name: 'relative-pronoun',
    example: 'They want a policy that {promotes} peace.',
    counterExample: 'She wrote to the harbour office, which {reported} “nine lost boats” in May.',
    is: (doc, c, { source, head, content }) =>
      !!source &&
      isRelative(doc, source) &&
      !(source[1] <= head && content.some((r) => r[0] > head && quotesSoon(doc, c, head, r))),
  },
];

/** Is it none of an attribution's business? */
export const isFalseFriend = (doc: Doc, c: Columns, draft: Draft): boolean =>
  FALSE_FRIENDS.some((row) => row.is(doc, c, draft));
