// “recently”, “now”, “soon”: the past, the present and the future as such.
import { VAGUE_TIMES } from '../../lexicon/vague-times.ts';
import { bare } from './period.ts';
import { firstWords, isCapital, oneOf } from './pieces.ts';
import { type Place, type Row, says } from './rule.ts';

const opens = (before: string) => /(?:^|[.!?"'(]\s*)$/.test(before);
/** Is the word before a noun it belongs to: “past mistakes”, “the future president”? */
const describes = ({ right, after }: Place) => /^-/.test(after) || /NOUN|PROPN|ADJ|NUM/.test(right?.pos ?? '');

export const VAGUE: readonly Row[] = [
  {
    name: 'vague',
    example: 'It {PAST_REF=recently} rained.',
    counter: 'The soon-to-open shop.',
    on: firstWords(VAGUE_TIMES.keys()),
    lead: '(?:just|until|very|more|most|only) ',
    pattern: `(?<words>${oneOf(VAGUE_TIMES.keys())})(?!-)`,
    read: ({ words = '' }, { before, after, text }) => {
      if (isCapital(text) && !opens(before)) return undefined;
      if (/-$/.test(before) || /^ of\b/.test(after)) return undefined;
      if (/^soon$/i.test(words) && /\b(?:as|too|how|so) $/i.test(before)) return undefined;
      if (/^now$/i.test(words) && /^ that\b/.test(after)) return undefined;
      return says(bare(VAGUE_TIMES.get(words.toLowerCase().replace(/\s+/g, ' '))));
    },
  },
  {
    name: 'the-past',
    example: 'It rained more {PAST_REF=in the past}.',
    counter: 'It rained in the past year.',
    on: ['past', 'future'],
    lead: '(?:in )?the (?:near |recent |not-too-distant |distant |foreseeable )?',
    pattern: 'past|future',
    read: (_, place) => {
      if (!/\b(?:in|for|into|about) the (?:near |recent |not-too-distant |distant |foreseeable )?$/i.test(place.before))
        return undefined;
      return describes(place) ? undefined : says(bare(/^past/i.test(place.text) ? 'PAST_REF' : 'FUTURE_REF'));
    },
  },
];
