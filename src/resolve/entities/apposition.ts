// The role behind a name: “Joan Petty, 61, a [bookkeeper],”.
import { SAYING } from '../../lexicon/verbs-of-saying.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { isLinked, isRoleToken, type Role } from './role-token.ts';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** What may follow an apposition: “al-Eryani, the rebels are …” is none. */
const CLOSING = /^(?:[,.;:)]|-|who|whose)$/;

/** “a former wrestler [known] as …”; not “by Joan Petty, the driver [announced]” */
const closes = ({ lower, lemma, pos }: Token): boolean =>
  CLOSING.test(lower) || (pos === 'VERB' && /(?:ed|known|born|run)$/.test(lower) && !SAYING.has(lemma));

export const isPlural = (token: Token): boolean =>
  token.pos === 'NOUN' && token.lower !== token.lemma && /s$/.test(token.lower);

/** “Joan Petty, 61, a [bookkeeper],”, not “Trump, Sen. Joan Petty said, …”; “Leonard Voss, the former [treasurer] of the Harlow Bay Ferry District,”. */
export function roleAfter(doc: Doc, mention: NameMention): Role | undefined {
  const { tokens } = doc;
  const name = tokens[mention.last - 1] as Token;
  let at = mention.last;
  const inside = (i: number): boolean => tokens[i]?.sentence === name.sentence && tokens[i]?.block === name.block;
  if (!inside(at) || (tokens[at] as Token).lower !== ',') return undefined;
  at++;
  if (inside(at + 1) && (tokens[at] as Token).pos === 'NUM' && (tokens[at + 1] as Token).lower === ',') at += 2;
  const [first, head] = nounPhrase(tokens, at, inside);
  if (head === undefined || !isRoleToken(tokens[head] as Token) || isPlural(tokens[head] as Token)) return undefined;
  if (tokens[head + 1]?.lower === '.' && inside(head + 2) && /^\p{Lu}/u.test((tokens[head + 2] as Token).text))
    return undefined;
  const last = complement(tokens, andRole(tokens, head + 1, inside), inside);
  if (inside(last) && !closes(tokens[last] as Token)) return undefined;
  // “Chen, his wife, Wu Shu-jen, …”: she is somebody else; “Simon Abara, his lawyer, said”: he is that
  const owned = /^(?:his|her|their)$/.test((tokens[at] as Token).lower) && tokens[last]?.lower === ',';
  if (owned && inside(last + 1) && /^\p{Lu}/u.test((tokens[last + 1] as Token).text)) return undefined;
  return { first, last, head };
}

/** “a nurse [and mother] of three”: behind a second role without an article, if one follows. */
function andRole(tokens: readonly Token[], at: number, inside: (i: number) => boolean): number {
  if (tokens[at]?.lower !== 'and') return at;
  let end = at + 1;
  while (inside(end) && end < at + 5 && /^(?:ADJ|NOUN)$/.test((tokens[end] as Token).pos)) end++;
  const head = tokens[end - 1] as Token;
  return end > at + 1 && isRoleToken(head) && !isPlural(head) ? end : at;
}

/** Where the noun phrase begins, without article and possessor, and its head: the last noun before anything else. */
export function nounPhrase(
  tokens: readonly Token[],
  from: number,
  inside: (i: number) => boolean,
): [number, number | undefined] {
  let first = from;
  let head: number | undefined;
  for (let i = from; inside(i) && i < from + 12; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'PART' && /^(?:'s|')$/.test(token.lower)) {
      first = i + 1;
      head = undefined;
    } else if (ARTICLES.has(token.lower) || /^(?:his|her|its|their|our|my)$/.test(token.lower)) {
      if (i !== first) break;
      first = i + 1;
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || isRoleToken(token)) head = i;
    else if (
      token.lower !== '-' &&
      token.pos !== 'ADJ' &&
      token.pos !== 'NUM' &&
      !((token.pos === 'VERB' || token.pos === 'ADV') && head === undefined && first > from) &&
      // “chief [operating] officer”
      !(token.pos === 'VERB' && head === i - 1 && inside(i + 1) && isRoleToken(tokens[i + 1] as Token))
    )
      break;
  }
  return [first, head];
}

/** “… of the Harlow Bay Ferry District”, “… at Corrigan Street Partners”: to the comma or the verb. */
export function complement(tokens: readonly Token[], from: number, inside: (i: number) => boolean): number {
  if (!inside(from) || !/^(?:of|at|for|with|in|to|on)$/.test((tokens[from] as Token).lower)) return from;
  let end = from;
  for (let i = from; inside(i) && i < from + 16; i++) {
    const token = tokens[i] as Token;
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'SCONJ' ||
      /^(?:who|which|that|,|;|\.|\(|but|from|since|until|as|during|before|after)$/.test(token.lower)
    )
      break;
    // “a father of two”, but “treasurer in 2010”
    if (token.pos === 'ADP' && token.lower !== 'of' && tokens[i + 1]?.pos === 'NUM') break;
    if (token.lower === '-' && !isLinked(tokens[i - 1] as Token, token) && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
      break;
    if (token.pos !== 'DET' && token.pos !== 'ADP' && token.pos !== 'CCONJ') end = i + 1;
  }
  return end;
}
