// [The woman, whom the Courier is not naming], said …: who is kept from being named, up to the comma in front of the verb; and
// [two diplomats], speaking on condition of anonymity because they were not allowed to talk, said …
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { tells } from './tag-grammar.ts';

const SURE = 0.85;
/** How many words who it is may have, and the clause that tells why there is no name. */
const [WHO, CLAUSE] = [12, 30];
const INSIDE: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PRON PROPN'.split(' '));
const NAMING = /^(?:named?|naming|identif(?:y|ied|ying))$/;
const ANONYMITY = /^(?:anonymity|anonymously|named|identified)$/;
const PARTICIPLES: ReadonlySet<string> = new Set(['asking', 'citing', 'granted', 'requesting', 'speaking']);
const NOT: ReadonlySet<string> = new Set(["n't", 'agreed', 'declined', 'not', 'n’t', 'withheld', 'withholding']);

/** The drafts, their sources whole, and those that no model has. */
export function readUnnamed(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (const { index, first, last } of doc.sentences) {
    const found = unnamedIn(doc, c, first, last);
    if (!found || c.sentence[found.head] !== index) continue;
    const place = all.findIndex(({ head }) => head === found.head);
    const known = all[place];
    const content = tidy(doc, c, [[found.head + 1, last]]);
    // a reading of the clause itself: [CBC] is not naming
    const kept = all.filter(({ head }) => head < found.source[0] || head >= found.source[1]);
    // all in front of the verb taken for what is said
    const own = known && !known.source && content.length > 0 ? { content } : {};
    const draft = known ? { ...known, ...own, source: found.source } : byRule('unnamed-source', SURE, found, content);
    if (content.length > 0) all.splice(0, all.length, ...kept.filter((d) => d !== known), draft);
  }
  return all;
}

/** Who it is, a comma, who(m) … not … name, a comma and a verb of saying. */
function unnamedIn(doc: Doc, c: Columns, first: number, last: number): { head: number; source: Range } | undefined {
  const { tokens } = doc;
  let comma = first;
  while (comma < Math.min(last, first + WHO) && INSIDE.has(tokens[comma]!.pos) && !c.quoted[comma]) comma++;
  const opens = tokens[comma + 1]?.lower ?? '';
  const speaks = PARTICIPLES.has(opens);
  if (comma === first || tokens[comma]?.lower !== ',' || !(speaks || /^(?:who|whom|whose)$/.test(opens)))
    return undefined;
  let [not, naming] = [speaks, false];
  for (let i = comma + 2; i < Math.min(last, comma + CLAUSE) && !c.quoted[i]; i++) {
    not ||= NOT.has(tokens[i]!.lower);
    naming ||= (speaks ? ANONYMITY : NAMING).test(tokens[i]!.lower);
    if (tokens[i - 1]?.lower === ',' && tells(doc, c, i))
      return not && naming ? { head: i, source: [first, speaks ? comma : i - 1] } : undefined;
  }
  return undefined;
}
