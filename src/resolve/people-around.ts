import type { Token } from '../text/doc.ts';

/** [Those] close to Ruiz, [some] around her: people, and not she. Where the core ends. */
export function peopleAround(tokens: readonly Token[], first: number, last: number): number | undefined {
  const at = /^(?:close|closest|familiar)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  const isAround = at < last && /^(?:around|at|behind|in|inside|near|to|with|within)$/.test(tokens[at]!.lower);
  return isAround && AROUND.has(tokens[first]!.lower) ? first + 1 : undefined;
}
const AROUND: ReadonlySet<string> = new Set(['all', 'anyone', 'everyone', 'many', 'most', 'others', 'some', 'those']);
