// Which marks open, which close: the cheapest reading of a block, found by dynamic programming (Viterbi) over the few
// ways in which quotations nest. Linear in the number of marks.
import { CUT_OFF, closeCost, openCost, RUNNING, type Style, strayCost, UNCLOSED } from './mark-costs.ts';
import type { Width } from './mark-glyphs.ts';
import type { Mark } from './mark-lexer.ts';

export type Role = 'stray' | 'open' | 'close' | 'cut';
const ROLES: readonly Role[] = ['stray', 'open', 'close', 'cut'];
const [STRAY, OPENS, CLOSES, CUTS] = [0, 1, 2, 3] as const;

/** The ways in which quotations nest: the widths of those open, outermost first. */
const NESTINGS = ['', 'd', 's', 'ds', 'sd', 'dd', 'dsd', 'sds', 'dds'];
const DEEPEST = 3;
const N = NESTINGS.length;
const DEPTH = NESTINGS.map((n) => n.length);
const LETTER: Readonly<Record<Width, string>> = { double: 'd', single: 's' };
const PUSH: Readonly<Record<Width, readonly number[]>> = {
  double: NESTINGS.map((n) => NESTINGS.indexOf(`${n}d`)),
  single: NESTINGS.map((n) => NESTINGS.indexOf(`${n}s`)),
};
const POP = NESTINGS.map((n) => NESTINGS.indexOf(n.slice(0, -1)));

/**
 * The role of each mark of a block: it opens, it closes, it opens anew what was never closed (“cut”), or it is no
 * quotation mark (“stray”).
 *
 * @param reopens the widths of the marks with which the next paragraph opens: what is left open goes on there
 */
export function readMarks(marks: readonly Mark[], style: Style, reopens: readonly Width[]): Role[] {
  const trail = new Uint8Array(marks.length * N); // per mark and nesting: where from, by which role
  let now = beginning();
  let then = beginning();
  now.costs[0] = 0;
  marks.forEach((mark, i) => {
    then.costs.fill(Infinity);
    for (let from = 0; from < N; from++) {
      const cost = now.costs[from] as number;
      if (cost === Infinity) continue;
      const take = (to: number, role: number, more: number) => {
        if (to < 0 || cost + more >= (then.costs[to] as number)) return;
        then.costs[to] = cost + more;
        trail[i * N + to] = from * ROLES.length + role;
        for (let d = 0; d < DEEPEST; d++) then.openers[to * DEEPEST + d] = now.openers[from * DEEPEST + d] as number;
        if (role === OPENS || role === CUTS) then.openers[to * DEEPEST + (DEPTH[to] as number) - 1] = i;
      };
      const depth = DEPTH[from] as number;
      const top = depth > 0 ? marks[now.openers[from * DEEPEST + depth - 1] as number] : undefined;
      take(from, STRAY, strayCost(mark, style));
      take(PUSH[mark.width][from] as number, OPENS, openCost(mark, top, style));
      if (top?.width !== mark.width) continue;
      const below = depth > 1 ? marks[now.openers[from * DEEPEST + depth - 2] as number] : undefined;
      take(POP[from] as number, CLOSES, closeCost(mark, top));
      take(from, CUTS, CUT_OFF + openCost(mark, below, style));
    }
    [now, then] = [then, now];
  });
  return walkBack(trail, marks.length, cheapestEnd(now.costs, reopens));
}

/** For each nesting: the least cost of getting there, and which marks opened what is open. */
const beginning = () => ({
  costs: new Float64Array(N).fill(Infinity),
  openers: new Int32Array(N * DEEPEST),
});

function cheapestEnd(costs: Float64Array, reopens: readonly Width[]): number {
  const goesOn = reopens.map((width) => LETTER[width]).join('');
  let best = 0;
  let least = Infinity;
  NESTINGS.forEach((nesting, n) => {
    const each = nesting !== '' && goesOn.startsWith(nesting) ? RUNNING : UNCLOSED;
    const cost = (costs[n] as number) + (DEPTH[n] as number) * each;
    if (cost < least) [best, least] = [n, cost];
  });
  return best;
}

function walkBack(trail: Uint8Array, length: number, end: number): Role[] {
  const roles: Role[] = new Array(length);
  let at = end;
  for (let i = length - 1; i >= 0; i--) {
    const step = trail[i * N + at] as number;
    roles[i] = ROLES[step % ROLES.length] as Role;
    at = Math.floor(step / ROLES.length);
  }
  return roles;
}
