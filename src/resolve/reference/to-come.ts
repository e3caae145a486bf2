// “The premier said no. … “No,” Premier Ana Ruiz said”: a title before the name that it belongs to.
import type { Doc, Token } from '../../text/doc.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from './descriptions.ts';
import type { Nominal } from './nominals.ts';
import { fits, isOnlyVice, modifiers } from './said-of.ts';

/** Tokens ahead within which a title must be told. */
const SOON = 150;

/** The only one of that title in the article, who enters soon. */
export function toCome(doc: Doc, nominal: Nominal, called: ReadonlyMap<string, Figure[]>): Reading | undefined {
  if (nominal.article !== 'the' || nominal.means !== 'person' || nominal.complement || nominal.age) return undefined;
  const head = doc.tokens[nominal.head] as Token;
  const titled = called.get(head.lemma) ?? [];
  const [one] = titled;
  const first = one?.names[0]?.first ?? 0;
  if (titled.length !== 1 || !one || first < nominal.head || first - nominal.head > SOON) return undefined;
  const said = modifiers(doc, nominal);
  return fits(one, said) && !isOnlyVice(one, head, said) ? { figure: one, confidence: 0.7 } : undefined;
}
