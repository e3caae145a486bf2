// Fares will rise, [ministry] warns: a clause in a headline or a sentence, and behind it, to the end, who says so. Headlines leave
// out what a parser goes by; the order of the words is enough.
import type { Doc, Sentence } from '../../../text/doc.ts';
import { tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { tells } from './tag-grammar.ts';
import type { Tag } from './tags.ts';

const SAYS: ReadonlySet<string> = new Set(
  (
    'admit admits allege alleges argue argues caution cautions charges claim claims contend contends estimate estimates find finds ' +
    'hears note notes report reports say says show shows state states suggest suggests tells warn warns'
  ).split(' '),
);
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);
/** How many words may stand between the comma and the verb, and how many must in front of it. */
const [LONGEST, CLAUSE] = [6, 3];
/** What begins a clause that only sets the scene or another that goes on: If fares rise, ministers warn. */
const SCENE: ReadonlySet<string> = new Set(
  'after and as before but despite for if in once since though unless until when while with'.split(' '),
);

/** The clauses that end so, and not with a quotation. */
export const closingTags = (doc: Doc, c: Columns): Tag[] =>
  doc.sentences.flatMap((sentence) => tagIn(doc, c, sentence) ?? []);

function tagIn(doc: Doc, c: Columns, { first, last }: Sentence): Tag | undefined {
  const { tokens } = doc;
  const head = tokens[last - 1]?.lower === '.' ? last - 2 : last - 1;
  if (head < first + CLAUSE || !closes(doc, c, head) || SCENE.has(tokens[first]!.lower)) return undefined;
  let comma = head - 1;
  while (comma > first && head - comma <= LONGEST && NAMING.has(tokens[comma]!.pos)) comma--;
  if (comma < first + CLAUSE || comma === head - 1 || tokens[comma]!.lower !== ',') return undefined;
  // a quotation in front of the tag is the tags’ of quotations
  if (c.quoted[first] || c.quoted[head]) return undefined;
  if (!hasClause(tokens, c, first, comma)) return undefined;
  const [source] = tidy(doc, c, [[comma + 1, head]]);
  return source && { head, source, content: [first, comma] };
}

/** [Warns], or any other verb of saying in the past behind a name: the road is shut, Ana Ruiz [advised]. */
const closes = (doc: Doc, c: Columns, head: number): boolean =>
  SAYS.has(doc.tokens[head]!.lower) ||
  (doc.tokens[head - 1]?.pos === 'PROPN' && doc.tokens[head]!.lower.endsWith('ed') && tells(doc, c, head));

/** Is there a verb with something in front of it, and no other comma: a list has more of them. */
const hasClause = (tokens: Doc['tokens'], c: Columns, first: number, comma: number): boolean =>
  tokens.slice(first + 1, comma).some(({ pos }, k) => pos === 'AUX' || c.sort[first + 1 + k] === 1) &&
  !tokens.slice(first, comma).some(({ lower }) => lower === ',' || lower === ';');
