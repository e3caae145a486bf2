// Noun phrases that mean somebody or something without a name: “the judge”, “a defense official”, “the company”.
import { BODIES, SOMEBODY } from '../../lexicon/source-nouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { isRoleToken } from '../entities/role-token.ts';

export interface Nominal {
  /** Token indices; with the article; `last` exclusive and right after the head. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly means: 'person' | 'body';
  /** the: points back. his: somebody's. a: brings in. none: no article. */
  readonly article: 'the' | 'his' | 'a' | 'none';
  /** Is there an “of …” after it? */
  readonly complement: boolean;
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const OWNING: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
const OPENING: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** The nominal whose head is this token, if it is one for a single person or body. */
export function nominalAt(doc: Doc, head: number): Nominal | undefined {
  const token = doc.tokens[head] as Token;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return undefined;
  const next = doc.tokens[head + 1];
  if (next && next.sentence === token.sentence && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === '-'))
    return undefined;
  const means = meaning(token);
  if (!means || (token.lower !== token.lemma && /s$/.test(token.lower) && token.pos === 'NOUN')) return undefined;
  const complement = next?.lower === 'of';
  for (let i = head - 1; i >= Math.max(0, head - 6); i--) {
    const { lower, pos, sentence } = doc.tokens[i] as Token;
    if (sentence !== token.sentence) break;
    const article = POINTING.has(lower) ? 'the' : OWNING.has(lower) ? 'his' : OPENING.has(lower) ? 'a' : undefined;
    if (article) return { first: i, last: head + 1, head, means, article, complement };
    if (
      pos !== 'NOUN' &&
      pos !== 'PROPN' &&
      pos !== 'ADJ' &&
      pos !== 'NUM' &&
      lower !== '-' &&
      pos !== 'PART' &&
      pos !== 'VERB'
    )
      break;
  }
  return { first: head, last: head + 1, head, means, article: 'none', complement };
}

function meaning(token: Token): 'person' | 'body' | undefined {
  if (isRoleToken(token) || SOMEBODY.has(token.lower))
    return BODIES.has(token.lemma) && !isPersonal(token) ? 'body' : 'person';
  return BODIES.has(token.lemma) || OUTLET.test(token.lemma) ? 'body' : undefined;
}

const OUTLET = /^(?:broadcaster|channel|magazine|network|newspaper|outlet|paper|station)$/;

/** “operator”, “maker”, “regulator”: more often companies than people. */
const isPersonal = (token: Token): boolean =>
  !/^(?:developer|lender|maker|manufacturer|operator|producer|regulator|watchdog)$/.test(token.lemma);
