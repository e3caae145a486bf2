/** The relations that the parser tells apart: those of Universal Dependencies, put together where clauses do not care. */
export const LABELS = [
  'root', // the head of the sentence
  'nsubj', // subjects, passive and clausal ones included
  'obj', // objects, indirect ones included
  'ccomp', // “said [that it rained]”; clausal subjects after their verb: “it is clear [that …]”
  'xcomp', // “wants [to leave]”
  'advcl', // “[When it rained], …”
  'acl', // “plans [to leave]”, “the man [seen there]”
  'relcl', // “the man [who left]”
  'conj', // “rain and [wind]”, “it rained and [blew]”
  'cc', // and, or, but
  'mark', // that, if, because, to
  'obl', // “in Paris”, “of rain”: nouns with a preposition
  'parataxis', // “It rained, [he said], all day”
  'appos', // “Ruiz, [the mayor]”
  'aux', // auxiliaries and the copula
  'punct',
  'case', // prepositions
  'det', // articles and possessive pronouns
  'other', // adjectives, adverbs, compounds, parts of names …
] as const;

export type Label = (typeof LABELS)[number];

/** The number of a label. */
export const labelOf = (label: Label): number => LABELS.indexOf(label);

const OF_RELATION: Readonly<Record<string, Label>> = {
  iobj: 'obj',
  csubj: 'nsubj',
  'acl:relcl': 'relcl',
  'advcl:relcl': 'relcl',
  nmod: 'obl',
  cop: 'aux',
  'nmod:poss': 'det',
  'nmod:desc': 'other',
};

/** The label of a relation of Universal Dependencies; `after`: does the word stand after its head? */
export function labelOfRelation(relation: string, after: boolean): Label {
  const base = relation.split(':')[0]!;
  if (base === 'csubj' && after) return 'ccomp';
  const label = OF_RELATION[relation] ?? OF_RELATION[base] ?? base;
  return (LABELS as readonly string[]).includes(label) ? (label as Label) : 'other';
}
