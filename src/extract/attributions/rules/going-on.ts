// Ruiz said the port was safe, [but warned that it was old]: behind what somebody said a second verb without a subject is theirs.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, inside, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { deedAt, isPast, verbBehind } from './deeds.ts';

const SURE = 0.7;
/** Behind these comes one more: …, adding that. */
const ALSO = /^(?:adding|arguing|citing|explaining|insisting|noting|saying|stating|stressing|which|while|who)$/;

/** The drafts, and what is said by second verbs that no draft has. */
export function readGoingOn(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const added = drafts.flatMap((draft) => secondBehind(doc, c, draft) ?? []);
  const isNew = ({ head }: Draft) => !drafts.some((d) => inside(d.cue, head) || inside(d.content, head));
  return [...drafts, ...added.filter(isNew)];
}

function secondBehind(doc: Doc, c: Columns, { source, head, cue, content }: Draft): Draft | undefined {
  if (!source || source[1] > head || !isPast(doc, c, head)) return undefined;
  const { last } = doc.sentences[c.sentence[head]!]!;
  const end = Math.max(...[...cue, ...content].map(([, to]) => to));
  const and = doc.tokens[end]?.lower === ',' ? end + 1 : end;
  if (and >= last || !/^(?:and|but)$/.test(doc.tokens[and]!.lower) || c.quoted[and]) return undefined;
  const verb = verbBehind(doc, and);
  const own = deedAt(doc, c, verb, last);
  if (!own) return undefined;
  let to = own[1];
  while (to < last && !(doc.tokens[to]!.lower === ',' && ALSO.test(doc.tokens[to + 1]?.lower ?? ''))) to++;
  const said = tidy(doc, c, [[own[1], to]]);
  return said.length > 0 ? byRule('second-verb', SURE, { head: verb, cue: own, source }, said) : undefined;
}
