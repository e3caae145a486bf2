// The bench heard a plea by his mother, Ana Ruiz, [who] has alleged that he was beaten: the verb behind “, who” is the person’s in front
// of it, and not the subject’s of the whole sentence.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The draft with “who” as its source, where the source found has a verb of its own in front of that. */
export function readWhoAlleges({ tokens }: Doc, c: Columns, draft: Draft): Draft {
  const { source, cue } = draft;
  const begin = cue[0]?.[0] ?? 0;
  let who = begin - 1;
  while (who > 0 && /^(?:ADV|AUX)$/.test(tokens[who]!.pos)) who--;
  if (!source || tokens[who]?.lower !== 'who' || tokens[who - 1]?.lower !== ',' || source[1] >= who - 1) return draft;
  if (c.sentence[source[0]] !== c.sentence[who] || c.quoted[who]) return draft;
  const between = tokens.slice(source[1], who);
  const hasVerb = between.some(({ pos, index }) => pos === 'AUX' || c.sort[index] === 1);
  return hasVerb && !between.some(({ lower }) => RELATIVES.has(lower)) ? { ...draft, source: [who, who + 1] } : draft;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose']);
