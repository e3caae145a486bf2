import type { Range } from '../words.ts';

/** “…” ends with its paragraph at the latest, "…" with its line, ''…'' must be closed on its line. */
const QUOTED = /“[^”]*?(?:”|(?=\n\s*\n)|$)|"[^"\n]*(?:"|(?=\n)|$)|''[^\n]*?''/g;

/** What stands between quotation marks, marks included. */
export const quotedStretches = (text: string): Range[] =>
  Array.from(text.matchAll(QUOTED), (m) => [m.index, m.index + m[0].length]);
