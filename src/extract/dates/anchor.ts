import type { Doc } from '../../text/doc.ts';
import { type Day, parseDay } from './day.ts';
import type { Candidate } from './recognise.ts';

/** The day that an article's “today” is, and how it is known. */
export interface ArticleDay {
  readonly day: Day;
  readonly anchor: 'published' | 'dateline';
}

/** How many blocks down a dateline or a line with a date may stand. */
const HEAD = 6;
const PLACE_BEFORE = /^[\p{Lu}][\p{L}.,' -]{2,60}, $/u;
const LINE_BEFORE =
  /^(?:(?:first )?(?:published|posted|updated|last updated|by [\p{L}.' -]{3,60})(?: on)?[:,|-]? ?)?$/iu;

/** The day the article was published, else that of its dateline or of a line at its head that holds a date. */
export function articleDay(doc: Doc, candidates: readonly Candidate[]): ArticleDay | undefined {
  const published = doc.published === undefined ? undefined : parseDay(doc.published);
  if (published !== undefined) return { day: published, anchor: 'published' };
  for (const { start, end, token, meaning } of candidates) {
    const number = doc.tokens[token]?.block ?? 0;
    const block = doc.blocks[number];
    if (number >= HEAD || !block) return undefined;
    if (meaning.by !== 'text' || meaning.type !== 'date' || meaning.period.grain !== 'day') continue;
    const before = doc.plain.slice(block.start, Math.min(start, block.start + 90));
    const after = doc.plain.slice(end, Math.min(block.end, end + 30));
    const alone = LINE_BEFORE.test(before) && (/^[ .]*$/.test(after) || /^,? (?:at )?\d\d?[:.]/.test(after));
    const dateline =
      block.kind === 'dateline' || (PLACE_BEFORE.test(before) && /^ ?(?:\([^)]{2,30}|[-:]|$)/.test(after));
    if ((alone || dateline) && meaning.period.from !== undefined)
      return { day: meaning.period.from, anchor: 'dateline' };
  }
  return undefined;
}
