import type { Report } from '../../../record.ts';
import { type Html, html } from '../markup.ts';

const REACH = 56;

/** A place of the text with a few words on each side, itself in bold. */
export function around({ start, end }: { readonly start: number; readonly end: number }, { article }: Report): Html {
  const { text = '', blocks } = article;
  const block = blocks.find((b) => b.start <= start && start < b.end);
  const first = Math.max(block?.start ?? 0, start - REACH);
  const last = Math.min(block?.end ?? text.length, end + REACH);
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  // Whole words only, where the block goes on.
  const head = first > (block?.start ?? 0) ? `… ${before.replace(/^\S*\s?/, '')}` : before;
  const tail = last < (block?.end ?? text.length) ? `${after.replace(/\s?\S*$/, '')} …` : after;
  return html`${head}<b>${text.slice(start, end)}</b>${tail}`;
}
