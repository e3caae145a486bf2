import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tasks } from './tasks.ts';

/** A file of gold data and what is scored on it. */
export interface GoldSet {
  readonly name: string;
  readonly file: string;
  readonly tasks: readonly string[];
  /** The measure to look at, where it is not the task's own. */
  readonly headline?: string;
}

/** A file is named for the first task scored on it: `dates-meantime.jsonl`. These are scored on more than one. */
const TASKS: ReadonlyMap<string, readonly string[]> = new Map([['attributions', ['attributions', 'quotes']]]);

/** This set has no names of other types. */
const HEADLINES: ReadonlyMap<string, string> = new Map([['entities-pud', 'person, organization, place']]);

/** The sets of a folder, by name. What is there to train on (`…-train`) is left out. */
export function findSets(folder: string): GoldSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !file.endsWith('-train.jsonl'))
    .sort()
    .flatMap((file): GoldSet[] => {
      const name = file.slice(0, -'.jsonl'.length);
      const first = /^[a-z]+/.exec(name)?.[0] ?? '';
      if (!tasks.has(first)) return [];
      const headline = HEADLINES.get(name);
      return [{ name, file: join(folder, file), tasks: TASKS.get(first) ?? [first], ...(headline && { headline }) }];
    });
}
