import { Command, Option } from 'commander';
import type { FindingFormat } from '../format/options.ts';
import type { Article } from '../read/article.ts';
import type { Opened } from '../read/read.ts';
import { VERDICTS, type Verdict, type Verification } from '../verify/verification.ts';
import type { ColourOptions } from './colour.ts';
import { checkStdin, type ReadingOptions, readOptions } from './inputs.ts';
import type { ExitStatus, Io } from './io.ts';
import * as option from './options.ts';
import { Problems } from './problems.ts';

interface VerifyOptions extends ReadingOptions, ColourOptions {
  readonly against: readonly string[];
  readonly accept: Verdict;
  readonly only?: readonly Part[];
  readonly to: FindingFormat;
  readonly output?: string;
  readonly quiet?: boolean;
}

const PARTS = ['quotes', 'numbers'] as const;
type Part = (typeof PARTS)[number];

const EXAMPLES = `
Every quote of the draft is looked up in the sources: transcripts, captions, releases, notes. From best to worst:
  exact           word for word
  trimmed         fillers, stammers, capitals, punctuation, spelling, figures; a sentence that goes on in the source
  marked          differs only where the draft says so, by … or [ ]
  reversed-order  its parts stand in another order in the source
  stitched        made of parts that stand apart, without a mark
  altered         words differ: a number, a negation, a name?
  other-speaker   the source gives these words to somebody else
  not-found       nothing like it in the sources
A cut or an ellipsis that drops a “not”, an “if” or an “almost” counts as altered. A number is the same
(counts as exact), differs (they give another value for the same thing: altered), or is not-found.

Examples:
  onrecord verify draft.txt --against interview.txt
  onrecord verify draft.txt --against transcripts/ --only quotes --accept exact
  onrecord verify draft.txt --against hearing.txt notes.txt --to html -o check.html

Exit status: 0 all accepted; 1 something is worse than --accept; 2 wrong usage; 3 some input could not be read.
`;

/** `onrecord verify`: every quote and number of a draft, looked up in its sources. */
export function verify(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('verify')
    .summary('each quote and number of a draft, looked up in transcripts or notes')
    .description('Looks up every quote and number of a draft in its sources, and says what differs.')
    .argument('<draft>', 'a file or address with one article, or - for standard input')
    .requiredOption('--against <source...>', 'files, folders, globs, addresses: what was really said')
    .addOption(
      new Option('--accept <verdict>', 'the last verdict that is let through').choices(VERDICTS).default('marked'),
    )
    .addOption(
      new Option('--only <parts>', 'look up these only: quotes,numbers').argParser(option.namesOf(PARTS, 'part')),
    )
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(option.asText())
    .addOption(option.outputFile())
    .addOption(option.quiet())
    .addOption(option.color())
    .addOption(option.noColor())
    .addHelpText('after', EXAMPLES)
    .action(async (draft: string, options: VerifyOptions) => finish(await run(draft, options, io)));
}

async function run(draft: string, options: VerifyOptions, io: Io): Promise<ExitStatus> {
  const { against, output, accept, quiet = false } = options;
  checkStdin([draft, ...against]);
  const [{ open }, { oneArticle }, { analyze }, { verify: verified }, { isWorse }, out, { colourLevel }] =
    await Promise.all([
      import('../read/read.ts'),
      import('./one-article.ts'),
      import('../analyze.ts'),
      import('../verify/verify.ts'),
      import('../verify/verification.ts'),
      import('./text-out.ts'),
      import('./colour.ts'),
    ]);
  const target = await out.findFile(output, io);
  const reading = { ...readOptions(options, io), stdin: io.stdin };
  const report = analyze(await oneArticle(draft, reading));
  const problems = new Problems(io, quiet);
  const sources = await articlesOf(await open(against, reading), problems);
  const found = only(verified(report, sources), options.only ?? PARTS);
  const colour = colourLevel(io, options, target) > 0;
  await out.deliverText(await written(found, options, colour), target, io);
  const worse = [...found.quotes, ...found.numbers].some((check) => isWorse(check, accept));
  return problems.status || (worse ? 1 : 0);
}

/** All that can be read; of several, what cannot is told and left out. */
async function articlesOf(opened: Opened, problems: Problems): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const reading of opened.readings) {
    if (!('error' in reading)) articles.push(reading);
    else if (!opened.several) throw reading.error;
    else await problems.note(reading.error);
  }
  return articles;
}

const only = (found: Verification, asked: readonly Part[]): Verification => ({
  ...found,
  quotes: asked.includes('quotes') ? found.quotes : [],
  numbers: asked.includes('numbers') ? found.numbers : [],
});

async function written(found: Verification, { to, accept }: VerifyOptions, colour: boolean): Promise<string> {
  if (to === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  if (to === 'text') return (await import('../format/verify/text.ts')).verifyText(found, { accept, colour });
  return (await import('../format/html/verify.ts')).verifyPage(found, accept);
}
