// Whom “the judge” or “the company” means: the one figure that the text has called so.
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import { isOutlet } from '../sources/kinds.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';

export interface Reading {
  readonly figure: Figure;
  readonly confidence: number;
}

/** “the former minister” is not “the minister”. */
const SHIFTING: ReadonlySet<string> = new Set(
  'acting deputy ex former future incoming late new next outgoing previous then vice'.split(' '),
);

/** How many sentences back the only one so called may stand. */
const FAR = 40;

/** What any company or group may be called. */
const ANY_BODY: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'organisation', 'organization']);

/** One figure, or none. A possessive one (“his lawyer”) is somebody new, unless it is a body. */
export function describe(doc: Doc, nominal: Nominal, focus: Focus): Reading | undefined {
  if (nominal.article === 'a' || nominal.article === 'none' || nominal.complement) return undefined;
  const head = doc.tokens[nominal.head] as Token;
  if (nominal.means === 'person') return nominal.article === 'his' ? undefined : person(doc, nominal, head, focus);
  return body(doc, nominal, head, focus);
}

function person(doc: Doc, nominal: Nominal, head: Token, focus: Focus): Reading | undefined {
  const called = focus.called(head.lemma, 'person');
  if (called.length !== 1) return undefined;
  const figure = called[0] as Figure;
  const told = figure.roles.map((r) => r.text.toLowerCase()).join(' ');
  const fits = modifiers(doc, nominal).every(
    ({ lower, pos }) => told.includes(lower) || (pos === 'ADJ' && !SHIFTING.has(lower)) || pos === 'NUM',
  );
  return fits ? { figure, confidence: 0.85 } : undefined;
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
