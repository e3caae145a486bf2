// A part of a quote against the words it stands in: what differs, and whether that is a matter of writing only.
import { type Hunk, hunksOf } from './hunks.ts';
import { minorOf } from './minor.ts';
import type { Part } from './parts.ts';
import type { Quoted, QuotedWord } from './quoted.ts';
import { type Seen, touched } from './stakes.ts';
import type { Change, DiffPart } from './verification.ts';
import type { Word } from './words.ts';

export interface PartReading {
  readonly changes: readonly Change[];
  readonly diff: readonly DiffPart[];
}

/** @param text the plain text of the draft */
export function readPart({ words }: Quoted, part: Part, text: string): PartReading {
  const hunks = hunksOf(words.slice(part.first, part.last), part.source.words.slice(part.from, part.to), part.from);
  const changes: Change[] = [];
  const diff: DiffPart[] = [];
  const draftText = (run: readonly Word[]): string => textOf(text, run);
  const sourceText = (run: readonly Word[]): string => textOf(part.source.spoken, run);
  hunks.forEach((hunk, i) => {
    if (hunk.same) {
      diff.push({ kind: 'same', text: draftText(hunk.draft) });
      changes.push(...written(hunk, part, text));
      return;
    }
    if (hunk.source.length > 0) diff.push({ kind: 'source', text: sourceText(hunk.source) });
    if (hunk.draft.length > 0) diff.push({ kind: 'draft', text: draftText(hunk.draft) });
    changes.push(changeOf(hunk, part, text, beside(hunks, i)));
  });
  return { changes, diff };
}

/** Does a bracketed word stand right beside the hunk? */
const beside = (hunks: readonly Hunk[], i: number): boolean =>
  (hunks[i - 1]?.draft.at(-1)?.bracket ?? false) || (hunks[i + 1]?.draft[0]?.bracket ?? false);

/** The words as they are written, the space and marks between them included. */
function textOf(text: string, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** The same words, written otherwise: case, figures, the marks between them. */
function written({ draft, source }: Hunk, part: Part, text: string): Change[] {
  const { spoken, caseless, unstopped } = part.source;
  const changes: Change[] = [];
  draft.forEach((word, i) => {
    const there = source[i] as Word;
    const [a, b] = [text.slice(word.start, word.end), spoken.slice(there.start, there.end)];
    if (word.bracket) {
      changes.push({ draft: a, source: b, marked: true, touches: [] });
      return;
    }
    const shown = { draft: a, source: b, marked: false, touches: [] };
    if (a.toLowerCase() !== b.toLowerCase()) {
      if (collapsed(a) !== collapsed(b)) changes.push({ ...shown, minor: 'writing' });
    } else if (a !== b && !caseless) changes.push({ ...shown, minor: 'case' });
    const [before, thereBefore] = [draft[i - 1], source[i - 1]];
    if (!before || !thereBefore || unstopped || before.bracket) return;
    if (word.before !== 'none' && word.before !== 'sentence') return;
    const [c, d] = [between(text, before, word), between(spoken, thereBefore, there)];
    if (c !== d) changes.push({ draft: c, source: d, marked: false, minor: 'punctuation', touches: [] });
  });
  return changes;
}

const collapsed = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s'-]/gu, '');

/** The marks between two words, without space, quotation marks, and what hyphens and dashes are printed with. */
const between = (text: string, a: Word, b: Word): string =>
  b.start <= a.end
    ? ''
    : text
        .slice(a.end, b.start)
        .replace(/["'\s[\]]/g, '')
        .replace(/^-+$/, '-')
        .replace(/^-$/, '');

function changeOf(hunk: Hunk, part: Part, text: string, besideBracket: boolean): Change {
  const { draft, source } = hunk;
  const base = { draft: textOf(text, draft), source: textOf(part.source.spoken, source) };
  const bare = draft.filter(({ bracket }) => !bracket);
  const marked = (draft.length > 0 && bare.length === 0) || (draft.length === 0 && besideBracket);
  const touches = touched(seenDraft(draft, text), seenSource(hunk, part), part.source.words[hunk.at - 1]?.norm);
  if (marked) return { ...base, marked, touches };
  const minor = minorOf(hunk, part);
  return { ...base, marked, ...(minor && { minor }), touches: minor ? [] : touches };
}

const seenDraft = (words: readonly QuotedWord[], text: string): Seen[] =>
  words.map(({ norm, start, end, before }) => ({
    norm,
    raw: text.slice(start, end),
    opens: before !== 'none' && before !== 'interrupted',
  }));

function seenSource({ source, at }: Hunk, { source: { spoken, sentences } }: Part): Seen[] {
  return source.map(({ norm, start, end }, i) => ({
    norm,
    raw: spoken.slice(start, end),
    opens: sentences[at + i] !== sentences[at + i - 1],
  }));
}
