// “We help,” Ruiz told the BBC. In the filing she wrote, [“We have told the police.”]: a quotation behind a verb of its own sentence is
// that verb’s, and not also of the one in front.
import type { Doc } from '../../../text/doc.ts';
import { around, type Draft, inside, type Range, shared, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The drafts in the order of their heads, without what a later sentence has for its own. */
export function withoutOthers(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.head - b.head);
  return ordered.map((whole, i) => {
    const d = upToNext(doc, c, ordered, i, upToOther(doc, c, ordered, i, whole));
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

/** The mayor told the Courier: [“We lost.”] She added: “It hurts.”: a later sentence with a source and a verb of its own. */
function upToNext(doc: Doc, c: Columns, ordered: readonly Draft[], i: number, d: Draft): Draft {
  const cue = doc.tokens[d.head]!;
  if (cue.lower === ':' || cue.lower === 'a' || cue.lower === 'q') return d;
  const begins = around(ordered, i, (o) => isSentenceOf(doc, c, o, d)).map(
    ({ head }) => doc.sentences[c.sentence[head]!]!.first,
  );
  if (begins.length === 0) return d;
  const cut = Math.min(...begins);
  const content = d.content.flatMap(([first, last]): Range[] =>
    first < cut && cut < last ? [[first, cut]] : [[first, last]],
  );
  return { ...d, content };
}

/** Does the other begin a later sentence with its source and say something quoted there, in the midst of a draft’s words? */
const isSentenceOf = ({ sentences, tokens }: Doc, c: Columns, o: Draft, d: Draft): boolean => {
  const { first } = sentences[c.sentence[o.head]!]!;
  return (
    c.sentence[o.head]! > c.sentence[d.head]! &&
    o.source?.[0] === first &&
    o.head > first &&
    c.quoted[first] === 0 &&
    c.quoted[o.head] === 0 &&
    tokens[first - 1]?.pos === 'PUNCT' &&
    d.content.some(([a, b]) => a < first && o.head < b && c.quoted[a]! > 0)
  );
};

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
