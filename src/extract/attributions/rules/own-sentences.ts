// “We help,” Ruiz told the BBC. In the filing she wrote, [“We have told the police.”]: a quotation behind a verb of its own sentence is
// that verb’s, and not also of the one in front.
import type { Doc } from '../../../text/doc.ts';
import { around, type Draft, inside, type Range, shared, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The drafts in the order of their heads, without what a later sentence has for its own. */
export function withoutOthers(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.head - b.head);
  return ordered.map((whole, i) => {
    const d = upToOther(doc, c, ordered, i, whole);
    const later = d.content.filter(([first]) => c.sentence[first]! > c.sentence[d.head]!);
    const others = later.length > 0 ? around(ordered, i, (o) => c.sentence[o.head]! > c.sentence[d.head]!) : [];
    const own = d.content.filter((r) => !later.includes(r) || !others.some((o) => isOf(c, o, r)));
    return own.length > 0 && own.length < d.content.length ? { ...d, content: tidy(doc, c, own) } : d;
  });
}

/** The union says [members will strike]; the company insists …: a clause behind a semicolon or “, but” that somebody else tells. */
function upToOther(doc: Doc, c: Columns, ordered: readonly Draft[], i: number, d: Draft): Draft {
  const at = d.content.findIndex(([first]) => first > d.head && c.quoted[first] === 0);
  const [first, last] = d.content[at] ?? [0, 0];
  // a turn behind a label is all of one person
  if (doc.tokens[d.head]!.lower === ':') return d;
  const cuts = around(ordered, i, ({ source }) => !!source && source[0] > first && source[0] < last)
    .map(({ source }) => joint(doc, c, source![0]))
    .filter((cut) => cut > first);
  return cuts.length > 0 ? { ...d, content: d.content.with(at, [first, Math.min(...cuts)]) } : d;
}

/** Where the semicolon or the comma of “, but” in front of a token stands; -1 for none. */
function joint({ tokens }: Doc, { quoted }: Columns, i: number): number {
  if (quoted[i - 1] !== 0) return -1;
  if (tokens[i - 1]?.lower === ';') return i - 1;
  return tokens[i]!.pos !== 'PRON' && tokens[i - 1]?.lower === 'but' && tokens[i - 2]?.lower === ',' ? i - 2 : -1;
}

/** Does the other tell all of it, with a cue in its sentence that stands outside it and in front? */
const isOf = (c: Columns, o: Draft, range: Range): boolean =>
  o.source !== undefined &&
  o.head < range[0] &&
  c.sentence[o.head] === c.sentence[range[0]] &&
  !inside([range], o.head) &&
  shared(o.content, [range]) >= range[1] - range[0] - 1;
