// Whom “the judge” or “the company” means: the one figure that the text has called so.
import { SPELT_OUT } from '../../lexicon/person-titles.ts';
import { ALSO } from '../../lexicon/titles-alike.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { calledByAge } from '../entities/ages.ts';
import type { Figure } from '../figure.ts';
import { body } from './bodies.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';
import { ofOffice, SHIFTING } from './office.ts';
import { fits, isOnlyVice, modifiers } from './said-of.ts';
import { forSeat } from './seats.ts';
import { aged, isSomebody, lately, NEAR, POLITICIANS, parent, varied } from './variants.ts';

export interface Reading {
  readonly figure: Figure;
  readonly confidence: number;
  /** Where “the Minister of Education” ends, by token, exclusive. */
  readonly last?: number;
}

/** One figure, or none. A possessive one (“his lawyer”) is somebody new, unless it is a body. */
export function describe(doc: Doc, nominal: Nominal, focus: Focus, speaks: boolean): Reading | undefined {
  if (nominal.article === 'a' || nominal.article === 'none') return undefined;
  const head = doc.tokens[nominal.head] as Token;
  if (nominal.age) return aged(calledByAge(nominal.age), head, focus, speaks);
  if (isParent(doc, nominal, head)) {
    const reading = speaks || isPlain(focus) ? parent(head, focus) : undefined;
    const girls = doc.tokens[nominal.last + 2]?.pos === 'NOUN' ? 1 : 0;
    return reading && { ...reading, last: nominal.last + 2 + girls };
  }
  if (nominal.complement) return nominal.means === 'person' ? ofOffice(doc, nominal, head, focus) : undefined;
  if (nominal.means === 'person' && nominal.article === 'his') return undefined;
  if (nominal.means === 'person')
    return (speaks ? forSeat(doc, nominal, head, focus) : undefined) ?? person(doc, nominal, head, focus, speaks);
  return body(doc, nominal, head, focus);
}

/** The only one called so; of several the one whom what is said of them fits, and who was spoken of lately. */
function person(doc: Doc, nominal: Nominal, head: Token, focus: Focus, speaks: boolean): Reading | undefined {
  const said = modifiers(doc, nominal);
  const fitting = focus
    .called(head.lemma, 'person')
    .filter((figure) => fits(figure, said) && !isOnlyVice(figure, head, said) && !isOfHeadline(doc, figure));
  // “Justice Ruiz came. She asked the judge. [The judge] …”: that one too has no name of his own
  const titled = fitting.every(isDefinite) ? alike(head, said, focus) : undefined;
  if (fitting.length > 0 && titled) return titled;
  if (fitting.length === 1) return { figure: fitting[0] as Figure, confidence: 0.85 };
  const near = fitting.filter((figure) => focus.sentencesSince(figure) <= NEAR);
  if (near.length === 1) return { figure: near[0] as Figure, confidence: 0.7 };
  if (near.length > 1) return speaks ? ofSeveral(head, near, focus) : undefined;
  // “Ontario’s premier”; “Colorado’s delegation chairman” is somebody new
  if (fitting.length > 0 || (isOwned(doc, nominal) && !(nominal.of && POLITICIANS.has(head.lemma)))) return undefined;
  const other = (speaks ? alike(head, said, focus) : undefined) ?? lately(head, said, focus);
  return other ?? (speaks && !nominal.of ? varied(head, said, focus) : undefined);
}

/** “Widow sues town” over a text that names her: nobody for “the widow” to mean. */
const isOfHeadline = ({ blocks, tokens }: Doc, { type, index }: Figure): boolean =>
  type === 'unnamed' && blocks[tokens[-1 - index]?.block ?? 0]?.kind === 'headline';

/** “the [mother] of two” */
const isParent = ({ tokens }: Doc, { article, last }: Nominal, { lower }: Token): boolean =>
  article === 'the' && PARENTS.has(lower) && tokens[last]?.lower === 'of' && tokens[last + 1]?.pos === 'NUM';

const PARENTS: ReadonlySet<string> = new Set('dad father grandfather grandmother mom mother mum'.split(' '));

/** Is nobody near who is there for an office, as whoever tells of somebody's death? */
const isPlain = (focus: Focus): boolean =>
  focus.within(1).every(({ figure }) => figure.type !== 'person' || figure.roles.every((r) => /^\p{Ll}/u.test(r.text)));

/** “the judge”, not “a judge” */
const isDefinite = ({ type, name }: Figure): boolean => type === 'unnamed' && /^the /i.test(name);

/** The only one of the last sentences with a title that comes to the same. */
function alike(head: Token, said: readonly Token[], focus: Focus): Reading | undefined {
  const titled = new Set((ALSO.get(head.lemma) ?? []).flatMap((title) => holders(title, focus)));
  const near = [...titled].filter((figure) => fits(figure, said) && focus.sentencesSince(figure) <= NEAR);
  return near.length === 1 ? { figure: near[0] as Figure, confidence: 0.65 } : undefined;
}

/** Those who hold a title; of one of two words, as “prime minister”, both words. */
function holders(title: string, focus: Focus): Figure[] {
  const words = title.split(' ');
  const called = focus.called(words.at(-1) as string, 'person');
  return words.length === 1 ? called : called.filter((f) => f.roles.some((r) => r.text.toLowerCase().includes(title)));
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
  const words = role
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => SPELT_OUT.get(word) ?? word);
  return (words.includes(lower) || words.includes(lemma)) && !words.some((w) => SHIFTING.has(w));
}

/** The subjects of the last sentences of narration. */
const narrated = (focus: Focus) =>
  focus.within(1).filter((s) => isSomebody(s.figure) && s.quotation < 0 && s.subject && !s.embedded);

/** “the [bank’s] chief” */
const isOwned = (doc: Doc, { first, head }: Nominal): boolean =>
  doc.tokens.slice(first, head).some(({ pos }) => pos === 'PART');
