// “For [Destiny], a 19-year-old who …”: a given name alone with an age behind it, which the tagger took for a word.
import type { Name } from '../../extract/findings.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { tokensOf } from '../mention.ts';
import { ageEndingAt } from './ages.ts';

const CONFIDENCE = 0.8;

/** The names, with every place of a given name that stands once with an age and in no name. */
export function withAgedNames(doc: Doc, names: readonly Name[]): readonly Name[] {
  const { tokens } = doc;
  const given = new Set<string>();
  for (let i = 7; i < tokens.length; i++) {
    const name = tokens[i - 7];
    if (name && ageEndingAt(tokens, i) && isGiven(tokens, i - 7) && tells(tokens[i + 1])) given.add(name.text);
  }
  if (given.size === 0) return names;
  const covered = new Set<number>();
  for (const name of names) {
    const [from, to] = tokensOf(doc, name);
    for (let i = from; i < to; i++) covered.add(i);
  }
  const found = tokens.filter(({ text, index }) => given.has(text) && !covered.has(index));
  return [
    ...names,
    ...found.map(({ start, end }): Name => {
      return { ...span(doc.text, start, end), type: 'person', confidence: CONFIDENCE, rule: 'aged-name' };
    }),
  ];
}

/** “[Destiny], a 19-year-old”; not “in [Charlotte], a 19-year-old”, “West [Virginia], a …”. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const [before, name, comma, article] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (!name || comma?.lower !== ',' || article?.pos !== 'DET' || !/^\p{Lu}\p{Ll}+$/u.test(name.text)) return false;
  if (!FEMALE_NAMES.has(name.lower) && !MALE_NAMES.has(name.lower)) return false;
  if (before?.sentence !== name.sentence || before.lower === 'for') return true;
  return !/^(?:at|from|in|near|of|on)$/.test(before.lower) && !/^\p{Lu}\p{Ll}/u.test(before.text);
}

/** “… a 19-year-old [who], [from], [,]”: it says what came before, and is not itself the subject. */
const tells = (next: Token | undefined): boolean =>
  /^(?:from|in|living|of|student|who|whose|with|,)$/.test(next?.lower ?? '');
