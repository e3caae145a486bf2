// Trains the three models of attributions. Deterministic: the same data give the same files.
//   npx tsx tools/train/attributions.ts --data DIR [--out models] [--dresses 1] [--renamed] [--dropout 0.15] [--seeds 1]
// With --renamed the copies of an article are about other people; of several seeds the mean of the weights is written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findCues } from '../../src/extract/attributions/learned/cues.ts';
import type { Candidate } from '../../src/extract/attributions/learned/role-features.ts';
import { findRoles, mayFollow, STATE_CLASSES } from '../../src/extract/attributions/learned/roles.ts';
import { type SparseCrf, writeSparse } from '../../src/model/sparse-file.ts';
import { readNdjson } from '../ndjson.ts';
import { type GoldArticle, type Prepared, prepare } from './articles.ts';
import { DRESSES } from './dresses.ts';
import { cueExamples, roleExamples, scoreExamples } from './examples.ts';
import { peel } from './peel.ts';
import { random } from './random.ts';
import { renamed } from './renamed.ts';
import { averageOf, type Example, type Options, shipped, train } from './sparse.ts';

const BITS = 17;
const EPOCHS = 5;
/** The models that only say what they think of the other half get by with fewer. */
const BLIND_EPOCHS = 3;
/** Weights below this do not ship. */
const DROP = 0.02;
/** Features seen less often have no weight. */
const LEAST = 3;
const begun = Date.now();
const log = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** The mean of trainings that differ in their seeds, and so in the order of the examples and the features left out. */
function meanOf(
  examples: readonly Example[],
  seeds: readonly number[],
  options: Pick<Options, 'states' | 'epochs' | 'may'>,
): SparseCrf {
  const trained = seeds.map((seed) => train(examples, { ...options, seed, least: LEAST, dropout: DROPOUT, log }));
  return shipped(averageOf(trained), BITS, DROP);
}

function trainCues(articles: readonly Prepared[], epochs: number, seeds: readonly number[]): SparseCrf {
  const may = (from: number, to: number): boolean => to !== 2 || from === 1 || from === 2;
  const states = Uint8Array.of(0, 1, 2);
  return meanOf(articles.flatMap(cueExamples), seeds, { states, epochs, may });
}

type Cues = ReadonlyMap<Prepared, readonly Candidate[]>;

function trainRoles(articles: readonly Prepared[], cues: Cues, epochs: number, seeds: readonly number[]): SparseCrf {
  const examples = articles.flatMap((a) => roleExamples(a, cues.get(a)!));
  return meanOf(examples, seeds, { states: STATE_CLASSES, epochs, may: mayFollow });
}

/** Two-fold: what a model says of an article is always said by the one that has not seen it. */
function trainAttributions(folds: readonly [Prepared[], Prepared[]]): Record<'cues' | 'roles' | 'score', SparseCrf> {
  const all = folds.flat();
  log('cues');
  const blindCues = folds.map((fold) => trainCues(fold, BLIND_EPOCHS, [1]));
  const found: Cues = new Map(
    folds.flatMap((fold, k) => fold.map((a) => [a, findCues(blindCues[1 - k]!, a.columns)] as const)),
  );
  log('roles');
  const blindRoles = folds.map((fold) => trainRoles(fold, found, BLIND_EPOCHS, [2]));
  log('score');
  const scored = folds.flatMap((fold, k) =>
    fold.flatMap((a) => scoreExamples(a, findRoles(blindRoles[1 - k]!, a.columns, found.get(a)!))),
  );
  const score = shipped(train(scored, { states: Uint8Array.of(0, 1), epochs: 5, seed: 3, log }), 16, DROP);
  log('the models that ship');
  return { cues: trainCues(all, EPOCHS, SEEDS), roles: trainRoles(all, found, EPOCHS, ROLE_SEEDS), score };
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'models' },
    dresses: { type: 'string', default: '1' },
    renamed: { type: 'boolean', default: false },
    dropout: { type: 'string', default: '0.15' },
    seeds: { type: 'string', default: '1' },
  },
});
if (!values.data) throw new Error('usage: tools/train/attributions.ts --data DIR [--out DIR]');
const gold = readNdjson<GoldArticle>(join(values.data, 'attributions-polnear-train.jsonl'));
log(`${gold.length} articles`);
const SEEDS = values.seeds.split(',').map(Number);
const ROLE_SEEDS = SEEDS.map((seed) => seed + 1);
const DROPOUT = Number(values.dropout);
const dice = random(9);
const folds: [Prepared[], Prepared[]] = [[], []];
for (const [i, article] of gold.entries()) {
  const dressed = [article];
  for (let k = 0; k < Number(values.dresses); k++) {
    const dress = DRESSES[(Math.floor(i / 2) + k) % DRESSES.length]!;
    const text = values.renamed ? renamed(article.text, dice) : article.text;
    dressed.push({ ...article, text: dress(text) });
  }
  folds[(i % 2) as 0 | 1].push(...dressed.map((a) => peel(prepare(a))));
}
for (const [name, model] of Object.entries(trainAttributions(folds))) {
  const bytes = writeSparse(model);
  writeFileSync(join(values.out, `attribution-${name}.bin`), bytes);
  log(`attribution-${name}.bin: ${bytes.length} bytes`);
}
