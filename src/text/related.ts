// Links to other articles set inside a paragraph: (RELATED: Council votes to close the pool)
import type { Block } from '../record.ts';

const LINK =
  /[([](?:RELATED|Related|READ MORE|Read more|ALSO READ|Also read|READ ALSO|Read also|READ|SEE ALSO|See also|MORE|WATCH|LISTEN)(?: [A-Z]{2,10})?\s?: ?[^()[\]\n]{1,300}(?:\([^()\n]{1,60}\)[^()\n]{0,200})?[)\]]/g;

/** A paragraph without the links inside it: what goes on after one is a paragraph of its own. Linear: gaps are bounded. */
export function splitRelated(text: string, block: Block): Block[] {
  const line = text.slice(block.start, block.end);
  const out: Block[] = [];
  let from = block.start;
  const add = (end: number) => {
    const part = text.slice(from, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') out.push({ kind: block.kind, start: from + lead, end: from + lead + part.trim().length });
  };
  for (const m of line.matchAll(LINK)) {
    const start = block.start + m.index;
    add(start);
    from = start + m[0].length;
    out.push({ kind: 'related', start, end: from });
  }
  if (from === block.start) return [block];
  add(block.end);
  return out;
}
