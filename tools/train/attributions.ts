// Trains the three models of attributions. Deterministic: the same data give the same files.
//   npx tsx tools/train/attributions.ts --data DIR [--out models] [--models cues,roles,score] [--names other] [--dropout 0.3] [--draws 4]
// In each draw an article stands twice, the second time as another paper would set it and about other people (`--names own`:
// the same ones); the mean of the weights of all draws is written.
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

/** The two halves of a set of articles: what a model says of an article is always said by the one that has not seen it. */
type Folds = readonly [Prepared[], Prepared[]];
type Cues = ReadonlyMap<Prepared, readonly Candidate[]>;

const both = (a: Folds, b: Folds): Folds => [
  [...a[0], ...b[0]],
  [...a[1], ...b[1]],
];

/** Trains on each list of articles with a seed of its own, and gives the mean. */
function meanOf(
  lists: readonly (readonly Prepared[])[],
  examplesOf: (article: Prepared) => readonly Example[],
  options: Omit<Options, 'seed'>,
): SparseCrf {
  const trained = lists.map((articles, i) =>
    train(articles.flatMap(examplesOf), { ...options, seed: i + 1, least: LEAST, dropout: DROPOUT, log }),
  );
  return shipped(averageOf(trained), BITS, DROP);
}

function trainCues(lists: readonly (readonly Prepared[])[], epochs: number): SparseCrf {
  const may = (from: number, to: number): boolean => to !== 2 || from === 1 || from === 2;
  return meanOf(lists, cueExamples, { states: Uint8Array.of(0, 1, 2), epochs, may });
}

function trainRoles(lists: readonly (readonly Prepared[])[], cues: Cues, epochs: number): SparseCrf {
  const examplesOf = (article: Prepared) => roleExamples(article, cues.get(article)!);
  return meanOf(lists, examplesOf, { states: STATE_CLASSES, epochs, may: mayFollow });
}

type Trained = Partial<Record<'cues' | 'roles' | 'score', SparseCrf>>;

/** Roles and score learn from what models say that have not seen an article. `plain` are the articles as they were printed. */
function trainRolesAndScore(plain: Folds, draws: readonly Folds[]): Trained {
  const [halves, all] = [both(plain, draws[0]!), draws.reduce(both, plain)];
  log('cues, for the roles');
  const blindCues = halves.map((half) => trainCues([half], BLIND_EPOCHS));
  const found: Cues = new Map(
    all.flatMap((fold, k) => fold.map((a) => [a, findCues(blindCues[1 - k]!, a.columns)] as const)),
  );
  log('roles, for the score');
  const blindRoles = halves.map((half) => trainRoles([half], found, BLIND_EPOCHS));
  log('score');
  const scored = all.flatMap((fold, k) =>
    fold.flatMap((a) => scoreExamples(a, findRoles(blindRoles[1 - k]!, a.columns, found.get(a)!))),
  );
  const score = shipped(train(scored, { states: Uint8Array.of(0, 1), epochs: 5, seed: 3, log }), 16, DROP);
  log('roles');
  return { roles: trainRoles(listsOf(plain, draws), found, EPOCHS), score };
}

/** What each training sees: the articles as printed, and the copies of one draw. */
const listsOf = (plain: Folds, draws: readonly Folds[]): Prepared[][] => draws.map((draw) => both(plain, draw).flat());

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'models' },
    models: { type: 'string', default: 'cues,roles,score' },
    names: { type: 'string', default: 'other' },
    dropout: { type: 'string', default: '0.3' },
    draws: { type: 'string', default: '4' },
  },
});
if (!values.data) throw new Error('usage: tools/train/attributions.ts --data DIR [--out DIR]');
const DROPOUT = Number(values.dropout);
const gold = readNdjson<GoldArticle>(join(values.data, 'attributions-polnear-train.jsonl'));

/** The articles, every second one in the other half, each as `copy` makes it. */
function foldsOf(copy: (article: GoldArticle, i: number) => string): Folds {
  const folds: Folds = [[], []];
  for (const [i, article] of gold.entries())
    folds[(i % 2) as 0 | 1].push(peel(prepare({ ...article, text: copy(article, i) })));
  return folds;
}

/** The articles about other people; in four draws each wears each dress once. */
function draw(k: number): Folds {
  const dice = random(9 + k);
  return foldsOf(({ text }, i) => {
    const dress = DRESSES[(Math.floor(i / 2) + k) % DRESSES.length]!;
    return dress(values.names === 'other' ? renamed(text, dice) : text);
  });
}

log(`${gold.length} articles`);
const plain = foldsOf(({ text }) => text);
const draws = Array.from({ length: Number(values.draws) }, (_, k) => draw(k));
const asked = new Set(values.models.split(','));
const trained: Trained = {
  ...(asked.has('cues') && { cues: trainCues(listsOf(plain, draws), EPOCHS) }),
  ...((asked.has('roles') || asked.has('score')) && trainRolesAndScore(plain, draws)),
};
for (const [name, model] of Object.entries(trained)) {
  const bytes = writeSparse(model);
  writeFileSync(join(values.out, `attribution-${name}.bin`), bytes);
  log(`attribution-${name}.bin: ${bytes.length} bytes`);
}
