// On live television [Ruiz] attacked; and [President Haddad] said; while [the leader] says: what sets the scene is not who says it.
import { isRole } from '../../../lexicon/roles.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';

const JOINING: ReadonlySet<string> = new Set('although and as because but if though when while'.split(' '));
const PLACING: ReadonlySet<string> = new Set('after at before by during for from in on with'.split(' '));
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** The draft, its source without a conjunction or a phrase of place or time in front of whoever the verb has for its subject. */
export function readSourceFronts(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = withoutAuxiliary(doc, found);
  const { source, head } = draft;
  if (!source || source[1] > head || source[1] - source[0] < 2 || c.quoted[source[0]]) return draft;
  const { lower } = doc.tokens[source[0]]!;
  const asked = behindAsked(doc, source);
  if (asked !== undefined) return { ...draft, source: [asked, source[1]] };
  const first = JOINING.has(lower)
    ? behindJoining(doc, source)
    : lower.endsWith('ing') && doc.tokens[source[0]]!.pos === 'VERB'
      ? behindClause(doc, source)
      : ASKED.has(lower)
        ? behindComma(doc, source)
        : PLACING.has(lower)
          ? subjectIn(doc, c, head, source)
          : theirs(doc, c, source);
  return first === undefined ? draft : { ...draft, source: [first, source[1]] };
}

/** [Police] had earlier said: the auxiliary is the verb’s. */
function withoutAuxiliary({ tokens }: Doc, draft: Draft): Draft {
  const { source, head } = draft;
  if (!source || source[1] > head) return draft;
  let last = source[1];
  while (
    last > source[0] + 1 &&
    /^(?:ADV|AUX)$/.test(tokens[last - 1]?.pos ?? '') &&
    /^\p{Ll}/u.test(tokens[last - 1]?.text ?? '')
  )
    last--;
  const isVerbs = tokens.slice(last, source[1]).some(({ pos }) => pos === 'AUX');
  return isVerbs ? { ...draft, source: [source[0], last] } : draft;
}

/** To suspend Haddad, [his lawyer] said: with a comma behind the lawyer he would be Haddad. */
function theirs({ tokens }: Doc, c: Columns, [first, last]: Range): number | undefined {
  if (c.sort[last] !== 1 || tokens[last - 1]?.pos !== 'NOUN') return undefined;
  for (let comma = last - 3; comma > first && comma >= last - WORDS; comma--)
    if (tokens[comma]!.lower === ',' && /^(?:her|his|their)$/.test(tokens[comma + 1]?.lower ?? '')) return comma + 1;
  return undefined;
}

/** How many words, with the comma, may say who that is: “, his longtime defence lawyer”. */
const WORDS = 5;

/** Raising it in the House, [party leader Ana Ruiz] said: a noun phrase behind the comma of a clause. */
function behindClause({ tokens }: Doc, [first, last]: Range): number | undefined {
  for (let comma = first + 1; comma + 1 < last; comma++) {
    if (tokens[comma]!.lower !== ',') continue;
    const rest = tokens.slice(comma + 1, last);
    if (
      rest.every(({ pos, lower }) => NAMING.has(pos) || /^(?:'s?|,|of)$/.test(lower)) &&
      rest.some(({ pos }) => pos === 'PROPN')
    )
      return comma + 1;
  }
  return undefined;
}

const ASKED: ReadonlySet<string> = new Set(
  'approached asked challenged contacted grilled interviewed pressed questioned quizzed reached'.split(' '),
);

/** Pressed on whether he had met Omar Haddad, [the manager] snapped: who ends the clause is not who answers. */
function behindAsked({ tokens, sentences }: Doc, [first, last]: Range): number | undefined {
  const begin = sentences[tokens[first]!.sentence]!.first;
  if (!ASKED.has(tokens[begin]!.lower) || first === begin) return undefined;
  const commas = tokens.slice(begin, last).filter(({ lower }) => lower === ',');
  const at = commas[0]?.index ?? -1;
  return commas.length === 1 && at > first && /^(?:DET|PROPN)$/.test(tokens[at + 1]!.pos) && at + 1 < last
    ? at + 1
    : undefined;
}

/** Contacted by the Courier, [the man who wrote it] said. */
function behindComma({ tokens }: Doc, [first, last]: Range): number | undefined {
  const comma = tokens.slice(first, last).findIndex(({ lower }) => lower === ',');
  return comma > 0 && first + comma + 1 < last ? first + comma + 1 : undefined;
}

/** And [President Haddad]; as [a whole] is none. */
const behindJoining = ({ tokens }: Doc, [first]: Range): number | undefined =>
  NAMING.has(tokens[first + 1]?.pos ?? '') ? first + 1 : undefined;

/** With a reporter in Harlow, [Ruiz]; not “at least three clerks”, which is all one. */
function subjectIn({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number | undefined {
  if (/^(?:least|most|first)$/.test(tokens[first + 1]?.lower ?? '')) return undefined;
  // on live television [Ruiz]: a name right behind a noun
  let name = last;
  while (name > first && tokens[name - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[name - 1]?.text ?? '')) name--;
  const before = tokens[name - 1]!;
  if (name < last && before.pos === 'NOUN' && !isRole(before.lower)) return name;
  const subject = c.subject[head]!;
  if (subject <= first || subject >= last) return undefined;
  const [own, end] = subtree(c, subject, first, last);
  return own > first && end === last && NAMING.has(tokens[own]!.pos) ? own : undefined;
}
