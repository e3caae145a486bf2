// Ruiz called the mayor’s [proposed] deal “a gift”: a participle in front of its noun tells what kind of deal; the verb is the one before.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';

const JUDGING = cueClass('call');
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
/** How many words may stand between the verb and the participle. */
const FAR = 12;

/** The draft with the verb that has the participle’s noun for its object as the cue. */
export function readParticiple(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, cue, source, content } = draft;
  if (cue.length !== 1 || cue[0]![1] !== cue[0]![0] + 1 || !isAttribute(doc, head)) return draft;
  const verb = verbBefore(doc, c, head);
  if (verb === undefined || !source || source[0] >= verb || content.some(([first]) => first < verb)) return draft;
  const [who] = tidy(doc, c, [[source[0], Math.min(source[1], verb)]]);
  const said: Range = [verb + 1, content.at(-1)![1]];
  if (!who || !content.some(([first]) => first > head)) return draft;
  return { ...draft, head: verb, cue: [[verb, verb + 1]], source: who, content: [said] };
}

/** the mayor’s [proposed] deal; her [proposed] deal. */
function isAttribute({ tokens }: Doc, head: number): boolean {
  const before = tokens[head - 1];
  const owned =
    /^(?:['’]s?|an?|her|his|its|the|their)$/.test(before?.lower ?? '') || /['’]s$/.test(before?.lower ?? '');
  return owned && /ed$/.test(tokens[head]!.lower) && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? '');
}

/** The verb of saying or judging in front, with nothing but a noun phrase in between. */
function verbBefore(doc: Doc, c: Columns, head: number): number | undefined {
  for (let i = head - 1; i > 0 && i > head - FAR && c.sentence[i] === c.sentence[head] && !c.quoted[i]; i--) {
    if (c.sort[i] === 1 && (tells(doc, c, i) || (c.cue[i]! & JUDGING) !== 0)) return i;
    if (!NAMING.has(doc.tokens[i]!.pos)) return undefined;
  }
  return undefined;
}
