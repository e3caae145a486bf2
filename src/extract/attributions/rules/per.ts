// Per [the bylaws], members may vote by mail; as per [the police], he fled: a rule, a body or an outlet that a sentence begins
// with. “Per capita, …” is none.
import { BODIES, DOCUMENTS, MEDIA, PEOPLE } from '../../../lexicon/source-nouns.ts';
import type { Doc, Sentence } from '../../../text/doc.ts';
import { byRule, type Draft, inside, type Range } from '../draft.ts';
import { isOutlet } from '../readings/relays.ts';
import type { Columns } from '../tokens/columns.ts';

const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);
const RULES: ReadonlySet<string> = new Set(
  'agreement bylaw bylaws code contract law laws policy regulation regulations rule rules'.split(' '),
);
/** How many words may name it. */
const LONGEST = 8;

/** The drafts, and those of sentences that begin with “per”. */
export function readPer(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const added = doc.sentences.flatMap((sentence) => perAt(doc, c, sentence) ?? []);
  return [...drafts, ...added.filter(({ head }) => !drafts.some((d) => inside(d.cue, head)))];
}

function perAt(doc: Doc, c: Columns, { first, last }: Sentence): Draft | undefined {
  // as per the police, …
  const head = doc.tokens[first]!.lower === 'as' ? first + 1 : first;
  if (doc.tokens[head]?.lower !== 'per' || c.quoted[head]) return undefined;
  let comma = head + 1;
  while (comma < last && comma <= head + LONGEST && NAMING.has(doc.tokens[comma]!.pos)) comma++;
  const source: Range = [head + 1, comma];
  const rest: Range = [comma + 1, doc.tokens[last - 1]?.lower === '.' ? last - 1 : last];
  if (comma === head + 1 || doc.tokens[comma]?.lower !== ',' || !speaks(doc, source)) return undefined;
  return c.sort.subarray(...rest).includes(1)
    ? byRule('per', 0.75, { head, cue: [first, head + 1], source }, [rest])
    : undefined;
}

function speaks(doc: Doc, source: Range): boolean {
  const { lower, lemma } = doc.tokens[source[1] - 1]!;
  return (
    isOutlet(doc, source) || [lower, lemma].some((w) => [BODIES, DOCUMENTS, MEDIA, PEOPLE, RULES].some((s) => s.has(w)))
  );
}
