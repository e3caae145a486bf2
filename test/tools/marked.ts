// Texts with their answer in them, for the tests of the scorers: `{source:Ana} {cue:said} {content:“yes.”}`.
import type { Range } from '../../tools/evaluate/words.ts';

export interface Marked {
  readonly text: string;
  /** By name, in the order of the text. */
  readonly ranges: ReadonlyMap<string, readonly Range[]>;
}

/** Takes the marks out and tells where they stood. Marks do not nest. */
export function marked(line: string): Marked {
  const ranges = new Map<string, Range[]>();
  let text = '';
  for (const [, name, inside, plain] of line.matchAll(/\{([a-z]+):([^}]*)\}|([^{]+)/g)) {
    const words = inside ?? plain ?? '';
    if (name !== undefined) ranges.set(name, [...(ranges.get(name) ?? []), [text.length, text.length + words.length]]);
    text += words;
  }
  return { text, ranges };
}
