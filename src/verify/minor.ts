// Differences that are no change of words: fillers, stammers, a word in two, spelling.
import { FILLER_PHRASES, OPENERS, PAUSES } from '../lexicon/fillers.ts';
import type { Hunk } from './hunks.ts';
import type { Part } from './parts.ts';
import type { Change } from './verification.ts';
import type { Word } from './words.ts';

/** Which of these a run that differs is; nothing where words changed. */
export function minorOf({ draft, source, at }: Hunk, part: Part): Change['minor'] {
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
