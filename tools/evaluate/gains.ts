// What a change won and lost: two outputs of the same articles, judged by the same gold.
import type { Judgement } from './judgement.ts';

export interface Gains {
  /** Right now, wrong before. */
  readonly won: readonly string[];
  /** Right before, wrong now. */
  readonly lost: readonly string[];
  /** Wrong predictions that were not there before. */
  readonly added: readonly string[];
  /** Wrong predictions that are gone. */
  readonly dropped: readonly string[];
}

/** Both sides are judged on the same gold articles, so their verdicts stand in the same order. */
export function gains(before: ReadonlyMap<string, Judgement>, after: ReadonlyMap<string, Judgement>): Gains {
  const won: string[] = [];
  const lost: string[] = [];
  const added: string[] = [];
  const dropped: string[] = [];
  for (const [id, now] of after) {
    const then = before.get(id);
    if (!then) throw new Error(`${id} was judged on one side only`);
    now.gold.forEach((verdict, i) => {
      const was = then.gold[i]?.right;
      if (verdict.right && !was) won.push(`${id}  ${verdict.text}`);
      if (!verdict.right && was) lost.push(`${id}  ${verdict.text}`);
    });
    added.push(...without(now.wrong, then.wrong).map((text) => `${id}  ${text}`));
    dropped.push(...without(then.wrong, now.wrong).map((text) => `${id}  ${text}`));
  }
  return { won, lost, added, dropped };
}

/** The items of a list that another does not hold; what stands twice has to be there twice. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return list.filter((item) => {
    const n = left.get(item) ?? 0;
    left.set(item, n - 1);
    return n <= 0;
  });
}
