// Whom “the judge” or “the company” means: the one figure that the text has called so.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import { ALSO } from '../../lexicon/titles-alike.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import { isOutlet } from '../sources/kinds.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';
import { ofOffice, SHIFTING } from './office.ts';

export interface Reading {
  readonly figure: Figure;
  readonly confidence: number;
  /** Where “the Minister of Education” ends, by token, exclusive. */
  readonly last?: number;
}

/** How many sentences back the only one so called may stand. */
const FAR = 40;

/** What any company or group may be called. */
const ANY_BODY: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'organisation', 'organization']);

/** One figure, or none. A possessive one (“his lawyer”) is somebody new, unless it is a body. */
export function describe(doc: Doc, nominal: Nominal, focus: Focus, speaks: boolean): Reading | undefined {
  if (nominal.article === 'a' || nominal.article === 'none') return undefined;
  const head = doc.tokens[nominal.head] as Token;
  if (nominal.complement) return nominal.means === 'person' ? ofOffice(doc, nominal, head, focus) : undefined;
  if (nominal.means === 'person')
    return nominal.article === 'his' ? undefined : person(doc, nominal, head, focus, speaks);
  return body(doc, nominal, head, focus);
}

/** Sentences back within which one of several so called is meant. */
const NEAR = 3;

/** The only one called so; of several the one whom what is said of them fits, and who was spoken of lately. */
function person(doc: Doc, nominal: Nominal, head: Token, focus: Focus, speaks: boolean): Reading | undefined {
  const said = modifiers(doc, nominal);
  const fitting = focus
    .called(head.lemma, 'person')
    .filter((figure) => fits(figure, said) && !isOnlyVice(figure, head, said));
  // “Justice Ruiz came. She asked the judge. [The judge] …”: that one too has no name of his own
  const titled = fitting.every(isDefinite) ? alike(head, said, focus) : undefined;
  if (fitting.length > 0 && titled) return titled;
  if (fitting.length === 1) return { figure: fitting[0] as Figure, confidence: 0.85 };
  const near = fitting.filter((figure) => focus.sentencesSince(figure) <= NEAR);
  if (near.length === 1) return { figure: near[0] as Figure, confidence: 0.7 };
  if (near.length > 1) return speaks ? ofSeveral(head, near, focus) : undefined;
  if (fitting.length > 0 || isOwned(doc, nominal)) return undefined;
  return lately(head, said, focus) ?? (speaks ? (alike(head, said, focus) ?? varied(head, said, focus)) : undefined);
}

/** “the judge”, not “a judge” */
const isDefinite = ({ type, name }: Figure): boolean => type === 'unnamed' && /^the /i.test(name);

/** The only one of the last sentences with a title that comes to the same. */
function alike(head: Token, said: readonly Token[], focus: Focus): Reading | undefined {
  const titled = new Set((ALSO.get(head.lemma) ?? []).flatMap((title) => focus.called(title, 'person')));
  const near = [...titled].filter((figure) => fits(figure, said) && focus.sentencesSince(figure) <= NEAR);
  return near.length === 1 ? { figure: near[0] as Figure, confidence: 0.65 } : undefined;
}

/** “President Ruiz met former President Lind. [The president] said …”: who is it still; else the subject of the last sentences. */
function ofSeveral(head: Token, near: readonly Figure[], focus: Focus): Reading | undefined {
  const still = near.filter((figure) => figure.type === 'person' && figure.roles.some((r) => isStill(r.text, head)));
  if (still.length === 1) return { figure: still[0] as Figure, confidence: 0.65 };
  const subjects = new Set(narrated(focus).map(({ figure }) => figure));
  const meant = near.filter((figure) => subjects.has(figure));
  return meant.length === 1 && subjects.size === 1 ? { figure: meant[0] as Figure, confidence: 0.6 } : undefined;
}

function isStill(role: string, { lower, lemma }: Token): boolean {
  const words = role.toLowerCase().split(/[\s-]+/);
  return (words.includes(lower) || words.includes(lemma)) && !words.some((w) => SHIFTING.has(w));
}

/** The subjects of the last sentences of narration. */
const narrated = (focus: Focus) =>
  focus.within(1).filter((s) => isSomebody(s.figure) && s.quotation < 0 && s.subject && !s.embedded);

const isSomebody = ({ type }: Figure): boolean => type === 'person' || type === 'unnamed';

function fits(figure: Figure, said: readonly Token[]): boolean {
  const told = [figure.type === 'unnamed' ? figure.name : '', ...figure.roles.map((r) => r.text)]
    .join(' ')
    .toLowerCase();
  return said.every(
    ({ lower, pos }) => told.includes(lower) || (pos === 'ADJ' && !SHIFTING.has(lower)) || pos === 'NUM',
  );
}

/** “Vice President Ruiz” is not “the president”. */
function isOnlyVice({ type, roles }: Figure, { lemma }: Token, said: readonly Token[]): boolean {
  if (lemma !== 'president' || type !== 'person' || said.some(({ lower }) => lower === 'vice')) return false;
  const held = roles.map((r) => r.text.toLowerCase()).filter((role) => role.includes(lemma));
  return held.length > 0 && held.every((role) => /\bvice[ -]president/.test(role));
}

/** “the [bank’s] chief” */
const isOwned = (doc: Doc, { first, head }: Nominal): boolean =>
  doc.tokens.slice(first, head).some(({ pos }) => pos === 'PART');

/** The sightings of the last two sentences, of as many more as tell of nobody. */
function latest(focus: Focus) {
  for (let back = 1; back < NEAR; back++) {
    const seen = focus.within(back);
    if (seen.some((s) => isSomebody(s.figure) && s.quotation < 0)) return seen;
  }
  return focus.within(NEAR);
}

/** What politicians are called in turn: with others spoken of it still means the one whom the text is about. */
const POLITICIANS: ReadonlySet<string> = new Set(
  'candidate congressman congresswoman governor lawmaker leader minister mp nominee premier president senator'.split(
    ' ',
  ),
);

/**
 * “Ruiz said no. [The Vermont senator] …”: another name for somebody just spoken of, that tells where they are from or
 * what they belong to, where they alone are the subject of the last sentences; not “the Prime Minister”.
 */
function lately(head: Token, said: readonly Token[], focus: Focus): Reading | undefined {
  if (/^\p{Lu}/u.test(head.text) || !said.some(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  if (said.some(({ lower }) => SHIFTING.has(lower))) return undefined;
  const near = POLITICIANS.has(head.lemma) ? latest(focus) : focus.within(1);
  const seen = near.filter(({ figure, quotation }) => figure.type === 'person' && quotation < 0);
  const subjects = seen.filter((s) => s.subject && !s.embedded);
  const [one, ...others] = new Set(subjects.map(({ figure }) => figure));
  // “Iranian Foreign Minister Ali Haddad spoke. The Omani minister …”
  if (!one || others.length > 0 || one.heads.has(head.lemma)) return undefined;
  const rivals = seen.filter(({ figure }) => figure !== one);
  if (rivals.length === 0) return { figure: one, confidence: 0.65 };
  // “[Haddad] and Ruiz left”
  const joined = rivals.some((r) => subjects.some((s) => s.sentence === r.sentence && r.token < s.token));
  return joined || !POLITICIANS.has(head.lemma) ? undefined : { figure: one, confidence: 0.6 };
}

/** What those are called in turn whom an article is about; not “the officer”, “the lawyer”, who may be anybody. */
const CELEBRATED: ReadonlySet<string> = new Set(
  'actor actress artist author billionaire businessman businesswoman candidate comedian entrepreneur filmmaker midfielder mogul musician nominee novelist philanthropist playwright poet politician quarterback rapper singer songwriter star striker tycoon'.split(
    ' ',
  ),
);

/**
 * “Ruiz has ten books. [The author] says …”, “Ana Ruiz opened it. … [the Prime Minister] said”: the one person of the
 * last sentences; an office only of the first whom the article names, of whom it says no other, and with nobody else speaking.
 */
function varied(head: Token, said: readonly Token[], focus: Focus): Reading | undefined {
  if (said.some(({ lower }) => SHIFTING.has(lower) && lower !== 'prime')) return undefined;
  const seen = latest(focus).filter(({ figure, quotation }) => isSomebody(figure) && quotation < 0);
  const [one, ...others] = new Set(seen.map(({ figure }) => figure));
  if (!one || others.length > 0 || one.type !== 'person' || !seen.some((s) => s.subject && !s.embedded))
    return undefined;
  if (one.heads.has(head.lemma)) return undefined;
  const gender = NOUN_GENDER.get(head.lower);
  if (gender && one.gender && gender !== one.gender) return undefined;
  const held = POLITICIANS.has(head.lemma) && focus.isAlone(one) && one.roles.length === 0;
  return held || CELEBRATED.has(head.lemma) ? { figure: one, confidence: 0.6 } : undefined;
}

/** What stands between the article and the head: “the [appeals] court”. */
const modifiers = (doc: Doc, { first, head }: Nominal): Token[] =>
  doc.tokens.slice(first + 1, head).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'PART');

/** “the appeals court” is no Supreme Court: what is said of it must stand in its name. */
function body(doc: Doc, nominal: Nominal, head: Token, focus: Focus): Reading | undefined {
  const owned = nominal.article === 'his';
  const said = modifiers(doc, nominal);
  const named = (figure: Figure) => {
    const words = [figure.name, ...figure.aliases].join(' ').toLowerCase();
    return said.every(({ lower }) => words.includes(lower));
  };
  const called = focus.called(head.lemma, 'body').filter(named);
  const recent = called.filter((f) => focus.sentencesSince(f) <= (called.length > 1 ? 2 : FAR));
  if (recent.length === 1) return { figure: recent[0] as Figure, confidence: owned ? 0.65 : 0.85 };
  if (called.length > 0 || owned || said.length > 0 || !ANY_BODY.has(head.lemma)) return undefined;
  const near = focus.bodies().filter((f) => focus.sentencesSince(f) <= 2 && !isOutlet(f));
  return near.length === 1 ? { figure: near[0] as Figure, confidence: 0.6 } : undefined;
}
