// Whom “he” or “she” means: candidates out of the last sentences, weighed; one clear winner or none.
import type { Pronoun } from '../../lexicon/pronouns.ts';
import type { Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from './descriptions.ts';
import type { Focus, Sighting } from './focus.ts';

/** How far back to look, in sentences. */
const REACH = 4;

const WEIGHT = {
  distance: [2.5, 2.5, 1.5, 0.5, 0] as readonly number[],
  subject: 2,
  speaks: 1.5,
  pronoun: 1,
  quoted: -2,
  genderSure: 2,
  genderHint: 1,
  genderAgainst: -3,
  unnamed: -0.5,
  sameParagraph: 0.5,
};

/** The lead that the best must have over the next. */
const LEAD = 1;
const LEAST = 2;

export function meantBy(pronoun: Pronoun, token: Token, focus: Focus, excluded?: Figure): Reading | undefined {
  if (pronoun.means !== 'person') return thing(pronoun, token, focus);
  const scores = new Map<Figure, number>();
  const seen = new Map<Figure, number>();
  for (const sighting of focus.within(REACH)) {
    const { figure } = sighting;
    if (figure === excluded || (figure.type !== 'person' && figure.type !== 'unnamed')) continue;
    if (figure.sure && figure.gender !== pronoun.gender) continue;
    const times = seen.get(figure) ?? 0;
    if (times >= 3) continue;
    seen.set(figure, times + 1);
    const score = weigh(sighting, pronoun, token);
    scores.set(figure, Math.max(scores.get(figure) ?? Number.NEGATIVE_INFINITY, score) + (times > 0 ? 0.3 : 0));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < LEAST) return undefined;
  const lead = best[1] - (next?.[1] ?? 0);
  if (next && lead < LEAD) return undefined;
  return { figure: best[0], confidence: Math.min(0.95, 0.6 + 0.08 * Math.min(lead, 4)) };
}

function weigh(sighting: Sighting, pronoun: Pronoun, token: Token): number {
  const { figure } = sighting;
  const back = token.sentence - sighting.sentence;
  let score = WEIGHT.distance[back] ?? 0;
  if (pronoun.place === 'object' && back === 0 && sighting.subject) score -= 3;
  else if (sighting.subject) score += WEIGHT.subject;
  if (sighting.speaks && back > 0) score += WEIGHT.speaks;
  if (sighting.pronoun) score += WEIGHT.pronoun;
  if (sighting.quotation >= 0) score += WEIGHT.quoted;
  if (sighting.block === token.block) score += WEIGHT.sameParagraph;
  if (figure.type === 'unnamed') score += WEIGHT.unnamed;
  if (figure.gender === pronoun.gender) score += figure.sure ? WEIGHT.genderSure : WEIGHT.genderHint;
  else if (figure.gender) score += WEIGHT.genderAgainst;
  return score;
}

/** “its” and “it” mean the body that is the subject here or was the subject of the sentence before, where it is alone. */
function thing(pronoun: Pronoun, token: Token, focus: Focus): Reading | undefined {
  const near = focus.within(1).filter((s) => s.quotation < 0 && isThing(s.figure, pronoun));
  const here = near.filter((s) => s.sentence === token.sentence);
  const pool = here.length > 0 ? here : pronoun.place === 'subject' ? near.filter((s) => s.block === token.block) : [];
  const subjects = new Set(pool.filter((s) => s.subject).map((s) => s.figure));
  const [one] = subjects;
  if (subjects.size !== 1 || !one) return undefined;
  const others = new Set(pool.map((s) => s.figure)).size - 1;
  return others > 1 ? undefined : { figure: one, confidence: others === 0 ? 0.75 : 0.6 };
}

const isThing = (figure: Figure, pronoun: Pronoun): boolean =>
  pronoun.number === 'many'
    ? figure.type === 'organization' || figure.plural
    : figure.type === 'organization' || figure.type === 'place';
