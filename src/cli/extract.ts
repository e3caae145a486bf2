import { Command } from 'commander';
import type { OutputFormat } from '../format/options.ts';
import type { Shape } from '../format/shape.ts';
import type { InputFormat } from '../read/options.ts';
import { whatToRead } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';
import { Problems, UsageError } from './problems.ts';

interface ExtractOptions extends Shape {
  readonly from?: InputFormat;
  readonly published?: string;
  readonly to?: OutputFormat;
  readonly output?: string;
  readonly explain?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Inputs are text files, NDJSON files ({"id","text","published"?,"title"?} one a line), folders
(all .txt, .text, .ndjson and .jsonl files in them), globs, or - for standard input.

One article is written as indented JSON. A folder, a glob, NDJSON or several inputs are
written as NDJSON, one record a line in the order of the inputs, even if there is only one.

--to csv and table write one section (--only quotes, quantities, sources …; else the quotes),
annotations W3C Web Annotations, jsonld schema.org with claims and reviews to fill in.

Examples:
  onrecord draft.txt
  onrecord draft.txt --published 2023-03-07 --only quotes,sources
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
    .argument('[input...]', 'files, folders, globs, or - for standard input')
    .addOption(option.from())
    .addOption(option.published())
    .addOption(option.to())
    .addOption(option.output())
    .addOption(option.only())
    .addOption(option.noText())
    .addOption(option.minConfidence())
    .addOption(option.explain())
    .addOption(option.offsets())
    .addOption(option.quiet())
    .addOption(option.jobs())
    .addOption(option.noColor())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ExtractOptions) => finish(await run(inputs, options, io)));
}

async function run(inputs: readonly string[], options: ExtractOptions, io: Io): Promise<ExitStatus> {
  const asked = whatToRead(inputs, io);
  const [{ open }, { recordsOf }, { deliver, findTarget }, { FORMATS }, { handover }] = await Promise.all([
    import('../read/read.ts'),
    import('./records.ts'),
    import('./target.ts'),
    import('../format/formats.ts'),
    import('./exports.ts'),
  ]);
  const { from, published, to, output, quiet = false, explain = false } = options;
  // Wrong usage is told before any work is done.
  if (to !== undefined) handover(to, options, undefined);
  const target = await findTarget(output, io.cwd());
  if (target.kind === 'folder' && to === 'ndjson')
    throw new UsageError(`-o ${output}: a folder takes one JSON file an article; for ndjson name a file`);
  const opened = await open(asked, {
    cwd: io.cwd(),
    stdin: io.stdin,
    ...(from && { from }),
    ...(published !== undefined && { published }),
  });
  const problems = new Problems(io, quiet);
  const { several } = opened;
  // A file of a folder holds one article.
  const name = to ?? (several && target.kind !== 'folder' ? 'ndjson' : 'json');
  const { load, extension } = FORMATS[name];
  const { shape, view } = handover(name, options, io.stdout.isTTY ? io.stdout.columns : undefined);
  const records = recordsOf(opened, { ...shape, explain }, problems);
  await deliver({ records, format: await load(), several, view, extension }, target, io);
  return problems.status;
}
