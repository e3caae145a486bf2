// What a first reading of the article says about the other places where a word stands: “Austin” is a person’s name
// here, where “Lloyd Austin” stands elsewhere.
import type { Sheet } from './sheet.ts';
import { KINDS, type Kind, type TokenSpan } from './tags.ts';

const KEPT = KINDS.length + 1;
const WIDTH = KEPT * 4;

/**
 * For each token the hint of its word, 0 where there is none: from 1 on what kind of name most of the word's other
 * occurrences are (OUTSIDE first), with the part of the name in the bits from 4 on.
 */
export function hintsOf(sheet: Sheet, names: readonly TokenSpan[]): Int32Array {
  const { words } = sheet;
  const label = new Uint8Array(words.length);
  for (const name of names) {
    const kind = 1 + KINDS.indexOf(name.kind);
    for (let t = name.first; t < name.last; t++) {
      const part = name.last - name.first === 1 ? 0 : t === name.first ? 1 : t === name.last - 1 ? 3 : 2;
      label[t] = kind * 4 + part;
    }
  }
  const counts = new Map<string, Uint16Array>();
  const capitals: number[] = [];
  const rows: Uint16Array[] = [];
  for (let t = 0; t < words.length; t++) {
    const w = words[t]!;
    if (!w.capital || !w.key) continue;
    let row = counts.get(w.key);
    if (!row) {
      row = new Uint16Array(WIDTH);
      counts.set(w.key, row);
    }
    row[label[t]!]!++;
    capitals.push(t);
    rows.push(row);
  }
  for (const { short, kind } of abbreviations(sheet, names)) {
    const row = counts.get(words[short]!.key);
    if (row) row[(1 + KINDS.indexOf(kind)) * 4]! += SURE;
  }
  const hints = new Int32Array(words.length);
  for (const [i, t] of capitals.entries()) hints[t] = majority(rows[i]!, label[t]!);
  return hints;
}

/** What “World Health Organization (WHO)” says counts for more than other places where “WHO” stands. */
const SURE = 100;

/** Names with their initials behind them in brackets. */
function abbreviations({ doc, words }: Sheet, names: readonly TokenSpan[]): { short: number; kind: Kind }[] {
  return names.flatMap(({ first, last, kind }) => {
    const [open, short, close] = [doc.tokens[last], doc.tokens[last + 1], doc.tokens[last + 2]];
    if (!short || last - first < 2 || !open || !close || !BRACKETS.has(open.text + close.text)) return [];
    const initials = words[last + 1]!.upper && short.text[0] === doc.tokens[first]!.text[0];
    return initials ? [{ short: last + 1, kind }] : [];
  });
}

const BRACKETS: ReadonlySet<string> = new Set(['()', '[]']);

/** The most frequent kind of the other occurrences, and its most frequent part. */
function majority(row: Uint16Array, own: number): number {
  let best = 0;
  let most = 0;
  for (let kind = 0; kind < KEPT; kind++) {
    let n = own >> 2 === kind ? -1 : 0;
    for (let part = 0; part < 4; part++) n += row[kind * 4 + part]!;
    if (n > most) {
      most = n;
      best = kind + 1;
    }
  }
  if (best === 0) return 0;
  let part = 0;
  for (let p = 1; p < 4; p++) if (row[(best - 1) * 4 + p]! > row[(best - 1) * 4 + part]!) part = p;
  return best | (part << 4);
}
