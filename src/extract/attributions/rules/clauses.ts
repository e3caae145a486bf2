// Ruiz replied [that it was an “honor to serve.”]: the clause behind a plain verb of saying, where nobody yet has the words in it
// that stand between quotation marks.
import { labelOf } from '../../../model/parser-labels.ts';
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, inside, isFree, isTitle, type Range, tidy } from '../draft.ts';
import { phraseAt } from '../readings/phrase.ts';
import type { Columns } from '../tokens/columns.ts';
import { subjectBehind, subjectOf } from './subjects.ts';

/** How many tokens may stand between the verb and the quotation. */
const REACH = 20;
const SURE = 0.7;

/** What they are followed by is somebody’s words. What is announced or shown may be the writer’s. */
const SAYS: ReadonlySet<string> = new Set(
  (
    'acknowledge add allege argue assert claim complain concede contend declare emphasise emphasize explain insist ' +
    'joke lament maintain note remark reply say stress tell tweet warn write'
  ).split(' '),
);

/** The drafts, and those of quotations that nobody has in a clause of saying. */
export function readClauses(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const held = heldBy(c, drafts);
  const heads = new Set(drafts.map(({ head }) => head));
  const added = new Map<number, Draft>();
  for (const { index, within } of doc.quotations) {
    const quotation = ranges[index]![0];
    if (!quotation || within !== undefined || !isFree(held, quotation) || isTitle(doc, inner(quotation))) continue;
    const head = verbBefore(doc, c, quotation);
    if (head === undefined || heads.has(head)) continue;
    const source = subjectOf(doc, c, head, quotation[0]) ?? subjectBehind(doc, c, head, quotation[1]);
    const content = tidy(doc, c, [[behindWhom(doc, c, head), quotation[1]]]);
    if (source && !inside([source], head))
      added.set(head, byRule('quotation-in-clause', SURE, { head, source }, content));
  }
  return [...drafts, ...added.values()];
}

/** Told reporters [she would say more]: where the words begin behind whoever is told. */
function behindWhom(doc: Doc, c: Columns, head: number): number {
  const whom = doc.tokens[head]!.lemma === 'tell' ? phraseAt(doc, c, head + 1) : undefined;
  return whom && doc.tokens[head + 1]?.pos !== 'PRON' ? whom[1] : whom ? head + 2 : head + 1;
}

const inner = ([first, last]: Range): Range => [first + 1, last - 1];

/** The nearest verb in front of a quotation, outside the marks, that has the clause it stands in for what it says. */
function verbBefore(doc: Doc, c: Columns, quotation: Range): number | undefined {
  const [first] = quotation;
  const begin = Math.max(doc.sentences[c.sentence[first]!]!.first, first - REACH);
  for (let i = first - 1; i >= begin; i--) {
    if (doc.tokens[i]!.lower === ';') return undefined;
    if (c.sort[i] !== 1 || c.quoted[i] !== 0 || !SAYS.has(doc.tokens[i]!.lemma)) continue;
    // more to [say] “in due course”
    if (i + 1 === first && doc.tokens[i - 1]?.lower === 'to') continue;
    const isSaid = i + 1 < first && doc.tokens[i + 1]?.lower !== ',' && !isOfNoun(doc, c, i + 2, first);
    return isSaid && isClauseOf(c, i, quotation) ? i : undefined;
  }
  return undefined;
}

/** stressed the threat [that] a “new era” was: a clause that tells of a noun. */
function isOfNoun(doc: Doc, c: Columns, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.tokens[i]!.lower === 'that' && c.sort[i - 1] === 2) return true;
  return false;
}

const CCOMP = labelOf('ccomp');
/** Clauses that may be the writer’s own: said that it closed, [which “shocked” the town]. */
const ASIDE = new Set([labelOf('advcl'), labelOf('parataxis'), labelOf('relcl'), labelOf('appos')]);
/** How many steps up a tree. */
const STEPS = 14;

/** Does a word of the quotation hang on the verb by a clause that is its object? */
function isClauseOf(c: Columns, verb: number, [first, last]: Range): boolean {
  for (let i = first; i < last; i++)
    for (let at = i, k = 0; c.head[at]! >= 0 && k < STEPS; at = c.head[at]!, k++) {
      if (c.head[at] === verb) return c.label[at] === CCOMP;
      if (ASIDE.has(c.label[at]!)) break;
    }
  return false;
}
