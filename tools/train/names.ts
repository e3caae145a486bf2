// Trains the tagger of names:
//   npx tsx tools/train/names.ts --data DIR [--out FILE] [--epochs N] [--seeds 20,31,32] [--with wikigold,pud] [--without re3d]
// DIR holds the corpora and the treebank; the lists of names must have been compiled (tools/gazetteer), and
// the classes of words (tools/vectors).
import { readFileSync, writeFileSync } from 'node:fs';
import { addFeatures } from '../../src/extract/names/features.ts';
import { readGazetteer } from '../../src/extract/names/gazetteer.ts';
import { hintsOf } from '../../src/extract/names/hints.ts';
import { mayFollow, namesIn, TAGS } from '../../src/extract/names/tags.ts';
import { writeWeights } from '../../src/extract/names/weights.ts';
import { Vocabulary } from '../../src/extract/names/words.ts';
import { type Crf, scoreStates } from '../../src/model/dense.ts';
import { Features } from '../../src/model/features.ts';
import { hashText } from '../../src/model/hash.ts';
import { readWordClasses } from '../../src/model/word-classes.ts';
import { knownPlaces } from '../gazetteer/packages.ts';
import { argument } from './arguments.ts';
import { averageOf, type Example, trainCrf } from './crf.ts';
import { readCrf, writeCrf } from './dense-file.ts';
import { viterbi } from './lattice.ts';
import { Augmenter } from './names-augment.ts';
import { label, type Piece, readPieces } from './names-data.ts';
import { dropRare, examplesOf, type Prepared, prepare } from './names-examples.ts';
import { random } from './random.ts';
import { respace, spacedSentences } from './respace.ts';

const data = argument('data');
const out = argument('out', new URL('../../models/names.bin', import.meta.url).pathname);
// More rounds know the training sets better, and other papers less well.
const epochs = Number(argument('epochs', '3'));
const BITS = Number(argument('bits', '18'));
const DROPOUT = 0.2;

const gazetteer = readGazetteer(readFileSync(new URL('../../models/names-lists.bin', import.meta.url)));
const classes = readWordClasses(readFileSync(new URL('../../models/word-classes.bin', import.meta.url)));
const vocabulary = new Vocabulary(gazetteer, classes);
const spaced = spacedSentences(`${data}/treebank.tsv`);
const sets = ['train', ...argument('with', 'wikigold,pud').split(',').filter(Boolean)];
// re3d names what others do not (“a new Prime Minister-designate”, “Syrian army”): better without it.
const without = new Set(argument('without', 're3d').split(',').filter(Boolean));
const pieces: Piece[] = sets
  .flatMap((set) => readPieces(`${data}/entities-${set}.jsonl`))
  .filter((piece) => !without.has(piece.set));
const places = knownPlaces();
const share = Number(argument('augment', '0.6'));
console.log(`${pieces.length} pieces read`);

/** The pieces, most of them twice: the second time with other names. */
function preparedWith(seed: number): Prepared[] {
  const augmenter = new Augmenter(random(seed), places);
  const dice = random(seed + 1);
  return pieces
    .flatMap((piece) => {
      const proper = respace(piece, spaced);
      const more = dice() < share && !/Twitter|WNUT/.test(piece.set);
      return more ? [proper, augmenter.raise(augmenter.rename(proper), 0.12)] : [proper];
    })
    .map((piece) => prepare(label(piece), gazetteer, vocabulary));
}

/** A piece and what was made of it belong to the same half. */
const half = (p: Prepared): number => (hashText(p.id) >>> 7) & 1;

function train(label: string, examples: readonly Example[], rounds: number, seed: number): Crf {
  const started = performance.now();
  console.log(`${label}: ${examples.length} sequences`);
  return trainCrf(dropRare(examples, BITS), {
    classes: TAGS,
    states: Uint8Array.from(TAGS, (_, i) => i),
    bits: BITS,
    epochs: rounds,
    seed,
    dropout: DROPOUT,
    may: mayFollow,
    rate: Number(argument('rate', '0.1')),
    offset: Number(argument('offset', '1')),
    log: (line) => console.log(`  ${line}, ${((performance.now() - started) / 1000).toFixed(0)} s`),
  });
}

/** Hints as a second reading will have them: from a first reading by a model that has not seen the piece. */
function hinted(part: readonly Prepared[], crf: Crf): Example[] {
  const features = new Features();
  return part.flatMap((p) => {
    const names = p.runs.flatMap((run) => {
      features.clear();
      addFeatures(p.sheet, undefined, run, features);
      return namesIn(viterbi(crf, scoreStates(crf, features), features.length), run.first);
    });
    return examplesOf(p, hintsOf(p.sheet, names));
  });
}

function trainedWith(seed: number): Crf {
  const prepared = preparedWith(seed);
  const folds = [0, 1].map((k) => prepared.filter((p) => half(p) === k));
  const halves = folds.map((part, k) => {
    const examples = part.flatMap((p) => examplesOf(p));
    return train(`seed ${seed}, fold ${k}`, examples, 1, seed);
  });
  const second = folds.flatMap((part, k) => hinted(part, halves[1 - k]!));
  const dice = random(seed + 2);
  const first = prepared.flatMap((p) => examplesOf(p)).filter(() => dice() < 0.6);
  return train(`seed ${seed}, all`, [...first, ...second], epochs, seed);
}

const seeds = argument('seeds', '20,31,32').split(',').map(Number);
const crf = averageOf(seeds.map(trainedWith));
const bytes = writeWeights(readCrf(writeCrf(crf))); // in eight bits, then without the zeros
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);
