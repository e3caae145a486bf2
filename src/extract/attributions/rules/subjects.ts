// Whose a verb is, as the tree has it: its own subject, that of the verb it is joined to or hangs on, or the one behind a clause
// that opens the sentence.
import { labelOf } from '../../../model/parser-labels.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';

const CONJ = labelOf('conj');
/** How many verbs up. */
const STEPS = 3;
/** How many tokens may stand between two verbs that are joined. */
const FAR = 40;

/** The verb’s subject; of a participle, or behind an “and”, that of the verb it hangs on: [Ruiz] said “…”, adding, “…”. */
export function subjectOf(doc: Doc, c: Columns, head: number, end: number): Range | undefined {
  const begin = doc.sentences[c.sentence[head]!]!.first;
  const participle = doc.tokens[head]!.lower.endsWith('ing');
  let verb = head;
  for (let k = 0; k < STEPS && c.subject[verb]! < 0 && c.head[verb]! >= 0; k++) {
    if (!participle && (c.label[verb] !== CONJ || hasRelative(doc, c.head[verb]!, verb))) break;
    verb = c.head[verb]!;
  }
  const subject = c.subject[verb]!;
  if (subject < begin || subject >= end || doc.tokens[subject]!.quotation !== doc.tokens[head]!.quotation)
    return undefined;
  const [source] = tidy(doc, c, [subtree(c, subject, begin, end)]);
  return source;
}

/** I remember a caller [who] rang and said, “…”: what is joined is joined to the nearer verb, whatever the tree has. */
const hasRelative = ({ tokens }: Doc, from: number, to: number): boolean =>
  to - from > FAR || tokens.slice(from, to).some(({ lower }) => RELATIVES.has(lower));
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);

/** What may stand in front of a participle that opens a sentence: [After] saying that it was “over,” she left. */
const OPENS: ReadonlySet<string> = new Set(['after', 'before', 'by', 'despite', 'in', 'since', 'while', 'without']);

/** Of a participle that opens the sentence the subject right behind its clause: Saying it was “over,” [she] left. */
export function subjectBehind(doc: Doc, c: Columns, head: number, from: number): Range | undefined {
  const { first, last } = doc.sentences[c.sentence[head]!]!;
  const opens = head === first || (head === first + 1 && OPENS.has(doc.tokens[first]!.lower));
  if (!opens || !doc.tokens[head]!.lower.endsWith('ing')) return undefined;
  let comma = from;
  while (comma < last && c.quoted[comma] === 0 && doc.tokens[comma]!.lower !== ',' && !endsInComma(doc, comma)) comma++;
  const begin = doc.tokens[comma]?.lower === ',' ? comma + 1 : comma;
  for (let verb = begin + 1; verb < last; verb++) {
    const subject = c.subject[verb]!;
    if (c.sort[verb] !== 1 || subject < begin || subject >= verb) continue;
    const [source] = tidy(doc, c, [subtree(c, subject, begin, verb)]);
    return source?.[0] === begin ? source : undefined;
  }
  return undefined;
}

/** “so swollen,” [she]: the comma stands inside the marks. */
const endsInComma = ({ tokens }: Doc, i: number): boolean =>
  /^["'”’]+$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === ',';
