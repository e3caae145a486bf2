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
  const lattice = new Lattice(marks.length);
  marks.forEach((mark, i) => {
    const stray = strayCost(mark, style);
    lattice.begin(i);
    for (let from = 0; from < N; from++) {
      if (!lattice.reaches(from)) continue;
      const top = marks[lattice.opener(from, 0)];
      lattice.take(from, from, STRAY, stray);
      lattice.take(from, PUSH[mark.width][from] as number, OPENS, openCost(mark, top, style));
      if (top?.width !== mark.width) continue;
      lattice.take(from, POP[from] as number, CLOSES, closeCost(mark, top));
      lattice.take(from, from, CUTS, CUT_OFF + openCost(mark, marks[lattice.opener(from, 1)], style));
    }
  });
  return walkBack(lattice.trail, marks.length, cheapestEnd(lattice.costs, reopens));
}

/** The least cost of each nesting after the marks so far, which marks opened what is open in it, and the way there. */
class Lattice {
  /** Per mark and nesting: where from, by which role. */
  readonly trail: Uint8Array;
  costs = new Float64Array(N).fill(Infinity);
  #openers = new Int32Array(N * DEEPEST).fill(-1);
  #before = new Float64Array(N).fill(Infinity);
  #openersBefore = new Int32Array(N * DEEPEST);
  #mark = 0;

  constructor(length: number) {
    this.trail = new Uint8Array(length * N);
    this.costs[0] = 0;
  }

  begin(mark: number): void {
    this.#mark = mark;
    [this.costs, this.#before] = [this.#before, this.costs];
    [this.#openers, this.#openersBefore] = [this.#openersBefore, this.#openers];
    this.costs.fill(Infinity);
  }

  reaches(nesting: number): boolean {
    return this.#before[nesting] !== Infinity;
  }

  /** The mark that opened the quotation `up` above the innermost one; -1 where there is none. */
  opener(nesting: number, up: number): number {
    const depth = (DEPTH[nesting] as number) - up;
    return depth > 0 ? (this.#openersBefore[nesting * DEEPEST + depth - 1] as number) : -1;
  }

  take(from: number, to: number, role: number, more: number): void {
    const cost = (this.#before[from] as number) + more;
    if (to < 0 || cost >= (this.costs[to] as number)) return;
    this.costs[to] = cost;
    this.trail[this.#mark * N + to] = from * ROLES.length + role;
    for (let d = 0; d < DEEPEST; d++)
      this.#openers[to * DEEPEST + d] = this.#openersBefore[from * DEEPEST + d] as number;
    if (role === OPENS || role === CUTS) this.#openers[to * DEEPEST + (DEPTH[to] as number) - 1] = this.#mark;
  }
}

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
