// According to [a report tabled by the auditor, Ana Gougeon], fares would rise: how far the source of a fronted “according to”
// reaches, by its commas. What stands between two of them may tell more of the source.
import { isRole } from '../../../lexicon/roles.ts';
import { PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Sentence, Token } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words a source with what is told of it may have. */
const LONGEST = 45;
/** What may stand in front: But according to … */
const LEADS: ReadonlySet<string> = new Set(['and', 'but', 'however', 'yet']);

/** The drafts with the sources of the fronted ones whole, and those that no model has found. */
export function readFronted(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  const placeOf = new Map(drafts.flatMap(({ cue }, place) => cue.map(([first]) => [first, place] as const)));
  for (const sentence of doc.sentences) {
    const at = accordingAt(doc, sentence);
    if (at < 0 || c.quoted[at]) continue;
    const comma = sourceEnd(doc, c, at + 2, sentence.last);
    if (comma === undefined) continue;
    const whole: Range = [at + 2, comma];
    const rest: Range = [comma + 1, sentence.last - 1];
    const place = placeOf.get(at) ?? all.length;
    const known = all[place];
    if (known) all[place] = corrected(doc, c, known, whole, rest);
    else if (hasVerb(doc, c, rest)) all.push(fromGrammar(at, whole, rest));
  }
  return all;
}

const fromGrammar = (at: number, source: Range, content: Range): Draft => ({
  ...byRule('according-to', 0.75, { head: at, source }, [content]),
  cue: [[at, at + 2]],
});

/** The draft, its source longer by what its content begins with; where that was all of it, what comes behind is the content. */
function corrected(doc: Doc, c: Columns, draft: Draft, whole: Range, rest: Range): Draft {
  const { source } = draft;
  if (source?.[0] !== whole[0] || source[1] >= whole[1]) return draft;
  const content = tidy(doc, c, without(draft.content, [whole]));
  return { ...draft, source: whole, content: content.length > 0 ? content : [rest] };
}

function accordingAt({ tokens }: Doc, { first, last }: Sentence): number {
  const at = LEADS.has(tokens[first]!.lower) ? (tokens[first + 1]?.lower === ',' ? first + 2 : first + 1) : first;
  const isCue = at + 3 < last && tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to';
  return isCue && !['that', 'this', 'which'].includes(tokens[at + 2]!.lower) ? at : -1;
}

/** The comma behind the source that begins at a token, what is told of it between two commas included. */
function sourceEnd(doc: Doc, c: Columns, from: number, last: number): number | undefined {
  const commas = commasOf(doc, c, from, Math.min(last, from + LONGEST));
  let k = 0;
  while (
    k + 1 < commas.length &&
    tellsMore(doc, c, from, commas.slice(k)) &&
    hasVerb(doc, c, [commas[k + 1]! + 1, last])
  )
    k++;
  return commas[k];
}

/** The commas outside quotation marks, that of “May 9, 2019” left out. */
function commasOf(doc: Doc, c: Columns, from: number, end: number): number[] {
  const found = [];
  for (let i = from + 1; i + 1 < end; i++) {
    if (c.quoted[i]) break;
    const isYear =
      /^\d{1,2}$/.test(doc.tokens[i - 1]?.lower ?? '') && /^[12]\d{3}$/.test(doc.tokens[i + 1]?.lower ?? '');
    if (doc.tokens[i]!.lower === ',' && !isYear) found.push(i);
  }
  return found;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which']);
/** What a report may have been: according to the study, [released] on Friday, … */
const MADE: ReadonlySet<string> = new Set(
  'based citing compiled conducted dated filed issued led made obtained posted prepared published released seen signed speaking tabled written'.split(
    ' ',
  ),
);

/** Do the words between the first two commas go on with the source in front of them? */
function tellsMore(doc: Doc, c: Columns, from: number, [comma, next, third]: readonly number[]): boolean {
  const first = doc.tokens[comma! + 1]!;
  if (RELATIVES.has(first.lower) || MADE.has(first.lower)) return true;
  const chunk: Range = [comma! + 1, next!];
  if (hasVerb(doc, c, chunk) || (third && takesVerb(doc, c, next! + 1, third))) return false;
  const words = doc.tokens.slice(...chunk);
  if (words.some(({ pos }) => pos === 'CCONJ')) return false;
  const named = doc.tokens[comma! - 1]?.pos === 'PROPN';
  const isName = words.length > 1 && words.every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
  return isName ? endsInRole(doc, from, comma!) : named && words.some(isPerson) && !startsClause(words[0]!);
}

const startsClause = ({ pos, lower }: Token): boolean =>
  pos === 'ADP' || pos === 'SCONJ' || /^(?:his|her|their|its)$/.test(lower);

const isPerson = ({ lower, lemma, pos }: Token): boolean =>
  pos !== 'VERB' && [lower, lemma].some((word) => isRole(word) || SOMEBODY.has(word) || PEOPLE.has(word));

/** According to the auditor; the head of the hospital; not the mayor’s rivals: is it one person who is spoken of? */
function endsInRole(doc: Doc, from: number, comma: number): boolean {
  for (let i = comma - 1; i >= from; i--)
    if (isRole(doc.tokens[i]!.lower)) return i === comma - 1 || LINKS.has(doc.tokens[i + 1]?.lower ?? '');
  return false;
}

const LINKS: ReadonlySet<string> = new Set(['at', 'for', 'in', 'of']);

/** Haddad, [a teacher], left: between the commas no verb, and one behind. */
const takesVerb = (doc: Doc, c: Columns, from: number, comma: number): boolean =>
  !hasVerb(doc, c, [from, comma]) && c.sort[comma + 1] === 1 && !doc.tokens[comma + 1]!.lower.endsWith('ing');

/** A verb, not the participle of “a [retired] judge”. */
const hasVerb = (doc: Doc, { sort }: Columns, [first, last]: Range): boolean =>
  doc.tokens.slice(first, last).some((_, k) => sort[first + k] === 1 && doc.tokens[first + k - 1]?.pos !== 'DET');
