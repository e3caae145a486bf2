// “…,” said [Ana Ruiz] in Hindi, after the vote, with a smile: how and when it was said is no part of who said it.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import { phraseAt } from './phrase.ts';

const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'about after ahead amid before during following through throughout via'.split(' '),
);
/** A nurse with a union, somebody at a university and a woman in a red coat are who they are; these are not. */
const SOME: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^the (?:briefing|ceremony|conference|end|event|hearing|inquest|launch|meeting|opening|rally|time|trial)\b/],
  [
    'in',
    /^(?:an? (?:brief|email|emailed|joint|mix|mixture|news|phone|post|press|recent|recorded|separate|short|speech|statement|telephone|televised|tweet|video|written)|arabic|bengali|english|french|german|hindi|irish|mandarin|reply|response|spanish|tagalog|urdu)\b/,
  ],
  ['over', /^the (?:phone|telephone|radio)\b/],
  ['to', /^(?:applause|boos|cheers|laughter|loud|reporters|the applause|the cheers)\b/],
  ['with', /^an? (?:\w+ )?(?:chuckle|frown|giggle|grimace|grin|laugh|nod|shake|shrug|sigh|smile|smirk|wink)\b/],
]);
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** The draft, its source up to the first circumstance behind a name or a noun, where the source stands behind the verb. */
export function readSourceEnds(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = withWhom(doc, c, found);
  const { source, head, content } = draft;
  const { tokens } = doc;
  const isInverted = source?.[0] === head + 1 && content[0]![0] < head && tells(doc, c, head);
  if (!isInverted || c.quoted[source[0]]) return draft;
  for (let i = source[0] + 1; i + 1 < source[1]; i++) {
    const before = tokens[i - 1]!;
    if (!NAMES.has(before.pos)) continue;
    const { lower } = tokens[i]!;
    const rest = tokens
      .slice(i + 1, Math.min(source[1], i + 4))
      .map((t) => t.lower)
      .join(' ');
    const isHow = CIRCUMSTANCES.has(lower) || SOME.get(lower)?.test(rest);
    if (isHow) return { ...draft, source: [source[0], i] };
    // who they are may hold such words: the man who spoke after the vote
    if (lower === ',' || /^(?:that|who|whose)$/.test(lower)) return draft;
  }
  return draft;
}

/** “…,” said [a spokeswoman] for the council in a statement: whom somebody speaks for is who they are. */
function withWhom(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head } = draft;
  const link = source?.[1] ?? 0;
  if (!source || source[0] <= head || doc.tokens[link]?.lower !== 'for') return draft;
  if (!/^spokes(?:man|men|people|person|woman|women)$/.test(doc.tokens[link - 1]!.lower)) return draft;
  const whom = phraseAt(doc, c, link + 1);
  return whom ? { ...draft, source: [source[0], whom[1]] } : draft;
}
