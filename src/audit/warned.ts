// Places that reading and resolving an article already warned of.
import type { Report } from '../record.ts';
import type { Place } from './rule.ts';

/** The warnings of these codes that have a place. */
export function warned({ warnings }: Report, codes: readonly string[]): Place[] {
  return warnings.flatMap(({ code, message, start, end }) =>
    codes.includes(code) && start !== undefined && end !== undefined && start < end ? [{ start, end, message }] : [],
  );
}
