// Words of saying in another sense: according to plan; having said that; they said goodbye.
import { DOING } from '../../../lexicon/verbs-of-doing.ts';
import type { Doc } from '../../../text/doc.ts';
import { hasQuoted, type Range, wordsOf } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import type { FalseFriend } from './false-friends.ts';

const MEASURES: ReadonlySet<string> = new Set(
  'age agenda ability custom height law need needs plan plans preference rank schedule script size taste tradition type weight'.split(
    ' ',
  ),
);
/** What is shared out by a measure: according to [the number] of children. */
const AMOUNTS: ReadonlySet<string> = new Set(
  'age amount degree extent grade income length level location merit need number quality quantity severity size type'.split(
    ' ',
  ),
);
/** What the words of a condition begin with. */
const CONDITIONS: ReadonlySet<string> = new Set(['a', 'anonymity', 'condition', 'the']);

const PARTING: ReadonlySet<string> = new Set('adieu anything farewell goodbye hello nothing'.split(' '));
const BECAUSE: ReadonlySet<string> = new Set(['as', 'because', 'for', 'since']);
/** How far behind “because” the reason for somebody’s anonymity may have its verb, and “no matter” stand in front. */
const NEAR = 5;
const hasVerb = (doc: Doc, c: Columns, [first, last]: Range): boolean =>
  doc.tokens.slice(first, last).some(({ pos }, k) => pos === 'AUX' || c.sort[first + k] === 1);
/** Parts of speech that may stand in a cue beside its verb and leave its meaning: [has also] signed. */
const AROUND: ReadonlySet<string> = new Set(['ADV', 'AUX']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'once', 'since', 'until', 'when', 'while']);

/** [No matter] how tame an owner thinks: in front of the source or at its start. */
function isNoMatter({ tokens }: Doc, c: Columns, first: number, head: number): boolean {
  for (let i = first + 1; i > Math.max(0, first - NEAR) && c.quoted[i] === c.quoted[head]; i--) {
    if (tokens[i]!.lower === 'matter' && tokens[i - 1]?.lower === 'no') return true;
    if (i < first && tokens[i]!.lower === ',') return false;
  }
  return false;
}

export const OTHER_SENSES: readonly FalseFriend[] = [
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
    name: 'according-to-the-number',
    example: 'The subsidy is paid {according to} the number of children.',
    counterExample: 'The subsidy is paid late, {according to} the age group’s own survey.',
    is: ({ tokens }, _, { source, head }) =>
      !!source &&
      source[0] > head &&
      tokens[head]!.lower !== 'said' &&
      /^(?:its|the|their)$/.test(tokens[source[0]]!.lower) &&
      AMOUNTS.has(tokens[source[0] + 1]?.lemma ?? '') &&
      (source[1] === source[0] + 2 || /^(?:and|of)$/.test(tokens[source[0] + 2]!.lower)),
  },
  {
    name: 'no-matter-who-says',
    example: 'No matter how tame an owner {thinks} that her dog is, it may bite.',
    counterExample: 'An owner {thinks} that her dog is tame, no matter how often it bites.',
    is: (doc, c, { source, head }) => !!source && isNoMatter(doc, c, source[0], head),
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
    name: 'having-said-that',
    example: 'Having {said} that, the plan is sound.',
    counterExample: 'Ana Ruiz {said} that, if asked, she would go.',
    is: (doc, _, { head }) => doc.tokens[head - 1]?.lower === 'having' && doc.tokens[head + 2]?.lower === ',',
  },
  {
    name: 'saying-goodbye',
    example: 'Ana Ruiz {said} goodbye through a window.',
    counterExample: 'Ana Ruiz {said} goodbye was the hardest word.',
    is: (doc, c, { head, content: [only, second] }) =>
      doc.tokens[head]!.lemma === 'say' &&
      !second &&
      PARTING.has(doc.tokens[only![0]]!.lower) &&
      !hasQuoted(c, only!) &&
      !hasVerb(doc, c, only!),
  },
  {
    name: 'what-somebody-says',
    example: 'That is not what staff {say}.',
    counterExample: 'That is what matters, staff {say}.',
    is: (doc, c, { head, content }) =>
      content.every(([, last]) => last <= head && doc.tokens[last - 1]?.lower === 'what' && !c.quoted[last - 1]),
  },
  {
    name: 'hearing-from-somebody',
    example: 'The court also {heard} from the driver’s grandfather, who wept.',
    counterExample: 'The court {heard} from the driver’s grandfather that it had rained.',
    is: (doc, c, { head, content }) =>
      doc.tokens[head]!.lemma === 'hear' &&
      doc.tokens[head + 1]?.lower === 'from' &&
      !content.some((r) => hasQuoted(c, r) || doc.tokens[r[0]]!.lower === 'that'),
  },
  {
    name: 'reason-for-anonymity',
    example:
      'A clerk who spoke on condition of anonymity because she {feared} losing her job said that the office had closed.',
    counterExample: 'A clerk said that she {feared} losing her job because of the anonymity.',
    is: ({ tokens }, c, { head }) => {
      for (let i = head - 1; i >= Math.max(1, head - NEAR) && c.sentence[i] === c.sentence[head]; i--)
        if (BECAUSE.has(tokens[i]!.lower)) return tokens[i - 1]?.lower === 'anonymity';
      return false;
    },
  },
  {
    name: 'scoring-too',
    example: 'Ana Ruiz and Hana Lind {replied for} Harlow, which led 2-0 at half-time.',
    counterExample: 'Ana Ruiz {replied for} the council that “no money was left”.',
    is: (doc, c, { head, content }) =>
      ['answer', 'counter', 'reply', 'respond'].includes(doc.tokens[head]!.lemma) &&
      doc.tokens[head + 1]?.lower === 'for' &&
      !content.some((r) => hasQuoted(c, r)),
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
];
