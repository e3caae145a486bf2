import { Command, CommanderError } from 'commander';
import { audit } from './audit.ts';
import { compare } from './compare.ts';
import { extract } from './extract.ts';
import { type ExitStatus, type Io, isClosedPipe, write } from './io.ts';
import { refuseMistyped } from './mistyped.ts';
import { statusOf, tell, UsageError } from './problems.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';
import { verify } from './verify.ts';
import { version } from './version.ts';

const DESCRIPTION = `Reads news articles and says who said what, on whose word, and which names, numbers and dates stand in them, each tied to its exact place in the text. Offline: no text leaves this machine.`;

const EXAMPLES = `
Examples:
  onrecord draft.txt                       the record of one article, as JSON
  onrecord drafts/ -o records.ndjson       of every article in a folder, one a line
  pbpaste | onrecord --only quotes         of what is piped in, the quotes only
  onrecord show draft.txt                  the article in the terminal, everything marked
  onrecord report draft.txt -o draft.html  a page to look at, tick and print
  onrecord extract --help                  all options of the main command

Exit status: 0 done; 1 findings (audit, verify, compare --exit-code); 2 wrong usage; 3 some input could not be read; 70 a bug of ours.
`;

/**
 * The command line.
 *
 * @param argv the arguments, without node and the program
 * @returns the exit status, when all is written
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  for (const stream of [io.stdout, io.stderr])
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  try {
    return await parse(argv, io);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    await tell(io, error).catch(ignore);
    return statusOf(error);
  }
}

/** Whoever writes is told of a failed write; the event that comes after it would only end the process. */
const ignore = (): void => {};

async function parse(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let help = '';
  const program = new Command('onrecord')
    .description(DESCRIPTION)
    .version(version(), '-V, --version', 'the version')
    .usage('[command] [input...] [options]')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => {} })
    .showSuggestionAfterError();
  const finish = (result: ExitStatus): void => {
    status = result;
  };
  const add = (command: Command, isDefault = false): void =>
    void program.addCommand(command.copyInheritedSettings(program), { isDefault });
  add(extract(io, finish), true);
  add(show(io, finish));
  add(report(io, finish));
  add(verify(io, finish));
  add(compare(io, finish));
  add(sources(io, finish));
  add(audit(io, finish));
  add(schema(io, finish));
  const commands = program.commands.map((command) => command.name());
  await refuseMistyped(argv[0] ?? '', ['help', ...commands], io.cwd());
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(oneSentence(error, commands));
    await write(io.stdout, help);
  }
  return status;
}

/** "error: unknown option '--ofset'\n(Did you mean --offsets?)" in one line. */
function oneSentence({ code, message }: CommanderError, commands: readonly string[]): string {
  // onrecord help minutes
  if (code === 'commander.help') return `there is no such command; choose from ${commands.join(', ')}`;
  const said = message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/s, '; did you mean $1?')
    .replace(/\. Allowed choices are (.*)\.$/s, '; choose from $1');
  return `${said} (see onrecord --help)`;
}
