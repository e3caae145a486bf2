// The company did not immediately respond to a request for comment; Haddad could not be reached for comment: who was asked and
// has not answered. Grammar says what was not answered: the models, whose gold has few of these, leave most of them out.
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, shared, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';

const SURE = 0.85;
/** Did not [respond] to a request; the verbs of an answer. */
const ANSWERING: ReadonlySet<string> = new Set('answer respond reply return'.split(' '));
/** Could not be [reached] for comment; was not [available] for comment. */
const AT_HAND: ReadonlySet<string> = new Set(['available', 'reached', 'unavailable']);
/** What a newsroom sends or asks. */
const ASKED: ReadonlySet<string> = new Set(
  (
    'call calls comment e-mail e-mails email emails inquiries inquiry interview message messages queries query questions ' +
    'request requests text texts voicemail voicemails'
  ).split(' '),
);
/** By [deadline], by the time of [publication], by [press] time. */
const DEADLINES: ReadonlySet<string> = new Set(['deadline', 'press', 'presstime', 'publication']);
const DOING: ReadonlySet<string> = new Set('did do does had has have would'.split(' '));
const BEING: ReadonlySet<string> = new Set('are be been could had has have is was were'.split(' '));
/** How many words stand between the auxiliary and the verb, and how far behind it what was asked is looked for. */
const [BEFORE, BEHIND] = [5, 12];

/** The drafts, and those who gave no answer; a draft around the same words gives way. */
export function readNoAnswers(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let i = 0; i < c.length; i++) {
    const draft = c.quoted[i] ? undefined : draftAt(doc, c, i);
    if (draft) found.push(draft);
  }
  if (found.length === 0) return [...drafts];
  const heads = new Set(
    found.flatMap(({ cue: [cue] }) => Array.from({ length: cue![1] - cue![0] }, (_, k) => cue![0] + k)),
  );
  return [...drafts.filter(({ head }) => !heads.has(head)), ...found];
}

function draftAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const { lower, lemma } = doc.tokens[head]!;
  const atHand = AT_HAND.has(lower);
  if (!atHand && !ANSWERING.has(lemma)) return undefined;
  const not = auxiliary(doc, c, head, atHand);
  const first = not ?? plainVerb(doc, c, head, atHand);
  const content = first === undefined ? undefined : unanswered(doc, c, head + 1, atHand);
  if (first === undefined || !content) return undefined;
  const subject = not === undefined ? nobody(doc, c, head, first) : subjectOf(doc, c, head, first);
  const [source] = subject ? tidy(doc, c, [subject]) : [];
  if (!source || shared([source], [content]) > 0) return undefined;
  return { ...byRule('no-answer', SURE, { head, source }, [content]), cue: [[first, head + 1]] };
}

/** [Its president, Dan Whitlock], did not; [Haddad] has left and did not. */
function subjectOf(doc: Doc, c: Columns, head: number, auxiliary: number): Range | undefined {
  const begin = doc.sentences[c.sentence[head]!]!.first;
  let verb = head;
  for (let k = 0; k < 3 && c.subject[verb]! < 0 && c.head[verb]! >= begin && c.head[verb]! < verb; k++)
    verb = c.head[verb]!;
  const subject = c.subject[verb]!;
  if (subject < begin || subject >= auxiliary) return undefined;
  const own = subtree(c, subject, begin, auxiliary);
  // the name behind a comma may be a subject of its own, and what it names the other
  if (doc.tokens[own[0] - 1]?.lower !== ',' || own[0] - 2 < begin) return own;
  for (let i = own[0] - 2; i >= begin; i--)
    if (c.head[i] === verb) return c.label[i] === c.label[subject] ? [subtree(c, i, begin, own[0])[0], own[1]] : own;
  return own;
}

/** [did] not immediately respond; [could] not be reached; [was] unavailable. */
function auxiliary(doc: Doc, c: Columns, head: number, atHand: boolean): number | undefined {
  const helping = atHand ? BEING : DOING;
  let found: number | undefined;
  let no = doc.tokens[head]!.lower === 'unavailable';
  for (let i = head - 1; i >= Math.max(0, head - BEFORE) && c.sentence[i] === c.sentence[head]; i--) {
    const { lower, pos } = doc.tokens[i]!;
    if (/n['’]t$/.test(lower) || lower === 'not' || lower === 'never') no = true;
    if (helping.has(lower.replace(/n['’]t$/, ''))) found = i;
    else if (pos !== 'ADV' && !/^(?:n['’]t|not|never)$/.test(lower)) break;
  }
  return no ? found : undefined;
}

/** Neither of them [immediately responded], none of them [could be reached]: the subject says that they did not. */
function plainVerb(doc: Doc, c: Columns, head: number, atHand: boolean): number | undefined {
  if (!atHand && !/^(?:answered|replied|responded|returned)$/.test(doc.tokens[head]!.lower)) return undefined;
  let first = head;
  while (
    first > 0 &&
    (doc.tokens[first - 1]?.pos === 'ADV' || (atHand && BEING.has(doc.tokens[first - 1]?.lower ?? '')))
  )
    first--;
  return c.sentence[first] === c.sentence[head] && (first < head || !atHand) ? first : undefined;
}

/** [Neither Ruiz nor her lawyers] responded; [none of them]. */
function nobody(doc: Doc, c: Columns, head: number, last: number): Range | undefined {
  for (let i = last - 1; i >= 0 && c.sentence[i] === c.sentence[head] && last - i <= BEHIND; i--)
    if (NOBODY.has(doc.tokens[i]!.lower)) return [i, last];
  return undefined;
}
const NOBODY: ReadonlySet<string> = new Set(['neither', 'nobody', 'none']);

/** to a request [for comment]; calls [seeking comment]: up to a day, a comma or another clause. */
function unanswered(doc: Doc, c: Columns, from: number, atHand: boolean): Range | undefined {
  let end = from;
  let asked = false;
  for (; end < c.length && end < from + BEHIND && c.sentence[end] === c.sentence[from]; end++) {
    const { lower, pos } = doc.tokens[end]!;
    // calls to open the harbour are no newsroom’s
    if (DEADLINES.has(lower)) asked ||= doc.tokens[from]!.lower === 'by';
    else if (ASKED.has(lower)) asked ||= lower !== 'calls' || doc.tokens[end + 1]?.lower !== 'to';
    else if (
      pos === 'PUNCT' ||
      (STOPS.has(lower) && !(end === from && lower === 'by')) ||
      (pos === 'CCONJ' && asked) ||
      c.quoted[end]
    )
      break;
  }
  while (end > from && doc.tokens[end - 1]?.lower === 'on') end--;
  return asked && (!atHand || /^(?:by|for)$/.test(doc.tokens[from]!.lower)) ? [from, end] : undefined;
}

const STOPS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...'after as at before because by late early that today tonight until when which while who yesterday'.split(' '),
]);
