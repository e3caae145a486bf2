// Trains the tagger and the dependency parser on a treebank:
//   npx tsx tools/train/parser.ts --data DIR [--out FILE] [--epochs N] [--all]
// DIR holds treebank.tsv. A tenth of its documents is held out and measured on; with --all nothing is held out.
import { writeFileSync } from 'node:fs';
import { readParser, writeParser } from '../../src/model/parser-file.ts';
import { argument, flag } from './arguments.ts';
import { asRead, type Parsed, readTreebank } from './parser-data.ts';
import { measure } from './parser-measure.ts';
import { examplesOf, guessTags, knownWords, type TagOptions, trainParser, trainTagger } from './parser-training.ts';
import { random, shuffle } from './random.ts';

const data = argument('data');
const out = argument('out', new URL('../../models/parser.bin', import.meta.url).pathname);
const SEED = Number(argument('seed', '7'));
const started = performance.now();
const log = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const documents = readTreebank(`${data}/treebank.tsv`);
shuffle(documents, random(SEED));
const tenth = Math.ceil(documents.length / 10);
const held = documents.slice(0, tenth);
const kept = documents.slice(flag('all') ? 0 : tenth);
const sentences: Parsed[] = kept.flatMap((d) => asRead(d));
const tags = [...new Set(sentences.flatMap((s) => s.tags))].sort();
const known = knownWords(sentences, 2);
const examples = examplesOf(sentences, known, tags);
log(`${documents.length} documents, ${examples.length} sentences to train on`);

const tagOptions: TagOptions = {
  tags,
  size: { bits: 18, rows: Number(argument('tag-rows', '20000')), least: 3 },
  epochs: Number(argument('tag-epochs', '3')),
  seed: SEED,
};
const folds = [0, 1].map((k) => examples.filter((_, i) => (i >> 5) % 2 === k));
const halves = folds.map((fold) => trainTagger(fold, tagOptions));
const accuracies = folds.map((fold, k) => guessTags(halves[1 - k]!, fold));
const guesses = examples.map((e) => e.guessed.slice());
log(`tags by half: ${accuracies.map((a) => (100 * a).toFixed(2)).join(', ')} %`);
const tagger = trainTagger(examples, tagOptions);
for (const [i, e] of examples.entries()) e.guessed.set(guesses[i]!);
const heldSentences = held.flatMap((d) => asRead(d));
log(`tags of the held-out tenth: ${(100 * guessTags(tagger, examplesOf(heldSentences, known, tags))).toFixed(2)} %`);

const model = trainParser(examples, tagger, known, {
  actions: { bits: 19, rows: Number(argument('action-rows', '80000')), least: Number(argument('least', '3')) },
  labels: { bits: 17, rows: Number(argument('label-rows', '16000')), least: Number(argument('least', '3')) },
  epochs: Number(argument('epochs', '6')),
  seed: SEED,
  explore: 0.9,
  log,
});
const bytes = writeParser(model, Number(argument('drop', '0.02')));
writeFileSync(out, bytes);
const news = (s: Parsed) => /GUM_(?:news|interview|bio)|^\d{6}$/.test(s.document);
log(`full weights:\n  ${measure(model, heldSentences)}`);
const small = readParser(bytes);
log(`${out}, ${bytes.length} bytes:\n  ${measure(small, heldSentences)}`);
log(`prose alone:\n  ${measure(small, heldSentences.filter(news))}`);
