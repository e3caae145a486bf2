// Two figures for one thing that has been brought in with the first: “a $5 million grant … the $6 million grant”.
import type { Quantity, Warning } from '../../../record.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import { tokenAfter } from '../../mention.ts';
import { isExact, type Matter } from '../check.ts';
import { disagreement } from './tolls.ts';

type Figure = Quantity & { value: number };

interface Attribute {
  readonly figure: Figure;
  readonly determiner: 'a' | 'the';
  /** “grant”, “-member panel”: unit and noun phrase. */
  readonly thing: string;
}

const DETERMINER = /(?:^|\s)(an?|the) $/i;
/** What may stand behind it: anything else could say which of several is meant. */
const CLOSED = /^(?:PUNCT|AUX|CCONJ|VERB)$/;
const LONGEST = 4;

function attributeOf(doc: Doc, figure: Figure): Attribute | undefined {
  const determiner = DETERMINER.exec(doc.plain.slice(Math.max(0, figure.start - 5), figure.start))?.[1]?.toLowerCase();
  if (!determiner) return undefined;
  const hyphened = /^\S+-([a-z]+)$/i.exec(figure.text)?.[1]?.toLowerCase();
  if (figure.kind !== 'money' && !hyphened) return undefined;
  const phrase = nounsFrom(doc, figure.end);
  if (!phrase || (determiner === 'the' && !CLOSED.test(phrase.after?.pos ?? 'PUNCT'))) return undefined;
  const unit = figure.unit?.name ?? hyphened ?? '';
  return { figure, determiner: determiner === 'the' ? 'the' : 'a', thing: `${unit} ${phrase.words}` };
}

/** The words from here to the last noun in a row, a singular one. */
function nounsFrom({ tokens }: Doc, at: number): { words: string; after: Token | undefined } | undefined {
  const first = tokenAfter(tokens, at);
  let next = first;
  while (next < first + LONGEST && /^(?:ADJ|NOUN)$/.test(tokens[next]?.pos ?? '')) next++;
  const head = tokens[next - 1];
  if (next === first || head?.pos !== 'NOUN' || head.lemma !== head.lower) return undefined;
  const words = tokens.slice(first, next).map((t) => t.lower);
  return { words: words.join(' '), after: tokens[next] };
}

/** Things of which the article tells one figure, then another; nothing where it tells of two such things. */
export function attributesThatDisagree({ doc, quantities }: Matter): Warning[] {
  const figures = quantities.filter((q): q is Figure => isExact(q) && q.attribution === undefined && q.kind !== 'age');
  const told = new Map<string, { first: Figure; others: Set<number>; warned: Warning[] }>();
  for (const attribute of figures.flatMap((q) => attributeOf(doc, q) ?? [])) {
    const { thing, figure, determiner } = attribute;
    const known = told.get(thing);
    if (!known) {
      if (determiner === 'a') told.set(thing, { first: figure, others: new Set(), warned: [] });
    } else if (determiner === 'a') known.others.add(figure.value);
    else if (figure.value !== known.first.value)
      known.warned.push(disagreement(known.first, figure, `is said of the same ${thing.split(' ').at(-1)}`));
  }
  return [...told.values()].flatMap(({ others, warned }) => (others.size === 0 ? warned : []));
}
