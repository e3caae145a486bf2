import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the command line of a tool asks for. `--help` prints the usage and ends; so does a wrong option, with status 2. */
export function commandLine<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage.trimEnd());
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')))
      throw error;
    console.error(`${error.message}\n${usage.trimEnd()}`);
    process.exit(2);
  }
}
