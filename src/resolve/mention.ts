import type { Name } from '../extract/findings.ts';
import { isPostNominal } from '../lexicon/post-nominals.ts';
import type { EntityType, Span } from '../record.ts';
import type { Doc, Token } from '../text/doc.ts';
import { firstEndingAfter, firstWhere } from '../text/halving.ts';
import { bySpan, span } from '../text/span.ts';
import { withDetachments } from './entities/detachment.ts';
import { withGivenNames } from './entities/given-before.ts';
import { isRoleToken } from './entities/role-token.ts';
import { isTitleOf, titleLength } from './entities/title-in-name.ts';
import { nameWords, personWords } from './entities/words.ts';

/** A name in the text with the tokens that it covers. */
export interface NameMention extends Span {
  readonly type: EntityType;
  readonly confidence: number;
  /** Token indices, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Its words as they compare, and as those of a person's name. */
  readonly words: readonly string[];
  readonly personWords: readonly string[];
  /** Where the person named before it ends, by token, exclusive: behind an “and” there no title reaches further back. */
  readonly floor: number;
  /** The whole name of whom the text names together with another: “[Tom] and Ana Ruiz” Tom Ruiz. */
  readonly full?: string;
}

/** Index of the first token that ends after the offset: the one there, or the next. */
export function tokenAfter(tokens: readonly Token[], offset: number): number {
  return firstEndingAfter(tokens, offset);
}

/** Index of the first of the spans, which are in order, that starts at the offset or after it. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return firstWhere(spans, (s) => s.start >= offset);
}

/** The tokens that a span touches, `last` exclusive. */
export function tokensOf(doc: Doc, span: { readonly start: number; readonly end: number }): [number, number] {
  const first = tokenAfter(doc.tokens, span.start);
  let last = first;
  while (last < doc.tokens.length && (doc.tokens[last] as Token).start < span.end) last++;
  return [first, last];
}

/** How many words, marks left out, lie between two offsets. */
export function wordsBetween(doc: Doc, start: number, end: number): number {
  let n = 0;
  for (let i = tokenAfter(doc.tokens, start); i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    if (token.start >= end) break;
    if (token.pos !== 'PUNCT' && token.pos !== 'SYM') n++;
  }
  return n;
}

/** The names in the order of the text, none inside another, each on whole tokens. Who wrote it is no part of the story. */
export function nameMentions(doc: Doc, names: readonly Name[]): NameMention[] {
  const mentions: NameMention[] = [];
  const spelt = new Map<string, Pick<NameMention, 'words' | 'personWords'>>();
  let end = 0;
  let at = 0;
  let floor = 0;
  const doubles = new Set<string>();
  const inOrder = withDetachments(doc.text, withGivenNames(doc, [...names].sort(bySpan)));
  for (const [n, found] of inOrder.entries()) {
    const { start, type, confidence } = found;
    if (start < end) continue;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).end <= start) at++;
    const first = at;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).start < found.end) at++;
    const double = type === 'person' ? surnameEnd(doc, found, at, doubles) : found.end;
    if (double > found.end) at += 2;
    const last = type === 'person' && double === found.end ? ownEnd(doc, first, at) : at;
    const stop = last < at ? (doc.tokens[last - 1] as Token).end : double;
    if (type === 'person' && isTitleOf(doc, first, last, inOrder[n + 1])) continue;
    if (first === last || doc.blocks[(doc.tokens[first] as Token).block]?.kind === 'byline') continue;
    const text = stop === found.end ? found.text : span(doc.text, start, stop).text;
    if (PARTY_AND_STATE.test(text) && (type === 'person' || /[,(]\s?$/.test(doc.plain.slice(start - 2, start))))
      continue;
    const lead = type === 'person' ? titleLength(doc, first, last) : 0;
    const from = lead > 0 ? (doc.tokens[first + lead] as Token).start : start;
    const spelling = lead > 0 ? span(doc.text, from, stop).text : text;
    let words = spelt.get(spelling);
    if (!words) {
      words = { words: nameWords(spelling), personWords: personWords(spelling) };
      spelt.set(spelling, words);
    }
    // field by field: to spread the two takes many times as long
    mentions.push({
      start: from,
      end: stop,
      text: spelling,
      words: words.words,
      personWords: words.personWords,
      type,
      confidence,
      first: first + lead,
      last,
      floor,
    });
    if (type === 'person') floor = last;
    end = stop;
  }
  return mentions;
}

/**
 * “Eva Resnick[-Day]”, and after it “Resnick[-Day]”: where the name is cut at the hyphen of a double surname; not “Eva
 * Lind-Tom Ruiz”. `doubles`: those of the article so far.
 */
function surnameEnd({ tokens }: Doc, { text, end }: Name, at: number, doubles: Set<string>): number {
  const [front, hyphen, rest, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!front || hyphen?.text !== '-' || hyphen.start !== end || rest?.start !== hyphen.end) return end;
  if (!/^\p{Lu}\p{Ll}/u.test(rest.text)) return end;
  const double = `${front.text}-${rest.text}`;
  if (!/[ .]/.test(text)) return doubles.has(double) ? rest.end : end;
  if (next?.sentence === rest.sentence && /^[\p{Lu}-]/u.test(next.text)) return end;
  doubles.add(double);
  return rest.end;
}

/** “[Eva Lind] of Harlow Bank”, “[Eva Lind] OAM”: where a name ends before what the person is from or has; “Joan of Arc” is one name. */
function ownEnd({ tokens }: Doc, first: number, end: number): number {
  const last = end - first > 2 && isPostNominal((tokens[end - 1] as Token).text) ? end - 1 : end;
  for (let i = first; i < last - 1; i++) {
    const token = tokens[i] as Token;
    // “Secretary of Defense Lloyd Denver”
    if (isRoleToken(token)) return last;
    if (token.lower === 'of' && i >= first + 2) return i;
  }
  return last;
}

/** “D-Minn.”, “R-Texas”, “D-Harlow Bay”; not “D-Day” */
const PARTY_AND_STATE = /^[DIR]-(?!Day\b)\p{Lu}/u;
