// The mayor, who is running again, promised [“no more cuts”]: behind the clause about the subject stands the subject’s own verb.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { canSpeak } from './end-sources.ts';

const SURE = 0.8;
const BEFORE: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PROPN PUNCT'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose']);

/** The drafts, and those of words that nobody has yet behind such a verb. */
export function readRelativeSubjects(
  doc: Doc,
  c: Columns,
  drafts: readonly Draft[],
  ranges: readonly Range[][],
): Draft[] {
  const held = heldBy(c, drafts);
  const found = ranges.flatMap(([content]) => {
    const head = content ? content[0] - 1 : -1;
    if (!content || head < 0 || c.cue[head] === 0 || c.sort[head] !== 1 || !isFree(held, content)) return [];
    const source = mainSubject(doc, c, head);
    return source ? [byRule('relative-subject', SURE, { head, source }, [content])] : [];
  });
  return [...drafts, ...found];
}

/** [The mayor, who is running again], promised: the subject that opens the sentence, with the clause that ends in front of the verb. */
export function mainSubject({ tokens, sentences }: Doc, c: Columns, head: number): Range | undefined {
  const { first } = sentences[c.sentence[head]!]!;
  if (head === first) return undefined;
  let end = head - 1;
  while (/^(?:ADV|AUX)$/.test(tokens[end]!.pos) && end > first) end--;
  if (tokens[end]!.lower !== ',' || tokens[head]!.lower.endsWith('ing')) return undefined;
  const who = tokens.slice(first, end).findIndex(({ lower }) => RELATIVES.has(lower)) + first;
  if (who < first + 2 || tokens[who - 1]?.lower !== ',' || !isClause(tokens, [who, end])) return undefined;
  const noun = tokens.slice(first, who);
  const isPhrase = noun.every(({ pos }) => BEFORE.has(pos)) && !/^(?:ADP|PUNCT)$/.test(noun[0]!.pos);
  return isPhrase && noun.some(canSpeak) && c.quoted[first] === 0 ? [first, end] : undefined;
}

/** Has it a verb, and none right behind a comma: who has lived here, [stood] out? */
const isClause = (tokens: Doc['tokens'], [from, to]: Range): boolean => {
  const verbs = tokens.slice(from, to).filter(({ pos }) => /^(?:AUX|VERB)$/.test(pos));
  return verbs.length > 0 && verbs.every(({ index }) => tokens[index - 1]?.lower !== ',');
};
