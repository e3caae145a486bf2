// Northco matched “the volumes on the ships,” says Ruiz: the words are hers, and what Northco did with them is what she tells.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import { JUDGED } from '../readings/passives.ts';
import type { Columns } from '../tokens/columns.ts';
import { touchedBy } from './quotations.ts';
import { tells } from './tag-grammar.ts';

/** The drafts without those whose verb is none of saying, where another one’s is and has the same quotation. */
export function withoutMereDeeds(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const sayers = drafts.filter((d) => isSaid(doc, c, d));
  const said = new Set(sayers.flatMap(({ content }) => touchedBy(doc, content)));
  const deeds = new Set(drafts.filter((d) => !sayers.includes(d)));
  return drafts.filter((d) => !deeds.has(d) || !touchedBy(doc, d.content).some((q) => said.has(q)));
}

/** Is a word of its cue one of saying or judging, or a mark; or has a rule found it? */
const isSaid = (doc: Doc, c: Columns, { cue, rule }: Draft): boolean =>
  rule !== 'model' ||
  // thanked: “…”
  cue.some(([, last]) => doc.tokens[last]?.lower === ':') ||
  cue
    .flatMap(([first, last]) => doc.tokens.slice(first, last))
    .some(
      ({ index, lower, lemma, pos }) =>
        c.cue[index] !== 0 ||
        pos === 'PUNCT' ||
        /^(?:according|clear)$/.test(lower) ||
        JUDGED.has(lemma) ||
        tells(doc, c, index),
    );
