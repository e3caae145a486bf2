import { Command, Option } from 'commander';
import { AUDIT_FORMATS, type AuditOutput, FAIL_ON, type FailOn } from '../format/audit/options.ts';
import type { ColourOptions } from './colour.ts';
import { type ReadingOptions, readOptions, whatToRead } from './inputs.ts';
import { type ExitStatus, type Io, write } from './io.ts';
import * as option from './options.ts';
import { Problems } from './problems.ts';
import { version } from './version.ts';

interface AuditOptions extends ReadingOptions, ColourOptions {
  readonly to?: AuditOutput;
  readonly output?: string;
  readonly rules?: boolean;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: boolean;
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
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
    .argument('[input...]', 'files, folders, globs, addresses, or - for standard input')
    .option('--rules', 'list the rules, with the newsroom whose rule each follows')
    .option('--config <file>', 'take this configuration instead of those beside the articles')
    .addOption(new Option('--to <format>', 'how to write the findings').choices(AUDIT_FORMATS).default('text'))
    .addOption(new Option('-o, --output <file>', 'write the findings to this file'))
    .addOption(new Option('--fail-on <level>', 'exit with 1 from this level on (default: error)').choices(FAIL_ON))
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--write-baseline', 'write what is found to the baseline file instead (default: .onrecord-baseline.json)')
    .addOption(option.from())
    .addOption(option.maxSize())
    .addOption(option.allowPrivateHosts())
    .addOption(option.published())
    .addOption(option.quiet())
    .addOption(option.jobs().hideHelp())
    .addOption(option.color())
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
  const [{ open }, { Outcomes }, { ConfigFiles }, out, { colourLevel }] = await Promise.all([
    import('../read/read.ts'),
    import('./audit/outcomes.ts'),
    import('./audit/config-files.ts'),
    import('./text-out.ts'),
    import('./colour.ts'),
  ]);
  const { output, quiet = false, failOn } = options;
  const cwd = io.cwd();
  const target = await out.findFile(output, io);
  const configs = new ConfigFiles(cwd, options.config);
  await configs.of(undefined);
  const baseline = await openBaseline(options, cwd);
  const opened = await open(asked, { ...readOptions(options, io), stdin: io.stdin });
  const problems = new Problems(io, quiet);
  const outcomes = new Outcomes({ cwd, configs, baseline, failOn });
  const found = outcomes.of(opened, problems);
  if (options.writeBaseline && baseline) {
    for await (const _ of found);
    await baseline.write();
    await tellBaseline(outcomes.findings, io);
    return problems.status;
  }
  const colour = colourLevel(io, options, target) > 0;
  await out.deliverChunks(await written(found, options, opened.several, colour), target, io);
  return problems.status || (outcomes.fails ? 1 : 0);
}

async function openBaseline({ baseline, writeBaseline = false }: AuditOptions, cwd: string) {
  if (baseline === undefined && !writeBaseline) return undefined;
  const { BaselineFile, DEFAULT_BASELINE } = await import('./audit/baseline-file.ts');
  return BaselineFile.open(baseline ?? DEFAULT_BASELINE, cwd, { anew: writeBaseline });
}

const tellBaseline = (findings: number, io: Io): Promise<void> =>
  write(io.stderr, `onrecord: ${findings} ${findings === 1 ? 'finding is' : 'findings are'} in the baseline now\n`);

async function written(
  found: AsyncIterable<import('../format/audit/audited.ts').Outcome>,
  { to = 'text' }: AuditOptions,
  several: boolean,
  color: boolean,
): Promise<AsyncIterable<string>> {
  const [{ AUDIT_WRITERS }, { RULES }] = await Promise.all([
    import('../format/audit/formats.ts'),
    import('../audit/rules/index.ts'),
  ]);
  return AUDIT_WRITERS[to](found, { rules: RULES, several, version: version(), color });
}
