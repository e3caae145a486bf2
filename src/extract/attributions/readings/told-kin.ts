// She told her [niece] that it was late: a tagger may take “her” for whoever is told, and her niece for what.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const BEGINS: ReadonlySet<string> = new Set('about how if of that to what when where whether why'.split(' '));

/** The draft without the noun that “her” belongs to in what is told. */
export function readToldKin(doc: Doc, c: Columns, draft: Draft): Draft {
  const [first, ...more] = draft.content;
  const her = draft.head + 1;
  if (!first || doc.tokens[draft.head]!.lemma !== 'tell' || doc.tokens[her]?.lower !== 'her') return draft;
  if (first[0] !== her + 1 || doc.tokens[first[0]]!.pos !== 'NOUN') return draft;
  if (!BEGINS.has(doc.tokens[first[0] + 1]?.lower ?? '') || first[0] + 1 >= first[1]) return draft;
  return { ...draft, addressee: [her, her + 2], content: tidy(doc, c, [[first[0] + 1, first[1]], ...more]) };
}
