// bin/onrecord.js, run from the sources.
import { run } from '../../src/cli/run.ts';

process.exitCode = await run(process.argv.slice(2), process);
