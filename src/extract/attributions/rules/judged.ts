// The plan was described as [“shameful”] by the opposition; the bill, dubbed [“the port tax”] by critics: what between marks is said of the subject, and by whom behind it.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, type Range } from '../draft.ts';
import { JUDGED } from '../readings/passives.ts';
import { phraseAt } from '../readings/phrase.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';
import { canSpeak } from './end-sources.ts';

const SURE = 0.8;

/** The drafts, and those of words that nobody has yet between a passive verb of judging and a “by”. */
export function readJudged(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const held = heldBy(c, drafts);
  const found = ranges.flatMap(([content]) => {
    const draft = content && isFree(held, content) ? draftOf(doc, c, content) : undefined;
    return draft ? [draft] : [];
  });
  return [...drafts, ...found];
}

function draftOf(doc: Doc, c: Columns, content: Range): Draft | undefined {
  const { tokens } = doc;
  const as = tokens[content[0] - 1]?.lower === 'as' ? content[0] - 1 : content[0];
  const verb = tokens[as - 1];
  if (
    !verb ||
    !(JUDGED.has(verb.lemma) || JUDGED.has(verb.lower.replace(/ed$/, ''))) ||
    !(isPassive(doc, as - 1, 0) || (verb.lower.endsWith('ed') && tokens[as - 2]?.lower === ','))
  )
    return undefined;
  if (tokens[content[1]]?.lower !== 'by' || c.sentence[content[1]] !== c.sentence[as - 1]) return undefined;
  const source = phraseAt(doc, c, content[1] + 1);
  if (!source || !tokens.slice(...source).some(canSpeak)) return undefined;
  return { ...byRule('judged', SURE, { head: as - 1, source }, [content]), cue: [[as - 1, content[0]]] };
}
