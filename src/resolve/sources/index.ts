// The words for a source to a Source: who it is, how the words point there, what kind, and named or not.
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Source, Span } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { isDek } from '../dek.ts';
import { surnameOf } from '../entities/bearers.ts';
import { isRoleToken } from '../entities/role-token.ts';
import { personWords } from '../entities/words.ts';
import type { Figure } from '../figure.ts';
import type { NameMention } from '../mention.ts';
import { tokensOf } from '../mention.ts';
import { type Phrase, phraseOf } from '../phrase.ts';
import { isCountryman } from '../reference/countrymen.ts';
import type { References } from '../reference/walk.ts';
import { lastWord } from '../titled.ts';
import { initialed } from './initials.ts';
import { isOutlet, kindOfFigure, kindOfPhrase } from './kinds.ts';
import { relative } from './relative.ts';

/** A Source before ids are given. `figure` is whose words these are, named or not. */
export interface Speaker {
  readonly source: Source;
  readonly figure?: Figure;
  readonly phrase: Phrase;
}

export interface Known {
  readonly doc: Doc;
  /** The name that a token stands in. */
  readonly nameOver: ReadonlyMap<number, { readonly mention: NameMention; readonly figure: Figure }>;
  readonly references: References;
  readonly figures: readonly Figure[];
}

/** The noun phrase of a source's words: their first span. */
export function readPhrase(
  doc: Doc,
  nameOver: ReadonlyMap<number, { readonly mention: NameMention; readonly lead: number }>,
  spans: readonly Span[],
): Phrase | undefined {
  const [at] = spans;
  if (!at) return undefined;
  const [first, last] = tokensOf(doc, at);
  return phraseOf(
    doc,
    first,
    last,
    (i) => nameOver.get(i)?.mention,
    (m) => nameOver.get(m.first)?.lead ?? m.first,
  );
}

export function speakerOf(known: Known, spans: readonly Span[], phrase: Phrase): Speaker {
  const read =
    initialed(known, phrase) ??
    nameReading(known, phrase) ??
    reference(known, phrase) ??
    headlineRole(known, phrase) ??
    nobodyNamed(known, phrase);
  const { figure, ...rest } = read;
  const role = roleOf(known.doc, phrase, figure, rest.kind);
  const named = figure && figure.type !== 'unnamed';
  const source: Source = {
    text: spans.map((s) => s.text).join(' '),
    spans: [...spans],
    kind: rest.kind,
    ...(named && { name: figure.name }),
    ...(role && { role }),
    ...(rest.how && { how: rest.how }),
    confidence: Math.round(rest.confidence * 100) / 100,
  };
  return { source, ...(figure && { figure }), phrase };
}

export interface Read {
  readonly kind: Source['kind'];
  readonly how?: NonNullable<Source['how']>;
  readonly confidence: number;
  readonly figure?: Figure;
}

/** “Iraqi Prime Minister [Mohammed al-Sudani]”, “The deputy, [Imani Brock]”; “Smith and Jones” are a group. */
function nameReading(known: Known, phrase: Phrase): Read | undefined {
  const { nameOver } = known;
  const mention = phrase.name ?? phrase.beside;
  const figure = mention && nameOver.get(mention.first)?.figure;
  if (!figure) return undefined;
  if (phrase.joined) return { kind: 'group', how: 'description', confidence: 0.85 };
  // “the Frenchman said”
  if (figure.type === 'nationality' && isCountryman(known.doc, mention))
    return reference(known, phrase) ?? { kind: 'unnamed-person', how: 'description', confidence: 0.85 };
  const how = howNamed(figure, mention);
  const trust = { 'full-name': 0.98, surname: 0.95, 'first-name': 0.85, alias: 0.93 }[how];
  return { kind: kindOfFigure(figure), how, confidence: trust * Math.max(0.6, mention.confidence), figure };
}

function howNamed(figure: Figure, mention: NameMention): 'full-name' | 'surname' | 'first-name' | 'alias' {
  const words = mention.personWords;
  const full = personWords(figure.name);
  if (figure.type !== 'person')
    return words.join(' ') === full.join(' ') ? 'full-name' : isWhole(figure, mention) ? 'full-name' : 'alias';
  if (words.length > 1 && words.at(-1) === full.at(-1) && words[0] === full[0]) return 'full-name';
  if (words.length === 1 && words[0] === surnameOf(full)) return 'surname';
  if (words[0] === full[0]) return 'first-name';
  return words.every((w) => full.includes(w)) ? 'surname' : 'alias';
}

const isWhole = (figure: Figure, mention: NameMention): boolean =>
  mention.text.toLowerCase().replace(/^the /, '').replace(/\./g, '') === figure.name.toLowerCase().replace(/\./g, '');

/** “she”, “who”, “the judge”, “the company”. */
function reference(known: Known, phrase: Phrase): Read | undefined {
  const token = known.doc.tokens[phrase.head] as Token;
  if (PRONOUNS.has(token.lower)) {
    const reading = known.references.pronouns.get(phrase.head);
    if (reading) return { kind: kindOfFigure(reading.figure), how: 'pronoun', ...reading };
    const kind = token.lower === 'they' ? 'group' : token.lower === 'it' ? 'unknown' : 'unnamed-person';
    return { kind: kind === 'unnamed-person' ? 'unknown' : kind, how: 'pronoun', confidence: 0.5 };
  }
  if (/^(?:who|which|that)$/.test(token.lower)) return relative(known, phrase);
  const nominal = known.references.nominals.get(phrase.head);
  const end = nominal?.last ? lastWord(known.doc.tokens, phrase.first, phrase.last) + 1 : phrase.last;
  if (
    !nominal ||
    phrase.joined ||
    ((nominal.last ?? phrase.coreEnd) < end && !isAside(known.doc, nominal.last ?? phrase.coreEnd))
  )
    return undefined;
  const { figure, confidence } = nominal;
  const how = figure.type === 'person' ? 'role' : 'description';
  return { kind: kindOfFigure(figure), how, confidence, figure };
}

/** “the skipper[, who has slept]”, “the mayor[, a Democrat]”: what is told of somebody by the way; not “the mayor who was ill”. */
const isAside = ({ tokens }: Doc, at: number): boolean =>
  tokens[at]?.lower === ',' && /^(?:an?|from|who|whose)$/.test(tokens[at + 1]?.lower ?? '');

/** “Defense Secretary” in a headline, where the article has one “U.S. Secretary of Defense Lloyd Austin”; “Marlby mayor”, where it has one. */
function headlineRole({ doc, figures, nameOver }: Known, phrase: Phrase): Read | undefined {
  if (!isHeadline(doc, phrase.first) || phrase.joined || !isRoleToken(doc.tokens[phrase.head] as Token))
    return undefined;
  const words = doc.tokens
    .slice(phrase.first, phrase.coreEnd)
    .filter((_, i) => nameOver.get(phrase.first + i)?.figure.type !== 'place')
    .map((t) => t.lower);
  const holds = (role: string) => words.every((word) => role.includes(word));
  const holders = figures.filter((f) => f.roles.some((role) => holds(role.text.toLowerCase())));
  return holders.length === 1
    ? { kind: 'named-person', how: 'role', confidence: 0.75, figure: holders[0] as Figure }
    : undefined;
}

/** A headline, or what stands right below it as a headline is written: “Chief says …”, without an article and a full stop. */
function isHeadline(doc: Doc, first: number): boolean {
  const { tokens, blocks, sentences } = doc;
  const { block, sentence } = tokens[first] as Token;
  if (blocks[block]?.kind === 'headline') return true;
  return sentences[sentence]?.first === first && isDek(doc, block);
}

/** “the [BBC]'s South Today programme”: the outlet whose it is. */
function outletOf({ doc, nameOver }: Known, phrase: Phrase): Read | undefined {
  for (let i = phrase.first; i < phrase.head; i++) {
    const figure = nameOver.get(i)?.figure;
    if (figure && isOutlet(figure) && doc.tokens[i + 1]?.pos === 'PART')
      return { kind: 'media', how: 'description', confidence: 0.85, figure };
  }
  return undefined;
}

function nobodyNamed(known: Known, phrase: Phrase): Read {
  const { doc } = known;
  const head = doc.tokens[phrase.head] as Token;
  if (/^(?:i|we|you|me|us)$/.test(head.lower)) return { kind: 'unknown', how: 'pronoun', confidence: 0.4 };
  const kind = kindOfPhrase(doc, phrase);
  return (kind === 'media' && outletOf(known, phrase)) || { kind, how: 'description', confidence: 0.9 };
}

const ARTICLE = /^(?:a|an|the|one|another|his|her|its|their|my|our)\s+/i;

/** A named person's role, the one beside this name before others; of somebody unnamed, what they are called. */
function roleOf(doc: Doc, phrase: Phrase, figure: Figure | undefined, kind: Source['kind']): string | undefined {
  const [from, to] = [doc.tokens[phrase.first] as Token, doc.tokens[phrase.last - 1] as Token];
  if (figure?.type === 'person') {
    const here = figure.roles.find((r) => from.start <= r.start && r.end <= to.end);
    return (here ?? figure.roles[0])?.text;
  }
  if (kind !== 'unnamed-person' || PRONOUNS.has((doc.tokens[phrase.head] as Token).lower)) return undefined;
  const end = doc.tokens[Math.max(phrase.head, phrase.coreEnd - 1)] as Token;
  const called = span(doc.text, from.start, end.end).text.replace(ARTICLE, '');
  return called || undefined;
}
