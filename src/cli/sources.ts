import { Command, Option } from 'commander';
import { SOURCE_FORMATS, type SourceFormat } from '../format/options.ts';
import type { Report } from '../record.ts';
import { type ReadingOptions, whatToRead } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';

interface SourcesOptions extends ReadingOptions {
  readonly to: SourceFormat;
  readonly output?: string;
  readonly minConfidence?: number;
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly quiet?: boolean;
}

const EXAMPLES = `
One row a source: in how many articles, with how many quotes and words, named or not, as whom, first and
last, and which of its quotes stand in several articles, with all wordings (json, ndjson). A person is joined
across articles by the full name only; a surname alone and “a senior official” stay those of their article.
Nobody's gender or origin is guessed.

Examples:
  onrecord sources archive/
  onrecord sources 'archive/**/*.txt' --to csv -o sources.csv
  onrecord sources --from ndjson --to ndjson - < articles.ndjson | jq -r 'select(.named | not).name'
`;

/** `onrecord sources`: one row a source across articles. */
export function sources(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('sources')
    .summary('one row a source across articles, for source audits')
    .description('Counts the sources of all articles: who, as whom, how often, when.')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(new Option('--to <format>', 'how to write it').choices(SOURCE_FORMATS).default('table'))
    .addOption(option.outputFile())
    .addOption(option.minConfidence())
    .addOption(option.jobs())
    .addOption(option.timeLimit())
    .addOption(option.quiet())
    .addOption(option.color().hideHelp())
    .addOption(option.noColor().hideHelp())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: SourcesOptions) => finish(await run(inputs, options, io)));
}

async function run(inputs: readonly string[], options: SourcesOptions, io: Io): Promise<ExitStatus> {
  const { to, output, minConfidence } = options;
  const asked = whatToRead(inputs, io);
  const [{ openRecords }, { Tally }, { writeSources }, out] = await Promise.all([
    import('./records.ts'),
    import('../tally/tally.ts'),
    import('../format/sources/formats.ts'),
    import('./text-out.ts'),
  ]);
  const target = await out.findFile(output, io);
  const tally = new Tally();
  const shape = minConfidence === undefined ? {} : { minConfidence };
  const { records, problems } = await openRecords(asked, shape, options, io);
  for await (const record of records) if (!('error' in record)) tally.add(record as Report);
  const width = (target.kind === 'stdout' && io.stdout.isTTY && io.stdout.columns) || 120;
  await out.deliverText(writeSources(tally.rows(), to, width), target, io);
  return problems.status;
}
