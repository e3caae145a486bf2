import { Command, Option } from 'commander';
import { type Comparison, differences, SECTIONS, type Section } from '../compare/comparison.ts';
import type { FindingFormat } from '../format/options.ts';
import type { ColourOptions } from './colour.ts';
import { checkStdin, type ReadingOptions, readOptions } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';

interface CompareOptions extends ReadingOptions, ColourOptions {
  readonly only?: readonly Section[];
  readonly to: FindingFormat;
  readonly output?: string;
  readonly exitCode?: boolean;
}

const EXAMPLES = `
Says which quotes, speakers, attributions, numbers, dates and sources came, went or changed from
one version of an article to the next. What only moved did not change; typography is not compared.

Examples:
  onrecord compare filed.txt edited.txt
  onrecord compare filed.txt edited.txt --only quotes,numbers --exit-code
  onrecord compare filed.txt edited.txt --to html -o changes.html

Exit status: 0 done; with --exit-code 1 where there is a difference; 2 wrong usage; 3 an input could not be read.
`;

/** `onrecord compare`: what changed between two versions of an article. */
export function compare(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('compare')
    .summary('what changed between two versions: quotes, speakers, numbers, dates')
    .description('Compares the quotes, speakers, attributions, numbers, dates and sources of two versions.')
    .argument('<old>', 'a file or address with one article, or - for standard input')
    .argument('<new>', 'its next version')
    .addOption(
      new Option('--only <sections>', `compare these only: ${SECTIONS.join(',')}`).argParser(
        option.namesOf(SECTIONS, 'section'),
      ),
    )
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(option.asText())
    .addOption(option.outputFile())
    .addOption(new Option('--exit-code', 'end with status 1 where there is a difference'))
    .addOption(option.color())
    .addOption(option.noColor())
    .addHelpText('after', EXAMPLES)
    .action(async (old: string, now: string, options: CompareOptions) => finish(await run(old, now, options, io)));
}

async function run(old: string, now: string, options: CompareOptions, io: Io): Promise<ExitStatus> {
  const { output, exitCode = false } = options;
  checkStdin([old, now]);
  const [{ oneArticle }, { analyze }, { compare: compared }, out, { colourLevel }] = await Promise.all([
    import('./one-article.ts'),
    import('../analyze.ts'),
    import('../compare/compare.ts'),
    import('./text-out.ts'),
    import('./colour.ts'),
  ]);
  const target = await out.findFile(output, io);
  const reading = { ...readOptions(options, io), stdin: io.stdin };
  const before = analyze(await oneArticle(old, reading));
  const after = analyze(await oneArticle(now, reading));
  const found = only(compared(before, after), options.only ?? SECTIONS);
  const colour = colourLevel(io, options, target) > 0;
  await out.deliverText(await written(found, options, colour), target, io);
  return exitCode && differences(found) > 0 ? 1 : 0;
}

const only = (found: Comparison, asked: readonly Section[]): Comparison => ({
  ...found,
  ...Object.fromEntries(SECTIONS.filter((section) => !asked.includes(section)).map((section) => [section, []])),
});

async function written(found: Comparison, { to }: CompareOptions, colour: boolean): Promise<string> {
  if (to === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  if (to === 'text') return (await import('../format/compare/text.ts')).compareText(found, { colour });
  return (await import('../format/html/compare.ts')).comparePage(found);
}
