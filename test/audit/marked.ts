// A draft with what a rule must find in braces, and what it does find there.
import { analyze } from '../../src/analyze.ts';
import { audit } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/audit/rule.ts';
import type { RuleSetting } from '../../src/audit/settings.ts';
import type { Report } from '../../src/record.ts';

const records = new Map<string, Report>();

/** The record of a text published on Tuesday, 14 May 2024; each text is read once. */
export function recordOf(text: string): Report {
  const known = records.get(text);
  if (known) return known;
  const sha256 = '0'.repeat(64);
  const record = analyze({ id: 'draft.txt', path: 'draft.txt', format: 'text', sha256, text, published: '2024-05-14' });
  records.set(text, record);
  return record;
}

export const unmarked = (draft: string): string => draft.replace(/[{}]/g, '');

/** What one rule finds in a text, at the level and with the options it is given. */
export const findingsOf = (text: string, rule: string, setting: RuleSetting = 'warning'): Finding[] =>
  audit(recordOf(text), { rules: { [rule]: setting } }).filter((finding) => finding.rule === rule);

/** The same text with braces around what the rule finds. */
export function marked(draft: string, rule: string, setting?: RuleSetting): string {
  const text = unmarked(draft);
  let [at, shown] = [0, ''];
  for (const { start, end } of findingsOf(text, rule, setting)) {
    shown += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  return shown + text.slice(at);
}
