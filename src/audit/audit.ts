// A record to findings.
import type { Report } from '../record.ts';
import { type Comment, switchesOf } from './directives.ts';
import { draftOf } from './draft.ts';
import type { Finding } from './rule.ts';
import { activeRules, type Settings } from './settings.ts';

/**
 * What the rules find in an article, in the order of its text.
 *
 * @param report with its text, in UTF-16 offsets
 * @param settings levels and options; without them every rule has its own
 * @param comments of a format that has some: `onrecord-disable` and its like are obeyed in them, and in the text
 * @throws RangeError where the record has no text
 */
export function audit(report: Report, settings: Settings = {}, comments: readonly Comment[] = []): Finding[] {
  const draft = draftOf(report);
  const isOn = switchesOf(draft.text, comments);
  const findings = activeRules(settings).flatMap(({ rule, level, options }) =>
    [...rule.find(draft, options)]
      .filter(({ start }) => isOn(rule.id, start))
      .map(({ start, end, message }): Finding => ({ rule: rule.id, level, start, end, message })),
  );
  return findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
