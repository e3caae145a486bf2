// The Harlow Courier reported, citing [two officials], that …: the officials’ words, which the Courier carried here.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, inside, type Range, tidy, without } from '../draft.ts';
import { TELLING } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import { pastDay } from '../tokens/days.ts';
import { isOutlet } from './relays.ts';

/** How many words may be cited: people familiar with the talks who asked not to be named. */
const LONGEST = 18;
/** What ends them beside a comma and a stop. */
const ENDS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '–',
  '—',
  'as',
  'reported',
  'reports',
  'said',
  'says',
  'that',
]);
const KINDS = [BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY];

/** The draft of an outlet with whom it cites as the source, and the outlet as via; without content where it says nothing but whom. */
export function readCiting(doc: Doc, c: Columns, draft: Draft): Draft {
  // the deal was reported by Reuters, citing two officials: not the deal cites them
  if (isOthers(doc, draft)) return { ...draft, content: [] };
  const source = draft.source && beforeCiting(doc, draft.source);
  if (!source || !isOutlet(doc, source) || draft.cue.length === 0) return draft;
  const citing = citingBeside(doc, c, { ...draft, source });
  const cited = citing === undefined ? undefined : citedAt(doc, c, citing + 1);
  if (citing === undefined || !cited) return draft;
  const content = tidy(doc, c, without(draft.content, [[citing, cited[1]]]));
  const said = content.length > 0 ? content : saidBeside(doc, c, source, citing, cited);
  const own: Range = [citing, citing + 1];
  const verb = draft.head === citing ? verbOf(c, source) : draft.cue;
  const via = [{ source, cue: verb ?? [own] }, ...draft.via];
  return { ...draft, head: citing, cue: [own], source: cited, content: said, via };
}

/** Does an outlet behind “by” cite, and not the source? */
function isOthers(doc: Doc, { head, source }: Draft): boolean {
  if (doc.tokens[head]!.lower !== 'citing' || doc.tokens[head - 1]?.lower !== ',') return false;
  for (let by = head - 2; by > Math.max(0, head - OUTLET); by--)
    if (doc.tokens[by]!.lower === 'by')
      return isOutlet(doc, [by + 1, head - 1]) && !inside(source ? [source] : [], by + 1);
  return false;
}
/** How many words the name of an outlet may have, with “by” and the comma. */
const OUTLET = 8;

/** [The Harlow Courier], citing two officials: the models may take all of it for the source. */
function beforeCiting({ tokens }: Doc, [first, last]: Range): Range {
  for (let i = first + 2; i < last; i++)
    if (tokens[i]!.lower === 'citing' && tokens[i - 1]?.lower === ',') return [first, i - 1];
  return [first, last];
}

/** What an outlet reports whose model has only whom it cites: behind the verb, behind who is cited, or in front of the outlet. */
function saidBeside(doc: Doc, c: Columns, source: Range, citing: number, cited: Range): Range[] {
  const { first, last } = doc.sentences[c.sentence[cited[0]]!]!;
  const verb = doc.tokens[cited[1]]?.lower === ',' ? cited[1] + 1 : cited[1];
  const tells = (i: number) => c.sort[i] === 1 && (c.cue[i]! & TELLING) !== 0;
  const said: Range | undefined =
    verb < last && tells(verb)
      ? [verb + 1, last]
      : !tells(source[1])
        ? undefined
        : citing > source[1] + BETWEEN
          ? [pastDay(doc, source[1] + 1, citing), citing - 1]
          : cited[1] + 1 < last
            ? [cited[1], last]
            : [first, source[0]];
  return said && c.sort.subarray(...said).includes(1) ? tidy(doc, c, [said]) : [];
}

/** The Courier reported on Monday, citing: at most so many words stand where nothing is reported. */
const BETWEEN = 5;

/** How far from a cue “citing” is looked for. */
const REACH = 40;

/** “citing” in the sentence of a cue, beside the outlet or behind a comma: not in what is said. */
function citingBeside(doc: Doc, c: Columns, { head, content, source }: Draft): number | undefined {
  const { first, last } = doc.sentences[c.sentence[head]!]!;
  const end = Math.min(last, head + REACH);
  for (let i = Math.max(first, source![0], head - REACH); i < end; i++) {
    if (doc.tokens[i]!.lower !== 'citing' || c.quoted[i]) continue;
    if (i === head || doc.tokens[i - 1]?.lower === ',' || !inside(content, i)) return i;
  }
  return undefined;
}

/** Who is cited from a token on: people, a body, a document or a name; “citing [safety concerns]” is nobody. */
function citedAt(doc: Doc, c: Columns, first: number): Range | undefined {
  let last = first;
  while (last < c.length && last < first + LONGEST && !ENDS.has(doc.tokens[last]!.lower) && !c.quoted[last]) last++;
  let head = first;
  while (head < last && !/^(?:ADP|VERB|AUX|PUNCT)$/.test(doc.tokens[head]!.pos)) head++;
  const isSomebody = head > first && doc.tokens.slice(first, head).some(names);
  return isSomebody && last < first + LONGEST ? [first, last] : undefined;
}

const names = ({ lower, lemma, pos, text }: Token): boolean =>
  (pos === 'PROPN' && /^\p{Lu}/u.test(text)) ||
  [lower, lemma].some((word) => isRole(word) || KINDS.some((kind) => kind.has(word)));

/** Reuters [reported] on Tuesday, citing …: the verb right behind the outlet. */
const verbOf = (c: Columns, [, last]: Range): Range[] | undefined =>
  c.sort[last] === 1 ? [[last, last + 1]] : undefined;
