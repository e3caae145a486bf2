// Whose words they are where the words for a source are a relative pronoun: “an aide at Nordsea, [who] said”.
import { PEOPLE, SOMEBODY } from '../../lexicon/source-nouns.ts';
import type { Doc } from '../../text/doc.ts';
import { isRoleToken } from '../entities/role-token.ts';
import type { Figure } from '../figure.ts';
import type { Phrase } from '../phrase.ts';
import type { Known, Read } from './index.ts';
import { kindOfFigure, kindOfPhrase } from './kinds.ts';

/**
 * “Joan Hartley, [who] …”: the name right before it; “Mark Hay, a professor at Georgia Tech, [who] …”: the person before the
 * commas; “an aide at Nordsea [who] …”: the noun.
 */
export function relative(known: Known, phrase: Phrase): Read | undefined {
  const { doc, nameOver, references } = known;
  const comma = doc.tokens[phrase.first - 1]?.lower === ',';
  const before = phrase.first - (comma ? 2 : 1);
  const over = nameOver.get(before);
  const figure = over?.figure;
  const who = doc.tokens[phrase.first]?.lower === 'who';
  if (who && figure?.type !== 'person') {
    const person = comma || figure ? described(doc, nameOver, before) : apposed(doc, nameOver, before);
    if (person) return { kind: kindOfFigure(person), how: 'pronoun', confidence: 0.8, figure: person };
    const noun = over && nounBefore(doc, over.mention.first);
    if (noun !== undefined) return antecedent(known, noun);
    // “in [Marlby], who said”
    if (figure?.type === 'place') return { kind: 'unknown', how: 'pronoun', confidence: 0.5 };
  }
  if (figure) return { kind: kindOfFigure(figure), how: 'pronoun', confidence: 0.85, figure };
  if (doc.tokens[before]?.pos !== 'NOUN') return undefined;
  const meant = who ? references.nominals.get(before) : undefined;
  return meant ? { kind: kindOfFigure(meant.figure), how: 'pronoun', ...meant } : antecedent(known, before);
}

/** What kind of source a noun is that a “who” follows. */
function antecedent({ doc }: Known, noun: number): Read {
  const phrase = { first: noun, last: noun + 1, head: noun, coreEnd: noun + 1, joined: false };
  return { kind: kindOfPhrase(doc, phrase), how: 'pronoun', confidence: 0.7 };
}

/** “an [aide] at the Nordsea Bank”, “[members] of Labour”: the noun that a preposition ties the name to. */
function nounBefore({ tokens }: Doc, first: number): number | undefined {
  const at = /^(?:DET|ADJ)$/.test(tokens[first - 1]?.pos ?? '') ? first - 1 : first;
  const [noun, link] = [tokens[at - 2], tokens[at - 1]];
  if (link?.pos !== 'ADP' || !noun || noun.sentence !== link.sentence) return undefined;
  return isRoleToken(noun) || SOMEBODY.has(noun.lower) || PEOPLE.has(noun.lower) || PEOPLE.has(noun.lemma)
    ? at - 2
    : undefined;
}

/** The last person of the sentence before a token whom a comma follows: what is behind it is said of them. */
function described(doc: Doc, nameOver: Known['nameOver'], before: number): Figure | undefined {
  const { tokens } = doc;
  const sentence = tokens[before]?.sentence;
  for (let i = before; i >= 0 && tokens[i]?.sentence === sentence; i--) {
    const figure = nameOver.get(i)?.figure;
    const next = tokens[i + 1];
    // “a clerk of the [Sanders] campaign in Ohio, who …”
    if (figure?.type !== 'person' || next?.pos === 'NOUN' || next?.pos === 'PART') continue;
    // “Joan Hartley [of] Ohio, who …”
    const from = next?.lower === 'of' && nameOver.get(i + 2)?.figure.type === 'place';
    return from || next?.lower === ',' ? figure : undefined;
  }
  return undefined;
}

/** “[Joan Hartley], 61, an Ohio clerk who …” */
function apposed({ tokens }: Doc, nameOver: Known['nameOver'], noun: number): Figure | undefined {
  let at = noun;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === '-') at--;
  if (!/^an?$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower !== ',') return undefined;
  const aged = tokens[at - 2]?.pos === 'NUM' && tokens[at - 3]?.lower === ',';
  const figure = nameOver.get(at - (aged ? 4 : 2))?.figure;
  return figure?.type === 'person' ? figure : undefined;
}
