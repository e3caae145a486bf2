// Which body “the company”, “the union” or “the court” is.
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import { isOutlet } from '../sources/kinds.ts';
import type { Reading } from './descriptions.ts';
import type { Focus } from './focus.ts';
import type { Nominal } from './nominals.ts';
import { modifiers } from './said-of.ts';

/** How many sentences back the only one so called may stand. */
const FAR = 40;

/** What any company or group may be called. */
const ANY_BODY: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'organisation', 'organization']);

/** “the appeals court” is no Supreme Court: what is said of it must stand in its name. */
export function body(doc: Doc, nominal: Nominal, head: Token, focus: Focus): Reading | undefined {
  const owned = nominal.article === 'his';
  const said = modifiers(doc, nominal);
  const named = (figure: Figure) => {
    const words = [figure.name, ...figure.aliases].join(' ').toLowerCase();
    return said.every(({ lower }) => words.includes(lower));
  };
  const called = focus.called(head.lemma, 'body').filter(named);
  const recent = called.filter((f) => focus.sentencesSince(f) <= (called.length > 1 ? 2 : FAR));
  if (recent.length === 1) return { figure: recent[0] as Figure, confidence: owned ? 0.65 : 0.85 };
  if (recent.length > 1) return owned ? undefined : acting(recent, focus);
  if (called.length > 0 || owned || said.length > 0 || !ANY_BODY.has(head.lemma)) return undefined;
  const near = focus.bodies().filter((f) => focus.sentencesSince(f) <= 2 && !isOutlet(f) && mayBe(f, head.lemma));
  if (near.length === 1) return { figure: near[0] as Figure, confidence: 0.6 };
  return acting(near, focus);
}

/** “Varnholt cut jobs at Tully Steel. [The company] …”: the only subject of the last sentences, with no other named since. */
function acting(bodies: readonly Figure[], focus: Focus): Reading | undefined {
  const since = Math.min(...bodies.map((f) => focus.sentencesSince(f)));
  const subjects = new Set(focus.within(2).flatMap((s) => (s.subject && s.quotation < 0 ? [s.figure] : [])));
  const [one, ...others] = bodies.filter((f) => subjects.has(f));
  if (!one || others.length > 0 || focus.sentencesSince(one) > since) return undefined;
  return { figure: one, confidence: 0.6 };
}

/** What is no company and no group either. */
const PUBLIC: ReadonlySet<string> = new Set(
  'agency army authority board bureau cabinet commission committee congress council court department force government house legislature ministry parliament party police school senate tribunal university'.split(
    ' ',
  ),
);
const COMPANIES: ReadonlySet<string> = new Set(['company', 'firm']);

/** Nobody calls the Supreme Court “the company”, nor a union; a company is no “organization”. */
function mayBe({ heads }: Figure, noun: string): boolean {
  const known = [...heads];
  if (known.some((h) => PUBLIC.has(h))) return false;
  return COMPANIES.has(noun)
    ? !heads.has('union') && !heads.has('club')
    : heads.has('group') || !known.some((h) => COMPANIES.has(h));
}
