// What is done or counted with a word that elsewhere says something: they released him; the reported losses; nine choirs sang.
import { isRole } from '../../../lexicon/roles.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import { canSpeak } from '../rules/end-sources.ts';
import type { Columns } from '../tokens/columns.ts';
import type { FalseFriend } from './false-friends.ts';
import { isPlain } from './no-words.ts';

const WHOM: ReadonlySet<string> = new Set(['her', 'him', 'me', 'them', 'us']);
const HELD: ReadonlySet<string> = new Set('bail custody detention hospital jail parole prison'.split(' '));

const behind = ({ tokens }: Doc, { head }: Draft): string => tokens[head + 1]?.lower ?? '';

/** The [reported] losses; with [reported] damage: in front of the noun that it hangs on. */
const isAttribute = ({ tokens }: Doc, c: Columns, head: number): boolean => {
  const noun = tokens[c.head[head]!];
  const right = noun !== undefined && noun.index > head && noun.index <= head + NEAR && noun.pos === 'NOUN';
  return right || ['ADP', 'DET'].includes(tokens[head - 1]?.pos ?? '') || tokens[head - 1]?.lower === 'total';
};
const NEAR = 3;

/** [The relief work] saw: one thing, and nobody. */
function isThing({ tokens }: Doc, c: Columns, head: number): boolean {
  const subject = tokens[c.subject[head]!];
  if (subject?.pos !== 'NOUN' || subject.index > head || subject.lemma !== subject.lower) return false;
  return !isRole(subject.lower) && !canSpeak(subject, 0, [subject, subject]);
}

/** A court hears them. */
const CASES: ReadonlySet<string> = new Set(
  'appeal application argument bail case challenge dispute evidence matter motion petition plea submission suit'.split(
    ' ',
  ),
);

/** Condemned [the visitors to] defeat: “to” soon behind the object. */
const isSentencing = ({ tokens }: Doc, head: number): boolean => {
  let to = head + 2;
  while (to <= head + 5 && tokens[to] && tokens[to]!.lower !== 'to') to++;
  return (
    tokens[to]?.lower === 'to' &&
    (tokens[to + 1]?.pos !== 'VERB' || tokens[to + 1]?.lower === 'defeat') &&
    tokens.slice(head + 1, to).every(({ pos }) => /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(pos))
  );
};

export const PLAIN_DEEDS: readonly FalseFriend[] = [
  {
    name: 'condemned-to-something',
    example: 'Goals from Diallo and Obi {condemned} the visitors to a miserable afternoon.',
    counterExample: 'Diallo and Obi {condemned} the rush to judge the visitors.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'condemn' && isPlain(doc, c, draft) && isSentencing(doc, draft.head),
  },
  {
    name: 'hearing-a-case',
    example: 'A bench of two judges {was hearing} a petition filed by the tailor’s mother.',
    counterExample: 'A bench of two judges {heard} that a petition had been filed by the tailor’s mother.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'hear' &&
      doc.tokens.slice(draft.head + 1, draft.head + 5).some(({ lemma }) => CASES.has(lemma)) &&
      behind(doc, draft) !== 'that' &&
      isPlain(doc, c, draft),
  },
  {
    name: 'reported-losses',
    example: 'Meanwhile, the total {reported} losses rose to 167 boats from 93.',
    counterExample: 'The harbour office {reported} losses of 167 boats.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lower === 'reported' &&
      draft.cue.every(([a, b]) => b === a + 1) &&
      isAttribute(doc, c, draft.head) &&
      isPlain(doc, c, draft),
  },
  {
    name: 'singing',
    example: 'The children {sang}, Omar Haddad gave a prayer, and the boats left.',
    counterExample: 'The children {sang} that the boats had left.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'sing' && behind(doc, draft) === ',' && isPlain(doc, c, draft),
  },
  {
    name: 'a-thing-that-sees',
    example: 'The line’s relief work {saw} it fly to ports that it never served.',
    counterExample: 'The line’s captain {saw} that the port was closed.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'see' && isPlain(doc, c, draft) && isThing(doc, c, draft.head),
  },
  {
    name: 'letting-somebody-go',
    example: 'They later {released} him pending an inquiry.',
    counterExample: 'They later {released} a statement that he had left.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'release' &&
      isPlain(doc, c, draft) &&
      (WHOM.has(behind(doc, draft)) || doc.tokens.slice(...draft.content[0]!).some(({ lower }) => HELD.has(lower))),
  },
  {
    name: 'complaining-to-somebody',
    example: 'When they {complained} to Haddad, the captain who had their money, he told them to wait.',
    counterExample: 'They {complained} to Haddad that the captain had their money.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lemma === 'complain' &&
      behind(doc, draft) === 'to' &&
      draft.content[0]![0] > draft.head &&
      doc.tokens[draft.content[0]![0] - 1]!.lower === ',' &&
      isPlain(doc, c, draft),
  },
  {
    name: 'cited-for',
    example: 'Factors {cited for} the drop include the loss of the port.',
    counterExample: 'Officials {cited} the loss of the port for the drop.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lower === 'cited' &&
      behind(doc, draft) === 'for' &&
      !/^(?:example|instance)$/.test(doc.tokens[draft.head + 2]?.lower ?? '') &&
      isPlain(doc, c, draft),
  },
  {
    name: 'identified-as',
    example: 'Police arrived and held the man, {later identified as} Omar Haddad.',
    counterExample: 'Police {identified} the man as Omar Haddad.',
    is: (doc, c, draft) =>
      doc.tokens[draft.head]!.lower === 'identified' &&
      behind(doc, draft) === 'as' &&
      doc.tokens[draft.cue[0]![0] - 1]?.lower === ',' &&
      isPlain(doc, c, draft),
  },
  {
    name: 'noun-with-a-verb',
    example: 'The corresponding {figures} remained higher for men than for women until March.',
    counterExample: 'The ministry {figures} men remained better paid than women.',
    is: ({ tokens }, c, { head, cue: [cue], source, content: [only] }) =>
      tokens[head]!.pos === 'NOUN' &&
      source?.[1] === cue?.[0] &&
      only![0] === cue?.[1] &&
      /^(?:AUX|VERB)$/.test(tokens[only![0]]!.pos) &&
      !/ing$/.test(tokens[only![0]]!.lower) &&
      c.quoted[only![0]] === 0,
  },
  {
    name: 'noun-with-adjective',
    example: 'Nine bands will play at an online {show} aimed at the young.',
    counterExample: 'Court papers {show} they acted for the port.',
    is: ({ tokens }, _, { head, source }) =>
      source?.[1] === head &&
      source[1] > source[0] + 1 &&
      /^an?$/.test(tokens[source[0]]!.lower) &&
      tokens.slice(source[0] + 1, head).every(({ pos }) => pos === 'ADJ'),
  },
  {
    name: 'dateline',
    example: 'HARLOW{:} Opposition members yesterday called for a session on the port.',
    counterExample: 'Ana Ruiz{:} “We had no warning.”',
    is: ({ tokens }, c, { head, source, content }) =>
      tokens[head]!.lower === ':' &&
      source?.[1] === head &&
      (source[0] === 0 || tokens[source[0] - 1]!.block !== tokens[head]!.block) &&
      tokens.slice(...source).every(({ text }) => /^[\p{Lu}., ()]{2,}$/u.test(text)) &&
      content.every((r) => r[0] > head && c.quoted[r[0]] === 0),
  },
  {
    name: 'provided-that',
    example: 'It will be paid to sailors {provided} that they live in Harlow.',
    counterExample: 'It will be paid to sailors, Ana Ruiz {said}, provided that they live in Harlow.',
    is: (doc, _, draft) => /^provid(?:ed|ing)$/.test(doc.tokens[draft.head]!.lower) && behind(doc, draft) === 'that',
  },
];
