// Ana Ruiz insisted that it would close, according to [Reuters]: who carried the words here is no part of them.
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may name it. */
const LONGEST = 12;

/** [Police] according to local sources [grew nervous]: where nothing in front has a verb, the words go on behind the source. */
export function readParenthesis(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, content, cue } = draft;
  const [own] = cue;
  if (!source || !own || source[0] !== own[1] || doc.tokens[own[0]]!.lower !== 'according') return draft;
  const [only, more] = content;
  if (!only || more || only[1] > own[0] || doc.tokens.slice(...only).some(isVerb)) return draft;
  let verb = source[0] + 1;
  while (verb < source[1] && !isVerb(doc.tokens[verb]!)) verb++;
  if (verb >= source[1] || RELATIVE.has(doc.tokens[verb - 1]!.lower)) return draft;
  // the report [published] in May
  if (doc.tokens[verb]!.lower.endsWith('ed') && WHERE.has(doc.tokens[verb + 1]?.lower ?? '')) return draft;
  return { ...draft, source: [source[0], verb], content: tidy(doc, c, [only, [verb, source[1]]]) };
}

const WHERE: ReadonlySet<string> = new Set('by earlier in last on this to'.split(' '));
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const isVerb = ({ lower, pos }: Token): boolean => /^(?:AUX|VERB)$/.test(pos) && !lower.endsWith('ing');

/** The draft without “, according to …” at the end of its content, and whom that names as via. */
export function readAccording(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, content, head } = draft;
  const subject = source && subjectIn(doc, draft);
  if (subject)
    return {
      ...draft,
      source: [source[0], subject[0] - 1],
      content: [[subject[0], content[0]![1]], ...content.slice(1)],
    };
  const [first, last] = content.at(-1) ?? [0, 0];
  if (!source || first < head || c.sort[head] !== 1 || c.cue[head] === 0) return draft;
  for (let i = Math.max(first + 2, last - LONGEST); i < last - 2; i++) {
    if (doc.tokens[i]!.lower !== 'according' || doc.tokens[i + 1]!.lower !== 'to' || c.quoted[i]) continue;
    const whose: Range = [i + 2, last];
    if (doc.tokens[i - 1]!.lower !== ',' || c.sort.subarray(...whose).includes(1)) return draft;
    const own = tidy(doc, c, [...content.slice(0, -1), [first, i - 1]]);
    return { ...draft, content: own, via: [...draft.via, { source: whose, cue: [[i, i + 2]] }] };
  }
  return draft;
}

/** According to the Bulletin, [Wednesday’s quake] was …: a content that begins with its verb has left its subject with the source. */
function subjectIn({ tokens }: Doc, { cue: [cue], source, content: [range] }: Draft): Range | undefined {
  const [first, last] = source!;
  if (tokens[cue?.[0] ?? first]!.text !== 'According' || !range || range[0] < last) return undefined;
  // the quake[, at 6.3,] was
  const near = range[0] === last || (tokens[last]!.lower === ',' && tokens[range[0] - 1]!.lower === ',');
  if (!near || tokens[range[0]]!.pos !== 'AUX') return undefined;
  for (let comma = first + 1; comma + 1 < last; comma++)
    if (tokens[comma]!.lower === ',') return RELATIVES.has(tokens[comma + 1]!.lower) ? undefined : [comma + 1, last];
  return undefined;
}
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);
