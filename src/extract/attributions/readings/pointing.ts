// Words that only point at what was said or asked elsewhere: the officer disclosed this to newsmen; responding to a question, …
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import type { FalseFriend } from './false-friends.ts';
import { isPlain } from './no-words.ts';

const ANSWERING: ReadonlySet<string> = new Set(['Answering', 'Reacting', 'Replying', 'Responding']);
/** What may stand behind “this”: where, when and to whom. */
const BEHIND: ReadonlySet<string> = new Set(
  'after ahead also as at before during earlier following here in last later on through to via when while with yesterday'.split(
    ' ',
  ),
);
/** The clause behind these is of the time too: while [briefing] journalists. */
const WHILE: ReadonlySet<string> = new Set(['after', 'as', 'before', 'when', 'while']);

/** Said [this] on Friday, not “said this in itself was wrong”: no verb behind it but one of the time. */
function isThis({ tokens, sentences }: Doc, c: Columns, { head }: Draft): boolean {
  if (tokens[head + 1]?.lower !== 'this') return false;
  const next = tokens[head + 2];
  if (!next || (next.pos !== 'PUNCT' && !BEHIND.has(next.lower))) return false;
  const { last } = sentences[c.sentence[head]!]!;
  for (let i = head + 2; i < last && !WHILE.has(tokens[i]!.lower); i++)
    if (/^(?:AUX|VERB)$/.test(tokens[i]!.pos) && !/(?:ing|ed)$/.test(tokens[i]!.lower)) return false;
  return true;
}

/** Has the sentence a verb that says what the answer was? */
const saysMore = (doc: Doc, c: Columns, { head }: Draft): boolean => {
  const { last } = doc.sentences[c.sentence[head]!]!;
  for (let i = head + 1; i < last; i++) if (tells(doc, c, i)) return true;
  return false;
};

export const POINTING: readonly FalseFriend[] = [
  {
    name: 'saying-this',
    example: 'The commissioner, Ana Ruiz, {said} this to reporters in Harlow on Friday.',
    counterExample: 'The commissioner {said} this port was the worst in the north.',
    is: (doc, c, draft) => tells(doc, c, draft.head) && isThis(doc, c, draft) && isPlain(doc, c, draft),
  },
  {
    name: 'answering-a-question',
    example: '{Responding to} a question in the council, Ruiz said the port was ready.',
    counterExample: 'Ruiz {responded} that the port was ready.',
    is: (doc, c, draft) =>
      draft.head === doc.sentences[c.sentence[draft.head]!]!.first &&
      ANSWERING.has(doc.tokens[draft.head]!.text) &&
      doc.tokens[draft.head + 1]?.lower === 'to' &&
      isPlain(doc, c, draft) &&
      saysMore(doc, c, draft),
  },
  {
    name: 'naming-oneself',
    example: 'A trader who {identified} himself as Musa ran from the port.',
    counterExample: 'A trader {identified} the man as “a thief”.',
    is: (doc, c, draft) =>
      /^(?:identify|introduce)$/.test(doc.tokens[draft.head]!.lemma) &&
      /^(?:her|him|them)sel(?:f|ves)$/.test(doc.tokens[draft.head + 1]?.lower ?? '') &&
      isPlain(doc, c, draft),
  },
  {
    name: 'others-disagreeing',
    example: 'Haddad said: “There is no crisis,” but his opponents {disagreed}.',
    counterExample: 'Haddad {disagreed}: “There is no crisis.”',
    is: (doc, c, { head, content }) =>
      /^(?:agree|disagree|differ)$/.test(doc.tokens[head]!.lemma) &&
      content.every(
        (r) => r[1] <= head && hasQuoted(c, r) && /^(?:and|but|though)$/.test(doc.tokens[r[1]]?.lower ?? ''),
      ),
  },
  {
    name: 'a-cue-with-others-in-it',
    example: 'Fans {were furious, with one tweeting}: “Bring her back.”',
    counterExample: 'Fans {were furious}, and one had a sign: “Bring her back.”',
    is: ({ tokens }, _, { cue }) =>
      cue.some(([a, b]) =>
        tokens.slice(a, b).some(({ lower }, k) => lower === ',' && tokens[a + k + 1]?.lower === 'with'),
      ),
  },
];
