// Options that several commands share, and how their arguments are read.
import { Option } from 'commander';
import { FINDING_FORMATS, OFFSET_UNITS, OUTPUT_FORMATS, SECTIONS } from '../format/options.ts';
import { isDay } from '../read/day.ts';
import { INPUT_FORMATS } from '../read/options.ts';
import { UsageError } from './problems.ts';

export const from = (): Option =>
  new Option('--from <format>', 'what all inputs are, where extension and content do not tell').choices(INPUT_FORMATS);

export const maxSize = (): Option =>
  new Option('--max-size <size>', 'how large one article may be (default: 10MB)').argParser(size);

export const allowPrivateHosts = (): Option =>
  new Option('--allow-private-hosts', 'read addresses on this machine and on private networks, too');

export const published = (): Option =>
  new Option('--published <date>', 'the day they were published, YYYY-MM-DD, unless they say it themselves').argParser(
    day,
  );

export const to = (): Option =>
  new Option('--to <format>', 'how to write it (one article: json; several: ndjson)').choices(OUTPUT_FORMATS);

export const output = (): Option =>
  new Option('-o, --output <place>', 'write to this file, or into this folder/ one file an article');

export const outputFile = (): Option => new Option('-o, --output <file>', 'write to this file');

export const asText = (): Option =>
  new Option('--to <format>', 'how to write it').choices(FINDING_FORMATS).default('text');

export const only = (): Option =>
  new Option('--only <sections>', `show these sections only: ${SECTIONS.join(',')}`).argParser(
    namesOf(SECTIONS, 'section'),
  );

export const noText = (): Option => new Option('--no-text', 'leave the text of the article out');

export const minConfidence = (): Option =>
  new Option('--min-confidence <number>', 'leave out what is less certain, 0 to 1').argParser(share);

export const explain = (): Option =>
  new Option('--explain', 'say of each item why it was read so: the rule, or the features that weighed most');

export const offsets = (): Option =>
  new Option('--offsets <unit>', 'what starts and ends are counted in (default: utf-16)').choices(OFFSET_UNITS);

export const quiet = (): Option =>
  new Option('-q, --quiet', 'no progress, and no word of inputs that fail: the exit status tells');

export const jobs = (): Option =>
  new Option('--jobs <n>', 'articles at a time (default: as many as there are cores)').argParser(count);

export const timeLimit = (): Option =>
  new Option('--time-limit <seconds>', 'of several, give an article up that takes longer (default: 120)').argParser(
    seconds,
  );

export const resume = (): Option => new Option('--resume', 'go on with what an interrupted run has written to -o');

/** Before noColor: so the option is absent where neither is given. */
export const color = (): Option => new Option('--color', 'colours in a pipe, too');
export const noColor = (): Option => new Option('--no-color', 'no colours');

function day(written: string): string {
  if (isDay(written)) return written;
  throw new UsageError(`--published ${written}: no day of the calendar; write it as 2023-03-07`);
}

function share(written: string): number {
  const value = Number(written);
  if (/^\d*\.?\d+$/.test(written) && value <= 1) return value;
  throw new UsageError(`--min-confidence ${written}: no number from 0 to 1; write it as 0.8`);
}

function count(written: string): number {
  if (/^[1-9]\d{0,3}$/.test(written)) return Number(written);
  throw new UsageError(`--jobs ${written}: no whole number from 1; write it as 4`);
}

function seconds(written: string): number {
  const value = Number(written);
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(written) && value > 0) return value;
  throw new UsageError(`--time-limit ${written}: no number of seconds; write it as 60`);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['kb', 1024],
  ['mb', 1024 ** 2],
  ['gb', 1024 ** 3],
]);

/** 500kb, 20MB: in bytes. */
function size(written: string): number {
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?) ?([kmg]?b)?$/i.exec(written) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS.get(unit.toLowerCase()) ?? 0));
  if (bytes > 0) return bytes;
  throw new UsageError(`--max-size ${written}: no size; write it as 20MB`);
}

/** Reads what --only was given: “quotes, dates”. */
export const namesOf =
  <Name extends string>(known: readonly Name[], what: string) =>
  (written: string): Name[] => {
    const names = written.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !(known as readonly string[]).includes(name));
    if (unknown === undefined) return names as Name[];
    throw new UsageError(`--only ${written}: there is no ${what} "${unknown}"; choose from ${known.join(', ')}`);
  };
