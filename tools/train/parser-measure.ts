import { type Parser, parseText, type Trees } from '../../src/model/parser.ts';
import { type LABELS, labelOf } from '../../src/model/parser-labels.ts';
import type { Parsed } from './parser-data.ts';

/** How often something was right: of those that are (recall), of those that were found (precision). */
class Tally {
  gold = 0;
  found = 0;
  right = 0;
  add(gold: boolean, found: boolean, right: boolean): void {
    if (gold) this.gold++;
    if (found) this.found++;
    if (gold && found && right) this.right++;
  }
  get f1(): number {
    return (200 * this.right) / Math.max(1, this.gold + this.found);
  }
}

type Relation = (typeof LABELS)[number];
const RELATIONS = 'nsubj obj ccomp xcomp advcl acl relcl conj parataxis appos obl'.split(' ') as readonly Relation[];
const [PUNCT, SUBJECT, CLAUSE] = (['punct', 'nsubj', 'ccomp'] as const).map(labelOf);

/** What is counted over sentences: words but for punctuation, their heads and labels, and some relations. */
class Counts {
  words = 0;
  heads = 0;
  both = 0;
  roots = 0;
  readonly relations = RELATIONS.map(() => new Tally());
  readonly verbal = new Tally();
  readonly clause = new Tally();

  /** Adds a sentence with the tree that was found for it. */
  add({ heads, labels, tags }: Parsed, out: Trees): void {
    const [goldEdges, foundEdges] = [edges(heads), edges(out.heads)];
    const verb = (head: number) => head >= 0 && tags[head]!.startsWith('VB');
    for (let i = 0; i < heads.length; i++) {
      const [gold, found] = [labels[i]!, out.labels[i]!];
      const same = out.heads[i] === heads[i];
      for (const [k, name] of RELATIONS.entries())
        this.relations[k]!.add(gold === labelOf(name), found === labelOf(name), same);
      this.verbal.add(gold === SUBJECT && verb(heads[i]!), found === SUBJECT && verb(out.heads[i]!), same);
      const sameEdges = goldEdges[2 * i] === foundEdges[2 * i] && goldEdges[2 * i + 1] === foundEdges[2 * i + 1];
      this.clause.add(gold === CLAUSE, found === CLAUSE, same && sameEdges);
      if (gold === PUNCT) continue;
      this.words++;
      if (same) this.heads++;
      if (same && gold === found) this.both++;
      if (same && heads[i] === -1) this.roots++;
    }
  }
}

/** Attachment scores, punctuation left out (in per cent), and F1 of some relations. */
export function measure(model: Parser, sentences: readonly Parsed[]): string {
  const counts = new Counts();
  for (const sentence of sentences)
    counts.add(sentence, parseText(model, sentence.words, [{ first: 0, last: sentence.words.length }]));
  const percent = (n: number, of: number) => ((100 * n) / of).toFixed(2);
  const { words, heads, both, roots, relations, verbal, clause } = counts;
  return [
    `UAS ${percent(heads, words)}, LAS ${percent(both, words)}, roots ${percent(roots, sentences.length)}`,
    `nsubj of verbs ${verbal.f1.toFixed(1)}, ccomp with its whole span ${clause.f1.toFixed(1)}`,
    RELATIONS.map((name, k) => `${name} ${relations[k]!.f1.toFixed(1)}`).join(', '),
  ].join('\n  ');
}

/** First and last token of what each token’s dependents take up, marks at the edges left out. */
function edges(heads: Int32Array): Int32Array {
  const out = new Int32Array(heads.length * 2);
  for (let i = 0; i < heads.length; i++) out[2 * i] = out[2 * i + 1] = i;
  for (let i = 0; i < heads.length; i++)
    for (let h = heads[i]!, steps = 0; h >= 0 && steps < 200; h = heads[h]!, steps++) {
      out[2 * h] = Math.min(out[2 * h]!, i);
      out[2 * h + 1] = Math.max(out[2 * h + 1]!, i);
    }
  return out;
}
