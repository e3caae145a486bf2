// “…,” Haddad was told by Ruiz: what is said to or of the subject is not the subject’s word.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy, without } from '../draft.ts';
import { canSpeak } from '../rules/end-sources.ts';
import { TELLING } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import { isContracted, isPassive } from '../tokens/passive.ts';
import { phraseAt } from './phrase.ts';

/** Verbs whose passive has somebody told or judged as its subject, not somebody who speaks (as “was quoted as saying” has). */
const TOLD: ReadonlySet<string> = new Set(
  'advise ask assure beg brief caution encourage exhort implore inform notify remind tell urge warn'.split(' '),
);
export const JUDGED: ReadonlySet<string> = new Set(
  (
    'accuse applaud blame blast brand call castigate characterise characterize chide cite commend condemn consider credit criticise ' +
    'criticize decry deem denounce depict deride describe dismiss dub fault hail label lambast lambaste laud mock pan ' +
    'pillory portray praise rap rebuke refer regard reprimand reprove ridicule roast scold slam tout view'
  ).split(' '),
);

const OPINED: ReadonlySet<string> = new Set(['consider', 'deem', 'regard', 'view']);

/** The draft with whoever “by” names as its source, or without one; who was told becomes the addressee. */
export function readPassive(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, source } = draft;
  const verb = doc.tokens[head]!.lemma;
  if (source && verb === 'charge' && isPassive(doc, head, source[1])) return uncharged(doc, c, draft);
  if (source && source[1] <= head && UNSAID.has(verb) && isUnsaid(doc, head, source[1])) return unsaid(doc, c, draft);
  if (!source || source[1] > head || !(TOLD.has(verb) || JUDGED.has(verb))) return draft;
  if (!isPassive(doc, head, source[1]) && !wasAsked(doc, c, head) && !isBareParticiple(doc, draft)) return draft;
  // Haddad was cited as saying
  if (doc.tokens[head + 1]?.lower === 'as' && doc.tokens[head + 2]?.lower === 'saying') return draft;
  const { source: subject, ...rest } = draft;
  const by = agentOf(doc, c, head);
  // Harlow is considered a port town: by nobody who is named
  if (!by && OPINED.has(verb) && !draft.content.some((r) => hasQuoted(c, r))) return { ...rest, content: [] };
  const content = by ? tidy(doc, c, without(draft.content, [[by[0] - 1, by[1]]])) : draft.content;
  return {
    ...rest,
    // laughed [when asked]
    cue: rest.cue.map(
      ([from, to]): Range => (from < head - 1 && WHEN.has(doc.tokens[head - 1]?.lower ?? '') ? [head, to] : [from, to]),
    ),
    ...(by && { source: by }),
    ...(TOLD.has(verb) && !isContracted(doc, head) && { addressee: subject }),
    content: content.length > 0 ? content : draft.content,
  };
}

/** Whom “by” names behind the participle, or at the end of what it governs: was slammed for a “farce” by [the union]. */
function agentOf(doc: Doc, c: Columns, head: number): Range | undefined {
  const { tokens } = doc;
  for (let i = head + 1; i < c.length && c.sentence[i] === c.sentence[head]; i++) {
    if (tokens[i]!.lower !== 'by' || c.quoted[i] !== c.quoted[head]) continue;
    const phrase = phraseAt(doc, c, i + 1);
    if (i === head + 1) return phrase;
    const ends = phrase && /^[,.;]$/.test(tokens[phrase[1]]?.lower ?? '.');
    if (ends && tokens.slice(...phrase).some(canSpeak)) return phrase;
  }
  return undefined;
}

/** [Haddad] was charged with [theft], [boats] were reported [lost]: the subject belongs to what is said, not to who says it. */
function uncharged(doc: Doc, c: Columns, { source, ...draft }: Draft): Draft {
  return { ...draft, content: tidy(doc, c, [...(source ? [source] : []), ...draft.content]) };
}

/** What is announced, ordered or reported of a subject is not its own word: nine boats [were reported] lost. */
const UNSAID: ReadonlySet<string> = new Set(
  (
    'agree allege announce approve claim confirm declare estimate identify name nominate order post propose question reject release ' +
    'report rumor rumour say share'
  ).split(' '),
);

/** Of these nobody’s words are left: the court’s order was [to remove the post]. */
const DONE: ReadonlySet<string> = new Set(
  'approve declare identify name nominate order post propose question reject release share'.split(' '),
);

/** The draft without its source; without content, and so gone, where it only tells what was done. */
function unsaid(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, ...rest } = draft;
  const says = draft.content.some((r) => hasQuoted(c, r) || doc.tokens[r[0]]!.lower === 'that');
  if (DONE.has(doc.tokens[draft.head]!.lemma) && !says) return { ...rest, content: [] };
  // it was agreed that …
  return source && doc.tokens[source[0]]!.lower === 'it' ? rest : uncharged(doc, c, draft);
}

/** A participle behind “be”, without “by” or “as saying” behind it. */
function isUnsaid(doc: Doc, head: number, from: number): boolean {
  const next = doc.tokens[head + 1]?.lower;
  if (!/(?:ed|said)$/.test(doc.tokens[head]!.lower) || next === 'by') return false;
  return isPassive(doc, head, from) && !(next === 'as' && doc.tokens[head + 2]?.lower === 'saying');
}

/** Ruiz, often [referred to as] “the Lion”, left: whoever refers to somebody names him in between; not “which Ruiz referred to as”. */
function isBareParticiple({ tokens }: Doc, { head, source, rule }: Draft): boolean {
  if (
    rule !== 'model' ||
    tokens
      .slice(head, head + 3)
      .map(({ lower }) => lower)
      .join(' ') !== 'referred to as'
  )
    return false;
  const [first, last] = source!;
  const between = tokens.slice(last, head);
  const isApart = between.length > 0 && between.every(({ pos, lower }) => pos === 'ADV' || lower === ',');
  return isApart && !/^(?:that|what|which|who|whom)$/.test(tokens[first - 1]?.lower ?? '');
}

const WHEN: ReadonlySet<string> = new Set(['if', 'when', 'whenever', 'while']);

/** Ruiz, [asked] about it, said: asked by others, where a verb of saying follows behind a second comma; laughed when [asked]. */
function wasAsked({ tokens }: Doc, c: Columns, head: number): boolean {
  if (tokens[head]!.lower === 'asked' && WHEN.has(tokens[head - 1]?.lower ?? '')) return true;
  if (tokens[head]!.lower !== 'asked' || tokens[head - 1]?.lower !== ',') return false;
  if (!['about', 'by', 'on'].includes(tokens[head + 1]?.lower ?? '')) return false;
  for (let i = head + 2; i + 1 < c.length && c.sentence[i] === c.sentence[head]; i++)
    if (tokens[i]!.lower === ',' && c.sort[i + 1] === 1 && (c.cue[i + 1]! & TELLING) !== 0) return true;
  return false;
}
