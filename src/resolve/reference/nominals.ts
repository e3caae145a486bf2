// Noun phrases that mean somebody or something without a name: “the judge”, “a defense official”, “the company”.
import { BODIES, SOMEBODY } from '../../lexicon/source-nouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { ageEndingAt } from '../entities/ages.ts';
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
  /** Does it begin with a place whose it is: “[Ontario]’s premier”? Then `article` is “the”. */
  readonly of?: 'place';
  /** The number of “the 46-year-old”. */
  readonly age?: Token;
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const OWNING: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
const OPENING: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** The nominal whose head is this token, if it is one for a single person or body. */
export function nominalAt(doc: Doc, head: number): Nominal | undefined {
  const token = doc.tokens[head] as Token;
  const aged = token.lower === 'year' ? agedAt(doc.tokens, head) : undefined;
  if (aged) return aged;
  const next = doc.tokens[head + 1];
  // “the premier”, “the teen”, which taggers take for an adjective
  const noun = token.pos === 'NOUN' || token.pos === 'PROPN';
  if (!noun && (token.pos !== 'ADJ' || !meaning(token) || next?.pos === 'ADJ')) return undefined;
  if (next && next.sentence === token.sentence && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.lower === '-'))
    return undefined;
  const means = isBlueLiner(doc.tokens, head) ? 'person' : meaning(token);
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

/** “the [46-year-old] said”; not “the 46-year-old nurse” */
function agedAt(tokens: readonly Token[], head: number): Nominal | undefined {
  const old = head + 2;
  const age = ageEndingAt(tokens, old);
  const article = tokens[head - 3]?.lower ?? '';
  if (!age || !/^(?:the|an?)$/.test(article)) return undefined;
  if (/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(tokens[old + 1]?.pos ?? '') && !/^[,.]$/.test(tokens[old + 1]?.lower ?? ''))
    return undefined;
  const points = article === 'the' ? 'the' : 'a';
  return { first: head - 3, last: old + 1, head, means: 'person', article: points, complement: false, age };
}

/** “the blue-[liner]” plays hockey. */
const isBlueLiner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'liner' && tokens[at - 1]?.lower === '-' && tokens[at - 2]?.lower === 'blue';

function meaning(token: Token): 'person' | 'body' | undefined {
  if (isRoleToken(token) || SOMEBODY.has(token.lower) || token.lower === 'teen')
    return BODIES.has(token.lemma) && !isPersonal(token) ? 'body' : 'person';
  return BODIES.has(token.lemma) || OUTLET.test(token.lemma) ? 'body' : undefined;
}

const OUTLET = /^(?:broadcaster|channel|magazine|network|newspaper|outlet|paper|station)$/;

/** “operator”, “maker”, “regulator”: more often companies than people. */
const isPersonal = (token: Token): boolean =>
  !/^(?:developer|lender|maker|manufacturer|operator|producer|regulator|watchdog)$/.test(token.lemma);
