import { Command, Option } from 'commander';
import type { Format } from '../format/format.ts';
import { type ReadingOptions, whatToRead } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';
import { UsageError } from './problems.ts';

interface ReportOptions extends ReadingOptions {
  readonly output?: string;
  readonly minConfidence?: number;
  readonly explain?: boolean;
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly quiet?: boolean;
}

const EXAMPLES = `
The page is one file that opens without a network. It shows the article with its quotes, sources,
names, numbers and dates, says of each why it was read so, and has a fact sheet: ticks and notes
stay in the browser and print on paper. Several articles get an index.

Examples:
  onrecord report draft.txt -o draft.html --published 2024-05-14
  onrecord report drafts/ -o drafts.html
`;

/** `onrecord report`, a page to look at. */
export function report(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('report')
    .summary('one HTML page: the article marked, its sources, a fact sheet to tick')
    .description('Writes one self-contained HTML page about the articles.')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(new Option('-o, --output <file>', 'write the page to this file'))
    .addOption(option.minConfidence())
    .addOption(new Option('--explain', 'the reasons in the lists, too, with the features that weighed most'))
    .addOption(option.jobs())
    .addOption(option.timeLimit())
    .addOption(option.quiet())
    .addOption(option.color().hideHelp())
    .addOption(option.noColor().hideHelp())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ReportOptions) => finish(await run(inputs, options, io)));
}

async function run(inputs: readonly string[], options: ReportOptions, io: Io): Promise<ExitStatus> {
  const { output, minConfidence, explain = false } = options;
  if (output === undefined && io.stdout.isTTY)
    throw new UsageError('a page is no reading for a terminal; name a file for it: -o report.html');
  const asked = whatToRead(inputs, io);
  const [{ openRecords }, { deliver }, { findFile }, { reportPage }] = await Promise.all([
    import('./records.ts'),
    import('./target.ts'),
    import('./text-out.ts'),
    import('../format/html/report/index.ts'),
  ]);
  const target = await findFile(output, io);
  const shape = { explain: explain || ('briefly' as const), ...(minConfidence !== undefined && { minConfidence }) };
  const { records, several, problems } = await openRecords(asked, shape, options, io);
  const format: Format = (all, several) => reportPage(all, several, { explain });
  await deliver({ records, format, several }, target, io);
  return problems.status;
}
