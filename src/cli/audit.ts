import { Command, Option } from 'commander';
import { AUDIT_FORMATS, type AuditOutput, FAIL_ON, type FailOn } from '../format/audit/options.ts';
import type { InputFormat } from '../read/options.ts';
import { whatToRead } from './inputs.ts';
import { type ExitStatus, type Io, write } from './io.ts';
import * as option from './options.ts';
import { Problems, UsageError } from './problems.ts';
import { version } from './version.ts';

interface AuditOptions {
  readonly from?: InputFormat;
  readonly published?: string;
  readonly to?: AuditOutput;
  readonly output?: string;
  readonly rules?: boolean;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const EXAMPLES = `
Rules are switched off in the configuration, .onrecordrc.json or onrecord.config.json in the folder
of the article or above it:

  { "rules": { "loaded-verb": "off", "vague-source": "error", "scare-quotes": ["info", { "most": 6 }] },
    "ignore": ["archive/**"], "failOn": "warning" }

and in the article: <!-- onrecord-disable-next-line vague-source -->, or -disable … -enable.

Examples:
  onrecord audit draft.txt --published 2024-05-14
  onrecord audit drafts/ --fail-on warning
  onrecord audit drafts/ --to sarif -o audit.sarif
  onrecord audit drafts/ --write-baseline --baseline known.json
  onrecord audit --rules

Exit status: 0 nothing found that fails; 1 findings at --fail-on or above; 2 wrong usage; 3 unreadable input.
`;

/** `onrecord audit`, a linter for sourcing. */
export function audit(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('audit')
    .summary('a linter for sourcing: who is not named, not introduced, not asked')
    .description('Checks articles against the published sourcing rules of newsrooms.')
    .argument('[input...]', 'files, folders, globs, or - for standard input')
    .option('--rules', 'list the rules, with the newsroom whose rule each follows')
    .option('--config <file>', 'take this configuration instead of those beside the articles')
    .addOption(new Option('--to <format>', 'how to write the findings').choices(AUDIT_FORMATS).default('text'))
    .addOption(new Option('-o, --output <file>', 'write the findings to this file'))
    .addOption(new Option('--fail-on <level>', 'exit with 1 from this level on (default: error)').choices(FAIL_ON))
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--write-baseline', 'write what is found to the baseline file instead (default: .onrecord-baseline.json)')
    .addOption(option.from())
    .addOption(option.published())
    .addOption(option.quiet())
    .addOption(option.jobs().hideHelp())
    .addOption(option.noColor())
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: AuditOptions) =>
      finish(await (options.rules ? list(options, io) : run(inputs, options, io))),
    );
}

async function list({ to }: AuditOptions, io: Io): Promise<ExitStatus> {
  const [{ RULES }, { rulesAsJson, rulesAsText }] = await Promise.all([
    import('../audit/rules/index.ts'),
    import('../format/audit/rules-list.ts'),
  ]);
  await write(io.stdout, (to === 'json' ? rulesAsJson : rulesAsText)(RULES));
  return 0;
}

async function run(inputs: readonly string[], options: AuditOptions, io: Io): Promise<ExitStatus> {
  const asked = whatToRead(inputs, io);
  const [{ open }, { Outcomes }, { ConfigFiles }, { deliver, findTarget }] = await Promise.all([
    import('../read/read.ts'),
    import('./audit/outcomes.ts'),
    import('./audit/config-files.ts'),
    import('./target.ts'),
  ]);
  const { from, published, output, quiet = false, failOn } = options;
  const cwd = io.cwd();
  const target = await findTarget(output, cwd);
  if (target.kind === 'folder') throw new UsageError(`-o ${output}: this is a folder; name a file`);
  const configs = new ConfigFiles(cwd, options.config);
  await configs.of(undefined);
  const baseline = await openBaseline(options, cwd);
  const opened = await open(asked, {
    cwd,
    stdin: io.stdin,
    ...(from && { from }),
    ...(published !== undefined && { published }),
  });
  const problems = new Problems(io, quiet);
  const outcomes = new Outcomes({ cwd, configs, baseline, failOn });
  const found = outcomes.of(opened, problems);
  if (options.writeBaseline && baseline) {
    for await (const _ of found);
    await baseline.write();
    await write(
      io.stderr,
      `onrecord: ${outcomes.findings} ${outcomes.findings === 1 ? 'finding is' : 'findings are'} in the baseline now\n`,
    );
    return problems.status;
  }
  const chunks = await formatted(found, options, opened.several, io);
  await deliver({ records: nothing(), format: () => chunks, several: opened.several }, target, io);
  return problems.status || (outcomes.fails ? 1 : 0);
}

async function openBaseline({ baseline, writeBaseline = false }: AuditOptions, cwd: string) {
  if (baseline === undefined && !writeBaseline) return undefined;
  const { BaselineFile, DEFAULT_BASELINE } = await import('./audit/baseline-file.ts');
  return BaselineFile.open(baseline ?? DEFAULT_BASELINE, cwd, { anew: writeBaseline });
}

async function formatted(
  found: AsyncIterable<import('../format/audit/audited.ts').Outcome>,
  { to = 'text', output, color: asked = true }: AuditOptions,
  several: boolean,
  io: Io,
): Promise<AsyncIterable<string>> {
  const [{ AUDIT_WRITERS }, { RULES }] = await Promise.all([
    import('../format/audit/formats.ts'),
    import('../audit/rules/index.ts'),
  ]);
  const isTerminal = 'isTTY' in io.stdout && io.stdout.isTTY === true;
  const color = asked && output === undefined && isTerminal && !io.env.NO_COLOR;
  return AUDIT_WRITERS[to](found, { rules: RULES, several, version: version(), color });
}

/** The findings are formatted already: what is delivered are their pieces. */
async function* nothing(): AsyncGenerator<never> {}
