// What looks like an attribution and is none. Each row proves itself: {braces} mark the cue that is refused in the example.
import { SIGNS } from '../../../lexicon/signs.ts';
import { NO_LABELS } from '../../../lexicon/transcript-labels.ts';
import { DOING } from '../../../lexicon/verbs-of-doing.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, isRelative, type Range, wordsOf } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

interface FalseFriend {
  readonly name: string;
  readonly example: string;
  /** Its cue is one. */
  readonly counterExample: string;
  readonly is: (doc: Doc, c: Columns, draft: Draft) => boolean;
}

const MEASURES: ReadonlySet<string> = new Set(
  'age agenda ability custom height law need needs plan plans preference rank schedule script size taste tradition type weight'.split(
    ' ',
  ),
);
/** What the words of a condition begin with. */
const CONDITIONS: ReadonlySet<string> = new Set(['a', 'anonymity', 'condition', 'the']);
const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'entitle', 'name', 'subtitle', 'title']);

const HOLDING: ReadonlySet<string> = new Set(['carry', 'display', 'hold', 'raise', 'wave', 'wear']);

/** Parts of speech that may stand in a cue beside its verb and leave its meaning: [has also] signed. */
const AROUND: ReadonlySet<string> = new Set(['ADV', 'AUX']);
/** What is said to somebody, and not of something. */
const GREETINGS: ReadonlySet<string> = new Set(['farewell', 'goodbye', 'grace', 'hello', 'hi']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'once', 'since', 'until', 'when', 'while']);

/** “The Late Trains”: every word but the smallest has a capital. */
const isTitle = (doc: Doc, [first, last]: Range): boolean =>
  doc.tokens.slice(first, last).every(({ text }) => !/^\p{Ll}{4,}/u.test(text));

/** In a headline any quotation may have capitals like a title: Ana Ruiz: ‘Nobody Warned Us’ */
const isHeadline = (doc: Doc, i: number): boolean => doc.blocks[doc.tokens[i]!.block]!.kind === 'headline';

/** How many words may stand between a verb and what it quotes: which found that the boats were [“nine, not ten”]. */
const SOON = 8;
const quotesSoon = (doc: Doc, c: Columns, head: number, [first, last]: Range): boolean =>
  hasQuoted(c, [first, doc.tokens[head + 1]?.lower === 'that' ? last : Math.min(last, head + SOON)]);

export const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    name: 'according-to-plan',
    example: 'The launch went {according to} plan.',
    counterExample: 'The launch went well, {according to} the plan.',
    is: (doc, _, { source, head }) =>
      !!source &&
      doc.tokens[head]!.lower !== 'said' &&
      source[1] - source[0] === 1 &&
      MEASURES.has(doc.tokens[source[0]]!.lower),
  },
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
    name: 'condition-of-anonymity',
    example: 'A clerk, {speaking on} condition of anonymity, left early.',
    counterExample: 'A clerk, {speaking on} Monday, said that the office had closed.',
    is: (doc, _, { content }) =>
      content.length === 1 &&
      CONDITIONS.has(doc.tokens[content[0]![0]]!.lower) &&
      /^(?:(?:the )?condition (?:of|that|they|he|she)\b|anonymity$)/.test(wordsOf(doc, content[0]!)),
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
    name: 'having-said-that',
    example: 'Having {said} that, the plan is sound.',
    counterExample: 'Ana Ruiz {said} that, if asked, she would go.',
    is: (doc, _, { head }) => doc.tokens[head - 1]?.lower === 'having' && doc.tokens[head + 2]?.lower === ',',
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
    name: 'a-deed',
    example: 'Ruiz also {signed} an agreement with the harbour to study the nets.',
    counterExample: 'Ruiz {signed off with} “a heavy heart and a clear conscience”.',
    is: (doc, c, { cue, head, content }) =>
      DOING.has(doc.tokens[head]!.lemma) &&
      cue.every(([a, b]) => doc.tokens.slice(a, b).every(({ pos, index }) => index === head || AROUND.has(pos))) &&
      !content.some((r) => hasQuoted(c, r) || doc.tokens[r[0]]!.lower === 'that'),
  },
  {
    name: 'saying-goodbye',
    example: 'They did not take long to {say} goodbye to the harbour.',
    counterExample: 'They {said} “goodbye to the harbour and to all that”.',
    is: (doc, _, { head }) => doc.tokens[head]!.lemma === 'say' && GREETINGS.has(doc.tokens[head + 1]?.lower ?? ''),
  },
  {
    name: 'clause-of-time',
    example: 'When Vicente Ruiz {ruled}, the harbour took up arms against him.',
    counterExample: 'After the court {ruled} that the port must close, the boats left.',
    is: (doc, c, { head, source, content: [only, second] }) =>
      !second &&
      !!source &&
      CONJUNCTIONS.has(doc.tokens[source[0] - 1]?.lower ?? '') &&
      doc.tokens[head + 1]?.lower === ',' &&
      only![0] > head &&
      !hasQuoted(c, only!),
  },
  {
    name: 'holding-a-sign',
    example: 'Marchers {held} signs that read “Hands off our port” and “Shame on you”.',
    counterExample: 'The judge {held} that the signs were legal.',
    is: (doc, _, { head, content }) =>
      HOLDING.has(doc.tokens[head]!.lemma) &&
      doc.tokens.slice(head + 1, head + 5).some(({ lemma }) => SIGNS.has(lemma)) &&
      content[0]![0] > head &&
      doc.tokens[head + 1]!.lower !== 'that',
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
