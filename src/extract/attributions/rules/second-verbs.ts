// He said the road was unsafe [and urged the council to act]: a road urges nobody, so the second verb is his too.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, DOCUMENTS, MEDIA, PEOPLE } from '../../../lexicon/source-nouns.ts';
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { deedAt, isPast, verbBehind } from './deeds.ts';

const MODALS: ReadonlySet<string> = new Set(
  "can could may might must shall should will would 'd 'll ’d ’ll".split(' '),
);
const BE: ReadonlySet<string> = new Set(['are', 'is', 'was', 'were']);
/** Words in whose place anybody could stand. */
const ANYBODY = /(?:er|or|ist|ian|ant|ee|man|men|woman|women|people|police|youth|youths)s?$/;

/** And words that end so and are nobody. */
const THINGS: ReadonlySet<string> = new Set(
  'border cancer disaster door error factor fever floor matter number order power river sector tower water weather'.split(
    ' ',
  ),
);

interface Second {
  /** The “and”. */
  readonly and: number;
  readonly verb: number;
  readonly cue: Range;
}

/** The drafts, each up to a second verb of its own speaker, and what that one says. */
export function readSecondVerbs(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const heads = new Set(drafts.map(({ head }) => head));
  return drafts.flatMap((draft) => {
    const second = secondIn(doc, c, draft);
    if (!second) return [draft];
    const [, last] = draft.content.at(-1)!;
    const first = {
      ...draft,
      content: tidy(doc, c, [...draft.content.slice(0, -1), [draft.content.at(-1)![0], second.and]]),
    };
    const content = tidy(doc, c, [[second.cue[1], last]]);
    if (heads.has(second.verb) || content.length === 0) return [first];
    return [first, byRule('second-verb', 0.7, { head: second.verb, cue: second.cue, source: draft.source! }, content)];
  });
}

/** The first such verb in what follows the verb of saying, where it can be nobody’s but the speaker’s. */
function secondIn(doc: Doc, c: Columns, { source, head, content }: Draft): Second | undefined {
  const [first, last] = content.at(-1) ?? [0, 0];
  if (!source || source[1] > head || first <= head || content.length > 1 || !isPast(doc, c, head)) return undefined;
  for (let and = first + 3; and + 2 < last; and++) {
    if (!/^(?:and|but)$/.test(doc.tokens[and]!.lower)) continue;
    const verb = verbBehind(doc, and);
    const cue = deedAt(doc, c, verb, last);
    if (!cue) continue;
    return isOtherForm(doc, c, [first, and], doc.tokens[cue[1]]!.lower === 'that') || isThings(doc, c, [first, and])
      ? { and, verb, cue }
      : undefined;
  }
  return undefined;
}

/** The party would win [and asked …]: behind “would” the next verb would be “ask”. */
function isOtherForm(doc: Doc, c: Columns, [first, and]: Range, isThat: boolean): boolean {
  let modal = and - 1;
  while (modal > first && !MODALS.has(doc.tokens[modal]!.lower)) modal--;
  const verb = doc.tokens[modal + 1]?.pos === 'ADV' ? modal + 2 : modal + 1;
  const { lower, lemma } = doc.tokens[verb]!;
  if (modal === first || c.sort[verb] !== 1 || lower !== lemma || (!isThat && /^(?:be|get|have)$/.test(lower)))
    return false;
  return !hasFinite(doc, c, [verb + 1, and]);
}

/** The road was unsafe [and urged …]: the only verb is a form of “be”, and what is in front of it is no person. */
function isThings(doc: Doc, c: Columns, [first, and]: Range): boolean {
  let be = first;
  while (be < and && !BE.has(doc.tokens[be]!.lower)) be++;
  if (be === and || hasFinite(doc, c, [first, be]) || hasFinite(doc, c, [be + 1, and])) return false;
  const { lower, lemma, pos, text } = doc.tokens[be - 1]!;
  if (/^(?:it|that|there|this)$/.test(lower)) return true;
  return pos === 'NOUN' && text === lower && (THINGS.has(lemma) || !ANYBODY.test(lower)) && ![lower, lemma].some(acts);
}

const acts = (noun: string): boolean =>
  isRole(noun) || [BODIES, DOCUMENTS, MEDIA, PEOPLE].some((nouns) => nouns.has(noun));

/** A finite verb, or a word that a clause of its own may begin with. */
function hasFinite({ tokens }: Doc, c: Columns, [first, last]: Range): boolean {
  for (let i = first; i < last; i++) {
    const { lower, pos } = tokens[i]!;
    if (c.quoted[i] || /^(?:which|who|whom|whose)$/.test(lower) || (pos === 'AUX' && lower !== 'been')) return true;
    const isInfinite = /ing$/.test(lower) || /^(?:to|be|been|was|were|is|are)$/.test(tokens[i - 1]?.lower ?? '');
    if (c.sort[i] === 1 && !isInfinite) return true;
  }
  return false;
}
