// [Ruiz] slams council: ‘They had no plan’; [Ruiz] on the flood: ‘We lost all’. In front of a headline's colon stands more than
// whoever speaks, and often nobody who does: Bridge closed: ‘It was like an earthquake’.
import { NO_LABELS } from '../../../lexicon/transcript-labels.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';
import { isWho } from '../tokens/who.ts';

const SPEAKING = cueClass('say') | cueClass('ask') | cueClass('slam');
/** Ruiz [to] council; not Stealth [over] Health. */
const BEHIND_NAMES: ReadonlySet<string> = new Set(['about', 'after', 'at', 'before', 'in', 'on', 'to']);
const ENDINGS = [/s$/, /es$/];

/** The draft, its source no more than whoever speaks; where the label names nobody, words without marks are nobody’s. */
export function readHeadingLabel(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, source } = draft;
  const told = source && behindMarks(doc, source);
  if (told) return { ...draft, source: told };
  if (source && isSigned(doc, head, source)) return signedBy(doc, c, draft, source);
  if (source && isSection(doc, head, source)) return unsigned(c, draft);
  const whole = introducedBy(doc, c, draft);
  if (whole) return { ...draft, source: whole };
  if (!source || !isHeading(doc, head, source)) return draft;
  const who = doc.tokens[source[0] - 1]?.pos === 'ADP' ? undefined : whoIn(doc, c, source);
  if (who) return { ...draft, source: who };
  return unsigned(c, draft);
}

/** ‘I’m no quitter’: [embattled boss] vows to go on. */
function behindMarks({ tokens }: Doc, [first, last]: Range): Range | undefined {
  const colon = tokens.slice(first, last).findIndex(({ lower }) => lower === ':') + first;
  const isQuoted = /^["'“‘]$/.test(tokens[first]!.text) && /^["'”’]$/.test(tokens[colon - 1]?.text ?? '');
  return colon > first && isQuoted && colon + 1 < last ? [colon + 1, last] : undefined;
}

/** Nobody’s words, so far as they stand between marks. */
function unsigned(c: Columns, { source: _, ...nobodys }: Draft): Draft {
  return { ...nobodys, content: nobodys.content.filter(([first]) => c.quoted[first]) };
}

/** [Analysis]: why it closed; [13:55 Letters]: a part of the paper says nothing. */
function isSection({ tokens, sentences }: Doc, head: number, [first, last]: Range): boolean {
  if (tokens[head]!.lower !== ':' || last !== head) return false;
  const words = tokens.slice(first, last).filter(({ text }) => !/^[\d.:]+$/.test(text));
  const label = words.map(({ lower }) => lower).join(' ');
  return (
    first <= sentences[tokens[head]!.sentence]!.first + 3 &&
    (NO_LABELS.has(label) || words.every(({ lower }) => HOURS.has(lower)))
  );
}

/** [10:42 GMT]: when an entry of a live report was written. */
const HOURS: ReadonlySet<string> = new Set('a.m a.m. am bst cet est et gmt ist p.m p.m. pm pt utc'.split(' '));
const JOINING: ReadonlySet<string> = new Set([',', 'at', 'for', 'from', 'of', 'the']);

/** [Supt Liam Burke of Harlow Police]: “…”: all in front of the colon introduces whoever is named first. */
function introducedBy({ tokens, sentences }: Doc, c: Columns, { head, content }: Draft): Range | undefined {
  const { first } = sentences[tokens[head]!.sentence]!;
  if (tokens[head]!.lower !== ':' || c.quoted[content[0]?.[0] ?? -1] === 0) return undefined;
  const words = tokens.slice(first, head);
  const named = words.findIndex(({ lower }) => lower === ',' || lower === 'of');
  const isIntroduction = words.every(({ lower, text }) => JOINING.has(lower) || /^\p{Lu}/u.test(text));
  const isName =
    named > 1 && words.slice(0, named).every(({ pos, text }) => pos !== 'DET' && /^\p{Lu}\p{Ll}/u.test(text));
  return isIntroduction && isName ? [first, head] : undefined;
}

/** ‘We are not done’ – [Ruiz hits back at critics]: behind the dash of a headline. */
const isSigned = ({ tokens, blocks }: Doc, head: number, [first]: Range): boolean =>
  /^[-–—]+$/.test(tokens[head]!.lower) && first === head + 1 && blocks[tokens[head]!.block]!.kind === 'headline';

/** The draft with whoever stands in front of the verb or the preposition; without a source where nobody does. */
function signedBy(doc: Doc, c: Columns, draft: Draft, [first, last]: Range): Draft {
  let end = first + 1;
  // Ruiz [hits] back, whatever the tagger takes it for
  while (
    end < last &&
    !ends(doc, c, end) &&
    !(doc.tokens[end - 1]?.pos === 'PROPN' && /^\p{Ll}+s$/u.test(doc.tokens[end]!.text))
  )
    end++;
  if (isWho(doc, [first, end])) return { ...draft, source: [first, end] };
  const { source: _, ...nobodys } = draft;
  return nobodys;
}

/** A label from the start of its block (After [the flood]) up to the colon, in a headline or with capitals like one. */
function isHeading({ tokens, blocks, sentences }: Doc, head: number, [source, last]: Range): boolean {
  const { first } = sentences[tokens[head]!.sentence]!;
  if (tokens[head]!.lower !== ':' || last !== head || source > first + (tokens[first]!.pos === 'ADP' ? 1 : 0))
    return false;
  const { kind, start } = blocks[tokens[head]!.block]!;
  if (kind === 'headline') return true;
  const words = tokens.slice(first, last).filter(({ text }) => text.length > 3);
  return tokens[first]!.start === start && words.length > 2 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Whoever it begins with, alone or in front of a verb of saying or judging or of a preposition. */
function whoIn(doc: Doc, c: Columns, [first, last]: Range): Range | undefined {
  let end = first + 1;
  while (end < last && !speaks(doc, end) && !ends(doc, c, end)) end++;
  const isTold = end === last || speaks(doc, end) || BEHIND_NAMES.has(doc.tokens[end]!.lower);
  return isTold && isWho(doc, [first, end]) ? [first, end] : undefined;
}

/** [slams], [Hammers]: a tagger may take it for a name or a noun. */
const speaks = ({ tokens }: Doc, i: number): boolean =>
  ENDINGS.some((ending) => (cueClass(tokens[i]!.lower.replace(ending, '')) & SPEAKING) !== 0);

const ends = ({ tokens }: Doc, c: Columns, i: number): boolean =>
  c.sort[i] === 1 || /^(?:ADP|AUX|PART|PRON|PUNCT|SCONJ|VERB)$/.test(tokens[i]!.pos);
