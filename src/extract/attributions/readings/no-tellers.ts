// Where nobody says anything though the grammar looks like it: a proverb goes, a hall is planned, a man is found guilty.
import type { Doc } from '../../../text/doc.ts';
import { hasQuoted, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';
import { isPassive } from '../tokens/passive.ts';
import type { FalseFriend } from './false-friends.ts';
import { isPlain } from './no-words.ts';
import { finiteIn } from './source-clauses.ts';

const CLAUSES: ReadonlySet<string> = new Set(['how', 'if', 'whether', 'why']);
const TELLING = cueClass('say') | cueClass('tell');

/** The saying [goes]: nobody’s words. */
export const isProverb = (tokens: Doc['tokens'], head: number): boolean =>
  tokens[head]!.lemma === 'go' &&
  /^(?:adage|cliché|joke|proverb|refrain|saying|song)$/.test(tokens[head - 1]?.lower ?? '');

/** [Harlow cancelled the convention]: a clause, and at its end another noun than its subject. */
function endsInObject({ tokens }: Doc, c: Columns, source: Range): boolean {
  const verb = finiteIn(tokens, c, source);
  const noun = tokens[source[1] - 1]!.pos;
  // they noted [his attorney] offered to
  const tells = verb !== undefined && (c.cue[verb]! & TELLING) !== 0;
  return verb !== undefined && !tells && verb + 1 < source[1] && (noun === 'NOUN' || noun === 'PROPN');
}

/** Between quotation marks. */
const isMarked = ({ tokens }: Doc, [first]: Range): boolean => /^["'“‘«„]/.test(tokens[first]!.text);

export const NO_TELLERS: readonly FalseFriend[] = [
  {
    name: 'a-proverb',
    example: 'As the old saying {goes}: “Never sail on a Friday.”',
    counterExample: 'As the old clerk {says}: “Never sail on a Friday.”',
    is: ({ tokens }, _, { head }) => isProverb(tokens, head),
  },
  {
    name: 'as-follows',
    example: 'She works as {follows}: “open, close, sleep.”',
    counterExample: 'She {says} as she follows: “open, close, sleep.”',
    is: ({ tokens }, _, { head }) => tokens[head]!.lower === 'follows' && tokens[head - 1]?.lower === 'as',
  },
  {
    name: 'adverb-alone',
    example: 'I {still} dream of my home and a lot of the places in the north.',
    counterExample: 'I {still say} that it is my home.',
    is: ({ tokens }, _, { cue }) =>
      cue.length > 0 && cue.every(([a, b]) => tokens.slice(a, b).every(({ pos }) => pos === 'ADV')),
  },
  {
    name: 'found-guilty',
    example: 'Two officers {were found guilty on} Thursday of beating a sailor in 2014.',
    counterExample: 'The jury {found} that the officers were guilty.',
    is: ({ tokens }, _, { head, cue: [cue] }) =>
      tokens[head]!.lower === 'found' &&
      tokens.slice(head + 1, cue![1] + 2).some(({ lower }) => lower === 'guilty') &&
      ['been', 'be', 'was', 'were'].includes(tokens[head - 1]!.lower),
  },
  {
    name: 'a-thing-planned',
    example: 'Harlow cancelled the convention {planned} for May in the new hall.',
    counterExample: 'Harlow {planned} to hold the convention in May.',
    is: (doc, c, draft) =>
      draft.source?.[1] === draft.head &&
      draft.cue[0]![1] === draft.head + 1 &&
      !CLAUSES.has(doc.tokens[draft.head + 1]?.lower ?? '') &&
      (c.subject[draft.head]! < 0 || /^(?:ADP|PART|PROPN)$/.test(doc.tokens[draft.head + 1]?.pos ?? '')) &&
      /^(?:called|\p{Ll}+ed)$/u.test(doc.tokens[draft.head]!.lower) &&
      isPlain(doc, c, draft) &&
      endsInObject(doc, c, draft.source),
  },
  {
    name: 'asking-what-they-think',
    example: 'What do the experts {think}?',
    counterExample: 'What the experts {think} is that the boats are old.',
    is: ({ tokens, sentences }, c, { head, content }) => {
      const { first, last } = sentences[c.sentence[head]!]!;
      const asks =
        /^(?:how|what)$/.test(tokens[first]!.lower) && /^d(?:id|o|oes)$/.test(tokens[first + 1]?.lower ?? '');
      const isOpen = content.every((r) => !hasQuoted(c, r) && (r[0] === first || !c.sort.subarray(...r).includes(1)));
      return asks && isOpen && tokens[last - 1]!.lower === '?';
    },
  },
  {
    name: 'nobody-says',
    example: 'Nobody {calls} French food “fine dining”.',
    counterExample: 'Somebody {calls} French food “fine dining”.',
    is: ({ tokens }, _, { source, rule }) =>
      source !== undefined &&
      rule !== 'no-answer' &&
      /^(?:nobody|no - ?one|no one|no-one)$/.test(
        tokens
          .slice(...source)
          .map(({ lower }) => lower)
          .join(' '),
      ),
  },
  {
    name: 'knowing-of-a-thing',
    example: 'The first Ruiz {knew} of it was a letter through the door.',
    counterExample: 'Ruiz {knew} that a letter had come through the door.',
    is: ({ tokens }, c, { head, content }) =>
      tokens[head]!.lemma === 'know' && tokens[head + 1]?.lower === 'of' && !content.some((r) => hasQuoted(c, r)),
  },
  {
    name: 'not-denying',
    example: 'Ruiz {neither confirmed nor denied} that she took the money.',
    counterExample: 'Ruiz {denied} that she neither took the money nor knew of it.',
    is: ({ tokens }, _, { cue: [cue], head, content, source }) =>
      /^den(?:y|ied|ies)$/.test(tokens[head]!.lower) &&
      source !== undefined &&
      tokens
        .slice(Math.min(cue![0], Math.max(0, head - 3)), head)
        .some(({ lower }) => /^(?:no[rt]|never|n['’]t)$/.test(lower)) &&
      content.every(([first]) => first > head),
  },
  {
    name: 'thinking-for-a-while',
    example: 'She {thought} for a while.',
    counterExample: 'She {thought} for a while that it was over.',
    is: ({ tokens }, c, { head, content }) =>
      tokens[head]!.lemma === 'think' &&
      tokens[head + 1]?.lower === 'for' &&
      !content.some((r) => hasQuoted(c, r) || c.sort.subarray(...r).includes(1)),
  },
  {
    name: 'behind-a-semicolon',
    example: 'Readers {agreed}; my inbox overflowed.',
    counterExample: 'Readers {agreed} that the boats were old; my inbox overflowed.',
    is: (doc, _, { cue: [cue], content, source, head }) =>
      doc.tokens[cue![1]]?.lower === ';' &&
      source !== undefined &&
      source[1] <= head &&
      content.every((r) => r[0] > head && !isMarked(doc, r)),
  },
  {
    name: 'let-us-say',
    example: 'Let’s {say} Haddad bought a boat and gave it to somebody else.',
    counterExample: 'The council’s letters {say} Haddad bought a boat.',
    is: ({ tokens }, _, { source }) => !!source && tokens[source[0]]!.lower === 'let' && source[1] - source[0] <= 2,
  },
  {
    name: 'a-name-like-a-verb',
    example: 'Other friends of the court at this time included {Said} Omar Haddad, who ran the port.',
    counterExample: 'The port, {said} Omar Haddad, is open.',
    is: ({ tokens }, c, { head }) =>
      /^\p{Lu}\p{Ll}/u.test(tokens[head]!.text) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[head + 1]?.text ?? '') &&
      /^\p{Ll}/u.test(tokens[head - 1]?.text ?? '') &&
      (c.sort[head - 1] === 1 || tokens[head - 1]?.pos === 'ADP'),
  },
  {
    name: 'referring-questions',
    example: 'The mayor’s office {referred questions to} the police.',
    counterExample: 'The mayor {referred to} the questions as “an insult”.',
    is: ({ tokens }, c, { head, content }) =>
      tokens[head]!.lemma === 'refer' &&
      tokens
        .slice(head + 1, head + 4)
        .some(({ lemma }) => /^(?:call|comment|inquiry|query|question|request)$/.test(lemma)) &&
      tokens[head + 1]?.lower !== 'to' &&
      !content.some((r) => hasQuoted(c, r)),
  },
  {
    name: 'called-to-a-place',
    example: 'Firefighters {were called} to reports that a boat had sunk.',
    counterExample: 'Firefighters {called} the boat “unsafe”.',
    is: (doc, _, { head, content }) =>
      doc.tokens[head]!.lower === 'called' &&
      doc.tokens[head + 1]?.lower === 'to' &&
      content.every(([first]) => first === head + 1) &&
      isPassive(doc, head, 0),
  },
];
