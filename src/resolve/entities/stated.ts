// Which two names the text itself says are one: “X, alias Y”, “X is known across Lagos as Y”, “Y is the name for X”.
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { aliasRow } from './aliases.ts';

/** The other name, and the mention it belongs to. */
export interface Stated {
  readonly name: NameMention;
  readonly other: NameMention;
}

const KNOWN_AS =
  /\b(?:(?:alias|aka|a\.k\.a\.|nicknamed|dubbed)|(?:known|referred to)(?: [\w'-]+){0,5} as)(?: the)? ?["']?$/i;
/** The letters with which the words of KNOWN_AS end, quick to look at. */
const LAST: ReadonlySet<string> = new Set([...'sSaA.dD']);

/** May what stands before a name be “known as”, “alias the "” and so on? No for most: the pattern is slow. */
function mayBeKnownAs(plain: string, start: number): boolean {
  let at = start;
  if (plain[at - 1] === '"' || plain[at - 1] === "'") at--;
  if (plain[at - 1] === ' ') at--;
  if (plain.slice(at - 4, at).toLowerCase() === ' the') at -= 4;
  return LAST.has(plain[at - 1] ?? '');
}

/** How many names may stand between: “Adekoya …, is known across [Lagos] as Papa Zuma”. */
const BACK = 4;

export function statedNames(doc: Doc, mentions: readonly NameMention[]): Stated[] {
  return mentions.flatMap((other, i): Stated[] => {
    const sentence = doc.tokens[other.first]?.sentence ?? -1;
    const from = Math.max(other.start - 60, doc.sentences[sentence]?.start ?? 0);
    if (mayBeKnownAs(doc.plain, other.start) && KNOWN_AS.test(doc.plain.slice(from, other.start))) {
      const name = lastOfKind(doc, mentions, i, sentence);
      if (name) return [{ name, other: name.type === 'person' ? { ...other, type: 'person' } : other }];
    }
    for (const before of [mentions[i - 1], mentions[i - 2]]) {
      if (!before || other.start - before.end > 60) return [];
      if (!aliasRow(doc.plain.slice(before.end, other.start), doc.plain.slice(other.end, other.end + 1))) continue;
      return isPerson(before) === isPerson(other) ? [{ name: other, other: before }] : [];
    }
    return [];
  });
}

const isPerson = (mention: NameMention): boolean => mention.type === 'person';
const isGround = ({ type }: NameMention): boolean => type === 'place' || type === 'nationality';

/** The nearest name before it in the sentence that can be the same: no place, and a person where the other is one. */
function lastOfKind(doc: Doc, mentions: readonly NameMention[], i: number, sentence: number): NameMention | undefined {
  const other = mentions[i] as NameMention;
  const quoted = /["']/.test(doc.plain[other.start - 1] ?? '');
  for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
    const name = mentions[j] as NameMention;
    if ((doc.tokens[name.first] as Token).sentence !== sentence) return undefined;
    if (isGround(name) && !isGround(other)) continue;
    if (isPerson(name) === isPerson(other) || (isPerson(name) && quoted)) return name;
  }
  return undefined;
}
