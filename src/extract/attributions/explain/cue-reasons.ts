// What the cue tagger asked of a token and what it found, in words: by the atoms of cue-templates.ts.
import {
  classAt,
  dependents,
  lemmaAt,
  partAt,
  quotedAs,
  relationOf,
  some,
  type View,
  wordAt,
  wordsOf,
} from './reason-words.ts';

/** A token of the sentence of the tokens `first` up to `last`. */
export interface Place {
  readonly i: number;
  readonly first: number;
  readonly last: number;
}

/** `value` is what cue-features.ts found. */
type Say = (value: number, view: View, place: Place) => string;

const PLACED: Readonly<Record<string, Say>> = {
  none: () => 'how rare cues are',
  w: (_, v, { i }) => wordAt(v, i).replace(/^“/, 'the word “'),
  l: (_, v, { i }) => lemmaAt(v, i),
  p: (_, v, { i }) => partAt(v, i),
  suffix: (_, { doc }, { i }) => `the ending “-${doc.tokens[i]!.lower.slice(-3)}”`,
  shape: (_, { doc }, { i }) => (/\p{Lu}/u.test(doc.tokens[i]!.text) ? 'its capitals' : 'no capitals'),
  cue: (_, v, { i }) => classAt(v, i),
  from: (_, __, { i, first }) =>
    i > first ? `${wordsOf(i - first)} of the sentence before it` : 'first in its sentence',
  to: (_, __, { i, last }) =>
    i + 1 < last ? `${wordsOf(last - 1 - i)} of the sentence behind it` : 'last in its sentence',
  verbs: (n) => `${some(n, 'verb', 5)} before it`,
  more: (n) => `${some(n, 'verb', 3)} behind it`,
  nouns: (any) => `${any ? 'a' : 'no'} noun before it`,
  that: (any) => `${any ? '' : 'no '}“that” soon behind it`,
  body: (body) => `${body ? 'in' : 'outside'} the body of the article`,
  rivals: (n) => (n === 0 ? 'no other verb of saying in the sentence' : 'other verbs of saying in the sentence'),
};

const STOPS = ['no comma or colon', 'a comma', 'a colon or dash', 'a comma and a colon'];

const QUOTING: Readonly<Record<string, Say>> = {
  left: (n, _, { i, first }) => markNear(n, i - n >= first, 'before it'),
  right: (n, _, { i, last }) => markNear(n, i + n < last, 'behind it'),
  stops: (bits) => `${STOPS[bits]} beside it`,
  q: quotedAs,
  state: (value) => {
    const [here, before, behind] = [value >> 4, (value >> 2) & 3, value & 3];
    return [before, behind].some((q) => q !== here && q !== 3) ? 'at the edge of a quotation' : quotedAs(here);
  },
  marked: (bits) =>
    bits === 0 ? 'no quotation in the sentence' : `a quotation ${bits & 2 ? 'before it' : 'behind it'} in the sentence`,
};

const HANGING: Readonly<Record<string, Say>> = {
  label: (label) => `being ${relationOf(label)}`,
  kids: dependents,
  over: (_, v, { i }) => above(v, i, lemmaAt),
  overcue: (_, v, { i }) => above(v, i, classAt),
  overpos: (_, v, { i }) => above(v, i, partAt),
  who: (_, v, { i }) => subject(v, i, wordAt),
  whopos: (_, v, { i }) => subject(v, i, partAt),
  edges: (value) => {
    const found = [value >> 5 !== NONE && 'a phrase begins here', (value & 31) !== NONE && 'a phrase ends here'];
    return found.filter(Boolean).join(' and ') || 'in the middle of a phrase';
  },
};

const ASKED: ReadonlyMap<string, Say> = new Map(Object.entries({ ...PLACED, ...QUOTING, ...HANGING }));

/** As in edges.ts. */
const NONE = 31;

/** `l-1`, `p+2`, `cue+1`: what stands that many places on. */
const NEIGHBOUR = /^([lp]|cue)([+-]\d)$/;

/** What an atom found at a token, in words. */
export function cueWords(view: View, place: Place, atom: string, value: number): string {
  const [, kind, steps] = NEIGHBOUR.exec(atom) ?? [];
  if (!kind) return ASKED.get(atom)!(value, view, place);
  const d = Number(steps);
  const j = place.i + d;
  if (j < place.first) return 'near the beginning of its sentence';
  if (j >= place.last) return 'near the end of its sentence';
  const what = kind === 'l' ? wordAt(view, j) : kind === 'p' ? partAt(view, j) : classAt(view, j);
  return `${what} ${Math.abs(d) === 1 ? 'right' : wordsOf(Math.abs(d))} ${d < 0 ? 'before it' : 'behind it'}`;
}

/** How far the marks are looked for is 7 words: as in cue-features.ts. */
const markNear = (n: number, inside: boolean, where: string): string =>
  n >= 7 || !inside
    ? `no quotation mark close ${where}`
    : `a quotation mark ${n === 1 ? 'right' : wordsOf(n)} ${where}`;

type Tell = (view: View, i: number) => string;

const above = (view: View, i: number, tell: Tell): string =>
  view.c.head[i]! < 0 ? 'depending on no other word' : `depending on ${tell(view, view.c.head[i]!)}`;

const subject = (view: View, i: number, tell: Tell): string =>
  view.c.subject[i]! < 0 ? 'no subject' : `the subject ${tell(view, view.c.subject[i]!)}`;
