// How many of each kind of word stand before a token.

export type Counted = 'comma' | 'verb' | 'link' | 'and' | 'noun' | 'mark' | 'dash' | 'that' | 'cue';

const LINKS: ReadonlySet<string> = new Set(
  'who whom whose which what when where why how because although though while if whether as since unless until'.split(
    ' ',
  ),
);
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'nor', 'yet', 'so']);
const QUOTE_MARK = /^["'`]+$/;

export const COUNTERS = [
  ['comma', (w: string) => w === ',' || w === ';'],
  ['link', (w: string) => LINKS.has(w)],
  ['and', (w: string) => COORDINATORS.has(w)],
  ['mark', (w: string) => QUOTE_MARK.test(w)],
  ['dash', (w: string) => w === '-' || w === '--' || w === ':' || w === '(' || w === ')'],
  ['that', (w: string) => w === 'that'],
] as const;

/** Counts of all kinds; `counted` has the kinds of each word, a bit each. */
export function countsBefore(
  counted: Uint8Array,
  sort: Uint8Array,
  cue: Int32Array,
): Readonly<Record<Counted, Int32Array>> {
  const count = (test: (i: number) => boolean): Int32Array => {
    const out = new Int32Array(sort.length + 1);
    for (let i = 0; i < sort.length; i++) out[i + 1] = out[i]! + (test(i) ? 1 : 0);
    return out;
  };
  const words = COUNTERS.map(([name], k) => [name, count((i) => ((counted[i]! >> k) & 1) === 1)] as const);
  return {
    ...(Object.fromEntries(words) as Record<(typeof COUNTERS)[number][0], Int32Array>),
    verb: count((i) => sort[i] === 1),
    noun: count((i) => sort[i] === 2),
    cue: count((i) => sort[i] === 1 && cue[i] !== 0),
  };
}
