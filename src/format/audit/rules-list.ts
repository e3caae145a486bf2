// The rules themselves, to read or to look up.
import type { Rule } from '../../audit/rule.ts';
import { safeJson } from './json-safe.ts';

/** One paragraph a rule. */
export function rulesAsText(rules: readonly Rule[]): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, level, finds, why, options }) => {
      const told = Object.entries(options).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
      const lines = [`${id.padEnd(widest)}  ${level.padEnd(7)}  ${finds}`, `    ${why}`];
      if (told.length > 0) lines.push(`    options: ${told.join(', ')}`);
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

export const rulesAsJson = (rules: readonly Rule[]): string =>
  `${safeJson(
    rules.map(({ id, level, finds, why, options, example, counterExample }) => ({
      id,
      level,
      finds,
      why,
      options,
      example,
      counterExample,
    })),
    2,
  )}\n`;
