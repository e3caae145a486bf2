// Two tolls of one mishap: “The fire killed 12 people. … the 14 people killed in the fire”.
import { FATES } from '../../../lexicon/exclusive-classes.ts';
import { MISHAPS } from '../../../lexicon/mishaps.ts';
import type { Quantity, Span, Warning } from '../../../record.ts';
import type { Sentence } from '../../../text/doc.ts';
import { endOf, isExact, type Matter, sentenceAt, within } from '../check.ts';

type Count = Quantity & { value: number };

interface Toll {
  readonly count: Count;
  readonly sentence: Sentence;
  /** dead or hurt. */
  readonly fate: string;
  /** “fire”; absent in “the 14 people killed”. */
  readonly mishap?: string;
  /** “the fire”, “the 14 people”: one that was told of before. */
  readonly definite: boolean;
}

const KINDS: readonly string[] = [...MISHAPS];
const MISHAP = `(?<mishap>${KINDS.join('|')})`;
/** What the mishap did, and what became of those counted; for “left” that stands behind them: “left 12 people [dead]”. */
const VERB: ReadonlyMap<string, string> = new Map([
  ['injured', 'hurt'],
  ['injures', 'hurt'],
  ['killed', 'dead'],
  ['kills', 'dead'],
  ['leaves', ''],
  ['left', ''],
  ['wounded', 'hurt'],
  ['wounds', 'hurt'],
]);
const LAST_WORD = /([a-z]+) $/i;
/** “The fire [at the Marlow mill] killed | 12 people”, in a headline “Mill fire kills | 12” */
const ACTIVE = new RegExp(
  `(?:\\b(?<det>an?|the|this|that) |^)(?:[\\w'-]+ ){0,3}?${MISHAP}\\b(?:,? (?:which|that|at|in|on|near) [^.;:"]{0,50}?)?,?(?: which| that)?(?: has| had)? [a-z]+ $`,
  'i',
);
/** “12 people | were killed in the fire” */
const PASSIVE = new RegExp(
  `^(?: who)?(?: were| was| have been| had been)? (?<verb>killed|died|injured|wounded|hurt)(?: (?:and|or) [\\w' ]{0,30}?)?(?: (?:in|by|during|when) (?<det>an?|the|this|that) (?:[\\w'-]+ ){0,3}?${MISHAP}\\b)?(?<close>[,.;]| (?:are|came|had|have|include|included|is|lived|was|were|worked)\\b)?`,
  'i',
);
/** Its verbs: where there is none the pattern need not be made ready. */
const HARMED = /killed|died|injured|wounded|hurt/i;
const REACH = 110;
/** Of a sentence that is looked at whole, in code units. */
const LONGEST = 600;

/** Words by which a sentence is of another day, another source or another state of knowledge. */
const DOUBT =
  /\b(?:about|according|additional|already|although|another|appear|appears|as many as|at first|confirmed|could|count|earlier|estimated?|except|feared|figures?|first|if|increased|initial|initially|later|least|may|might|more|most|nearly|now|officially|original|originally|other|others|over|preliminary|previous|previously|put|raising|reported|reportedly|reports?|revised|rise|rising|rose|said|saying|says|since|so far|some|still|then|tolls?|total|up to|updated|would)\b/i;

const isCount = (q: Quantity): q is Count =>
  q.kind === 'count' && isExact(q) && Number.isInteger(q.value) && q.attribution === undefined && !q.what?.carried;

function tollOf(matter: Matter, count: Count): Toll | undefined {
  const sentence = sentenceAt(matter.doc, count.start);
  const toll = sentence && (active(matter, count, sentence) ?? passive(matter, count, sentence));
  return toll && isSure(matter, toll.sentence) ? toll : undefined;
}

function isSure({ doc, facts }: Matter, { start, end }: Sentence): boolean {
  const attributed = within(facts, { start, end: start + 1 }).some((f) => f.attributions.length > 0);
  return !attributed && end - start <= LONGEST && !DOUBT.test(doc.plain.slice(start, end));
}

/** “The fire killed 12 people”, “The fire left 12 people dead” */
function active({ doc }: Matter, count: Count, sentence: Sentence): Toll | undefined {
  const before = doc.plain.slice(Math.max(sentence.start, count.start - REACH), count.start);
  const verb = VERB.get(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '');
  const left = verb === '' ? (/^ ([a-z]+)/.exec(doc.plain.slice(endOf(count), endOf(count) + 12))?.[1] ?? '') : '';
  const fate = verb || FATES.get(left) || (verb === '' && FATES.get(headOf(count)));
  const found = fate ? ACTIVE.exec(before)?.groups : undefined;
  if (!fate || !found?.mishap) return undefined;
  const definite = /^th/i.test(found.det ?? '');
  return { count, sentence, fate, mishap: found.mishap.toLowerCase(), definite };
}

/** “12 people were killed in the fire”, “the 14 people killed” */
function passive({ doc }: Matter, count: Count, sentence: Sentence): Toll | undefined {
  const end = endOf(count);
  const after = doc.plain.slice(end, Math.min(sentence.end, end + REACH));
  const found = HARMED.test(after) ? PASSIVE.exec(after)?.groups : undefined;
  const fate = FATES.get(found?.verb?.toLowerCase() ?? '');
  if (!found || !fate) return undefined;
  const counted = /\b(?:the|all) $/i.test(doc.plain.slice(Math.max(sentence.start, count.start - 5), count.start));
  if (found.mishap) {
    const definite = counted || /^th/i.test(found.det ?? '');
    return { count, sentence, fate, mishap: found.mishap.toLowerCase(), definite };
  }
  return counted && found.close ? { count, sentence, fate, definite: true } : undefined;
}

const GENERAL: ReadonlySet<string> = new Set(['people', 'person', 'dead', 'injured', 'wounded', '']);
const headOf = ({ what }: Quantity): string => what?.head ?? '';
const modifiersOf = (q: Quantity): string => (q.what ? q.what.text.toLowerCase() : '');
const sameWho = (a: Count, b: Count): boolean =>
  (GENERAL.has(headOf(a)) && GENERAL.has(headOf(b))) || modifiersOf(a) === modifiersOf(b);

/** Does the article know one such mishap only? */
function isOnly({ doc }: Matter, mishap: string): boolean {
  const others = new RegExp(
    `\\b${mishap}(?:e?s)\\b|\\b(?:another|second|third|similar|separate|previous|earlier|other|last|deadliest|worst|every|each|any|two|both) (?:[\\w'-]+ ){0,2}${mishap}\\b`,
    'i',
  );
  const introduced = new RegExp(`\\ban? (?:[\\w'-]+ ){0,3}${mishap}\\b`, 'gi');
  return !others.test(doc.plain) && (doc.plain.match(introduced) ?? []).length <= 1;
}

const daysIn = ({ dates }: Matter, sentence: Sentence) => within(dates, sentence).filter((d) => d.from && d.to);

/** A day in the second sentence must be one of the first's. */
function sameTime(matter: Matter, first: Toll, second: Toll): boolean {
  const told = daysIn(matter, first.sentence);
  return daysIn(matter, second.sentence).every((d) => told.some((t) => t.from === d.from && t.to === d.to));
}

const samePlace = (a: Count, b: Count): boolean =>
  a.place === undefined || b.place === undefined || a.place === b.place;

export function tollsThatDisagree(matter: Matter): Warning[] {
  const tolls = matter.quantities.flatMap((q) => (isCount(q) && tollOf(matter, q)) || []);
  const firsts = new Map<string, Toll>();
  const known = new Map<string, boolean>();
  return tolls.flatMap((toll) => {
    const last = firsts.get(toll.fate);
    if (toll.mishap && !firsts.has(`${toll.fate} ${toll.mishap}`)) firsts.set(`${toll.fate} ${toll.mishap}`, toll);
    if (toll.mishap) firsts.set(toll.fate, toll);
    const first = toll.mishap ? firsts.get(`${toll.fate} ${toll.mishap}`) : last;
    if (!first?.mishap || first === toll || !toll.definite || first.count.value === toll.count.value) return [];
    if (!sameWho(first.count, toll.count) || !samePlace(first.count, toll.count) || !sameTime(matter, first, toll))
      return [];
    if (!known.has(first.mishap)) known.set(first.mishap, isOnly(matter, first.mishap));
    return known.get(first.mishap) ? [disagreement(first.count, toll.count, `in the ${first.mishap}`)] : [];
  });
}

export const disagreement = (first: Span, second: Span, where: string): Warning => ({
  code: 'figures-disagree',
  message: `${second.text} ${where}, but the article said ${first.text} before.`,
  start: second.start,
  end: second.end,
});
