// “Edith Warr, born [Edith Clegg],”, “Edith Warr (née [Clegg])”, “Edith Warr died. Born [Edith Clegg] in 1930, she …”: one woman, and
// not the name she goes by.
import type { Doc } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import type { Stated } from './stated.ts';

const BORN: ReadonlySet<string> = new Set(['born', 'nee', 'né', 'née']);
/** What may stand between the name somebody goes by and their other one, and how long it may be. */
const LONGEST = 20;
const BETWEEN = /^,? ?\(?(?:(?:who )?was )?(?:born|née|nee|né) ["“']?$/;

/** Is it the name that somebody was born with? */
export const isBirthName = ({ tokens }: Doc, { first, type }: NameMention): boolean =>
  type === 'person' && BORN.has(tokens[first - 1]?.lower ?? '');

/** Whose birth name each is: of the person right in front, or, where a sentence opens with it, of the only one so called before. */
export function birthNames(doc: Doc, mentions: readonly NameMention[]): Stated[] {
  const found: Stated[] = [];
  const called = new Map<string, Map<string, NameMention>>(); // by given name, then by the whole of it
  let near: NameMention | undefined;
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    const given = mention.personWords[0] ?? '';
    const name = isBirthName(doc, mention) ? bearerOf(doc, mention, near, called.get(given)) : undefined;
    if (name) found.push({ name, other: mention });
    else if (mention.personWords.length > 1) {
      const whole = called.get(given) ?? new Map<string, NameMention>();
      called.set(given, whole.set(mention.personWords.join(' '), mention));
    }
    near = mention;
  }
  return found;
}

function bearerOf(
  { plain, sentences, tokens }: Doc,
  { first, start }: NameMention,
  near: NameMention | undefined,
  called: ReadonlyMap<string, NameMention> | undefined,
): NameMention | undefined {
  if (near && BETWEEN.test(between(plain, near.end, start))) return near;
  const opens = sentences[tokens[first]!.sentence]!.first === first - 1;
  return opens && called?.size === 1 ? [...called.values()][0] : undefined;
}

const between = (plain: string, from: number, to: number): string => (to - from > LONGEST ? '' : plain.slice(from, to));
