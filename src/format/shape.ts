import type { Report, ShownReport } from '../record.ts';
import { confident, only, withoutText } from './filter.ts';
import { inUnit } from './offsets.ts';
import type { OffsetUnit, Section } from './options.ts';

/** What of a record is shown, and how it counts. */
export interface Shape {
  /** 0 to 1 */
  readonly minConfidence?: number;
  readonly offsets?: OffsetUnit;
  readonly only?: readonly Section[];
  readonly text?: boolean;
}

/** The record as asked for. */
export function shaped(report: Report, shape: Shape): ShownReport {
  const sure = shape.minConfidence === undefined ? report : confident(report, shape.minConfidence);
  const counted = inUnit(sure, shape.offsets ?? 'utf-16');
  const shown = shape.only ? only(counted, shape.only) : counted;
  return shape.text === false ? withoutText(shown) : shown;
}
