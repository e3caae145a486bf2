const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″〝〞＂'].map((c) => [c, '"'] as const),
  ...[...'‘’‚‛′`´＇'].map((c) => [c, "'"] as const),
  ...[...'‐‑‒–—―−'].map((c) => [c, '-'] as const),
  ...[
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff\u200b\u2060\u00ad',
  ].map((c) => [c, ' '] as const),
  ...[...'\u2028\u2029\u0085\u000b\u000c'].map((c) => [c, '\n'] as const),
  ['\r', '\n'],
  ['\t', ' '],
]);

const SPECIAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** The text with plain quotes, dashes, spaces and line ends, one code unit for one. Case is kept, so are all offsets. */
export function plainShadow(text: string): string {
  return text.replace(SPECIAL, (c) => PLAIN.get(c) as string);
}
