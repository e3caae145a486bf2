import { Ajv2020 } from 'ajv/dist/2020.js';
import { outputSchema } from '../../src/record.ts';

const check = new Ajv2020({ allErrors: true, strict: false }).compile(structuredClone(outputSchema));

/**
 * Checks one line of output, a record or an error record, against the JSON Schema.
 *
 * @returns what is wrong, as `/quotes/0/kind must be equal to one of the allowed values`; an empty list: it is valid
 */
export function violations(record: unknown): string[] {
  return check(record) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * Throws unless the output is valid.
 *
 * @throws Error that lists what is wrong
 */
export function validate(record: unknown): void {
  const wrong = violations(record);
  if (wrong.length > 0) throw new Error(`not a valid record:\n${wrong.join('\n')}`);
}
