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
const VERB: ReadonlyMap<string, string> = new Map([
  ['killed', 'dead'],
  ['kills', 'dead'],
  ['injured', 'hurt'],
  ['injures', 'hurt'],
  ['wounded', 'hurt'],
  ['wounds', 'hurt'],
]);
/** “The fire [at the Marlow mill] killed | 12 people” */
const ACTIVE = new RegExp(
  `\\b(?<det>an?|the|this|that) (?:[\\w'-]+ ){0,3}?${MISHAP}\\b(?:,? (?:which|that|at|in|on|near) [^.;:"]{0,50}?)?,?(?: which| that)?(?: has| had)? (?<verb>${[...VERB.keys()].join('|')}) $`,
  'i',
);
/** “12 people | were killed in the fire” */
const PASSIVE = new RegExp(
  `^(?: who)?(?: were| was| have been| had been)? (?<verb>killed|died|injured|wounded|hurt)(?: (?:and|or) [\\w' ]{0,30}?)?(?: (?:in|by|during|when) (?<det>an?|the|this|that) (?:[\\w'-]+ ){0,3}?${MISHAP}\\b)?(?<next>.{0,6})`,
  'i',
);
const REACH = 110;

/** Words by which a sentence is of another day, another source or another state of knowledge. */
const DOUBT =
  /\b(?:about|according|additional|already|although|another|appear|appears|as many as|at first|confirmed|could|count|earlier|estimated?|except|feared|figures?|first|if|increased|initial|initially|later|least|may|might|more|most|nearly|now|officially|original|originally|other|others|over|preliminary|previous|previously|put|raising|reported|reportedly|reports?|revised|rise|rising|rose|said|saying|says|since|so far|some|still|then|tolls?|total|up to|updated|would)\b/i;

const isCount = (q: Quantity): q is Count =>
  q.kind === 'count' && isExact(q) && Number.isInteger(q.value) && q.attribution === undefined && !q.what?.carried;

function tollOf({ doc, facts }: Matter, count: Count): Toll | undefined {
  const sentence = sentenceAt(doc, count.start);
  if (!sentence || DOUBT.test(doc.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))))
    return undefined;
  if (within(facts, { start: sentence.start, end: sentence.start + 1 }).some((f) => f.attributions.length > 0))
    return undefined;
  const before = doc.plain.slice(Math.max(sentence.start, count.start - REACH), count.start);
  const active = ACTIVE.exec(before)?.groups;
  if (active)
    return made(
      count,
      sentence,
      VERB.get(active.verb?.toLowerCase() ?? ''),
      active,
      /^(?:the|this|that)$/i.test(active.det ?? ''),
    );
  const passive = PASSIVE.exec(doc.plain.slice(endOf(count), Math.min(sentence.end, endOf(count) + REACH)))?.groups;
  const counted = /\b(?:the|all) $/i.test(before);
  if (!passive || (!passive.mishap && !counted)) return undefined;
  return made(
    count,
    sentence,
    FATES.get(passive.verb?.toLowerCase() ?? ''),
    passive,
    counted || /^th/i.test(passive.det ?? ''),
  );
}

const made = (
  count: Count,
  sentence: Sentence,
  fate: string | undefined,
  { mishap }: Record<string, string | undefined>,
  definite: boolean,
): Toll | undefined =>
  fate ? { count, sentence, fate, definite, ...(mishap && { mishap: mishap.toLowerCase() }) } : undefined;

const GENERAL: ReadonlySet<string> = new Set(['people', 'person', '']);
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
