// Trains the tagger and the dependency parser on a treebank:
//   npx tsx tools/train/parser.ts --data DIR [--out FILE] [--epochs N] [--all]
// DIR holds treebank.tsv. A tenth of its documents is held out and measured on; with --all nothing is held out.
import { writeFileSync } from 'node:fs';
import { readParser, writeParser } from '../../src/model/parser-file.ts';
import { argument, flag } from './arguments.ts';
import { asRead, type Parsed, readTreebank } from './parser-data.ts';
import { examplesOf, knownWords } from './parser-examples.ts';
import { measure } from './parser-measure.ts';
import { reportedSpeech } from './parser-speech.ts';
import { trainParser } from './parser-training.ts';
import { random, shuffle } from './random.ts';
import { guessByFolds, guessTags, type TagOptions, trainTagger } from './tagger-training.ts';

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
const chance = random(SEED);
const curly = (text: string): string =>
  text
    .replace(/(?<=^|\s|\()"/gm, '“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
/** Some sentences lose their full stop, as headlines and captions have none; some documents have curly marks. */
const dress = (text: string): string => {
  const bare = text.replace(/\.$/gm, (stop) => (chance() < 0.04 ? ' ' : stop));
  return chance() < 0.4 ? curly(bare) : bare;
};
const sentences: Parsed[] = [...kept, reportedSpeech(kept, 4, chance)].flatMap((d) => asRead(d, dress));
const tags = [...new Set(sentences.flatMap((s) => s.tags))].sort();
const known = knownWords(sentences, 2);
const examples = examplesOf(sentences, known, tags);
log(`${documents.length} documents, ${examples.length} sentences to train on`);

const tagOptions: TagOptions = {
  tags,
  size: { bits: 16, rows: Number(argument('tag-rows', '18000')), least: 3 },
  epochs: Number(argument('tag-epochs', '3')),
  seed: SEED,
};
const tagger = trainTagger(examples, tagOptions);
log(`tags by folds: ${(100 * guessByFolds(examples, tagOptions, 4)).toFixed(2)} %`);
const heldSentences = held.flatMap((d) => asRead(d));
log(`tags of the held-out tenth: ${(100 * guessTags(tagger, examplesOf(heldSentences, known, tags))).toFixed(2)} %`);

const model = trainParser(examples, tagger, known, {
  actions: { bits: 18, rows: Number(argument('action-rows', '70000')), least: Number(argument('least', '3')) },
  labels: { bits: 16, rows: Number(argument('label-rows', '14000')), least: Number(argument('least', '3')) },
  epochs: Number(argument('epochs', '5')),
  seed: SEED,
  explore: 0.9,
  log,
});
const bytes = writeParser(model, Number(argument('drop', '0.03')));
writeFileSync(out, bytes);
const news = (s: Parsed) => /GUM_(?:news|interview|bio)|^\d{6}$/.test(s.document);
const small = readParser(bytes);
log(`${out}, ${bytes.length} bytes:\n  ${measure(small, heldSentences)}`);
log(`prose alone:\n  ${measure(small, heldSentences.filter(news))}`);
log(`reported speech made of the held-out tenth:\n  ${measure(small, asRead(reportedSpeech(held, 1, chance)))}`);
