// The Courier quoted Haddad as saying that …: Haddad’s words, which the Courier carried here.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, inside, type Range, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';
import { phraseAt } from './phrase.ts';
import { isOutlet } from './relays.ts';

const QUOTING: ReadonlySet<string> = new Set(['cite', 'quote']);
/** How many tokens a name between “quoted” and “as saying” may have. */
const LONGEST = 24;

/** The draft with whoever is quoted as its source; an outlet that quotes is its via. “was quoted as saying” stays as it is. */
export function readQuoted(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = atSaying(doc, found);
  const { head, source } = draft;
  if (isOfSaying(doc, draft)) return { ...draft, content: [] };
  if (source && QUOTING.has(doc.tokens[head]!.lemma) && isPassive(doc, head, source[1]))
    return behindSaying(doc, draft);
  if (!source || source[1] > head || doc.tokens[head]!.lower !== 'saying' || doc.tokens[head - 1]?.lower !== 'as')
    return draft;
  let verb = head - 2;
  while (verb >= source[1] && head - verb < LONGEST && !QUOTING.has(doc.tokens[verb]!.lemma)) verb--;
  // Haddad, chief of the board[,] as saying
  const last = doc.tokens[head - 2]?.lower === ',' ? head - 2 : head - 1;
  const quoted: Range = [verb + 1, last];
  if (verb >= source[1] && QUOTING.has(doc.tokens[verb]!.lemma) && quoted[0] >= quoted[1])
    return printedBy(doc, c, draft);
  if (verb < source[1] || !QUOTING.has(doc.tokens[verb]!.lemma) || quoted[0] >= quoted[1]) return draft;
  if (isPassive(doc, verb, source[1])) return quotedBy(doc, draft, [verb, last]);
  const via = isOutlet(doc, source) ? [{ source, cue: [[verb, verb + 1] as const] }] : [];
  const cue = without(draft.cue, [quoted]);
  return { ...draft, ...(cue.length > 0 && { cue }), source: quoted, via: [...draft.via, ...via] };
}

/** The Courier [quoted] him as [saying]: what is said is his, behind it or in front of the Courier. */
function atSaying({ tokens }: Doc, found: Draft): Draft {
  const draft = withWhole(tokens, found);
  const { head, source, content } = draft;
  const [first, last] = content[0] ?? [0, 0];
  if (!source || source[1] > head || !QUOTING.has(tokens[head]!.lemma)) return draft;
  const front = content.filter((r) => r[1] <= source[0]);
  const end = first === head + 1 ? last - 1 : front.length > 0 ? tokens.length : 0;
  for (let i = head + 3; i < Math.min(end, head + LONGEST) && tokens[i]!.sentence === tokens[head]!.sentence; i++)
    if (tokens[i]!.lower === 'saying' && tokens[i - 1]?.lower === 'as')
      return {
        ...draft,
        head: i,
        cue: [[i, i + 1]],
        content: front.length > 0 ? front : [[i + 1, last], ...content.slice(1)],
      };
  return draft;
}

/** “…,” [Chinese state agency Xinhua] quoted: all behind the closing mark is who quotes. */
function withWhole(tokens: Doc['tokens'], draft: Draft): Draft {
  const { head, source, content } = draft;
  let from = source?.[0] ?? 0;
  if (!source || source[1] !== head || !QUOTING.has(tokens[head]!.lemma) || !inside(content, from - 1)) return draft;
  while (from > 0 && NAMING.has(tokens[from - 1]!.pos) && inside(content, from - 1)) from--;
  if (!/^["”’']$/.test(tokens[from - 1]?.text ?? '')) return draft;
  return { ...draft, source: [from, head], content: without(content, [[from, head]]) };
}
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);

/** [Ruiz] was quoted by the Courier as saying: whom an outlet quotes is not what it says. */
const isOfSaying = ({ tokens }: Doc, { head, content }: Draft): boolean =>
  QUOTING.has(tokens[head]!.lemma) &&
  tokens[head + 1]?.lower === 'by' &&
  content.every(([first]) => first < head) &&
  tokens
    .slice(head, head + LONGEST)
    .some(({ lower, index }) => lower === 'saying' && tokens[index - 1]?.lower === 'as');

/** Ruiz was quoted by [the Courier] as saying; not “in the Harlow papers as saying”. */
function quotedBy(doc: Doc, draft: Draft, [verb, last]: Range): Draft {
  const outlet: Range = [verb + 2, last];
  if (doc.tokens[verb + 1]?.lower !== 'by' || outlet[0] >= last || !isOutlet(doc, outlet)) return draft;
  return { ...draft, via: [...draft.via, { source: outlet, cue: [[verb, verb + 1]] }] };
}

/** Ruiz was quoted as saying by [the Courier]. */
function printedBy(doc: Doc, c: Columns, draft: Draft): Draft {
  const by = draft.head + 1;
  const outlet = doc.tokens[by]?.lower === 'by' ? phraseAt(doc, c, by + 1) : undefined;
  if (!outlet || !isOutlet(doc, outlet)) return draft;
  return { ...draft, via: [...draft.via, { source: outlet, cue: [[by, by + 1]] }] };
}

/** was quoted [in the Harlow papers, as saying] the boats were safe: where it was printed is no part of it. */
function behindSaying({ tokens }: Doc, draft: Draft): Draft {
  const [range] = draft.content;
  if (!range || range[0] < draft.head) return draft;
  for (let i = range[0] + 1; i + 1 < Math.min(range[1], range[0] + LONGEST); i++)
    if (tokens[i]!.lower === 'saying' && tokens[i - 1]?.lower === 'as')
      return { ...draft, content: [[i + 1, range[1]], ...draft.content.slice(1)] };
  return draft;
}
