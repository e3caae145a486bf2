import type { Report } from '../record.ts';
import type { Comparison, Difference, Section } from './comparison.ts';
import { SECTIONS } from './comparison.ts';
import { matched } from './match.ts';
import { type Version, versionOf } from './place.ts';
import { ROWS } from './rows.ts';

/**
 * What changed from one version of an article to the next. What only moved did not change.
 *
 * @param old its record, with text and UTF-16 offsets; likewise `now`
 */
export function compare(old: Report, now: Report): Comparison {
  const about = ({ article: { id, path, sha256 } }: Report) => ({ id, ...(path !== undefined && { path }), sha256 });
  const [before, after] = [versionOf(old), versionOf(now)];
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, sectionOf(section, before, after)]));
  return { version: 1, old: about(old), new: about(now), ...(sections as Record<Section, Difference[]>) };
}

function sectionOf(section: Section, old: Version, now: Version): Difference[] {
  const { list, changes, diff, threshold } = ROWS[section];
  const [before, after] = [list(old), list(now)];
  const pairs = new Map(matched(before, after, threshold).map(([a, b]) => [b, a]));
  const kept = new Set(pairs.values());
  const found = after.flatMap((item, i): Difference[] => {
    const earlier = before[pairs.get(i) ?? -1];
    if (!earlier) return [{ kind: 'added', new: item.item }];
    const changed = changes(earlier, item);
    if (changed.length === 0) return [];
    const words = diff && changed.some(({ field }) => field === 'words') ? { diff: diff(earlier, item) } : {};
    return [{ kind: 'changed', old: earlier.item, new: item.item, changes: changed, ...words }];
  });
  const gone = before.filter((_, i) => !kept.has(i)).map((item): Difference => ({ kind: 'dropped', old: item.item }));
  return [...found, ...gone];
}
