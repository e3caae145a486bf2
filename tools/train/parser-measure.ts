import { type Parser, parseText } from '../../src/model/parser.ts';
import { labelOf } from '../../src/model/parser-labels.ts';
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

/** Attachment scores, punctuation left out (in per cent), and F1 of some relations. */
export function measure(model: Parser, sentences: readonly Parsed[]): string {
  const punct = labelOf('punct');
  const names = [
    'nsubj',
    'obj',
    'ccomp',
    'xcomp',
    'advcl',
    'acl',
    'relcl',
    'conj',
    'parataxis',
    'appos',
    'obl',
  ] as const;
  const tallies = names.map(() => new Tally());
  const verbal = new Tally();
  const clause = new Tally();
  let words = 0;
  let heads = 0;
  let both = 0;
  let roots = 0;
  for (const s of sentences) {
    const n = s.words.length;
    const out = parseText(model, s.words, [{ first: 0, last: n }]);
    const goldEdges = edges(s.heads);
    const foundEdges = edges(out.heads);
    for (let i = 0; i < n; i++) {
      const gold = s.labels[i]!;
      const found = out.labels[i]!;
      const sameHead = out.heads[i] === s.heads[i];
      names.forEach((name, k) => {
        tallies[k]!.add(gold === labelOf(name), found === labelOf(name), sameHead);
      });
      const verb = (head: number) => head >= 0 && s.tags[head]!.startsWith('VB');
      verbal.add(gold === 1 && verb(s.heads[i]!), found === 1 && verb(out.heads[i]!), sameHead);
      const sameEdges = goldEdges[2 * i] === foundEdges[2 * i] && goldEdges[2 * i + 1] === foundEdges[2 * i + 1];
      clause.add(gold === labelOf('ccomp'), found === labelOf('ccomp'), sameHead && sameEdges);
      if (gold === punct) continue;
      words++;
      if (sameHead) heads++;
      if (sameHead && gold === found) both++;
      if (sameHead && s.heads[i] === -1) roots++;
    }
  }
  const percent = (n: number, of: number) => ((100 * n) / of).toFixed(2);
  return [
    `UAS ${percent(heads, words)}, LAS ${percent(both, words)}, roots ${percent(roots, sentences.length)}`,
    `nsubj of verbs ${verbal.f1.toFixed(1)}, ccomp with its whole span ${clause.f1.toFixed(1)}`,
    names.map((name, k) => `${name} ${tallies[k]!.f1.toFixed(1)}`).join(', '),
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
