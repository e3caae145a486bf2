// A part of a quote against the words it stands in: what differs, and whether that is a matter of writing only.
import { diffArrays } from 'diff';
import { FILLER_PHRASES, OPENERS, PAUSES } from '../lexicon/fillers.ts';
import type { Part } from './parts.ts';
import type { Quoted, QuotedWord } from './quoted.ts';
import { type Seen, touched } from './stakes.ts';
import type { Change, DiffPart } from './verification.ts';
import type { Word } from './words.ts';

export interface PartReading {
  readonly changes: readonly Change[];
  readonly diff: readonly DiffPart[];
}

/** A run of the diff: words of both, or of one side each. */
interface Hunk {
  readonly same: boolean;
  readonly draft: readonly QuotedWord[];
  readonly source: readonly Word[];
  /** Place of its first word among the source's words. */
  readonly at: number;
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

function hunksOf(draft: readonly QuotedWord[], source: readonly Word[], from: number): Hunk[] {
  const runs = diffArrays(
    [...source].map(({ norm }) => norm),
    [...draft].map(({ norm }) => norm),
  );
  const hunks: Hunk[] = [];
  let [d, s] = [0, 0];
  for (const { added, removed, count } of runs) {
    const next: Hunk = {
      same: !added && !removed,
      draft: removed ? [] : draft.slice(d, d + count),
      source: added ? [] : source.slice(s, s + count),
      at: from + s,
    };
    d += next.draft.length;
    s += next.source.length;
    const last = hunks.at(-1);
    if (last && !last.same && !next.same)
      hunks[hunks.length - 1] = {
        ...last,
        draft: [...last.draft, ...next.draft],
        source: [...last.source, ...next.source],
      };
    else hunks.push(next);
  }
  return hunks;
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

/** A filler, a stammer, a word in two: no change of words. */
function minorOf({ draft, source, at }: Hunk, part: Part): Change['minor'] {
  const norms = source.map(({ norm }) => norm);
  if (draft.length > 0) {
    const joined = (words: readonly Word[]): string => spelling(words.map(({ norm }) => norm).join(''));
    return joined(draft) === joined(source) ? 'writing' : undefined;
  }
  const { words, sentences } = part.source;
  const opens = sentences[at] !== sentences[at - 1];
  if (withoutFillers(norms, opens).length === 0) return 'filler';
  const kept = withoutFillers(norms, opens);
  const follows = words.slice(at + norms.length, at + norms.length + kept.length).map(({ norm }) => norm);
  const precedes = words.slice(Math.max(0, at - kept.length), at).map(({ norm }) => norm);
  const repeated = kept.every((norm, i) => norm === follows[i]) || kept.join(' ') === precedes.join(' ');
  return repeated || isBrokenOff(kept, follows[0]) ? 'repeated' : undefined;
}

/** wen- went */
const isBrokenOff = (kept: readonly string[], next: string | undefined): boolean =>
  kept.length === 1 && (next?.startsWith(kept[0] as string) ?? false);

/** @param opens do they open a sentence? */
export function withoutFillers(norms: readonly string[], opens: boolean): string[] {
  const kept: string[] = [];
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i] as string;
    if (PAUSES.has(norm)) continue;
    if (FILLER_PHRASES.has(`${norm} ${norms[i + 1]}`)) i++;
    else if (!(opens && kept.length === 0 && OPENERS.has(norm))) kept.push(norm);
  }
  return kept;
}

/** British and American spelling in one. */
const spelling = (word: string): string =>
  word
    .replace(/our/g, 'or')
    .replace(/is(e|ed|es|ing|ation)/g, 'iz$1')
    .replace(/yse/g, 'yze')
    .replace(/([bt])re\b/g, '$1er')
    .replace(/ll/g, 'l')
    .replace(/ce\b/g, 'se');
