// Trains the three models of attributions. Deterministic: the same data give the same files.
//   npx tsx tools/train/attributions.ts --data DIR [--out models]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findCues } from '../../src/extract/attributions/cues.ts';
import type { Candidate } from '../../src/extract/attributions/role-features.ts';
import { cueCounts, findRoles, mayFollow, type Roles, STATE_CLASSES } from '../../src/extract/attributions/roles.ts';
import type { Crf } from '../../src/model/crf.ts';
import { Features } from '../../src/model/features.ts';
import { writeCrf } from '../../src/model/weights.ts';
import { type GoldArticle, type Prepared, prepare, readLines } from './articles.ts';
import { trainCrf } from './crf.ts';
import { DRESSES } from './dresses.ts';
import { cueExamples, roleExamples, scoreExamples } from './examples.ts';
import { peel } from './peel.ts';

const BITS = 18;
const EPOCHS = 4;
/** The models that only say what they think of the other half get by with fewer. */
const BLIND_EPOCHS = 3;
/** Weights below this do not ship. */
const DROP = 0.015;
const features = new Features();
const begun = Date.now();
const log = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const trainCues = (articles: readonly Prepared[], epochs: number): Crf =>
  trainCrf(articles.flatMap(cueExamples), {
    classes: ['O', 'B', 'I'],
    states: Uint8Array.of(0, 1, 2),
    bits: BITS,
    epochs,
    seed: 1,
    may: (from, to) => to !== 2 || from === 1 || from === 2,
    log,
  });

type Cues = ReadonlyMap<Prepared, readonly Candidate[]>;

const trainRoles = (articles: readonly Prepared[], cues: Cues, epochs: number): Crf =>
  trainCrf(
    articles.flatMap((a) => roleExamples(a, cues.get(a)!)),
    {
      classes: ['none', 'source', 'content'],
      states: STATE_CLASSES,
      bits: BITS,
      epochs,
      seed: 2,
      may: mayFollow,
      log,
    },
  );

function rolesOf(article: Prepared, cues: readonly Candidate[], model: Crf): Roles[] {
  const counts = cueCounts(article.columns.length, cues);
  return cues
    .map((cue) => findRoles(model, article.columns, cue, counts, features))
    .filter((r) => r.content.length > 0);
}

/** Two-fold: what a model says of an article is always said by the one that has not seen it. */
export function trainAttributions(folds: readonly [Prepared[], Prepared[]]): Record<'cues' | 'roles' | 'score', Crf> {
  const all = folds.flat();
  log('cues');
  const blindCues = folds.map((fold) => trainCues(fold, BLIND_EPOCHS));
  const found: Cues = new Map(
    folds.flatMap((fold, k) => fold.map((a) => [a, findCues(blindCues[1 - k]!, a.columns, features)] as const)),
  );
  log('roles');
  const blindRoles = folds.map((fold) => trainRoles(fold, found, BLIND_EPOCHS));
  log('score');
  const scored = folds.flatMap((fold, k) =>
    fold.flatMap((a) => scoreExamples(a, rolesOf(a, found.get(a)!, blindRoles[1 - k]!))),
  );
  const score = trainCrf(scored, {
    classes: ['no', 'yes'],
    states: Uint8Array.of(0, 1),
    bits: 16,
    epochs: 5,
    seed: 3,
    log,
  });
  log('the models that ship');
  return { cues: trainCues(all, EPOCHS), roles: trainRoles(all, found, EPOCHS), score };
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'models' },
    dresses: { type: 'string', default: '1' },
  },
});
if (!values.data) throw new Error('usage: tools/train/attributions.ts --data DIR [--out DIR]');
const gold = readLines<GoldArticle>(join(values.data, 'attributions-polnear-train.jsonl'));
log(`${gold.length} articles`);
const folds: [Prepared[], Prepared[]] = [[], []];
for (const [i, article] of gold.entries()) {
  const dressed = [article];
  for (let k = 0; k < Number(values.dresses); k++) {
    const dress = DRESSES[(Math.floor(i / 2) + k) % DRESSES.length]!;
    dressed.push({ ...article, text: dress(article.text) });
  }
  folds[(i % 2) as 0 | 1].push(...dressed.map((a) => peel(prepare(a))));
}
for (const [name, model] of Object.entries(trainAttributions(folds))) {
  const bytes = writeCrf(model, DROP);
  writeFileSync(join(values.out, `attribution-${name}.bin`), bytes);
  log(`attribution-${name}.bin: ${bytes.length} bytes`);
}
