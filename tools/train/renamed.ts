// The same article about other people. Each word of a person's name becomes another of the same length, so that gold
// offsets stay true: a model that has learned from it knows a source by its place in the sentence, not by who was in the news.
import { allLocales } from '@faker-js/faker';
import { findNames } from '../../src/extract/names/index.ts';
import { segment } from '../../src/text/segment.ts';

const NAME = /^\p{Lu}\p{Ll}+$/u;

type Names = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | null | undefined;

/** Names of all countries by their length, in order, each once. */
function byLength(of: (person: NonNullable<(typeof allLocales)['en']['person']>) => unknown): Map<number, string[]> {
  const lists = Object.values(allLocales).flatMap(({ person }) => {
    const names = person && (of(person) as Names);
    return names ? [Array.isArray(names) ? names : Object.values(names).flat()] : [];
  });
  const all = [...new Set(lists.flat().filter((name): name is string => NAME.test(name ?? '')))].sort();
  return new Map([...new Set(all.map((name) => name.length))].map((n) => [n, all.filter((name) => name.length === n)]));
}

const GIVEN = byLength(({ first_name }) => first_name);
const SURNAMES = byLength(({ last_name }) => last_name);

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
