// Compiles the lists of names into models/names-lists.bin:
//   npx tsx tools/gazetteer/main.ts --data DIR
// DIR holds the corpora in which words are counted in lower case and with a capital.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { LISTS, type ListName } from '../../src/extract/names/gazetteer.ts';
import { phraseKey } from '../../src/extract/names/key.ts';
import { argument } from '../train/arguments.ts';
import { caseLists } from './case.ts';
import { packageLists } from './packages.ts';
import { handLists } from './words.ts';

const lists = new Map<ListName, Set<string>>(LISTS.map((list) => [list, new Set()]));
const sources = [packageLists(), handLists(), caseLists(argument('data'))];
for (const source of sources)
  for (const [list, entries] of source)
    for (const entry of entries) {
      const key = phraseKey(entry.split(/\s+/));
      if (key.length > 1 && key.length < 60) lists.get(list)!.add(key);
    }

/** Entries in order, each as the length of what it shares with the one before and its rest. */
function frontCoded(entries: readonly string[]): string {
  let last = '';
  const lines = entries.map((entry) => {
    let shared = 0;
    while (shared < last.length && shared < entry.length && last[shared] === entry[shared]) shared++;
    last = entry;
    return `${String.fromCharCode(0x30 + shared)}${entry.slice(shared)}\n`;
  });
  return lines.join('');
}

const text = LISTS.map((list) => `${frontCoded([...lists.get(list)!].sort())}\n`).join('');
const bytes = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(new URL('../../models/names-lists.bin', import.meta.url), bytes);
for (const list of LISTS) console.log(list.padEnd(14), lists.get(list)!.size);
console.log(`${bytes.length} bytes`);
