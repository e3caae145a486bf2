// Whether a paragraph that opens with a mark goes on with the open quotation before it, or somebody else speaks.
import type { Block } from '../record.ts';
import { CUES } from './cue-after.ts';

/** How far behind a closing mark, in code units, the words for who spoke are looked for. */
const REACH = 120;

/** Is what a paragraph says somebody else's turn: a label names them, or the words behind its quotation name another than those here? */
export function isAnotherTurn(text: string, here: Block, ahead: Block): boolean {
  if (isLabelled(text, ahead)) return true;
  const next = taggedNames(text.slice(ahead.start, ahead.end));
  if (next.size === 0) return false;
  const last = taggedNames(text.slice(here.start, here.end));
  return last.size > 0 && ![...next].some((word) => last.has(word));
}

/** “RUIZ: We had no warning.”: a label in capitals behind the mark, as some transcripts have it. */
const isLabelled = (text: string, { start }: Block): boolean =>
  /^\P{L}{1,3}\p{Lu}[\p{Lu}\d .’'-]{0,40}:\s/u.test(text.slice(start, start + 48));

/** The words with a capital behind the first mark that closes: “…,” added Rep. [Omar] [Haddad]. None for “said the [Democrat]”. */
function taggedNames(paragraph: string): ReadonlySet<string> {
  const close = /[\p{L}.,?!…][”"]\s/u.exec(paragraph);
  if (!close) return new Set();
  const from = close.index + close[0].length;
  const [tag = ''] = /^[^“”"\n]*?(?=(?<=\p{Ll}{4})\.\s|[“”"\n]|$)/u.exec(paragraph.slice(from, from + REACH)) ?? [];
  const words = tag.replace(/\([^)]*\)/g, ' ').split(/[^\p{L}\p{N}.’'-]+/u);
  const cue = words.findIndex((word) => CUES.has(word));
  const first = words[cue === 0 ? 1 : 0] ?? '';
  if (cue < 0 || !/^\p{Lu}/u.test(first)) return new Set();
  return new Set(words.filter((word) => /^\p{Lu}\p{L}+$/u.test(word)));
}
