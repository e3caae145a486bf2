import type { Stated } from './judgement.ts';
import { columns } from './print.ts';

/** Stated confidence against the share that is right, in tenths: the table of models/MODELS.md. */
export function calibrationTable(stated: readonly Stated[]): string {
  const tenths = Array.from({ length: 10 }, (_, k) =>
    stated.filter((s) => Math.min(9, Math.floor(s.confidence * 10)) === k),
  );
  const rows = tenths.flatMap((list, k) => {
    if (list.length === 0) return [];
    const right = list.filter((s) => s.right).length;
    return [[`${k / 10}–${(k + 1) / 10}`, (right / list.length).toFixed(2), String(list.length)]];
  });
  return columns([['confidence', 'right', 'predicted'], ...rows], 1);
}
