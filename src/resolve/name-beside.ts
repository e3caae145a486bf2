// The name beside a noun phrase: “The deputy, [Imani Brock]”, “the director, Centre for Openness, [Dr. Ana Ruiz]”.
import { TITLES } from '../lexicon/person-titles.ts';
import type { Doc, Token } from '../text/doc.ts';
import { isRoleToken } from './entities/role-token.ts';
import type { NameMention } from './mention.ts';
import type { NameAt } from './phrase.ts';

/** After the comma and perhaps a title: “The deputy, [Imani Brock]”, “the utility, [Luz do Sul]”. */
export function nameBeside(doc: Doc, at: number, last: number, nameAt: NameAt): NameMention | undefined {
  let comma = at;
  while (comma < last && comma < at + 12 && doc.tokens[comma]?.lower !== ',') comma++;
  if (doc.tokens[comma]?.lower !== ',') return undefined;
  const first = !someNamed(at, comma, nameAt);
  for (let i = comma + 1; i < Math.min(last, comma + 6); i++) {
    const mention = nameAt(i);
    // “former [Ohio Rep]. Ana Ruiz”
    if (mention && mention.type !== 'person' && doc.tokens[mention.last]?.lower === '.') {
      const behind = nameAt(mention.last + 1);
      if (behind?.type === 'person') return behind;
    }
    if (mention?.type === 'person') return mention;
    const titled = first && mention && personBehind(doc.tokens, mention.last, last, nameAt);
    if (titled) return titled;
    const head = doc.tokens[comma - 1] as Token;
    const theirs =
      first && mention?.type === 'organization' && isRoleToken(head) && behindBody(doc, mention, last, nameAt);
    if (theirs) return theirs;
    if (mention) return mention.type === 'organization' ? mention : undefined;
    const { pos, lower } = doc.tokens[i] as Token;
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && lower !== '.' && lower !== '-') return undefined;
  }
  return undefined;
}

/** “The director, Centre for Openness, [Dr. Ana Ruiz],”: an office, what it is the office of, and who holds it. */
function behindBody({ tokens }: Doc, body: NameMention, last: number, nameAt: NameAt): NameMention | undefined {
  if (tokens[body.last]?.lower !== ',') return undefined;
  let at = body.last + 1;
  while (at < last && (TITLES.has((tokens[at] as Token).lower.replace('.', '')) || tokens[at]?.lower === '.')) at++;
  const name = nameAt(at);
  const ends = name && (name.last >= last || tokens[name.last]?.lower === ',');
  return ends && name.type === 'person' && name.personWords.length > 1 ? name : undefined;
}

/** Does somebody's name stand there? */
export function someNamed(from: number, to: number, nameAt: NameAt): boolean {
  for (let i = from; i < to; i++) if (nameAt(i)?.type === 'person') return true;
  return false;
}

/** “Ohio Sen. [Ana Ruiz]”, “Harlow Party chairwoman [Ana Ruiz]”: who is named in full right behind a title. */
function personBehind(tokens: readonly Token[], from: number, last: number, nameAt: NameAt): NameMention | undefined {
  let title = false;
  for (let i = from; i < Math.min(last, from + 6); i++) {
    const mention = nameAt(i);
    // not “…, Ohio Sen. Ana Ruiz, Mayor Tom Lind”
    const alone = mention && !someNamed(mention.last, last, nameAt) && mention.personWords.length > 1;
    if (mention) return title && alone && mention.type === 'person' ? mention : undefined;
    const token = tokens[i] as Token;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && !/^[.-]$/.test(token.lower)) return undefined;
    if (token.lower !== '.') title = isRoleToken(token);
  }
  return undefined;
}
