// Ana Ruiz, who says the road is not safe, [lives nearby]: what goes on behind the clause is the sentence’s own.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, inside, type Range, tidy, without } from '../draft.ts';
import { mainSubject } from '../rules/relative-subjects.ts';
import type { Columns } from '../tokens/columns.ts';

const BEFORE: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PROPN PUNCT'.split(' '));
const FINITE = /^(?:VERB|AUX)$/;

/** The draft of a “who” without what stands behind the comma that ends its clause. */
export function readRelativeEnds(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head } = draft;
  if (!source || source[1] !== source[0] + 1 || doc.tokens[source[0]]!.lower !== 'who' || source[0] > head)
    return draft;
  const sentence = doc.sentences[c.sentence[head]!]!;
  if (!opens(doc, sentence.first, source[0])) return draft;
  const comma = clauseEnd(doc, c, draft, sentence.last);
  if (comma === undefined) return draft;
  const content = tidy(doc, c, without(draft.content, [[comma, sentence.last]]));
  return content.length > 0 ? { ...draft, content } : draft;
}

/** [The mayor, who is running again], called it “a joke”: the clause alone is nobody’s name. */
export function readRelativeSource(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head } = draft;
  if (!source || source[1] > head || source[1] - source[0] < 2 || !/^whos?e?$/.test(doc.tokens[source[0]]!.lower))
    return draft;
  const whole = mainSubject(doc, c, head);
  return whole && whole[0] < source[0] ? { ...draft, source: whole } : draft;
}

/** Is all in front of “who” the sentence’s subject, which waits for a verb: [The mayor of Harlow, Ana Ruiz,] who? */
const opens = ({ tokens }: Doc, first: number, who: number): boolean =>
  who > first + 1 &&
  tokens[who - 1]?.lower === ',' &&
  !['ADP', 'PUNCT'].includes(tokens[first]!.pos) &&
  tokens.slice(first, who).every(({ pos }) => BEFORE.has(pos));

/** The first comma outside marks, in the content, with a finite verb right behind it: said he came[,] saw and won, is a list. */
function clauseEnd({ tokens }: Doc, c: Columns, { head, content }: Draft, last: number): number | undefined {
  for (let i = head + 2; i + 1 < last; i++) {
    if (tokens[i]!.lower !== ',' || c.quoted[i] || !inside(content, i)) continue;
    const verb = tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1;
    const isVerb = verb < last && FINITE.test(tokens[verb]!.pos) && !/(?:ing|n)$/.test(tokens[verb]!.lower);
    if (isVerb && !isList(tokens, [verb, last])) return i;
  }
  return undefined;
}

/** saw and won: a verb with the next one right behind it. */
const isList = (tokens: Doc['tokens'], [verb, last]: Range): boolean =>
  tokens
    .slice(verb + 1, Math.min(last, verb + 3))
    .some(({ pos }, k, near) => pos === 'CCONJ' && near[k + 1]?.pos !== 'DET');
