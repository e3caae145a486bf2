// Gold attributions as training examples of the three models of src/extract/attributions.

import { type Range, shared, size } from '../../src/extract/attributions/draft.ts';
import { cueAtoms } from '../../src/extract/attributions/learned/cue-features.ts';
import { CUE_ATOMS, CUE_TEMPLATES } from '../../src/extract/attributions/learned/cue-templates.ts';
import { B, I, O, sentenceRanges } from '../../src/extract/attributions/learned/cues.ts';
import { type Candidate, roleAtoms, type Surroundings } from '../../src/extract/attributions/learned/role-features.ts';
import {
  INSIDE_TEMPLATES,
  ROLE_ATOMS,
  ROLE_TEMPLATES,
  SEAM_ATOMS,
  SEAM_TEMPLATES,
} from '../../src/extract/attributions/learned/role-templates.ts';
import { type Roles, STATES, surroundings } from '../../src/extract/attributions/learned/roles.ts';
import { neighbours, scoreExample } from '../../src/extract/attributions/learned/score.ts';
import { Atoms } from '../../src/model/atoms.ts';
import type { Sequence } from '../../src/model/crf.ts';
import { Features } from '../../src/model/features.ts';
import type { Templates } from '../../src/model/templates.ts';
import type { GoldAttribution, Prepared } from './articles.ts';
import type { Example } from './sparse.ts';

const features = new Features();
const sentence = new Atoms(CUE_ATOMS.length);
const window = { tokens: new Atoms(ROLE_ATOMS.length), seams: new Atoms(SEAM_ATOMS.length) };
const covers = (ranges: readonly Range[], i: number): boolean => ranges.some(([a, b]) => a <= i && i < b);

/** The features of all positions; `templates` are those of a position, none where it has no features. */
function featuresOf(atoms: Atoms, templates: (t: number) => Templates | undefined): Sequence {
  features.clear();
  for (let t = 0; t < atoms.length; t++) {
    const asked = templates(t);
    if (asked) features.addAll(asked, atoms.row(t));
    features.next();
  }
  return features.copy();
}

/** One example a sentence: which tokens begin a cue, go on with one, or stand outside. */
export function cueExamples({ columns, gold }: Prepared): Example[] {
  const label = new Uint8Array(columns.length);
  for (const { cue } of gold) for (const [a, b] of cue) for (let i = a; i < b; i++) label[i] ||= i === a ? B : I;
  return [...sentenceRanges(columns)].map(([first, last]) => {
    cueAtoms(columns, first, last, sentence);
    const allowed = new Uint32Array(last - first);
    for (let i = first; i < last; i++) {
      const open = i > first && label[i - 1] !== O;
      allowed[i - first] = 1 << (label[i] === I && !open ? B : label[i]!);
    }
    return { tokens: featuresOf(sentence, () => CUE_TEMPLATES), allowed };
  });
}

/** One example a candidate that shares a token with a gold cue. */
export function roleExamples({ columns, gold }: Prepared, cues: readonly Candidate[]): Example[] {
  const around: Surroundings = surroundings(columns, cues);
  return cues.flatMap((cue, k) => {
    const right = gold.find((g) => shared(g.cue, [[cue.first, cue.last]]) > 0);
    if (!right) return [];
    roleAtoms(columns, cue, k, around, window);
    const inside = (t: number) => cue.windowFirst + t >= cue.first && cue.windowFirst + t < cue.last;
    const tokens = featuresOf(window.tokens, (t) => (inside(t) ? INSIDE_TEMPLATES : ROLE_TEMPLATES));
    const seams = featuresOf(window.seams, (t) => (t > 0 ? SEAM_TEMPLATES : undefined));
    return [{ tokens, seams, allowed: roleStates(cue, right) }];
  });
}

function roleStates(cue: Candidate, { source, content }: GoldAttribution): Uint32Array {
  const [first, last] = source[0] ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const behind = last <= cue.windowFirst;
  return Uint32Array.from({ length: cue.windowLast - cue.windowFirst }, (_, t) => {
    const i = cue.windowFirst + t;
    const early = behind || i < first;
    if (i >= first && i < last) return 1 << STATES.source;
    const filled = covers(content, i) && (i < cue.first || i >= cue.last);
    if (filled) return 1 << (early ? STATES.contentBefore : STATES.contentAfter);
    return 1 << (early ? STATES.before : STATES.after);
  });
}

/** One example a candidate with content: is it in the gold, half of its content the same and its source the same one? */
export function scoreExamples({ columns, gold }: Prepared, roles: readonly Roles[]): Example[] {
  const near = neighbours(roles);
  return roles.map((r, k) => {
    scoreExample(columns, r, near[k]!, features);
    return { tokens: features.copy(), allowed: Uint32Array.of(gold.some((g) => isRight(g, r)) ? 2 : 1) };
  });
}

/** The scorer's “who said what”. */
function isRight(gold: GoldAttribution, roles: Roles): boolean {
  const both = shared(gold.content, roles.content);
  const content = both / (size(gold.content) + size(roles.content) - both) >= 0.5;
  const source = roles.source ? shared(gold.source, [roles.source]) > 0 : gold.source.length === 0;
  return content && source;
}
