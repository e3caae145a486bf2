import type { Doc, Sentence } from '../../text/doc.ts';
import type { DateFinding, Name, QuantityFinding } from '../findings.ts';
import { carriedFor } from './carried.ts';
import { plainAt } from './counts.ts';
import type { Draft } from './draft.ts';
import { framed } from './framed.ts';
import { holder } from './held.ts';
import { type MoneyReader, moneyReader } from './money.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { READINGS } from './readings/index.ts';
import { opensNumber, startOf } from './triggers.ts';
import { written } from './written.ts';

/**
 * The numbers of an article with what they count or measure, in order: amounts of money, percentages, measures, ages,
 * scores, ratios, ordinals and counts. Numbers that dates or names hold are left out; only a length of time
 * (“three years”) is a date and a quantity.
 */
export function findQuantities(doc: Doc, dates: readonly DateFinding[], names: readonly Name[]): QuantityFinding[] {
  const money = moneyReader(doc.plain);
  const held = holder(dates, names);
  const out: QuantityFinding[] = [];
  let counted: QuantityFinding['what'];
  let read = 0;
  for (const sentence of doc.sentences) {
    if (!mayHold(doc, sentence)) continue;
    const pieces = piecesOf(doc, sentence, read);
    read = pieces.at(-1)?.end ?? read;
    let points: QuantityFinding['unit'];
    for (const draft of draftsOf(pieces, money)) {
      if (held(pieces, draft)) continue;
      const finding = written(
        doc.text,
        pieces,
        draft,
        draft.bare ? carriedFor(pieces, draft, counted, sentence, points) : {},
      );
      out.push(finding);
      if (finding.kind === 'count') counted = finding.what;
      if (finding.unit?.name === 'point') points = finding.unit;
    }
  }
  return out;
}

/** Is there a figure or a word of number in the sentence? */
function mayHold(doc: Doc, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++)
    if (opensNumber(doc.tokens[i]!.lower, doc.tokens[i + 1]?.lower)) return true;
  return false;
}

/** Every quantity of a sentence, left to right, none overlapping another. */
function* draftsOf(pieces: readonly Piece[], money: MoneyReader): Generator<Draft> {
  let i = 0;
  let floor = 0;
  let last: Draft | undefined;
  while (i < pieces.length) {
    if (!opensNumber(pieces[i]!.lower, pieces[i + 1]?.lower)) {
      i++;
      continue;
    }
    const start = startOf(pieces, i, floor);
    const found = specialAt(pieces, i, money) ?? plainAt(pieces, start, money);
    if (typeof found === 'object') {
      const draft = likewise(pieces, framed(pieces, found, floor), last);
      yield draft;
      last = draft;
      floor = Math.max(draft.next, i + 1);
      i = floor;
    } else i = Math.max(found ?? 0, i + 1);
  }
}

/** “lost 190 points, or 0.6%”: the same change told twice. */
function likewise(pieces: readonly Piece[], draft: Draft, last: Draft | undefined): Draft {
  if (!last?.trend || draft.trend || draft.unit?.name === last.unit?.name) return draft;
  const [a, b] = [pieces[last.next], pieces[last.next + 1]];
  const joint = a?.lower === 'or' || a?.raw === '(' ? 1 : a?.raw === ',' && b?.lower === 'or' ? 2 : 0;
  return joint > 0 && last.next + joint === draft.first ? { ...draft, trend: last.trend } : draft;
}

function specialAt(pieces: readonly Piece[], i: number, money: MoneyReader): Draft | undefined {
  for (const row of READINGS) {
    const draft = row.read(pieces, i, money);
    if (draft) return draft;
  }
  return undefined;
}
