// Whom “he” or “she” means: candidates out of the last sentences, weighed; one clear winner or none.
import type { Pronoun } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from './descriptions.ts';
import type { Focus, Sighting } from './focus.ts';

/** How far back to look, in sentences. */
export const REACH = 4;

// Set on some 4,700 pronouns of news text that have people of both genders to choose from: with the genders hidden, how
// often these weights pick somebody of the right one.
const WEIGHT = {
  /** By sentences of narration back. */
  distance: [6, 3.5, 1, 0, 0] as readonly number[],
  sameParagraph: 2,
  subject: 1.5,
  /** Further words, then “who …”: the sentence is about them. */
  topic: 1.5,
  /** “Kovac said Drost would have a scan on [his] ankle.” */
  ownSubject: 0.5,
  /** “Ruiz said [she] would go.” */
  sameSubject: 1,
  /** The two only from this paragraph or the one before. */
  speaks: 1.5,
  /** “Ruiz said [Lind] had …”: the subject of what is said. */
  embedded: -2,
  pronoun: 1,
  /** “[Her] mother, Eva, wept. “No,” she said.”: as likely the mother. */
  kin: -2,
  quoted: -2,
  genderSure: 1.5,
  genderHint: 1.25,
  genderAgainst: -6,
  unnamed: -1.5,
  /** “Haddad asked [Ruiz] to go. [She] …”, and the same where she replies. */
  asked: 2,
  answers: 2,
  /** “Haddad asked if [he] …”, “[Haddad] asked if anybody … “Yes,” he said.”: more likely whoever was asked. */
  asks: -3,
  /** “Ruiz said no. … [Lind] had lied, he said”: of whom it is said, where somebody else spoke in the sentence before. */
  told: -6,
};

/** The lead that the best must have over the next. */
const LEAD = 1.25;
const LEAST = 2;

/** A pronoun where it stands. */
export interface Asked {
  readonly pronoun: Pronoun;
  readonly token: Token;
  /** Does it open its sentence? */
  readonly opens: boolean;
  /** Do quotation marks close right before it? */
  readonly behindQuote: boolean;
  /** Is it a speaker? Then it is nobody whom a quotation names. */
  readonly speaks: boolean;
  /** Where what they say began, where it stands in front of “he said”: the token. */
  readonly said?: number;
  /** Does a clause of its own begin between it and the name before: “Ruiz left when they told [him]”? */
  readonly clause: boolean;
  /** Is it the one who replies? */
  readonly answers: boolean;
  /** Whom it cannot mean: in “Susan Liang, her deputy” not Susan Liang. */
  readonly not?: Figure;
}

export function meantBy(asked: Asked, focus: Focus): Reading | undefined {
  const { pronoun, token, not } = asked;
  if (pronoun.means !== 'person') return thing(asked, focus);
  const scores = new Map<Figure, number>();
  const seen = new Map<Figure, number>();
  const all = focus.within(REACH);
  const others = asked.said === undefined ? new Set<Figure>() : lastSpeakers(asked, all, focus.time);
  const latest = all[0]?.sentence === token.sentence ? all[0] : undefined;
  for (const sighting of all) {
    const { figure } = sighting;
    if (asked.speaks && sighting.quotation >= 0) continue;
    if (figure === not || (figure.type !== 'person' && figure.type !== 'unnamed')) continue;
    if (figure.sure && figure.gender !== pronoun.gender) continue;
    if (pronoun.place === 'object' && sighting.subject && latest === sighting && !asked.clause) continue;
    if (sighting.fronted && sighting.sentence === token.sentence) continue;
    const times = seen.get(figure) ?? 0;
    if (times >= 3) continue;
    seen.set(figure, times + 1);
    const told = asked.said !== undefined && sighting.token >= asked.said && !sighting.speaks;
    const other = told && [...others].some((speaker) => speaker !== figure);
    const score = weigh(sighting, asked, focus.time) + (other ? WEIGHT.told : 0);
    scores.set(figure, Math.max(scores.get(figure) ?? Number.NEGATIVE_INFINITY, score) + (times > 0 ? 0.3 : 0));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < LEAST) return undefined;
  const lead = best[1] - (next?.[1] ?? 0);
  if (next && lead < LEAD) {
    const clear =
      best[0].type === 'person' &&
      pronoun.place === 'subject' &&
      isOnlySubject(best[0], next[0], all, asked, focus.time);
    return clear ? { figure: best[0], confidence: 0.6 } : undefined;
  }
  return { figure: best[0], confidence: Math.min(0.95, 0.6 + 0.08 * Math.min(lead, 4)) };
}

/** Of two alike, in a new paragraph, the one of whom alone the sentence before it told: “Ruiz praised Lind.¶ [He] …” */
function isOnlySubject(best: Figure, next: Figure, all: readonly Sighting[], asked: Asked, time: number): boolean {
  if (!asked.opens || asked.behindQuote || all.some((s) => s.figure === best && s.block === asked.token.block))
    return false;
  const near = all.filter((s) => time - s.time <= 1);
  if (near.some((s) => s.speaks && s.figure !== best)) return false;
  const subjects = near.filter((s) => s.subject && !s.embedded).map(({ figure }) => figure);
  return subjects.includes(best) && !subjects.includes(next);
}

/** Who speaks in the sentence before and may be meant. */
const lastSpeakers = ({ pronoun, token }: Asked, all: readonly Sighting[], time: number): Set<Figure> =>
  new Set(
    all
      .filter((s) => s.speaks && s.sentence !== token.sentence && time - s.time === 1)
      .map(({ figure }) => figure)
      .filter((f) => (f.type === 'person' || f.type === 'unnamed') && (f.gender ?? pronoun.gender) === pronoun.gender),
  );

function weigh(sighting: Sighting, { pronoun, token, answers }: Asked, time: number): number {
  const { figure } = sighting;
  const back = time - sighting.time;
  const here = sighting.block === token.block;
  let score = WEIGHT.distance[back] ?? WEIGHT.distance.at(-1) ?? 0;
  if (sighting.subject) score += WEIGHT.subject;
  if (sighting.subject && sighting.sentence === token.sentence) {
    if (pronoun.place === 'owner') score += WEIGHT.ownSubject;
    if (pronoun.place === 'subject') score += WEIGHT.sameSubject;
  }
  if (here) score += WEIGHT.sameParagraph;
  if (here || back <= 1) {
    if (sighting.speaks && sighting.sentence !== token.sentence) score += WEIGHT.speaks;
    if (sighting.pronoun) score += WEIGHT.pronoun;
  }
  if (sighting.asked && back === 1 && here && pronoun.place === 'subject')
    score += WEIGHT.asked + (answers ? WEIGHT.answers : 0);
  if (sighting.asks && pronoun.place === 'subject' && (back === 1 || sighting.sentence === token.sentence))
    score += WEIGHT.asks;
  if (sighting.introduced && back === 1 && pronoun.place === 'subject') score += WEIGHT.topic;
  if (sighting.kin && sighting.kin === pronoun.gender && pronoun.place === 'subject') score += WEIGHT.kin;
  if (sighting.topic) score += WEIGHT.topic;
  if (sighting.embedded && sighting.sentence !== token.sentence) score += WEIGHT.embedded;
  if (sighting.quotation >= 0) score += WEIGHT.quoted;
  if (figure.type === 'unnamed') score += WEIGHT.unnamed;
  if (figure.gender === pronoun.gender) score += figure.sure ? WEIGHT.genderSure : WEIGHT.genderHint;
  else if (figure.gender) score += WEIGHT.genderAgainst;
  return score;
}

/** “its” and “it” mean the body that is the subject here or was the subject of the sentence before, where it is alone. */
function thing({ pronoun, token, opens }: Asked, focus: Focus): Reading | undefined {
  const near = focus.within(1).filter((s) => s.quotation < 0 && isThing(s.figure, pronoun));
  const here = near.filter((s) => s.sentence === token.sentence);
  const before = pronoun.place === 'subject' || opens ? near.filter((s) => s.block === token.block) : [];
  const pool = here.length > 0 ? here : before;
  const subjects = new Set(pool.filter((s) => s.subject).map((s) => s.figure));
  const [one] = subjects;
  if (subjects.size !== 1 || !one) return undefined;
  const rivals = new Set(pool.filter((s) => s.figure.type !== 'place').map((s) => s.figure));
  rivals.delete(one);
  return rivals.size > 0 ? undefined : { figure: one, confidence: 0.75 };
}

const isThing = (figure: Figure, pronoun: Pronoun): boolean =>
  pronoun.number === 'one'
    ? figure.type === 'organization' || figure.type === 'place'
    : figure.type === 'organization' && /[^s]s$/.test(figure.name);
