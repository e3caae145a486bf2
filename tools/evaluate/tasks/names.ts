const TITLES: ReadonlySet<string> = new Set(
  `
a
an
chief
coach
dr
gov
mayor
minister
mr
mrs
ms
police
premier
president
rep
sen
the
`
    .trim()
    .split('\n'),
);

const wordsOfName = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !TITLES.has(word));

/** More than a surname? */
export const isFullName = (name: string): boolean => wordsOfName(name).length >= 2;

/**
 * Can the two be the same person's? All words of the shorter one stand in the longer one; a single word must be its
 * first or last: “Sen. Ruiz” and “Ana Ruiz”, not “Maria” and “Ana Maria Ruiz”.
 */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOfName(a), wordsOfName(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length === 0 || !short.every((word) => long.includes(word))) return false;
  return short.length > 1 || short[0] === long.at(-1) || short[0] === long[0];
}
