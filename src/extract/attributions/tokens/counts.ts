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
  const kinds = new Uint16Array(sort.length);
  for (let i = 0; i < sort.length; i++) {
    const verb = sort[i] === 1;
    const other = (verb ? 1 : 0) | (sort[i] === 2 ? 2 : 0) | (verb && cue[i] !== 0 ? 4 : 0);
    kinds[i] = counted[i]! | (other << COUNTERS.length);
  }
  const names = [...COUNTERS.map(([name]) => name), 'verb', 'noun', 'cue'] as const;
  return Object.fromEntries(names.map((name, k) => [name, countOf(kinds, k)])) as Record<Counted, Int32Array>;
}

/** How many words with the bit `k` stand before each place. */
function countOf(kinds: Uint16Array, k: number): Int32Array {
  const out = new Int32Array(kinds.length + 1);
  for (let i = 0; i < kinds.length; i++) out[i + 1] = out[i]! + ((kinds[i]! >> k) & 1);
  return out;
}
