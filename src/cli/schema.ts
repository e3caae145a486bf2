import { Command } from 'commander';
import { type ExitStatus, type Io, write } from './io.ts';

const EXAMPLES = `
Examples:
  onrecord schema > onrecord.schema.json
`;

/** `onrecord schema`: the JSON Schema of a record. */
export function schema(io: Io, finish: (status: ExitStatus) => void): Command {
  return new Command('schema')
    .summary('the JSON Schema of the record')
    .description('Prints the JSON Schema (2020-12) that every record and every error record meets.')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const { outputSchema } = await import('../record.ts');
      await write(io.stdout, `${JSON.stringify(outputSchema, null, 2)}\n`);
      finish(0);
    });
}
