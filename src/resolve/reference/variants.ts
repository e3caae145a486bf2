// Other names for whom the text has just spoken of: “the Vermont senator”, “the author”, “the 46-year-old”.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import type { Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from './descriptions.ts';
import type { Focus } from './focus.ts';
import { SHIFTING } from './office.ts';
import { isBareTitle } from './said-of.ts';

/** Sentences back within which one of several so called is meant. */
export const NEAR = 3;

export const isSomebody = ({ type }: Figure): boolean => type === 'person' || type === 'unnamed';

/** The sightings of the last two sentences, of as many more as tell of nobody. */
function latest(focus: Focus) {
  for (let back = 1; back < NEAR; back++) {
    const seen = focus.within(back);
    if (seen.some((s) => isSomebody(s.figure) && s.quotation < 0)) return seen;
  }
  return focus.within(NEAR);
}

/** What politicians are called in turn: with others spoken of it still means the one whom the text is about. */
export const POLITICIANS: ReadonlySet<string> = new Set(
  'candidate congressman congresswoman governor lawmaker leader minister nominee premier president senator'.split(' '),
);

/** There are hundreds of them: only who has just spoken is meant. */
export const SEATED: ReadonlySet<string> = new Set('backbencher councilor mec mep mha mla mna mp mpp msp'.split(' '));

/**
 * “Ruiz said no. [The Vermont senator] …”: another name for somebody just spoken of, that tells where they are from or
 * what they belong to, where they alone are the subject of the last sentences; not “the Prime Minister”.
 */
export function lately(head: Token, said: readonly Token[], focus: Focus): Reading | undefined {
  if (/^\p{Lu}\P{Lu}/u.test(head.text) || !said.some(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  if (said.some(({ lower }) => SHIFTING.has(lower))) return undefined;
  const [holder, ...more] = focus.called(head.lemma, 'person').filter(({ type }) => type === 'person');
  const near = POLITICIANS.has(head.lemma) || SEATED.has(head.lemma) ? latest(focus) : focus.within(1);
  const seen = near.filter(({ figure, quotation }) => figure.type === 'person' && quotation < 0);
  const subjects = seen.filter((s) => s.subject && !s.embedded);
  const [one, ...others] = new Set(subjects.map(({ figure }) => figure));
  // “Iranian Foreign Minister Ali Haddad spoke. The Omani minister …”
  if (!one || others.length > 0) return undefined;
  const seated = SEATED.has(head.lemma);
  // “Justice Ruiz left. The Crown lawyer …”
  if (!seated && !POLITICIANS.has(head.lemma) && isBareTitle(one)) return undefined;
  const rivals = seen.filter(({ figure }) => figure !== one);
  // “Premier Ana Ruiz spoke. The Alberta premier …”
  const bare = rivals.length === 0 && isBareTitle(one);
  if (one.heads.has(head.lemma) && (more.length > 0 || !(seated || bare))) return undefined;
  // “Mayor Ana Ruiz sat. Ford left. The Marlby mayor …”
  const several = POLITICIANS.has(head.lemma);
  if (!several && holder && holder !== one && isBareTitle(holder) && isSubject(holder, focus)) return undefined;
  if (seated && !focus.within(NEAR).some((s) => s.speaks && s.figure === one)) return undefined;
  if (rivals.length === 0) return { figure: one, confidence: 0.65 };
  if (seated) return undefined;
  // “[Haddad] and Ruiz left”
  const joined = rivals.some((r) => subjects.some((s) => s.sentence === r.sentence && r.token < s.token));
  return joined || !POLITICIANS.has(head.lemma) ? undefined : { figure: one, confidence: 0.6 };
}

const isSubject = (figure: Figure, focus: Focus): boolean =>
  focus.within(NEAR).some((s) => s.figure === figure && s.subject && !s.embedded && s.quotation < 0);

/** The one person of the last sentences of narration who may be called so, a subject there. */
export function onlyOne(focus: Focus, fits: (figure: Figure) => boolean = () => true): Figure | undefined {
  const seen = latest(focus).filter(({ figure, quotation }) => isSomebody(figure) && quotation < 0 && fits(figure));
  const [one, ...others] = new Set(seen.map(({ figure }) => figure));
  return others.length === 0 && one?.type === 'person' && seen.some((s) => s.subject && !s.embedded) ? one : undefined;
}

/** What those are called in turn whom an article is about; not “the officer”, “the lawyer”, who may be anybody. */
const CELEBRATED: ReadonlySet<string> = new Set(
  'actor actress artist author billionaire boy businessman businesswoman candidate comedian entrepreneur filmmaker girl mogul musician nominee novelist philanthropist playwright poet politician rapper rookie singer songwriter star teen teenager tycoon widow widower'.split(
    ' ',
  ),
);

/** What players are called, one thing each. */
const POSITIONS: ReadonlySet<string> = new Set(
  'blueliner defenceman defenseman forward goalie goalkeeper goaltender infielder linebacker midfielder netminder outfielder pitcher quarterback receiver shortstop striker winger'.split(
    ' ',
  ),
);

/**
 * “Ruiz has ten books. [The author] says …”, “Ana Ruiz opened it. … [the Prime Minister] said”: the one person of the
 * last sentences; an office only of the first whom the article names, of whom it says no other, and with nobody else speaking.
 */
export function varied(head: Token, said: readonly Token[], focus: Focus): Reading | undefined {
  if (said.some(({ lower }) => SHIFTING.has(lower) && lower !== 'prime')) return undefined;
  const one = onlyOne(focus, (figure) => maybe(figure, head));
  if (!one || one.heads.has(head.lemma)) return undefined;
  const office = POLITICIANS.has(head.lemma) || (SEATED.has(head.lemma) && said.length === 0);
  const held = office && focus.isAlone(one) && one.roles.length === 0;
  const plays = POSITIONS.has(head.lemma) && ![...one.heads].some((h) => POSITIONS.has(h));
  // “The boy” may be anybody's, of whose age nothing is told
  if (CHILDREN.has(head.lemma) && ![...one.heads].some(isAge)) return undefined;
  return held || plays || CELEBRATED.has(head.lemma) ? { figure: one, confidence: 0.6 } : undefined;
}

/** Nobody calls a woman “the widower”, nor somebody of 44 “the teenager”. */
function maybe({ gender, heads }: Figure, { lower, lemma }: Token): boolean {
  const hers = NOUN_GENDER.get(lower);
  if (hers && gender && hers !== gender) return false;
  const young = CHILDREN.has(lemma) ? UNDER_AGE : TEENS.has(lemma) ? IN_TEENS : undefined;
  return !young || [...heads].every((h) => !ELDERS.has(h) && (!isAge(h) || young.test(h)));
}

const isAge = (head: string): boolean => head.endsWith('-year-old');

const CHILDREN: ReadonlySet<string> = new Set(['boy', 'girl']);
const TEENS: ReadonlySet<string> = new Set(['teen', 'teenager']);
const ELDERS: ReadonlySet<string> = new Set('dad father grandfather grandmother mom mother mum parent'.split(' '));
const IN_TEENS = /^(?:1[3-9]|\p{L}+teen)-/u;
const UNDER_AGE = /^(?:1?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-/;

/** “the 46-year-old”: who is told to be of that age; else whoever speaks is the one person of the last sentences or of the paragraph, anybody else who the sentence before is about. */
export function aged(age: string, { block }: Token, focus: Focus, speaks: boolean): Reading | undefined {
  const known = focus.called(age, 'person').filter(({ type }) => type === 'person');
  if (known.length > 0) return known.length === 1 ? { figure: known[0] as Figure, confidence: 0.85 } : undefined;
  const near = onlyOne(focus);
  const told = focus.within(1).some((s) => s.figure === near && s.block === block && s.subject);
  const one = speaks ? (near ?? justNamed(block, focus)) : told ? near : undefined;
  const other = one && [...one.heads].some((head) => head.endsWith('-year-old'));
  return one && !other ? { figure: one, confidence: 0.65 } : undefined;
}

/** “the father of three”, who says so: the one person of the last sentences or of the paragraph. */
export function parent(head: Token, focus: Focus): Reading | undefined {
  const one = onlyOne(focus, (figure) => maybe(figure, head)) ?? justNamed(head.block, focus);
  const ages = [...(one?.heads ?? [])].filter(isAge);
  const other = one && (!maybe(one, head) || ages.some((age) => UNDER_AGE.test(age)));
  return one && !other ? { figure: one, confidence: 0.65 } : undefined;
}

/** The one person of the sentence before, in the same paragraph, who is told of nowhere above it: “It was set up by [Ana Ruiz].” */
function justNamed(block: number, focus: Focus): Figure | undefined {
  const people = focus.within(NEAR).filter((s) => isSomebody(s.figure) && s.quotation < 0);
  const near = people.filter((s) => s.block === block || focus.time - s.time <= 1);
  const [one, ...others] = new Set(near.map(({ figure }) => figure));
  const here = near.every((s) => s.block === block && !s.pronoun);
  return here && others.length === 0 && one?.type === 'person' ? one : undefined;
}
