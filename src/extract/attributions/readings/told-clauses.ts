// Ruiz told reporters [talks had failed]: without a “that”, the subject of what was told stands right behind whoever was told.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, PEOPLE } from '../../../lexicon/source-nouns.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const TELLS: ReadonlySet<string> = new Set(['assure', 'inform', 'remind', 'tell', 'warn']);
/** How many words may stand between the verb and the verb of what was told. */
const LONGEST = 8;

/** The draft whose content begins with its verb, with the nouns behind the first that can be told as the subject. */
export function readToldClause({ tokens }: Doc, c: Columns, draft: Draft): Draft {
  const { head, content, source } = draft;
  const [first, last] = content[0]!;
  if (!source || source[1] > head || !TELLS.has(tokens[head]!.lemma) || first - head > LONGEST) return draft;
  // warned MPs [the port was lost]
  const isWhole = first === head + 1 && isTold(tokens[first]) && /^(?:DET|PRON)$/.test(tokens[first + 1]?.pos ?? '');
  if (isWhole && first + 2 < last && !c.quoted[first + 1] && c.sort.subarray(first + 2, last).includes(1))
    return { ...draft, addressee: [first, first + 1], content: [[first + 1, last], ...content.slice(1)] };
  if (first - head < 3) return draft;
  if (!/^(?:AUX|VERB)$/.test(tokens[first]!.pos) || c.sentence[first] !== c.sentence[head]) return draft;
  const between = tokens.slice(head + 1, first);
  if (!between.every(({ pos }) => /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos))) return draft;
  const told = between.findIndex(isTold);
  // told [police officers] boats were gone
  const end = told >= 0 && isTold(between[told + 1]) && told + 2 < between.length ? told + 1 : told;
  if (end < 0 || end + 1 >= between.length) return draft;
  const begin = head + 2 + end;
  return { ...draft, addressee: [head + 1, begin], content: [[begin, last], ...content.slice(1)] };
}

/** People and bodies in the plural, and the police. */
const isTold = (token: Token | undefined): boolean =>
  token !== undefined &&
  /s$|^police$|^staff$/.test(token.lower) &&
  [token.lower, token.lemma, token.lower.replace(/s$/, '')].some((w) => PEOPLE.has(w) || BODIES.has(w) || isRole(w));
