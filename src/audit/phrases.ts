// Words of the writer's own that a pattern finds in the body of a draft.
import type { Block } from '../record.ts';
import type { Draft, Range } from './draft.ts';

export interface Phrase extends Range {
  readonly block: Block;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Where a pattern matches outside quotation marks, in order.
 *
 * @param pattern with the flag g, its gaps bounded; sees one block of the plain shadow at a time. A group named `at` is
 * the place, else all of the match
 */
export function* phrasesIn(draft: Draft, pattern: RegExp, blocks: readonly Block[] = draft.body): Generator<Phrase> {
  for (const block of blocks) {
    for (const match of draft.plain.slice(block.start, block.end).matchAll(pattern)) {
      const words = match.groups?.at ?? match[0];
      const start = block.start + match.index + match[0].indexOf(words);
      if (!draft.isQuoted(start)) yield { start, end: start + words.length, block, groups: match.groups ?? {} };
    }
  }
}
