// Scores the analysis against gold data: `npm run evaluate -- --data DIR`. See USAGE.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import { readNdjson } from '../ndjson.ts';
import { calibrationTable } from './calibration.ts';
import { gains } from './gains.ts';
import type { GoldArticle } from './gold.ts';
import { percentages, type Task } from './judgement.ts';
import type { Output } from './output.ts';
import { errorList, gainsList, type Row, scoreTable } from './print.ts';
import { analyzeAll } from './run.ts';
import { type Score, score } from './score.ts';
import { findSets } from './sets.ts';
import { tasks } from './tasks.ts';

const USAGE = `usage:
  npm run evaluate -- --data DIR [--only TASK,…] [--save DIR]   analyse and score every set found in DIR
  npm run evaluate -- --output FILE --task TASK --gold FILE     score an output that is there already
  npm run evaluate -- --gains OLD NEW --task TASK --gold FILE   what NEW wins and loses against OLD
options: --errors N, --calibration, --json, --help; TASK: ${[...tasks.keys()].join(', ')}
`;

interface Scored extends Score {
  readonly set: string;
  readonly headline: string;
}

const { values, positionals } = commandLine(USAGE, {
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    save: { type: 'string' },
    output: { type: 'string' },
    gains: { type: 'boolean' },
    task: { type: 'string' },
    gold: { type: 'string' },
    errors: { type: 'string' },
    calibration: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
process.exitCode = main();

function main(): number {
  const task = tasks.get(values.task ?? '');
  const only = values.only?.split(',') ?? [...tasks.keys()];
  if (only.some((name) => !tasks.has(name))) return usage();
  if (positionals.length > 0 && !values.gains) return usage();
  if (values.data !== undefined) return print(scoreSets(values.data, only));
  if (!task || values.gold === undefined) return usage();
  const golds = readNdjson<GoldArticle>(values.gold);
  if (values.output !== undefined) return print([scoreFile(task, golds, values.output)]);
  const [before, after] = positionals;
  if (!values.gains || before === undefined || after === undefined) return usage();
  const judged = (file: string) => score(task, golds, readNdjson<Output>(file)).judgements;
  console.log(gainsList(gains(judged(before), judged(after))));
  return 0;
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

const scoreFile = (task: Task, golds: readonly GoldArticle[], file: string): Scored => ({
  ...score(task, golds, readNdjson<Output>(file)),
  set: values.task as string,
  headline: task.headline,
});

function scoreSets(folder: string, only: readonly string[]): Scored[] {
  return findSets(folder).flatMap((set): Scored[] => {
    const chosen = [...tasks].filter(([name]) => set.tasks.includes(name) && only.includes(name));
    if (chosen.length === 0) return [];
    const golds = readNdjson<GoldArticle>(set.file);
    const outputs = analyzeAll(golds, console.error);
    if (values.save !== undefined) save(values.save, set.name, outputs);
    return chosen.map(([name, task]) => ({
      ...score(task, golds, outputs),
      set: name === set.tasks[0] ? set.name : `${set.name}: ${name}`,
      headline: set.headline ?? task.headline,
    }));
  });
}

function save(folder: string, name: string, outputs: readonly Output[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.ndjson`), outputs.map((o) => `${JSON.stringify(o)}\n`).join(''));
}

function print(scores: readonly Scored[]): number {
  for (const { set, missing, shifted } of scores) {
    if (missing) console.error(`${set}: ${missing} articles without a record, counted as empty`);
    if (shifted) console.error(`${set}: ${shifted} records with another text, their offsets may be off`);
  }
  const rows = scores.flatMap(({ set, counts, headline }) =>
    [...counts].map(([measure, count]): Row => ({ set, measure, count, headline: measure === headline })),
  );
  const figures = rows.map(({ count, ...row }) => ({ ...row, ...percentages(count), ...count }));
  console.log(values.json ? JSON.stringify(figures, null, 1) : scoreTable(rows));
  if (values.calibration) {
    for (const { set, judgements } of scores) {
      const stated = [...judgements.values()].flatMap((j) => j.stated ?? []);
      if (stated.length > 0) console.log(`\n${set}\n${calibrationTable(stated)}`);
    }
  }
  if (values.errors !== undefined) {
    for (const { set, judgements } of scores) console.log(`\n${set}\n${errorList(judgements, Number(values.errors))}`);
  }
  return 0;
}
