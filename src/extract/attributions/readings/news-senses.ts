// Words of saying where the news has them for something else: a storm claimed lives; released with a promise to appear; posted a loss.
import { MONTHS } from '../../../lexicon/months.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';
import type { FalseFriend } from './false-friends.ts';

const TIMES: ReadonlySet<string> = new Set(
  'afternoon autumn day decade evening fall month morning night spring summer week weekend winter year'.split(' '),
);
const POSTED: ReadonlySet<string> = new Set(
  'decline deficit drop earning gain increase loss profit record revenue shutout surplus time win'.split(' '),
);
const SHOWN_FEELING: ReadonlySet<string> = new Set('grin laugh nod shrug sigh smile weep'.split(' '));
/** Verbs with a text, or somebody that gets one. */
const GETTING: ReadonlySet<string> = new Set(
  'appeal complain get order read receive see send show speak talk write'.split(' '),
);
const WORKS: ReadonlySet<string> = new Set(
  (
    'afterword album article book chapter essay foreword guide hymn introduction lyric music novel opera play poem preface ' +
    'score screenplay script song story symphony verse'
  ).split(' '),
);
const PLACING: ReadonlySet<string> = new Set(
  'across around at during in near on over since there throughout'.split(' '),
);
const CASES: ReadonlySet<string> = new Set(['case', 'cases', 'death', 'deaths', 'infection', 'infections']);

/** How many words may stand between a verb and the noun that tells its sense. */
const NEAR = 5;
const soon = ({ tokens }: Doc, { head }: Draft): Doc['tokens'] => tokens.slice(head + 1, head + 1 + NEAR);
/** Nothing between marks, no “that”: it says no more than its own words. */
const isPlain = (doc: Doc, c: Columns, content: readonly Range[]): boolean =>
  !content.some((r) => hasQuoted(c, r) || doc.tokens[r[0]]!.lower === 'that');

export const NEWS_SENSES: readonly FalseFriend[] = [
  {
    name: 'promise-to-appear',
    example: 'He {was released with a promise} to appear in court on Sept. 9.',
    counterExample: 'The mayor {made a promise} to rebuild the wharf.',
    is: ({ tokens }, _, { cue, content: [only] }) =>
      cue.some(([a, b]) => tokens.slice(a, b).some(({ lemma }) => lemma === 'promise')) &&
      tokens[only![0]]!.lower === 'to' &&
      tokens[only![0] + 1]?.lower === 'appear',
  },
  {
    name: 'claiming-lives',
    example: 'The storm {claimed} nine lives.',
    counterExample: 'The mayor {claimed} that nine lives were saved.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'claim' &&
      isPlain(doc, c, draft.content) &&
      soon(doc, draft).some(({ lower }, k, near) => /^(?:life|lives)$/.test(lower) && !hasVerb(near.slice(0, k + 2))),
  },
  {
    name: 'passing-a-plan',
    example: 'The council {approved} the plan.',
    counterExample: 'The council {approved} a plan that it called “a gift”.',
    is: (doc, c, { head, content }) =>
      ['adopt', 'approve', 'ratify'].includes(doc.tokens[head]!.lemma) &&
      /^(?:DET|ADJ|NOUN|NUM)$/.test(doc.tokens[head + 1]?.pos ?? '') &&
      isPlain(doc, c, content),
  },
  {
    name: 'counting-votes',
    example: 'Trustees {voted} 6-3 to bring the plan back in June.',
    counterExample: 'Trustees {voted} that the plan come back in June.',
    is: (doc, c, { head, content }) =>
      doc.tokens[head]!.lemma === 'vote' && /^\d/.test(doc.tokens[head + 1]?.text ?? '') && isPlain(doc, c, content),
  },
  {
    name: 'writing-a-work',
    example: 'She {wrote} film music, including the score of “Night Boats.”',
    counterExample: 'She {wrote} that film music was “a trade like any other”.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'write' &&
      !/^(?::|that)$/.test(doc.tokens[draft.head + 1]?.lower ?? '') &&
      soon(doc, draft).some(({ lemma }, k, near) => WORKS.has(lemma) && !hasVerb(near.slice(0, k))) &&
      draft.content.every((r) => r[0] > draft.head && !c.quoted.subarray(...r).includes(1)),
  },
  {
    name: 'a-text-that-says',
    example: 'She {read} the letter, which called the boats “nine sad wrecks”.',
    counterExample: 'She {read} out that the boats were “nine sad wrecks”, which nobody denied.',
    is: ({ tokens }, _, { head, content: [only, second] }) =>
      GETTING.has(tokens[head]!.lemma) &&
      !second &&
      only![0] > head &&
      /^(?:ADP|DET|PRON|PROPN)$/.test(tokens[only![0]]!.pos) &&
      tokens[only![0]]!.lower !== 'that' &&
      tokens.slice(...only!).some(({ lower }, k, all) => lower === ',' && all[k + 1]?.lower === 'which'),
  },
  {
    name: 'posting-a-result',
    example: 'Ruiz {posted} a time of 2:05:45 in the men’s race.',
    counterExample: 'Ruiz {posted} a photo of the boat on Facebook.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'post' &&
      isPlain(doc, c, draft.content) &&
      soon(doc, draft).some(({ lemma }) => POSTED.has(lemma)),
  },
  {
    name: 'recorded-by',
    example: 'The video {was recorded} by Sunita Rao, who was driving behind the truck.',
    counterExample: 'Her words were {recorded} by a clerk: “No boats.”',
    is: (doc, c, { head, content }) =>
      ['capture', 'film', 'photograph', 'record'].includes(doc.tokens[head]!.lemma) &&
      doc.tokens[head + 1]?.lower === 'by' &&
      isPlain(doc, c, content),
  },
  {
    name: 'feeling-shown',
    example: 'Doyle {laughs} when he’s told this.',
    counterExample: 'Doyle {laughed} that he had “no idea what a boat costs”.',
    is: (doc, c, { head, content }) => SHOWN_FEELING.has(doc.tokens[head]!.lemma) && isPlain(doc, c, content),
  },
  {
    name: 'a-time-that-sees',
    example: 'The start of July {saw} a vote on the new port.',
    counterExample: 'This week she {saw} that the port was closed.',
    is: ({ tokens }, _, { head, source }) =>
      tokens[head]!.lemma === 'see' && !!source && source[1] <= head && isTime(tokens[source[1] - 1]!.lower),
  },
  {
    name: 'reported-in-a-place',
    example: 'Two deaths {were reported} in Harlow on Monday.',
    counterExample: 'Two boats had sunk, it {was reported} in Harlow on Monday.',
    is: (doc, c, { head, content }) =>
      ['record', 'register', 'report'].includes(doc.tokens[head]!.lemma) &&
      isPassive(doc, head, 0) &&
      PLACING.has(doc.tokens[head + 1]?.lower ?? '') &&
      content.every((r) => r[1] <= head && !c.sort.subarray(...r).includes(1)) &&
      isPlain(doc, c, content),
  },
  {
    name: 'known-for',
    example: 'He {is known for} his work on the harbour.',
    counterExample: 'It {is known} that he worked on the harbour.',
    is: (doc, c, { head, content }) =>
      doc.tokens[head]!.lower === 'known' && doc.tokens[head + 1]?.lower === 'for' && isPlain(doc, c, content),
  },
  {
    name: 'confirmed-cases',
    example: 'The total number of {confirmed} cases of the virus rose above one million.',
    counterExample: 'Officials {confirmed} cases of the virus in three towns.',
    is: ({ tokens }, _, { cue, head }) =>
      // not “the ministry [reported 17 confirmed] cases”
      cue[0]![0] === head &&
      tokens[head]!.lower === 'confirmed' &&
      CASES.has(tokens[head + 1]?.lower ?? '') &&
      /^(?:ADJ|ADP|DET|NUM)$/.test(tokens[head - 1]?.pos ?? ''),
  },
];

const isTime = (word: string): boolean => TIMES.has(word) || WEEKDAYS.has(word) || MONTHS.has(word);
const hasVerb = (tokens: Doc['tokens']): boolean => tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
