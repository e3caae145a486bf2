// Which words are common words: counted in running text, away from sentence starts.
import { readFileSync } from 'node:fs';
import type { ListName } from '../../src/extract/names/gazetteer.ts';

const CORPORA = ['entities-train', 'text-wikinews', 'attributions-polnear-train'];

/** Words by how often they stand in lower case: “lower” nearly always, “mixed” now and then (“may”, “mark”, “bush”). */
export function caseLists(folder: string): [ListName, string[]][] {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  for (const corpus of CORPORA)
    for (const line of readFileSync(`${folder}/${corpus}.jsonl`, 'utf8').split('\n').filter(Boolean))
      for (const paragraph of (JSON.parse(line) as { text: string }).text.split('\n')) count(paragraph, lower, upper);
  const lists: Record<'lower' | 'mixed', string[]> = { lower: [], mixed: [] };
  for (const [word, n] of lower) {
    const share = n / (n + (upper.get(word) ?? 0));
    if (n >= 3 && share >= 0.2) lists[share >= 0.9 ? 'lower' : 'mixed'].push(word);
  }
  return [
    ['lower', lists.lower],
    ['mixed', lists.mixed],
  ];
}

function count(paragraph: string, lower: Map<string, number>, upper: Map<string, number>): void {
  for (const sentence of paragraph.split(/(?<=[.!?:]["'”’)]*)\s+/)) {
    const words = sentence.match(/\p{L}[\p{L}'’]*/gu) ?? [];
    const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).length;
    if (capitals > words.length / 2) continue;
    for (const word of words.slice(1)) {
      if (word === word.toLowerCase()) lower.set(word, (lower.get(word) ?? 0) + 1);
      else upper.set(word.toLowerCase(), (upper.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
}
