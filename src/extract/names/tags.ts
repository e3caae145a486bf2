// The tags of the tagger: outside, and begin, inside, end, single of four kinds of name (BIOES).

export const KINDS = ['person', 'organization', 'place', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const OUTSIDE = 0;
export type Part = 'B' | 'I' | 'E' | 'S';
const PARTS: readonly Part[] = ['B', 'I', 'E', 'S'];

export const TAGS: readonly string[] = ['O', ...KINDS.flatMap((kind) => PARTS.map((part) => `${part}-${kind}`))];

export const tagOf = (kind: Kind, part: Part): number => 1 + KINDS.indexOf(kind) * 4 + PARTS.indexOf(part);
export const kindOf = (tag: number): Kind => KINDS[(tag - 1) >> 2]!;
export const partOf = (tag: number): Part => PARTS[(tag - 1) & 3]!;

/** A name as tokens, `last` exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
}

/** The tag of a name’s token. */
export function tagAt({ first, last, kind }: TokenSpan, token: number): number {
  if (last - first === 1) return tagOf(kind, 'S');
  return tagOf(kind, token === first ? 'B' : token === last - 1 ? 'E' : 'I');
}

/** May the tag `to` follow `from`? TAGS.length stands for the edge of the sequence. */
export function mayFollow(from: number, to: number): boolean {
  const open = from !== OUTSIDE && from !== TAGS.length && (partOf(from) === 'B' || partOf(from) === 'I');
  const inside = to !== OUTSIDE && to !== TAGS.length && (partOf(to) === 'I' || partOf(to) === 'E');
  return open === inside && (!open || kindOf(from) === kindOf(to));
}

/** The names in a path of tags that mayFollow allows; `offset` is the token of its first position. */
export function namesIn(path: ArrayLike<number>, offset: number): TokenSpan[] {
  const names: TokenSpan[] = [];
  for (let t = 0, first = 0; t < path.length; t++) {
    const tag = path[t]!;
    if (tag === OUTSIDE) continue;
    const part = partOf(tag);
    if (part === 'B' || part === 'S') first = t;
    if (part === 'E' || part === 'S') names.push({ first: offset + first, last: offset + t + 1, kind: kindOf(tag) });
  }
  return names;
}
