// Ruiz said Sunday on [CNN]’s “State of the Union”: the station carried it, and the name of the programme is nobody’s words.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, inside, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isOutlet } from './relays.ts';

/** Verbs of which “on CNN” tells where, not what about. */
const SPEAKING: ReadonlySet<string> = new Set(
  'add admit announce argue claim declare explain insist predict say speak warn'.split(' '),
);
/** How many words a programme’s name may have that was taken for what is said. */
const SHORT = 12;
/** How far from the verb the station is looked for. */
const REACH = 40;
/** How long the name of a station may be. */
const LONGEST = 4;

/** The draft with the station that it was said on as via. */
export function readBroadcast(doc: Doc, c: Columns, draft: Draft): Draft {
  if (!SPEAKING.has(doc.tokens[draft.head]!.lemma) || draft.via.length > 0) return draft;
  const { first, last } = doc.sentences[c.sentence[draft.head]!]!;
  const end = Math.min(last, draft.head + REACH);
  for (let on = Math.max(first, draft.head - REACH); on < end; on++) {
    if (doc.tokens[on]!.lower !== 'on' || c.quoted[on] || !isSpokenOn(doc, c, draft, on)) continue;
    const station = stationAt(doc, on + 1, last);
    if (!station) continue;
    const content = draft.content.filter((r) => r[0] !== on || r[1] - on > SHORT);
    if (content.length === 0 || inside(content, on)) continue;
    return { ...draft, content, via: [{ source: station, cue: [[on, on + 1]] }] };
  }
  return draft;
}

/** Speaking [on]; an interview [on]; said Sunday [on]: not “said that his time [on]”. */
function isSpokenOn(doc: Doc, c: Columns, { head, source }: Draft, on: number): boolean {
  if (source && inside([source], on)) return false;
  if (APPEARING.has(doc.tokens[on - 1]?.lower ?? '')) return true;
  if (on < head || on > head + NEAR) return false;
  for (let i = head + 1; i < on; i++) if (c.sort[i] === 1 || doc.tokens[i]!.pos === 'PUNCT') return false;
  return true;
}

const APPEARING: ReadonlySet<string> = new Set('appearance appeared appearing interview speaking spoke'.split(' '));
/** How many words may stand between the verb and “on”. */
const NEAR = 5;

/** On [TV] is no station. */
const MEDIUM = /^(?:tv|radio|television)$/i;

/** The name of an outlet that begins at a token, and ends in front of a comma, a stop, or an “’s” and a programme. */
function stationAt(doc: Doc, begin: number, last: number): Range | undefined {
  const first = doc.tokens[begin]?.lower === 'the' ? begin + 1 : begin;
  if (!/^\p{Lu}/u.test(doc.tokens[first]?.text ?? '')) return undefined;
  if (MEDIUM.test(doc.tokens[first]!.text) && !/^\p{Lu}/u.test(doc.tokens[first + 1]?.text ?? '')) return undefined;
  for (let end = Math.min(last, first + LONGEST); end > first; end--) {
    if (!doc.tokens.slice(first, end).every(({ pos }) => pos !== 'PUNCT') || !isOutlet(doc, [first, end])) continue;
    const next = doc.tokens[end];
    const programme = /^['’]s$/.test(next?.lower ?? '') && /^[\p{Lu}“"‘]/u.test(doc.tokens[end + 1]?.text ?? '');
    return end === last || next?.pos !== 'PART' || programme ? [begin, end] : undefined;
  }
  return undefined;
}
