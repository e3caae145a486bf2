// The same article about other people. Each word of a person's name becomes another of the same length, so that gold
// offsets stay true: a model that has learned from it knows a source by its place in the sentence, not by who was in the news.
import { findNames } from '../../src/extract/names/index.ts';
import { segment } from '../../src/text/segment.ts';
import { fakerNames } from '../gazetteer/packages.ts';

type ByLength = ReadonlyMap<number, readonly string[]>;

const NAME = /^\p{Lu}\p{Ll}+$/u;

/** Names of all countries by their length, in order, each once. */
function byLength(names: readonly string[]): ByLength {
  const all = [...new Set(names)].sort();
  return new Map([...new Set(all.map((name) => name.length))].map((n) => [n, all.filter((name) => name.length === n)]));
}

/** In all alphabets: what stands in a name should count for little. */
const [GIVEN, SURNAMES] = fakerNames(NAME).map(([, names]) => byLength(names)) as [ByLength, ByLength];

/** The text with other people's names, as long as before; a word that has no other of its length stays. */
export function renamed(text: string, next: () => number): string {
  const doc = segment({ id: '', format: 'text', sha256: '', text });
  const chosen = new Map<string, string>();
  for (const { start, end, type } of findNames(doc)) {
    if (type !== 'person') continue;
    const words = text
      .slice(start, end)
      .split(' ')
      .filter((word) => NAME.test(word));
    for (const [i, word] of words.entries()) {
      const list = (i < words.length - 1 ? GIVEN : SURNAMES).get(word.length);
      if (list && !chosen.has(word)) chosen.set(word, list[Math.floor(next() * list.length)]!);
    }
  }
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, pos } of doc.tokens) {
    const other = pos === 'PROPN' ? chosen.get(text.slice(start, end)) : undefined;
    if (other === undefined) continue;
    parts.push(text.slice(done, start), other);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
