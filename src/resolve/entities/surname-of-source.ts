// “West said”, “U.S. Attorney Bash said”: surnames that are words too, which no tagger takes for names where they speak.
import type { AttributionFinding, Name } from '../../extract/findings.ts';
import { isPostNominal } from '../../lexicon/post-nominals.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { tokensOf } from '../mention.ts';
import { surnameOf } from './bearers.ts';
import { isRoleToken } from './role-token.ts';

/** Less sure than what the tagger finds. */
const CONFIDENCE = 0.85;

/** The names, and among the words for sources the surnames of people who are named in full elsewhere. */
export function withSurnames(doc: Doc, names: readonly Name[], attributions: readonly AttributionFinding[]): Name[] {
  const surnames = new Set<string>();
  const covered = new Set<number>();
  for (const name of names) {
    const last = name.type === 'person' ? /\s(\p{Lu}(?:c\p{Lu})?\p{Ll}{2,})$/u.exec(name.text)?.[1] : undefined;
    if (last) surnames.add(last);
    const first = name.type === 'person' ? leadingSurname(name.text) : undefined;
    if (first) surnames.add(first);
    const [from, to] = tokensOf(doc, name);
    for (let i = from; i < to; i++) covered.add(i);
  }
  const found: Name[] = [];
  for (const { source } of surnames.size > 0 ? attributions : []) {
    const [first, last] = source[0] ? tokensOf(doc, source[0]) : [0, 0];
    const at = surnameIn(doc.tokens, first, last, surnames);
    if (at === undefined || covered.has(at)) continue;
    covered.add(at);
    const { start, end } = doc.tokens[at] as Token;
    found.push({ ...span(doc.text, start, end), type: 'person', confidence: CONFIDENCE, rule: 'surname-of-source' });
  }
  return found.length > 0 ? [...names, ...found] : [...names];
}

/** “[Ge] Wenfei”; not “[He] Wenfei”, which “he said” is more often not. */
function leadingSurname(name: string): string | undefined {
  const [first, ...others] = name.split(' ');
  if (!first || others.length !== 1 || WORDS.test(first)) return undefined;
  return surnameOf(name.toLowerCase().split(' ')) === first.toLowerCase() ? first : undefined;
}

/** Surnames that open sentences as other words. */
const WORDS = /^(?:An|Do|He|Her|In|Long|May|She|So|We|You)$/;

/** “[West]”, “[Fields], along with her team,”, “Special Envoy [Hammer]”; not “the West”, “Small businesses”, “West Virginia”. */
function surnameIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): number | undefined {
  for (let i = first; i < Math.min(last, first + 6); i++) {
    const { text } = tokens[i] as Token;
    if (!/^[\p{Lu}.]/u.test(text)) return undefined;
    const before = tokens[i - 1];
    const titled = i === first || (before !== undefined && (isRoleToken(before) || before.lower === '.'));
    if (titled && surnames.has(text)) {
      const next = tokens[i + 1];
      const ends = i === last - 1 || next?.lower === ',' || (i === last - 2 && isPostNominal(next?.text ?? ''));
      return ends ? i : undefined;
    }
  }
  return undefined;
}
