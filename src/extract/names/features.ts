import type { Features } from '../../model/features.ts';
import { mix } from '../../model/hash.ts';
import type { Sheet } from './sheet.ts';
import type { Word } from './words.ts';

const EDGE = 0x0ed9e;

/** The features of the tokens from `first` to `last`, exclusive, of one sentence that runs from `from` to `to`. */
export function addFeatures(
  sheet: Sheet,
  hints: Int32Array | undefined,
  first: number,
  last: number,
  from: number,
  to: number,
  out: Features,
): void {
  const { words, doc } = sheet;
  const word = (t: number): Word | undefined => (t >= from && t < to ? words[t] : undefined);
  for (let t = first; t < last; t++) {
    const w = words[t]!;
    const a = word(t - 1);
    const b = word(t + 1);
    const aa = word(t - 2);
    const bb = word(t + 2);
    for (let i = 0; i < w.own.length; i++) out.addHashed(w.own[i]!);
    const la = a ? a.lower : EDGE;
    const lb = b ? b.lower : EDGE;
    const laa = aa ? aa.lower : EDGE;
    const lbb = bb ? bb.lower : EDGE;
    const sa = a ? a.shape : EDGE;
    const sb = b ? b.shape : EDGE;
    const ga = a ? a.lists : -1;
    const gb = b ? b.lists : -1;
    out.add(20, la);
    out.add(21, lb);
    out.add(22, laa);
    out.add(23, lbb);
    out.add(24, mix(la, w.lower));
    out.add(25, mix(w.lower, lb));
    out.add(26, sa);
    out.add(27, sb);
    out.add(28, mix(sa, w.shape));
    out.add(29, mix(w.shape, sb));
    out.add(30, mix(mix(sa, w.shape), sb));
    out.add(31, a ? a.suffix : EDGE);
    out.add(32, b ? b.suffix : EDGE);
    out.add(33, ga);
    out.add(34, gb);
    out.add(35, mix(ga, w.lists));
    out.add(36, mix(w.lists, gb));
    out.add(37, mix(la, w.shape));
    out.add(38, mix(lb, w.shape));
    out.add(39, mix(laa, la));
    out.add(40, mix(lb, lbb));
    const capitals = sheet.capitals[doc.tokens[t]!.sentence]!;
    const where = capitals * 2 + sheet.first[t]!;
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
    if (hints?.[t]) {
      out.add(46, hints[t]!);
      out.add(47, hints[t]! & 15);
    }
    out.next();
  }
}
