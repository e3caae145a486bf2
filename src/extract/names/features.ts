import type { Features } from '../../model/features.ts';
import { mix } from '../../model/hash.ts';
import { COARSER } from '../../model/word-classes.ts';
import type { Run } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { featuresAt, PLACES, type Word } from './words.ts';

/** The features that a second reading adds to those of the first. */
export const hintFeatures = (hint: number): readonly [number, number] => [mix(46, hint), mix(47, hint & 15)];

/** The words that a token looks at, by PLACES. */
export function wordsAround({ words, edge }: Sheet, run: Run, t: number, out: Word[]): void {
  for (let i = 0; i < PLACES.length; i++) {
    const u = t + PLACES[i]!;
    out[i] = u >= run.from && u < run.to ? words[u]! : edge;
  }
}

/** The features of a token that are more than one word's: around holds what wordsAround gave. */
export function addJoint(sheet: Sheet, t: number, around: readonly Word[], out: Features): void {
  const [w, a, b, aa, bb] = around as [Word, Word, Word, Word, Word];
  out.add(24, mix(a.lower, w.lower));
  out.add(25, mix(w.lower, b.lower));
  const shapes = mix(a.shape, w.shape);
  out.add(28, shapes);
  out.add(29, mix(w.shape, b.shape));
  out.add(30, mix(shapes, b.shape));
  out.add(35, mix(a.lists, w.lists));
  out.add(36, mix(w.lists, b.lists));
  out.add(37, mix(a.lower, w.shape));
  out.add(38, mix(b.lower, w.shape));
  out.add(39, mix(aa.lower, a.lower));
  out.add(40, mix(b.lower, bb.lower));
  addSenses(w, a, b, out);
  const where = sheet.capitals[sheet.doc.tokens[t]!.sentence]! * 2 + sheet.first[t]!;
  out.add(41, mix(where, w.shape));
  out.add(42, (where * 3 + w.common) * 2 + (w.capital ? 1 : 0));
  if (w.capital && sheet.small[t]) out.add(43, sheet.small[t]! * 6 + where);
  const phrase = sheet.phrases[t]!;
  if (phrase) {
    out.add(44, phrase);
    for (let bit = 0; bit < 13; bit++) if ((phrase >>> (bit + 2)) & 1) out.add(45, bit * 4 + (phrase & 3));
  }
  const heads = sheet.heads[t]!;
  if (heads & 0x70) out.add(48, (heads >> 4) & 15);
  if (heads & 0x07) out.add(49, heads & 15);
}

/** What the words of a token and its neighbours are in other texts, together. */
function addSenses(w: Word, a: Word, b: Word, out: Features): void {
  const sense = w.sense >> COARSER;
  const before = mix(a.sense >> COARSER, sense);
  const behind = b.sense >> COARSER;
  out.add(67, before);
  out.add(68, mix(sense, behind));
  out.add(69, mix(before, behind));
  out.add(70, mix(a.lower, sense));
  out.add(71, mix(sense, b.lower));
  out.add(72, mix(a.company, w.shape));
  out.add(73, mix(w.shape, b.company));
  out.add(74, mix(a.company >> COARSER, w.company >> COARSER));
  out.add(75, mix(w.company >> COARSER, b.company >> COARSER));
}

/** All features of the tokens of a run, for training. The tagger adds up those of single words once. */
export function addFeatures(sheet: Sheet, hints: Int32Array | undefined, run: Run, out: Features): void {
  const around: Word[] = [];
  for (let t = run.first; t < run.last; t++) {
    wordsAround(sheet, run, t, around);
    for (let i = 0; i < PLACES.length; i++) for (const id of featuresAt(around[i]!, i)) out.addHashed(id);
    addJoint(sheet, t, around, out);
    if (hints?.[t]) for (const id of hintFeatures(hints[t]!)) out.addHashed(id);
    out.next();
  }
}
