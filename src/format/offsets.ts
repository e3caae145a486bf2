import type { Report } from '../record.ts';
import type { OffsetUnit } from './options.ts';

/**
 * The record with every start and end counted in another unit, and article.offsets naming it.
 *
 * @param report with its text and UTF-16 offsets, as analysis makes it
 */
export function inUnit(report: Report, unit: OffsetUnit): Report {
  if (unit === 'utf-16') return report;
  const { text } = report.article;
  if (text === undefined || report.article.offsets !== 'utf-16')
    throw new TypeError('offsets can be converted only in a record that has its text and counts in utf-16');
  const counts = unit === 'byte' ? positions(text, bytesOf) : positions(text, () => 1);
  const converted = counted(report, counts) as Report;
  return { ...converted, article: { ...converted.article, offsets: unit } };
}

/** For each UTF-16 offset of the text, its end included, how many units stand before it. */
function positions(text: string, size: (codePoint: number) => number): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let sum = 0;
  let i = 0;
  for (const character of text) {
    before[i] = sum;
    // The middle of a surrogate pair counts as its start.
    if (character.length === 2) before[i + 1] = sum;
    sum += size(character.codePointAt(0)!);
    i += character.length;
  }
  before[i] = sum;
  return before;
}

/** In UTF-8. A lone surrogate is written as U+FFFD, three bytes. */
const bytesOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

function counted(value: unknown, before: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => counted(item, before));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number' ? before[item] : counted(item, before),
    ]),
  );
}
