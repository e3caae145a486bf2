// A lone word that a tagger has never seen, and the text says is a company: “the retailer Coles”, “Valneva, a drugmaker”.
import {
  COMPANY_LEADERS,
  COMPANY_NOUNS,
  COMPANY_OFFICES,
  COMPANY_PARTS,
  OUTLET_NOUNS,
} from '../../lexicon/company-nouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';

/** So many words behind the article the noun may stand: “Valneva, an Austrian-French vaccine [maker]”. */
const NEAR = 6;

/** Do the words around the name say that it is a company's? */
export function isCalledCompany({ tokens }: Doc, { first, last }: NameMention): boolean {
  const { sentence } = tokens[first] as Token;
  const at = (index: number): Token | undefined => (tokens[index]?.sentence === sentence ? tokens[index] : undefined);
  const [before, next] = [at(first - 1), at(last)];
  if (before && COMPANY_NOUNS.has(before.lower)) return !isOwner(at, first);
  // “the ruling party Morena”
  if (before?.lower === 'party' && /^(?:ADJ|DET|VERB)$/.test(at(first - 2)?.pos ?? '')) return !isOwner(at, first);
  if (next && COMPANY_OFFICES.has(next.lower)) return true;
  if (before && /^(?:of|in)$/.test(before.lower) && COMPANY_PARTS.has(at(first - 2)?.lower ?? '')) return true;
  if (before && /^(?:at|of)$/.test(before.lower) && isLeader(at, first - 2)) return true;
  if (next?.lower === "'s" && COMPANY_LEADERS.has(at(last + 1)?.lower ?? '')) return true;
  return next?.lower === ',' && /^(?:an?|the)$/.test(at(last + 1)?.lower ?? '') && isNamedCompany(at, last + 2);
}

/** “CEO at Coles”, “the managing director of Coles”, “the chief executive of Coles” */
const isLeader = (at: (index: number) => Token | undefined, index: number): boolean =>
  COMPANY_LEADERS.has(at(index)?.lower ?? '') ||
  /^(?:chief executive|executive director|managing director)$/.test(`${at(index - 1)?.lower} ${at(index)?.lower}`);

/** “The newspaper [El Correo] said so”, “the channel [Al Nahar]”; not “the magazine [Ruiz] founded”, “weekly [Ana Ruiz]” */
export function isCalledOutlet({ tokens }: Doc, { first, words, type }: NameMention): boolean {
  const { sentence } = tokens[first] as Token;
  const at = (index: number): Token | undefined => (tokens[index]?.sentence === sentence ? tokens[index] : undefined);
  const noun = at(first - 1);
  if (!noun || !OUTLET_NOUNS.has(noun.lower) || words.length > 4) return false;
  if (noun.lower === 'agency' && at(first - 2)?.lower !== 'news') return false;
  return type !== 'nationality' && noun.pos === 'NOUN' && !isOwner(at, first + words.length - 1);
}

/** “She left the firm [Ruiz] built”; not “The firm [Brontova] grew”, “Workers at the firm [Brontova] walked out” */
function isOwner(at: (index: number) => Token | undefined, first: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(at(first + 1)?.pos ?? '')) return false;
  for (let i = first - 3; i > first - 3 - NEAR && at(i); i--)
    if (/^(?:VERB|AUX)$/.test(at(i)?.pos ?? '') || /^[,"]$/.test(at(i)?.lower ?? '')) return true;
  return false;
}

/** “, an Austrian [drugmaker]”; not “, a company man”. */
function isNamedCompany(at: (index: number) => Token | undefined, from: number): boolean {
  for (let i = from; i < from + NEAR; i++) {
    const token = at(i);
    if (!token || !(token.lower === '-' || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos))) return false;
    const next = at(i + 1);
    if (COMPANY_NOUNS.has(token.lower)) return next?.pos !== 'NOUN' && next?.pos !== 'PROPN';
  }
  return false;
}
