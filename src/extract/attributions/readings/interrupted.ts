// Haddad said [the boats], which were old, [would sink]: a clause or a name about the subject, and then the verb of what is said.
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy } from '../draft.ts';
import { TELLING, tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';

/** How many words the clause between may have, and the name. */
const [LONGEST, NAME] = [25, 9];
const RELATIVES: ReadonlySet<string> = new Set(['when', 'where', 'which', 'who', 'whose']);
const JOINING: ReadonlySet<string> = new Set(
  'after although as because before if once since that though until'.split(' '),
);
const NAMING: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PRON PROPN'.split(' '));

/** The draft with all its sentence says, where its content stops in front of “, which …,” and a verb stands behind that. */
export function readInterrupted(doc: Doc, c: Columns, draft: Draft): Draft {
  const [only, more] = draft.content;
  const { head } = draft;
  const isAside = only !== undefined && ASIDE.has(doc.tokens[only[1]]?.text ?? '') && isMinded(doc, c, head);
  if (!only || more || only[0] < head || !draft.source || !(isAside || isClausal(doc, c, head))) return draft;
  // commenting on it, Ruiz, the mayor, said
  if (draft.source[0] > head) return draft;
  const fronted = mainClause(doc, c, only);
  if (fronted !== undefined) return { ...draft, content: tidy(doc, c, [[only[0], endOf(doc, c, fronted)]]) };
  if (c.quoted[only[1] - 1] || !isVerbless(doc, c, only)) return draft;
  const verb = verbBehind(doc, c, only[1]);
  if (verb === undefined) return draft;
  const last = endOf(doc, c, verb);
  return hasQuoted(c, [only[1], verb]) ? draft : { ...draft, content: tidy(doc, c, [[only[0], last]]) };
}

/** A verb of saying, or one of thinking with “that” behind it. */
const isClausal = ({ tokens }: Doc, c: Columns, head: number): boolean =>
  (c.cue[head]! & TELLING) !== 0 || (c.cue[head] !== 0 && tokens[head + 1]?.lower === 'that');

const MINDED = TELLING | cueClass('think');
/** [Thinks], not “to think”, nor a verb of judging: the decision to blame Harlow (which …) showed. */
const isMinded = ({ tokens }: Doc, c: Columns, head: number): boolean =>
  (c.cue[head]! & MINDED) !== 0 && c.sort[head] === 1 && tokens[head - 1]?.lower !== 'to';

const FRONTING: ReadonlySet<string> = new Set(
  'after although as because before if once since though unless when while'.split(' '),
);

/** Without “that” only these: said while …; wondering if … is a question. */
const CONCEDING: ReadonlySet<string> = new Set('although as since though unless while'.split(' '));

/** That [while the guests learned a lot], the hosts did too: the subject of the clause behind the comma. */
function mainClause(doc: Doc, c: Columns, [first, last]: Range): number | undefined {
  const { tokens } = doc;
  const that = tokens[first]!.lower === 'that';
  const front = tokens[that ? first + 1 : first];
  if (!front) return undefined;
  const isFronted = that ? FRONTING.has(front.lower) || front.pos === 'ADP' : CONCEDING.has(front.lower);
  const own = tokens[last + 1];
  if (!isFronted || tokens[last]?.lower !== ',' || !own || c.sentence[last + 1] !== c.sentence[first]) return undefined;
  if (tokens.slice(first, last).some(({ lower }) => lower === ',') || c.quoted[last]) return undefined;
  for (let i = last + 1; i < last + NAME && c.sentence[i] === c.sentence[last]; i++) {
    if (i > last + 1 && isVerb(tokens[i]) && !c.quoted[i]) return tells(doc, c, i) ? undefined : i;
    if (!NAMING.has(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

/** Has the last clause of the content no verb yet: it would close after [its owner]; that [the plan to sell boats]? */
function isVerbless(doc: Doc, c: Columns, [first, last]: Range): boolean {
  const { tokens } = doc;
  for (let i = last - 1; i >= first; i--) {
    if (JOINING.has(tokens[i]!.lower)) return i < last - 1;
    // stating that the second team
    if (i > first && tells(doc, c, i)) return false;
    const finite = c.sort[i] === 1 && !tokens[i]!.lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to';
    if (finite) return false;
  }
  return true;
}

/** What opens an aside, and what closes it. */
const ASIDE: ReadonlyMap<string, string> = new Map([
  ['–', '–'],
  ['—', '—'],
  ['--', '--'],
  ['(', ')'],
]);

/** The verb behind “, which …,” or behind “, the mayor,”, or behind “– 5,000 a year –”, “(5,000 a year)”. */
function verbBehind({ tokens }: Doc, c: Columns, comma: number): number | undefined {
  const mark = tokens[comma]?.text ?? '';
  if (mark !== ',' && !ASIDE.has(mark)) return undefined;
  const closing = ASIDE.get(mark) ?? mark;
  const isClause = RELATIVES.has(tokens[comma + 1]?.lower ?? '');
  const far = isClause || mark !== ',' ? LONGEST : NAME;
  for (let i = comma + 1; i < comma + far && c.sentence[i] === c.sentence[comma] && !c.quoted[i]; i++) {
    if (tokens[i]!.text === closing) return isVerb(tokens[i + 1]) ? i + 1 : undefined;
    if (!isClause && mark === ',' && !NAMING.has(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

/** The end of the sentence, or the comma in front of the tag that closes it: “…, [the Courier reports].” */
function endOf(doc: Doc, c: Columns, verb: number): number {
  const { last } = doc.sentences[c.sentence[verb]!]!;
  const word = doc.tokens[last - 1]?.pos === 'PUNCT' ? last - 2 : last - 1;
  if (word === verb || !tells(doc, c, word)) return last;
  for (let i = word - 1; i > verb && word - i < NAME; i--) if (doc.tokens[i]!.lower === ',') return i;
  return last;
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:AUX|VERB)$/.test(token.pos) && !token.lower.endsWith('ing');
