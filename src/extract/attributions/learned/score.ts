import type { Features } from '../../../model/features.ts';
import { type SparseCrf, scoreFirst } from '../../../model/sparse-file.ts';
import { inside, shared, size } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { headOfCue } from './role-features.ts';
import type { Roles } from './roles.ts';
import { type Neighbours, scoreFeatures } from './score-features.ts';

/** A candidate without neighbours. */
export const ALONE: Neighbours = { holder: 0, held: 0, rival: 0 };

/** Neighbours of each candidate; only those within eight places in the list are looked at. */
export function neighbours(list: readonly Roles[]): Neighbours[] {
  return list.map((r, k) => {
    let holder = 0;
    let held = 0;
    let rival = 0;
    for (let j = Math.max(0, k - 8); j < Math.min(list.length, k + 9); j++) {
      const other = list[j]!;
      if (j === k) continue;
      const p = other.candidate.probability;
      if (inside(other.content, r.candidate.first)) holder = Math.max(holder, p);
      if (inside(r.content, other.candidate.first)) held = Math.max(held, p);
      if (shared(r.content, other.content) * 2 > Math.min(size(r.content), size(other.content)))
        rival = Math.max(rival, p);
    }
    return { holder, held, rival };
  });
}

export function scoreExample(c: Columns, roles: Roles, near: Neighbours, features: Features): void {
  scoreFeatures(c, roles, headOfCue(c, roles.candidate), near, features);
}

/** How likely it is that a candidate is an attribution with this source and content: logistic regression. */
export function probabilityOf(
  model: SparseCrf,
  c: Columns,
  roles: Roles,
  near: Neighbours,
  features: Features,
): number {
  scoreExample(c, roles, near, features);
  return 1 / (1 + Math.exp(-scoreFirst(model, features)[0]!));
}
