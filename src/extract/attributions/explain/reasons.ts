// Why the models took a candidate for an attribution: the features of the strongest weight, in words. Made only when asked for.
import { Atoms } from '../../../model/atoms.ts';
import { Features } from '../../../model/features.ts';
import type { SparseCrf } from '../../../model/sparse-file.ts';
import { hashesOf, namesOf, weigh } from '../../../model/weigh.ts';
import type { Learned } from '../draft.ts';
import { cueAtoms } from '../learned/cue-features.ts';
import { CUE_ATOMS, CUE_TEMPLATES } from '../learned/cue-templates.ts';
import { B, I } from '../learned/cues.ts';
import { headOfCue } from '../learned/role-features.ts';
import { scoreExample } from '../learned/score.ts';
import { SCORE_FEATURES } from '../learned/score-templates.ts';
import { cueWords } from './cue-reasons.ts';
import type { View } from './reason-words.ts';
import { scoreWords } from './score-reasons.ts';

/** A feature in words, and what it adds to a score: log-odds, against the candidate where negative. */
export interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** The features of the token that carries a cue’s meaning; their weights add up to the score of its state in the tagger. */
export function cueReasons(model: SparseCrf, view: View, { roles: { candidate } }: Learned): Reason[] {
  const { c, doc } = view;
  const i = headOfCue(c, candidate);
  const { first, last } = doc.sentences[c.sentence[i]!]!;
  const place = { i, first, last };
  const atoms = new Atoms(CUE_ATOMS.length);
  cueAtoms(c, place.first, place.last, atoms);
  const row = atoms.row(i - place.first);
  const state = i === candidate.first ? B : I;
  const weights = weigh(model, hashesOf(CUE_TEMPLATES, row), model.states[state] === 1 ? 'first' : 'second');
  const say = (atom: string): string => cueWords(view, place, atom, row[CUE_ATOMS.indexOf(atom)]!);
  return namesOf(CUE_TEMPLATES, CUE_ATOMS).map((names, k) => ({ words: joined(names.map(say)), weight: weights[k]! }));
}

/** The features of the whole candidate; their weights add up to its score, whose logistic is its likelihood. */
export function scoreReasons(model: SparseCrf, view: View, learned: Learned): Reason[] {
  const features = new Features();
  scoreExample(view.c, learned.roles, learned.near, features);
  const weights = weigh(model, features.copy().ids, 'first');
  return weights.map((weight, k) => ({
    words: joined(SCORE_FEATURES[k]!.map((part) => scoreWords(view, learned, part))),
    weight,
  }));
}

const joined = (parts: readonly string[]): string => [...new Set(parts)].join(' + ');

/** How many features are listed for a candidate, and against it. */
const FOR = 3;
const AGAINST = 2;

/** “for the cue: a form of “say” …; against it: …”: the strongest features; the one that every candidate has is left out. */
function strongest(what: string, reasons: readonly Reason[]): string[] {
  const own = reasons.slice(1).sort((a, b) => b.weight - a.weight);
  const list = (some: readonly Reason[]): string => [...new Set(some.map(({ words }) => words))].join(', ');
  const pro = own.filter(({ weight }) => weight > 0).slice(0, FOR);
  const con = own
    .filter(({ weight }) => weight < 0)
    .slice(-AGAINST)
    .reverse();
  return [
    ...(pro.length > 0 ? [`for the ${what}: ${list(pro)}`] : []),
    ...(con.length > 0 ? [`against the ${what}: ${list(con)}`] : []),
  ];
}

/** Why a candidate was accepted: the cue’s features, then those of the learned. */
export function reasonsFor(models: { cues: SparseCrf; score: SparseCrf }, view: View, learned: Learned): string {
  const lists = [
    strongest('cue', cueReasons(models.cues, view, learned)),
    strongest('whole statement', scoreReasons(models.score, view, learned)),
  ];
  return lists.flat().join('; ');
}
