// Ruiz said it was safe [but declined to say who had checked it]: what somebody would not say is no part of what was said.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, inside, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { TELLING } from './tag-grammar.ts';

const SURE = 0.8;
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'though', 'yet']);
const REFUSING: ReadonlySet<string> = new Set(['declined', 'declines', 'refused', 'refuses']);
const HELPING: ReadonlySet<string> = new Set(['could', 'would']);
/** What is not said: would not [elaborate], declined to [give] details. */
const ANSWERING: ReadonlySet<string> = new Set(
  'answer comment confirm detail disclose discuss divulge elaborate explain give go identify name offer provide release reveal say share speculate specify'.split(
    ' ',
  ),
);

/** The drafts, each without what its speaker would not say, and that as a draft of its own. */
export function readDeclined(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const heads = new Set(drafts.map(({ head }) => head));
  return drafts.flatMap((draft) => {
    const join = joinIn(doc, c, draft);
    if (join === undefined) return [draft];
    const said = tidy(doc, c, [[draft.content[0]![0], join]]);
    const own = heads.has(join + 1) ? [] : declined(doc, c, draft, join + 1);
    return said.length > 0 ? [{ ...draft, content: said }, ...own] : [draft];
  });
}

/** The “but” in front of such words, behind what was said in the only stretch of the content. */
function joinIn({ tokens }: Doc, c: Columns, { head, source, content }: Draft): number | undefined {
  const [only, more] = content;
  if (!only || more || !source || source[1] > head || only[0] < head || (c.cue[head]! & TELLING) === 0)
    return undefined;
  for (let i = only[0] + 2; i + 2 < only[1]; i++)
    if (JOINS.has(tokens[i]!.lower) && !c.quoted[i] && isOwn(tokens, i)) return i;
  return undefined;
}

/** Not: said the firm did not [and] would not say. */
const isOwn = (tokens: Doc['tokens'], join: number): boolean =>
  verbAt(tokens, join + 1) !== undefined &&
  !/^(?:AUX|PART)$/.test(tokens[join - 1]?.pos ?? '') &&
  (tokens[join]!.lower !== 'and' || REFUSING.has(tokens[join + 1]?.lower ?? ''));

/** The verb of saying behind “declined to”, “would not”. */
function verbAt(tokens: Doc['tokens'], i: number): number | undefined {
  const [first, second] = [tokens[i]!.lower, tokens[i + 1]?.lower ?? ''];
  const to = REFUSING.has(first) && second === 'to';
  const not = HELPING.has(first) && /^(?:not|n['’]t)$/.test(second);
  return (to || not) && ANSWERING.has(tokens[i + 2]?.lower ?? '') ? i + 2 : undefined;
}

/** [declined to say] whether …; [declined] to give details. */
function declined(doc: Doc, c: Columns, { source, content }: Draft, first: number): Draft[] {
  const verb = verbAt(doc.tokens, first)!;
  const [, last] = content[0]!;
  const hasClause =
    inside([[first, last]], verb + 1) &&
    /^(?:how|if|what|when|where|whether|which|who|whose|why)$/.test(doc.tokens[verb + 1]?.lower ?? '');
  const isNot = HELPING.has(doc.tokens[first]!.lower);
  const cue: Range = hasClause || isNot ? [first, verb + 1] : [first, first + 1];
  const rest = tidy(doc, c, [[cue[1], last]]);
  return rest.length > 0
    ? [{ ...byRule('declined', SURE, { head: hasClause ? verb : first, source: source! }, rest), cue: [cue] }]
    : [];
}
