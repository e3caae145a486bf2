// “a gift,” as [the mayor] put it; described by [Ana Ruiz] as “a gift”: turns of phrase around a quotation that say whose it is.
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import { JUDGED } from '../readings/passives.ts';
import { signBefore } from '../readings/signs.ts';
import type { Columns } from '../tokens/columns.ts';
import {
  calledBefore,
  lastBefore,
  ownerBefore,
  phraseEnd,
  putting,
  reportedBehind,
  sentenceEnd,
  WORDS,
  withSaying,
} from './frame-grammar.ts';
import { allBefore, allBehind, howBehind } from './saying-frames.ts';
import type { Told } from './tag-grammar.ts';

interface Frame {
  readonly name: string;
  /** {Braces} mark the source, where there is one. */
  readonly example: string;
  readonly counterExample: string;
  /** Only for a quotation that nobody has yet. */
  readonly free?: true;
  /** What the words around a quotation’s tokens say. */
  readonly read: (doc: Doc, c: Columns, quotation: Range) => Told | undefined;
}

/** And how many may stand between “as” and the quotation: described by Haddad as [being a] “fool”. */
const NEAR = 3;
const PASSIVE =
  /^(?:described|explained|expressed|noted|posted|put|quoted|recalled|reported|said|shared|stated|told|tweeted|written)$/;
const COMMA = /^[,–—-]$/;
/** Ana Ruiz condemned what [she] called a “ruin”: mostly whoever the sentence is about. */
const SAME: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they']);

export const FRAMES: readonly Frame[] = [
  {
    name: 'as-somebody-put-it-behind',
    example: 'What it takes is a “lawful source of money,” as {a ministry memo} put it.',
    counterExample: 'She called it a “lawful source of money,” as her lawyer left the room.',
    read: (doc, c, [, last]) => {
      const at = COMMA.test(doc.tokens[last]?.lower ?? '') ? last + 1 : last;
      return doc.tokens[at]?.lower === 'as' && c.sentence[at] === c.sentence[last - 1]
        ? putting(doc, c, at + 1, sentenceEnd(c, at))
        : undefined;
    },
  },
  {
    name: 'as-posted-by',
    example: '“Zero boats lost. Thank you, Harlow,” as posted by {the mayor}.',
    counterExample: '“Zero boats lost. Thank you, Harlow,” as the mayor walked by the pier.',
    read: (doc, c, [, last]) => {
      const as = COMMA.test(doc.tokens[last]?.lower ?? '') ? last + 1 : last;
      const [head, by] = [as + 1, as + 2];
      const isFrame =
        doc.tokens[as]?.lower === 'as' && doc.tokens[by]?.lower === 'by' && c.sentence[by] === c.sentence[last - 1];
      return isFrame && PASSIVE.test(doc.tokens[head]!.lower)
        ? { head, source: [by + 1, phraseEnd(doc, by + 1)] }
        : undefined;
    },
  },
  {
    name: 'how-somebody-put-it',
    example: '“A lawful source of money,” is how {a ministry memo} put it.',
    counterExample: '“The Operator” was how far Ana Ruiz had read.',
    read: howBehind,
  },
  {
    name: 'all-somebody-said',
    example: '“Not yet” was all {Ana Ruiz} would say.',
    counterExample: '“Not yet” was all that was left on the wall.',
    read: allBehind,
  },
  {
    name: 'all-somebody-would-say',
    example: 'All {Ana Ruiz} would say was: “Not yet.”',
    counterExample: 'All that Ana Ruiz wore was “Not yet” on a shirt.',
    read: allBefore,
  },
  {
    name: 'as-somebody-put-it-before',
    example: 'His degree did not keep him from being, as {The Harlow Courier} put it in May, “the operator.”',
    counterExample: 'He was seen, as the sun rose, with a book called “The Operator”.',
    read: (doc, c, [first]) => {
      const mark = doc.tokens[first - 1]?.lower ?? '';
      if (mark !== ':' && !COMMA.test(mark)) return undefined;
      const as = lastBefore(doc, c, first - 1, 'as');
      // As Ruiz told the council: “…”
      const opens = as === undefined || doc.sentences[c.sentence[as]!]!.first === as;
      return as === undefined || (mark === ':' && !opens) ? undefined : putting(doc, c, as + 1, first - 1);
    },
  },
  {
    name: 'whose-words-were',
    free: true,
    example: '{The town}’s response was, “not convinced that we need to raise it to that level.”',
    counterExample: 'Ana Ruiz said that the town’s response was “swift and more brutal than ever”.',
    read: (doc, c, [first]) => {
      const be = /^[,:]$/.test(doc.tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
      const noun = be - 1;
      if (doc.tokens[be]?.lemma !== 'be' || c.quoted[first] !== 1 || c.sentence[noun] !== c.sentence[be])
        return undefined;
      const owner = WORDS.has(doc.tokens[noun]!.lemma) ? ownerBefore(doc, c, noun) : undefined;
      return owner && { head: noun, source: owner };
    },
  },
  {
    name: 'described-by',
    example: 'The pact was described by {President Ana Ruiz} as “a symbol of the friendship between our towns”.',
    counterExample: 'The pact was signed by President Ana Ruiz as “a symbol of the friendship between our towns”.',
    read: (doc, c, [first]) => {
      const by = lastBefore(doc, c, first, 'by');
      const as = lastBefore(doc, c, first, 'as') ?? 0;
      const head = (by ?? 0) - 1;
      const told = by !== undefined && as > by && as >= first - NEAR && c.sort[head] === 1;
      return told && JUDGED.has(doc.tokens[head]?.lemma ?? '') ? { head, source: [by + 1, as] } : undefined;
    },
  },
  {
    name: 'what-somebody-calls-it',
    free: true,
    example: 'The boats left in what {police} call a “targeted” raid.',
    counterExample: 'The boats left in what is called a “targeted” raid.',
    read: calledBefore,
  },
  {
    name: 'what-somebody-else-calls-it',
    example: 'The line has been plagued by what {the agency} calls “early-life failures.”',
    counterExample: 'Ana Ruiz condemned what she called “early-life failures.”',
    read: (doc, c, quotation) => {
      const told = calledBefore(doc, c, quotation);
      return told && !SAME.has(doc.tokens[told.source[0]]!.lower) ? told : undefined;
    },
  },
  {
    name: 'with-one-saying',
    example: 'Fans were furious, with {one} writing: “Bring her back.”',
    counterExample: 'Ana Ruiz stood there with one hand raised, saying: “Bring her back.”',
    read: withSaying,
  },
  {
    name: 'said-to-have-said',
    example: '“Get out,” {she} is said to have shouted.',
    counterExample: '“Get out,” she had to have said.',
    read: reportedBehind,
  },
  {
    name: 'sign-that-reads',
    example: 'Marchers carried {yellow signs} that read “Hands off our port”.',
    counterExample: 'Ana Ruiz carried a sign and said “Hands off our port”.',
    read: signBefore,
  },
];
