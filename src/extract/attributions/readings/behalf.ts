// “A spokeswoman for [Ruiz] said”: not Ruiz’s own word. The words for the source begin with whoever speaks.
import { isRole } from '../../../lexicon/roles.ts';
import { PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, inside } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const LINKS: ReadonlySet<string> = new Set(['for', 'of', 'to']);
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);
/** How many words a spokeswoman may have in front of her: “a senior campaign [spokeswoman]”. */
const LONGEST = 6;

const isSomebody = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'NOUN' && [lower, lemma].some((word) => isRole(word) || SOMEBODY.has(word) || PEOPLE.has(word));

/** The draft, its source made whole where it is what stands behind “a lawyer for”, “the mother of”, “aides to”. */
export function readBehalf(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source } = draft;
  if (!source) return draft;
  const [first, last] = source;
  const noun = doc.tokens[first - 2];
  if (!noun || !LINKS.has(doc.tokens[first - 1]?.lower ?? '') || !isSomebody(noun)) return draft;
  const free = (i: number) => c.sentence[i] === c.sentence[first] && c.quoted[i] === c.quoted[first];
  let from = first - 2;
  if (!free(from) || inside(draft.content, from) || inside(draft.cue, from)) return draft;
  while (from > first - 2 - LONGEST && from > 0 && free(from - 1) && INSIDE.has(doc.tokens[from - 1]?.pos ?? ''))
    from--;
  if (from > 0 && free(from - 1) && doc.tokens[from - 1]?.pos === 'DET') from--;
  return inside(draft.content, from) || inside(draft.cue, from) ? draft : { ...draft, source: [from, last] };
}
