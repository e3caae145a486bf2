import { Command } from 'commander';
import type { Shape } from '../format/shape.ts';
import type { InputFormat } from '../read/options.ts';
import { whatToRead } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';
import { Problems, UsageError } from './problems.ts';

interface ExtractOptions extends Shape {
  readonly from?: InputFormat;
  readonly published?: string;
  readonly maxSize?: number;
  readonly allowPrivateHosts?: boolean;
  readonly to?: 'json' | 'ndjson';
  readonly output?: string;
  readonly explain?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Inputs are files, folders, globs, the http(s) address of one page, or - for standard input: text,
Markdown, HTML (the article among menus and adverts), Word (.docx), PDF, subtitles (.srt, .vtt), and
NDJSON ({"id","text","published"?,"title"?} one a line). A folder stands for all such files in it.
Offsets count in the text that was taken from them, which the record holds.

One article is written as indented JSON. A folder, a glob, NDJSON or several inputs are
written as NDJSON, one record a line in the order of the inputs, even if there is only one.

Examples:
  onrecord draft.txt
  onrecord https://www.example.com/news/storm.html
  onrecord draft.docx --published 2023-03-07 --only quotes,sources
  onrecord drafts/ -o records.ndjson
  onrecord 'archive/**/*.txt' -o records/
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
    .addOption(option.quiet())
    .addOption(option.jobs())
    .addOption(option.noColor())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ExtractOptions) => finish(await run(inputs, options, io)));
}

async function run(inputs: readonly string[], options: ExtractOptions, io: Io): Promise<ExitStatus> {
  const asked = whatToRead(inputs, io);
  const [{ open }, { recordsOf }, { deliver, findTarget }, { FORMATS }] = await Promise.all([
    import('../read/read.ts'),
    import('./records.ts'),
    import('./target.ts'),
    import('../format/formats.ts'),
  ]);
  const { from, published, to, output, quiet = false } = options;
  const target = await findTarget(output, io.cwd());
  if (target.kind === 'folder' && to === 'ndjson')
    throw new UsageError(`-o ${output}: a folder takes one JSON file an article; for ndjson name a file`);
  const opened = await open(asked, {
    cwd: io.cwd(),
    stdin: io.stdin,
    ...(from && { from }),
    ...(published !== undefined && { published }),
    ...(options.maxSize !== undefined && { limit: options.maxSize }),
    ...(options.allowPrivateHosts && { allowPrivateHosts: true }),
  });
  const problems = new Problems(io, quiet);
  const { several } = opened;
  const format = FORMATS[to ?? (several ? 'ndjson' : 'json')];
  await deliver({ records: recordsOf(opened, options, problems), format, several }, target, io);
  return problems.status;
}
