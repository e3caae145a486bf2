import { Command } from 'commander';
import type { OutputFormat } from '../format/options.ts';
import type { Shape } from '../format/shape.ts';
import { type ReadingOptions, readOptions, whatToRead } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';
import { UsageError } from './problems.ts';

interface ExtractOptions extends Shape, ReadingOptions {
  readonly to?: OutputFormat;
  readonly output?: string;
  readonly explain?: boolean;
  readonly quiet?: boolean;
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly resume?: boolean;
}

const EXAMPLES = `
Inputs are files, folders, globs, the http(s) address of one page, or - for standard input: text,
Markdown, HTML (the article among menus and adverts), Word (.docx), PDF, subtitles (.srt, .vtt), and
NDJSON ({"id","text","published"?,"title"?} one a line). A folder stands for all such files in it.
Offsets count in the text that was taken from them, which the record holds.

One article is written as indented JSON. A folder, a glob, NDJSON or several inputs are
written as NDJSON, one record a line in the order of the inputs, even if there is only one.

--to csv and table write one section (--only quotes, quantities, sources …; else the quotes),
annotations W3C Web Annotations, jsonld schema.org with claims and reviews to fill in.

Several articles are read on all cores, in order, and no more of them are held than are in flight.
-o FILE of NDJSON is FILE.part until it is whole; broken off, the same command with --resume goes on
with it, and gives the same bytes. With -o FOLDER/ it leaves the files alone that are there.

Examples:
  onrecord draft.txt
  onrecord https://www.example.com/news/storm.html
  onrecord draft.docx --published 2023-03-07 --only quotes,sources
  onrecord drafts/ -o records.ndjson
  onrecord 'archive/**/*.txt' -o records/
  onrecord drafts/ --to csv --only sources -o sources.csv
  zcat archive.ndjson.gz | onrecord --no-text | jq -r '.quotes[]?.text'
`;

/** `onrecord extract`, the main job. */
export function extract(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('extract')
    .summary('who said what, on whose word, and the names, numbers and dates, as JSON')
    .description(
      'Reads articles and writes a record of each: quotes, attributions, names, numbers, dates, facts, sources.',
    )
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(option.to())
    .addOption(option.output())
    .addOption(option.only())
    .addOption(option.noText())
    .addOption(option.minConfidence())
    .addOption(option.explain())
    .addOption(option.offsets())
    .addOption(option.jobs())
    .addOption(option.timeLimit())
    .addOption(option.resume())
    .addOption(option.quiet())
    .addOption(option.color().hideHelp())
    .addOption(option.noColor().hideHelp())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ExtractOptions) => finish(await run(inputs, options, io)));
}

async function run(inputs: readonly string[], options: ExtractOptions, io: Io): Promise<ExitStatus> {
  const asked = whatToRead(inputs, io);
  const [{ find }, { findTarget }, { FORMATS }, { handover }] = await Promise.all([
    import('../read/read.ts'),
    import('./target.ts'),
    import('../format/formats.ts'),
    import('./exports.ts'),
  ]);
  const { to, output, explain = false } = options;
  // Wrong usage is told before any work is done.
  if (to !== undefined) handover(to, options, undefined);
  const target = await findTarget(output, io.cwd());
  if (target.kind === 'folder' && to === 'ndjson')
    throw new UsageError(`-o ${output}: a folder takes one JSON file an article; for ndjson name a file`);
  const reading = readOptions(options, io);
  const opened = await find(asked, { ...reading, stdin: io.stdin });
  const { several } = opened;
  // A file of a folder holds one article.
  const name = to ?? (several && target.kind !== 'folder' ? 'ndjson' : 'json');
  const { load, extension } = FORMATS[name];
  const { shape, view } = handover(name, options, io.stdout.isTTY ? io.stdout.columns : undefined);
  const how = { reading, shape: { ...shape, explain } };
  const result = { format: await load(), several, view, extension };
  const asBatch = { ...options, inputs: asked, items: opened.readings, target, how, result, name };
  if (several || options.resume) return (await import('./batch/index.ts')).runBatch(asBatch, io);
  const unpack = async () => (await import('../model/files.ts')).unpackAhead();
  const [{ runSingle }] = await Promise.all([import('./batch/single.ts'), unpack()]);
  return runSingle(asBatch, io);
}
