// What somebody did, is or looks like, where a word beside it sounds like saying: he reportedly left; the port is known as a gate.
import { SIGNS } from '../../../lexicon/signs.ts';
import { labelOf } from '../../../model/parser-labels.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, isTitle, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';
import type { FalseFriend } from './false-friends.ts';

const HEARSAY: ReadonlySet<string> = new Set(['allegedly', 'purportedly', 'reportedly', 'supposedly']);
const CCOMP = labelOf('ccomp');
const ANYBODY: ReadonlySet<string> = new Set('anybody anyone everyone people somebody someone those'.split(' '));
const VERSIONS: ReadonlySet<string> = new Set(['draft', 'headline', 'version', 'versions']);
const OWN: ReadonlySet<string> = new Set('article caption column graphic headline map post report story'.split(' '));

/** Nothing between marks, no “that”. */
export const isPlain = (doc: Doc, c: Columns, { content }: Draft): boolean =>
  !content.some((r) => hasQuoted(c, r) || doc.tokens[r[0]]!.lower === 'that');

/** The court allegedly [criticized] the sale; Ruiz reportedly [expressed] doubts. */
const judges = (doc: Doc, c: Columns, { head }: Draft): boolean =>
  (c.cue[head]! & JUDGES) !== 0 || doc.tokens[head]!.lemma === 'express';
const JUDGES = cueClass('criticize');

/** a reality [show]: what “a” begins would take “shows”; not a family [say], a dozen sailors [say], a sign [read]. */
function isOneNoun({ tokens }: Doc, c: Columns, head: number): boolean {
  const { lower, lemma, text } = tokens[head]!;
  const before = tokens[head - 1]!;
  if (lower !== lemma || text !== lower || UNCHANGED.has(lower) || /s$/.test(before.lower) || MANY.has(before.lower))
    return false;
  let i = head - 1;
  while (i > 0 && NAMING.test(tokens[i]!.pos) && !MANY.has(tokens[i]!.lower)) i--;
  return i < head - 1 && ONE.has(tokens[i]!.lower) && c.sentence[i] === c.sentence[head];
}
const NAMING = /^(?:ADJ|NOUN|PROPN)$/;
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'each', 'every']);
/** Verbs whose past looks like the present. */
const UNCHANGED: ReadonlySet<string> = new Set('bet bid cast cut hit put read set shut split spread'.split(' '));
const MANY: ReadonlySet<string> = new Set(
  (
    'board committee council couple crew crowd dozen duo family few group handful hundred jury lot majority million minority ' +
    'number pair panel party people police public team thousand trio union'
  ).split(' '),
);

/** From the first word between marks on. */
const quotedIn = ({ quoted }: Columns, [first, last]: Range): Range => [quoted.indexOf(1, first), last];

/** Has its verb a clause for what is said? */
const hasClause = (c: Columns, { head, content }: Draft): boolean =>
  content.some(([first, last]) => {
    for (let i = first; i < last; i++) if (c.head[i] === head && c.label[i] === CCOMP) return true;
    return false;
  });

export const NO_WORDS: readonly FalseFriend[] = [
  {
    name: 'hearsay-of-a-deed',
    example: 'Haddad {reportedly emailed} the ministry about the leak.',
    counterExample: 'Haddad {reportedly said} the pumps had failed.',
    is: (doc, c, draft) =>
      draft.cue.some(([a, b]) => doc.tokens.slice(a, b).some(({ lower }) => HEARSAY.has(lower))) &&
      (c.sort[draft.head] !== 1 || isPlain(doc, c, draft)) &&
      !(c.sort[draft.head] === 1 && (hasClause(c, draft) || judges(doc, c, draft))),
  },
  {
    name: 'known-as',
    example: 'The port {is widely known as} the gate to the north.',
    counterExample: 'It {is widely known} that the port is dying.',
    is: (doc, c, draft) => !draft.source && doc.tokens[draft.head]!.lower === 'known' && isPlain(doc, c, draft),
  },
  {
    name: 'appearing-to-show',
    example: 'A photo {appeared} to show the boat on fire.',
    counterExample: 'It {appeared} that the boat was on fire.',
    is: (doc, c, draft) =>
      !draft.source && ['appear', 'seem'].includes(doc.tokens[draft.head]!.lemma) && isPlain(doc, c, draft),
  },
  {
    name: 'an-earlier-version',
    example: 'An earlier version of this article {said} the boat sank in May.',
    counterExample: 'An earlier version of the bill {said} the boats were safe.',
    is: ({ tokens }, _, { source }) => {
      const words = source ? tokens.slice(...source) : [];
      const at = words.findIndex(({ lower }) => VERSIONS.has(lower));
      return at >= 0 && words[at + 2]?.lower === 'this' && OWN.has(words[at + 3]?.lower ?? '');
    },
  },
  {
    name: 'a-sign-showing',
    example: 'A parking sign {showing} the logo of the port.',
    counterExample: 'The sign {showed} “nine boats, not ten”.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lower === 'showing' &&
      draft.source !== undefined &&
      SIGNS.has(doc.tokens[draft.source[1] - 1]!.lemma) &&
      isPlain(doc, c, draft),
  },
  {
    name: 'after-a-plea',
    example: 'The man {was jailed after pleading guilty to} nine charges of theft.',
    counterExample: 'The man {pleaded} that he “never saw the boat”.',
    is: (doc, c, draft) =>
      draft.cue.some(([a, b]) =>
        doc.tokens
          .slice(a, b)
          .some(
            ({ lower, index }) => lower === 'pleading' && /^(?:after|by)$/.test(doc.tokens[index - 1]?.lower ?? ''),
          ),
      ) && isPlain(doc, c, draft),
  },
  {
    name: 'weighing-so-much',
    example: 'The oldest of the dogs, aged 9, {weighed} 82 pounds.',
    counterExample: 'The judge {weighed} in: “nine pounds is too little.”',
    is: ({ tokens }, _, { head }) => tokens[head]!.lemma === 'weigh' && /^\d/.test(tokens[head + 1]?.text ?? ''),
  },
  {
    name: 'whoever-saw-it',
    example: 'Anyone who {saw} the car is asked to contact the police.',
    counterExample: 'Anyone who {said} that the car was red was wrong.',
    is: (doc, c, draft) =>
      ['see', 'hear', 'witness'].includes(doc.tokens[draft.head]!.lemma) &&
      draft.source !== undefined &&
      doc.tokens[draft.source[1] - 1]!.lower === 'who' &&
      ANYBODY.has(doc.tokens[draft.source[1] - 2]?.lower ?? '') &&
      isPlain(doc, c, draft),
  },
  {
    name: 'a-court’s-conviction',
    example: 'After his {conviction in that case} last summer, Haddad agreed to help with the inquiry.',
    counterExample: 'Her {conviction} that the port would close grew in May.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'conviction' &&
      /^(?:for|in|of|on|over)$/.test(doc.tokens[draft.head + 1]?.lower ?? '') &&
      !draft.content.some((r) => hasQuoted(c, r)),
  },
  {
    name: 'a-noun-like-a-verb',
    example: 'Haddad fell during a cold {spell} earlier this month.',
    counterExample: 'Two officers {spell} out what a cold spell costs.',
    is: (doc, c, { cue, source, head }) =>
      cue.length === 1 &&
      source?.[1] === head &&
      !doc.tokens.slice(...source).some(({ lower }) => /^(?:that|who)$/.test(lower)) &&
      isOneNoun(doc, c, head),
  },
  {
    name: 'speaking-on-a-programme',
    example: 'Ruiz, {speaking on} the station’s “State of the Port,” left early.',
    counterExample: 'Ruiz, {speaking} slowly, said it was “the state of the port”.',
    is: (doc, c, { head, content }) =>
      doc.tokens[head]!.lower === 'speaking' &&
      /^(?:at|in|on)$/.test(doc.tokens[head + 1]?.lower ?? '') &&
      content.every(([first, last]) => hasQuoted(c, [first, last]) && isTitle(doc, quotedIn(c, [first, last]))),
  },
];
