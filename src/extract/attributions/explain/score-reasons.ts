// What the score of a whole candidate was made of, in words: by the parts that score-templates.ts names.
import { inside, type Learned, size } from '../draft.ts';
import { headOfCue } from '../learned/role-features.ts';
import type { Roles } from '../learned/roles.ts';
import { classAt, dependents, lemmaAt, partAt, relationOf, type View, wordAt, wordsOf } from './reason-words.ts';

type Say = (view: View, learned: Learned, head: number) => string;

const percent = (p: number): string => `${Math.round(100 * p)}%`;

const OF_CUE: Readonly<Record<string, Say>> = {
  none: () => 'how common attributions are',
  p: (_, { roles }) => `the cue being ${percent(roles.candidate.probability)} sure`,
  l: (v, _, head) => lemmaAt(v, head),
  class: (v, _, head) => classAt(v, head),
  pos: (v, _, head) => partAt(v, head),
  key: (v, { roles: { candidate: r } }) => `a cue of ${wordsOf(r.last - r.first)} from ${wordAt(v, r.first)} on`,
  next: (v, { roles }) => behind(v, roles, wordAt),
  nextpos: (v, { roles }) => behind(v, roles, partAt),
  label: ({ c }, _, head) => `the cue being ${relationOf(c.label[head]!)}`,
  kids: ({ c }, _, head) => `the cue ${dependents(c.kids[head]!)}`,
  body: ({ c }, _, head) => `${c.body[head] ? 'in' : 'outside'} the body of the article`,
};

const OF_SOURCE: Readonly<Record<string, Say>> = {
  order: (_, { roles: { source, candidate } }) =>
    source ? `the source ${source[0] < candidate.first ? 'before' : 'behind'} the cue` : 'no source',
  sl: (v, { roles: { source } }) => (source ? `a source that ends in ${wordAt(v, source[1] - 1)}` : 'no source'),
  sp: (v, { roles: { source } }) => (source ? `a source that ends in ${partAt(v, source[1] - 1)}` : 'no source'),
  gap: (_, { roles: { source, candidate: r } }) =>
    source ? apart('the source', source[0] < r.first ? r.first - source[1] : source[0] - r.last) : 'no source',
  length: (_, { roles: { source } }) => (source ? `a source of ${wordsOf(source[1] - source[0])}` : 'no source'),
  agrees: ({ c }, { roles: { source } }, head) =>
    source ? `the cue’s subject ${inside([source], c.subject[head]!) ? 'is' : 'is not'} the source` : 'no source',
};

const OF_CONTENT: Readonly<Record<string, Say>> = {
  side: (_, { roles: { content, candidate } }) => {
    if (content.length === 0) return 'no content';
    const after = content.at(-1)![0] > candidate.first;
    return `content ${content[0]![0] > candidate.first ? 'behind' : after ? 'on both sides of' : 'before'} the cue`;
  },
  share: ({ c }, { roles: { content } }) => {
    const quoted = content.reduce((n, [a, b]) => n + c.quoted.subarray(a, b).filter((q) => q > 0).length, 0);
    return `${percent(quoted / Math.max(1, size(content)))} of the content in quotation marks`;
  },
  words: (_, { roles }) => `${wordsOf(size(roles.content))} of content`,
  reach: (_, { roles: { content, candidate: r } }) => {
    const [first] = content;
    if (!first) return 'no content';
    return apart('the content', first[0] > r.first ? first[0] - r.last : r.first - content.at(-1)![1]);
  },
  pieces: (_, { roles: { content } }) =>
    content.length === 1 ? 'content in one piece' : `content in ${content.length} pieces`,
  rooted: () => 'how the content depends on the cue',
};

const OF_OTHERS: Readonly<Record<string, Say>> = {
  sure: (_, { roles }) => `source and content being ${percent(roles.confidence)} sure`,
  holder: (_, { near }) => (near.holder > 0 ? 'a statement inside another one’s content' : 'no statement around it'),
  held: (_, { near }) => (near.held > 0 ? 'another statement inside its content' : 'no statement inside its content'),
  rival: (_, { near }) => (near.rival > 0 ? 'another cue for the same content' : 'no other cue for the same content'),
};

const ASKED: ReadonlyMap<string, Say> = new Map(
  Object.entries({ ...OF_CUE, ...OF_SOURCE, ...OF_CONTENT, ...OF_OTHERS }),
);

/** What a part of a feature found at a candidate, in words. */
export const scoreWords = (view: View, learned: Learned, part: string): string =>
  ASKED.get(part)!(view, learned, headOfCue(view.c, learned.roles.candidate));

const apart = (what: string, distance: number): string =>
  distance <= 0 ? `${what} right beside the cue` : `${what} ${wordsOf(distance)} from the cue`;

const behind = (view: View, { candidate: { last } }: Roles, tell: (view: View, i: number) => string): string =>
  last < view.c.length ? `${tell(view, last)} behind the cue` : 'nothing behind the cue';
