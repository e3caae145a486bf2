import { Command, Option } from 'commander';
import type { Format } from '../format/format.ts';
import type { Section } from '../format/options.ts';
import type { Report } from '../record.ts';
import type { ColourOptions } from './colour.ts';
import { type ReadingOptions, whatToRead } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';
import { printable, UsageError } from './problems.ts';

interface ShowOptions extends ReadingOptions, ColourOptions {
  readonly only?: readonly Section[];
  readonly minConfidence?: number;
  readonly summary?: boolean;
  readonly width?: number;
  readonly explain?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Who speaks stands in the margin; on a narrow terminal, and with --explain, in notes.
Without colours (--no-color, NO_COLOR, in a pipe) signs mark what is found:
[source] {cue} ‹indirect› _name_ #number# ~date~.

Examples:
  onrecord show draft.txt
  onrecord show draft.txt --summary
  onrecord show draft.txt --only quotes --explain
  onrecord show draft.txt --color | less -R
`;

/** `onrecord show`, the article in the terminal. */
export function show(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('show')
    .summary('the article in the terminal: quotes, who speaks, names, numbers, dates')
    .description('Shows articles in the terminal with everything marked that was found in them.')
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(new Option('--summary', 'sources by weight, numbers and dates as tables instead of the text'))
    .addOption(option.only())
    .addOption(option.minConfidence())
    .addOption(option.explain())
    .addOption(new Option('--width <cells>', 'wrap to this width (default: the terminal’s, or 80)').argParser(cells))
    .addOption(option.quiet())
    .addOption(option.jobs().hideHelp())
    .addOption(option.color())
    .addOption(new Option('--no-color', 'signs instead of colours'))
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ShowOptions) => finish(await run(inputs, options, io)));
}

function cells(written: string): number {
  const width = Number(written);
  if (/^\d{2,4}$/.test(written) && width >= 20) return width;
  throw new UsageError(`--width ${written}: no number of cells from 20 to 9999; write it as 80`);
}

async function run(inputs: readonly string[], options: ShowOptions, io: Io): Promise<ExitStatus> {
  const asked = whatToRead(inputs, io);
  const [{ openRecords }, { deliver }, { articleLines }, { summaryLines }, styles] = await Promise.all([
    import('./records.ts'),
    import('./target.ts'),
    import('../format/terminal/article.ts'),
    import('../format/terminal/summary.ts'),
    stylesFor(options, io),
  ]);
  const { explain = false, only, minConfidence } = options;
  const look = { styles, width: options.width ?? io.stdout.columns ?? 80, explain, ...(only && { only }) };
  const lines = options.summary ? summaryLines : articleLines;
  const format: Format = async function* (records, several) {
    for await (const record of records) {
      if ('error' in record) continue;
      if (several) yield `${styles.paint('quiet', `── ${printable(record.article.id)} ──`)}\n\n`;
      for (const line of lines(record as Report, look)) yield `${line}\n`;
      if (several) yield '\n';
    }
  };
  const shape = { explain, ...(minConfidence !== undefined && { minConfidence }) };
  const { records, several, problems } = await openRecords(asked, shape, { ...options, jobs: 1 }, io);
  await deliver({ records, format, several }, { kind: 'stdout' }, io);
  return problems.status;
}

async function stylesFor(options: ShowOptions, io: Io) {
  const [{ colourLevel }, { coloured }, { PLAIN }] = await Promise.all([
    import('./colour.ts'),
    import('./styles.ts'),
    import('../format/terminal/styles.ts'),
  ]);
  const level = colourLevel(io, options);
  return level === 0 ? PLAIN : coloured(level);
}
