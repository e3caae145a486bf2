// The text as a reader takes it in: garbled characters as what they stand for, invisible ones left out.
import type { Garbled } from './garbled.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly reads: string;
}

/** A text to be tokenized, with the way back to the places of the article. */
export interface Readable {
  readonly text: string;
  /** The span of the article that a span of this text stands for; to be asked in order, from the first to the last. */
  spanOf(start: number, end: number): { start: number; end: number };
}

/** Zero-width characters, soft hyphens, marks of byte order. The joiner is left in: emoji need it. */
const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad]/g;

/** Offsets are those of the article wherever nothing is garbled or invisible. */
export function readable(text: string, garbled: readonly Garbled[]): Readable {
  const hidden = [...text.matchAll(INVISIBLE)].map((m): Edit => ({ start: m.index, end: m.index + 1, reads: '' }));
  if (hidden.length === 0 && garbled.length === 0) return { text, spanOf: (start, end) => ({ start, end }) };
  const edits = inOrder([...garbled, ...hidden]);
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.reads;
    from = edit.end;
  }
  return { text: out + text.slice(from), spanOf: wayBack(edits) };
}

/** By place; what lies in one that is kept is left out. */
function inOrder(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

function wayBack(edits: readonly Edit[]): Readable['spanOf'] {
  let next = 0;
  let shift = 0; // article minus readable, after all edits before `next`
  /** Where the character at `at` begins and ends in the article. */
  const place = (at: number): { start: number; end: number } => {
    for (let edit = edits[next]; edit; edit = edits[++next]) {
      const begins = edit.start - shift;
      if (at < begins) break;
      if (at < begins + edit.reads.length) return { start: edit.start, end: edit.end };
      shift = edit.end - begins - edit.reads.length;
    }
    return { start: at + shift, end: at + shift + 1 };
  };
  return (start, end) => ({ start: place(start).start, end: place(end - 1).end });
}
