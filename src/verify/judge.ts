// The verdict on one quote.
import type { Quote, Source as Speaker } from '../record.ts';
import { align } from './align.ts';
import { assess } from './assess.ts';
import { partsOf } from './parts.ts';
import { placeOf } from './places.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { type Source, turnAt } from './source.ts';
import type { SourceIndex } from './source-index.ts';
import type { DiffPart, QuoteCheck } from './verification.ts';
import { because } from './why.ts';
import type { Word } from './words.ts';

/** The draft that the quotes stand in. */
export interface Draft {
  readonly text: string;
  readonly plain: string;
  lineAt(place: number): number;
}

/**
 * Looks a quote up in the sources. Time: the words of the quote × the few hundred words it may stand among.
 *
 * @param utterer out of whose mouth it came: for a quote inside a quote, the speaker of the outer one
 */
export function checkQuote(quote: Quote, utterer: Speaker | undefined, draft: Draft, index: SourceIndex): QuoteCheck {
  const quoted = quotedOf(quote, draft.plain);
  const isOtherAt = (source: Source, word: number): boolean =>
    source.inMarks[word] === 0 &&
    source.labels.relation(turnAt(source, (source.words[word] as Word).start)?.label, utterer) === 'other';
  const isOther = (place: number): boolean => {
    const source = index.sourceAt(place);
    return isOtherAt(index.sources[source] as Source, place - (index.starts[source] as number));
  };
  const alignment = align(quoted.words, index, isOther);
  const parts = partsOf(quoted.words, alignment, index);
  const others = parts.filter((part) => isOtherAt(part.source, part.from));
  if (!isFound(quoted, alignment, index, others.length > 0)) {
    const nearest = share(quoted, alignment, index) >= NEAREST ? parts.slice(0, 1).map(placeOf) : [];
    const diff: DiffPart[] = [{ kind: 'draft', text: quote.text.replace(/\s+/g, ' ') }];
    const why = because('not-found', []);
    return { ...aboutOf(quote, draft), verdict: 'not-found', why, places: nearest, changes: [], dropped: [], diff };
  }
  return { ...aboutOf(quote, draft), ...assess(quoted, parts, others, draft.plain) };
}

function aboutOf({ id, text, spans, speaker }: Quote, draft: Draft) {
  const { start } = spans[0] as { start: number };
  const { end } = spans.at(-1) as { end: number };
  const name = speaker && (speaker.name ?? speaker.text);
  return { quote: id, text, start, end, line: draft.lineAt(start), ...(name !== undefined && { speaker: name }) };
}

/** Below this share of its words a quote was not found; below the last not even something like it. */
const FOUND = 0.6;
const FOUND_ELSEWHERE = 0.75;
const NEAREST = 0.4;

function share({ words }: Quoted, alignment: Int32Array, index: SourceIndex): number {
  let [matched, all] = [0, 0];
  words.forEach(({ norm, bracket }, i) => {
    if (bracket) return;
    const weight = index.weight(index.idOf(norm));
    all += weight;
    if ((alignment[i] as number) >= 0) matched += weight;
    else if (norm.startsWith('#') && ((alignment[i - 1] ?? -1) >= 0 || (alignment[i + 1] ?? -1) >= 0))
      matched += 0.7 * weight;
  });
  return all === 0 ? 0 : matched / all;
}

/** One or two words must all be there, else anything would be like anything; and most of them, if somebody else said them. */
function isFound(quoted: Quoted, alignment: Int32Array, index: SourceIndex, byOther: boolean): boolean {
  const count = quoted.words.filter(({ bracket }) => !bracket).length;
  return share(quoted, alignment, index) >= (count <= 2 ? 0.8 : byOther ? FOUND_ELSEWHERE : FOUND);
}
