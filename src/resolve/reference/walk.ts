// Reads the article once from start to end and says whom each pronoun and each description means.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';
import type { NameMention } from '../mention.ts';
import { describe, type Reading } from './descriptions.ts';
import { Focus } from './focus.ts';
import { type Nominal, nominalAt } from './nominals.ts';
import { meantBy } from './pronouns.ts';

export interface Named {
  readonly mention: NameMention;
  readonly figure: Figure;
  readonly lead: number;
}

export interface Cast {
  readonly figures: readonly Figure[];
  /** The names by their first token. `lead`: where the title in front of it begins. */
  readonly nameAt: ReadonlyMap<number, Named>;
  /** The tokens right behind names. */
  readonly nameEnds: ReadonlySet<number>;
  /** Tokens of titles and appositions of names: no description of their own. */
  readonly roleTokens: ReadonlySet<number>;
  /** The heads of the words for sources: of a name its first token. */
  readonly sourceHeads: ReadonlySet<number>;
}

export interface References {
  /** By the pronoun's token. */
  readonly pronouns: Map<number, Reading>;
  /** By the head's token. */
  readonly nominals: Map<number, Reading & { readonly nominal: Nominal }>;
}

export function walk(doc: Doc, cast: Cast): References {
  const focus = new Focus();
  const found: References = { pronouns: new Map(), nominals: new Map() };
  const unnamed = new Map<string, Figure>();
  const times = narrationTimes(doc);
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    focus.time = times[token.sentence] ?? 0;
    const see = (figure: Figure, first: number, last: number, pronoun = false) =>
      focus.see({
        figure,
        token: i,
        sentence: token.sentence,
        time: focus.time,
        block: token.block,
        subject: isSubject(doc, first, last) || cast.sourceHeads.has(i),
        speaks: cast.sourceHeads.has(i),
        quotation: token.quotation,
        pronoun,
        fronted: isFronted(doc, first, last),
        topic: doc.tokens[last]?.lower === ',' && doc.tokens[last + 1]?.lower === 'who',
      });
    const named = cast.nameAt.get(i);
    if (named) {
      see(named.figure, named.lead, named.mention.last);
      i = named.mention.last - 1;
      continue;
    }
    const pronoun = PRONOUNS.get(token.lower);
    if (pronoun) {
      const reading = token.quotation < 0 ? (ahead(doc, cast, i) ?? meantBy(pronoun, token, focus)) : undefined;
      if (!reading) continue;
      found.pronouns.set(i, reading);
      if (pronoun.gender && !reading.figure.sure && reading.confidence >= 0.8)
        [reading.figure.gender, reading.figure.sure] = [pronoun.gender, true];
      see(reading.figure, i, i + 1, true);
      continue;
    }
    if (cast.roleTokens.has(i)) continue;
    const nominal = nominalAt(doc, i);
    if (!nominal || cast.nameAt.has(nominal.last)) continue;
    if (nominal.article === 'a' && isPredicate(doc, cast, nominal.first)) continue;
    const reading = describe(doc, nominal, focus);
    if (reading) {
      found.nominals.set(i, { ...reading, nominal });
      see(reading.figure, nominal.first, nominal.last);
    } else if (nominal.means === 'person') see(somebody(doc, nominal, unnamed), nominal.first, nominal.last);
  }
  return found;
}

/** “was [a columnist]”, “as [a resident]”, “Ana Ruiz, [a nurse]”: nobody new. */
function isPredicate(doc: Doc, cast: Cast, first: number): boolean {
  const before = doc.tokens[first - 1];
  if (before?.lower === ',') return cast.nameEnds.has(first - 1);
  return (
    before !== undefined &&
    (before.lemma === 'be' || /^(?:as|became|become|becoming|remained|remains|being)$/.test(before.lower))
  );
}

/** “Speaking to [Martin Smith] of PBS, he said”: a preposition before it, a comma and a pronoun after it, no subject yet. */
function isFronted(doc: Doc, first: number, last: number): boolean {
  const here = doc.tokens[first] as Token;
  const before = doc.tokens[first - 1];
  if (before?.pos !== 'ADP' || before.sentence !== here.sentence) return false;
  for (let i = last; i < last + 8; i++) {
    const token = doc.tokens[i];
    if (token?.sentence !== here.sentence || token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (token.lower === ',') return PRONOUNS.get(doc.tokens[i + 1]?.lower ?? '')?.place === 'subject';
  }
  return false;
}

/** For each sentence how many with words outside quotation marks came before it. */
function narrationTimes(doc: Doc): number[] {
  let time = 0;
  return doc.sentences.map((sentence) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i] as Token;
      if (token.quotation < 0 && token.pos !== 'PUNCT') return time++;
    }
    return time;
  });
}

/** “the man” is the man of before; “a man” is a new one. */
function somebody(doc: Doc, nominal: Nominal, unnamed: Map<string, Figure>): Figure {
  const head = doc.tokens[nominal.head] as Token;
  const known = nominal.article === 'a' ? undefined : unnamed.get(head.lemma);
  if (known) return known;
  const gender = NOUN_GENDER.get(head.lower) ?? NOUN_GENDER.get(head.lemma);
  const from = doc.tokens[nominal.first] as Token;
  const figure: Figure = {
    index: -1 - nominal.head,
    type: 'unnamed',
    name: span(doc.text, from.start, head.end).text,
    names: [],
    aliases: [],
    roles: [],
    heads: new Set([head.lemma]),
    gender,
    sure: gender !== undefined,
    plural: false,
    others: [],
  };
  unnamed.set(head.lemma, figure);
  return figure;
}

/** “For [his] part, Sudani …”: the pronoun stands before whom it means. */
function ahead(doc: Doc, cast: Cast, index: number): Reading | undefined {
  const words = doc.tokens;
  if (words[index - 1]?.lower !== 'for' || words[index + 1]?.lower !== 'part' || words[index + 2]?.lower !== ',')
    return undefined;
  for (let i = index + 3; i < index + 12; i++) {
    const named = cast.nameAt.get(i);
    if (named) return named.figure.type === 'person' ? { figure: named.figure, confidence: 0.9 } : undefined;
    if (!cast.roleTokens.has(i) && words[i]?.pos !== 'DET') return undefined;
  }
  return undefined;
}

/** Does the phrase stand before its verb, with no preposition in front? “Petra Haas, the manager, [climbed] …” */
function isSubject(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1];
  const here = doc.tokens[first] as Token;
  const inside = (t: Token | undefined): t is Token => t !== undefined && t.sentence === here.sentence;
  if (inside(before) && (before.pos === 'ADP' || before.pos === 'PART')) return false;
  let at = last;
  if (doc.tokens[at]?.pos === 'PART') return false;
  if (doc.tokens[at]?.lower === ',') at = behindComma(doc, at, here.sentence) ?? at;
  if (doc.tokens[at]?.pos === 'ADV') at++;
  const next = doc.tokens[at];
  if (inside(next) && (next.pos === 'VERB' || next.pos === 'AUX')) return true;
  return !inside(before);
}

/** Where the sentence goes on after what stands between two commas. */
function behindComma(doc: Doc, comma: number, sentence: number): number | undefined {
  for (let i = comma + 1; i < comma + 16; i++) {
    const token = doc.tokens[i];
    if (token?.sentence !== sentence) return undefined;
    if (token.lower === ',') return i + 1;
  }
  return undefined;
}
