// Compiles the lists of names into models/names-lists.bin:
//   npx tsx tools/gazetteer/main.ts --data DIR
// DIR holds the corpora in which words are counted in lower case and with a capital.
import { writeFileSync } from 'node:fs';
import {
  bitOf,
  extend,
  LISTS,
  type ListName,
  OPENS,
  START,
  writeGazetteer,
} from '../../src/extract/names/gazetteer.ts';
import { phraseKey } from '../../src/extract/names/key.ts';
import { MONTHS, SHORT_MONTHS } from '../../src/lexicon/months.ts';
import { WEEKDAYS } from '../../src/lexicon/weekdays.ts';
import { argument } from '../train/arguments.ts';
import { caseLists } from './case.ts';
import { packageLists } from './packages.ts';
import { handLists, libraryLists } from './words.ts';

const lists = new Map<ListName, Set<string>>(LISTS.map((list) => [list, new Set()]));
const sources = [packageLists(), handLists(), libraryLists(), caseLists(argument('data'))];
for (const source of sources)
  for (const [list, entries] of source)
    for (const entry of entries) {
      const key = phraseKey(entry.split(/\s+/));
      if (key.length > 1 && key.length < 60) lists.get(list)!.add(key);
    }

// “So”, “We”, “March”: lists of names have them too, and as names they are too rare to count.
const NOT_NAMES = [...lists.get('lower')!, ...MONTHS.keys(), ...SHORT_MONTHS.keys(), ...WEEKDAYS.keys()];
for (const list of ['name-word', 'town'] as const) for (const word of NOT_NAMES) lists.get(list)!.delete(word);

const phrases = new Map<number, number>();
const mark = (hash: number, bits: number) => phrases.set(hash, (phrases.get(hash) ?? 0) | bits);
for (const list of LISTS)
  for (const entry of lists.get(list)!) {
    const words = entry.split(' ');
    mark(words.reduce(extend, START), bitOf(list));
    if (words.length > 1) mark(extend(START, words[0]!), OPENS);
  }
const bytes = writeGazetteer(phrases);
writeFileSync(new URL('../../models/names-lists.bin', import.meta.url), bytes);
for (const list of LISTS) console.log(list.padEnd(14), lists.get(list)!.size);
console.log(`${bytes.length} bytes`);
