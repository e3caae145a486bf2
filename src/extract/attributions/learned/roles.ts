import { Atoms } from '../../../model/atoms.ts';
import { Decoder } from '../../../model/decoder.ts';
import { Scorer } from '../../../model/scorer.ts';
import type { SparseCrf } from '../../../model/sparse-file.ts';
import type { Columns } from '../tokens/columns.ts';
import { ownersOf } from '../tokens/owners.ts';
import { type Candidate, headOfCue, roleAtoms, type Surroundings } from './role-features.ts';
import { ROLE_ATOMS, ROLE_TEMPLATES, SEAM_ATOMS, SEAM_TEMPLATES } from './role-templates.ts';

/** States of the role labeller: before the source and after it, so that there is at most one source. */
export const STATES = { before: 0, contentBefore: 1, source: 2, after: 3, contentAfter: 4 } as const;
/** Their classes: 0 neither, 1 source, 2 content. */
export const STATE_CLASSES = Uint8Array.of(0, 2, 1, 0, 2);
const EARLY: ReadonlySet<number> = new Set([STATES.before, STATES.contentBefore]);

/** May one state follow the other? 5 is the edge. */
export function mayFollow(from: number, to: number): boolean {
  if (from === 5) return EARLY.has(to) || to === STATES.source || to === 5;
  if (to === 5) return true;
  if (EARLY.has(from)) return EARLY.has(to) || to === STATES.source;
  if (from === STATES.source) return !EARLY.has(to);
  return !EARLY.has(to) && to !== STATES.source;
}

/** Token indices: where a role is filled. */
export interface Roles {
  readonly candidate: Candidate;
  /** Token range of the source, end exclusive; absent where there is none. */
  readonly source?: readonly [number, number];
  /** Token ranges of the content. */
  readonly content: readonly (readonly [number, number])[];
  /** Mean probability of the labels of the tokens that fill a role. */
  readonly confidence: number;
}

/** What the candidates of an article share. */
export function surroundings(c: Columns, candidates: readonly Candidate[]): Surroundings {
  const counts = new Int32Array(c.length + 1);
  for (const cue of candidates) counts[cue.first + 1]!++;
  for (let i = 0; i < c.length; i++) counts[i + 1]! += counts[i]!;
  const heads = candidates.map((cue) => headOfCue(c, cue));
  return { counts, owners: ownersOf(c, heads) };
}

const CONTENT = [STATES.contentBefore, STATES.contentAfter];
const FILLING = [STATES.source, ...CONTENT];

/** The best path; where it leaves the cue without content, which no cue is, content is made likelier step by step. */
function pathWithContent(decoder: Decoder, scores: Float32Array, n: number, stay: Float32Array): Uint8Array {
  for (let step = 0; ; step++) {
    const path = decoder.path(scores, n, stay);
    if (step === 3 || path.some((s) => STATE_CLASSES[s] === 2)) return path;
    for (let t = 0; t < n; t++) for (const s of CONTENT) scores[t * 5 + s]! += 0.7;
  }
}

/** Finds the source and the content of each candidate cue of an article; those without content are left out. */
export function findRoles(crf: SparseCrf, c: Columns, cues: readonly Candidate[]): Roles[] {
  const around = surroundings(c, cues);
  const atoms = { tokens: new Atoms(ROLE_ATOMS.length), seams: new Atoms(SEAM_ATOMS.length) };
  const scorer = new Scorer(crf);
  const decoder = new Decoder(crf);
  const found = cues.map((cue, k) => {
    roleAtoms(c, cue, k, around, atoms);
    const scores = scorer.states(ROLE_TEMPLATES, atoms.tokens);
    for (let t = cue.first - cue.windowFirst; t < cue.last - cue.windowFirst; t++)
      for (const s of FILLING) scores[t * 5 + s] = -1e6;
    return rolesIn(cue, decoder, scores, scorer.seams(SEAM_TEMPLATES, atoms.seams));
  });
  return found.filter((r) => r.content.length > 0);
}

/** What the scores of its window make of a candidate. */
function rolesIn(cue: Candidate, decoder: Decoder, scores: Float32Array, stay: Float32Array): Roles {
  const n = cue.windowLast - cue.windowFirst;
  const marginals = decoder.marginals(scores, n, stay);
  const path = pathWithContent(decoder, scores, n, stay);
  let source: [number, number] | undefined;
  const content: [number, number][] = [];
  let sum = 0;
  let filled = 0;
  for (let t = 0; t < n; t++) {
    const kind = STATE_CLASSES[path[t]!]!;
    if (kind === 0) continue;
    sum += marginals[t * 5 + path[t]!]!;
    filled++;
    const i = cue.windowFirst + t;
    if (kind === 1) source = [source ? source[0] : i, i + 1];
    else if (content.at(-1)?.[1] === i) content.at(-1)![1] = i + 1;
    else content.push([i, i + 1]);
  }
  return { candidate: cue, ...(source && { source }), content, confidence: filled ? sum / filled : 0 };
}
