// Reads the corpora of names: text made to look like an article again, gold spans on the tokens of our own segmenter.
import { KINDS, type Kind, type TokenSpan } from '../../src/extract/names/tags.ts';
import { trim } from '../../src/extract/names/trim.ts';
import type { Doc } from '../../src/text/doc.ts';
import { segment } from '../../src/text/segment.ts';
import { readNdjson } from '../ndjson.ts';

export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface Piece {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly types: readonly string[];
  readonly entities: readonly Gold[];
}

export interface Labelled {
  readonly id: string;
  readonly set: string;
  readonly doc: Doc;
  readonly names: readonly TokenSpan[];
  /** Which kinds the set labels. */
  readonly kinds: readonly Kind[];
}

export function readPieces(path: string): Piece[] {
  const set = path.replace(/.*\/|\.jsonl/g, '');
  const written = readNdjson<Partial<Piece> & Pick<Piece, 'id' | 'text' | 'entities'>>(path);
  return written.map((piece) => ({ set, types: KINDS, ...piece }));
}

const segmented = (id: string, text: string): Doc => segment({ id, format: 'text', sha256: '', text });

export function label(piece: Piece): Labelled {
  const doc = segmented(piece.id, piece.text);
  const names: TokenSpan[] = [];
  let t = 0;
  for (const gold of [...piece.entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!KINDS.includes(gold.type as Kind)) continue;
    while (t < doc.tokens.length && doc.tokens[t]!.end <= gold.start) t++;
    let last = t;
    while (last < doc.tokens.length && doc.tokens[last]!.start < gold.end) last++;
    if (last === t || doc.tokens[t]!.sentence !== doc.tokens[last - 1]!.sentence) continue;
    const name = trim(doc.tokens, { first: t, last, kind: gold.type as Kind });
    if (name) names.push(name);
    t = last;
  }
  return { id: piece.id, set: piece.set, doc, names, kinds: piece.types as Kind[] };
}
