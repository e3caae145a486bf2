import type { Quotation } from './doc.ts';
import { GLYPHS } from './mark-glyphs.ts';

export interface MarkSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly closes: boolean;
  /** As a plain mark: " or '. */
  readonly plain: string;
}

/** The marks themselves, in order: what opens and what closes each stretch. Each is one token. */
export function markSpans(text: string, quotations: readonly Quotation[]): MarkSpan[] {
  const spans: MarkSpan[] = [];
  const add = (start: number, end: number, closes: boolean) => {
    if (start === end) return;
    const form = text.slice(start, end);
    const single = GLYPHS.get(form.toLowerCase())?.width === 'single';
    spans.push({ start, end, text: form, closes, plain: single ? "'" : '"' });
  };
  for (const { stretches } of quotations)
    for (const { start, end, innerStart, innerEnd } of stretches) {
      add(start, innerStart, false);
      add(innerEnd, end, true);
    }
  return spans.sort((a, b) => a.start - b.start);
}
