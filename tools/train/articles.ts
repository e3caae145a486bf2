// Articles with gold attributions, brought to tokens.

import type { Range } from '../../src/extract/attributions/draft.ts';
import { type Columns, columnsOf } from '../../src/extract/attributions/tokens/columns.ts';
import { modelFile } from '../../src/model/files.ts';
import { readParser } from '../../src/model/parser-file.ts';
import type { Doc } from '../../src/text/doc.ts';
import { firstEndingAfter } from '../../src/text/halving.ts';
import { segment } from '../../src/text/segment.ts';

const PARSER = readParser(modelFile('parser.bin'));

type Offsets = readonly [start: number, end: number];

/** One line of a gold file: spans are UTF-16 offsets. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly attributions: readonly {
    readonly source: Offsets[];
    readonly cue: Offsets[];
    readonly content: Offsets[];
  }[];
}

/** A gold attribution by token ranges. */
export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface Prepared {
  readonly id: string;
  readonly doc: Doc;
  readonly columns: Columns;
  readonly gold: readonly GoldAttribution[];
}

/** Segments an article and finds the tokens of its gold spans; attributions that lose cue or content on the way are left out. */
export function prepare(article: GoldArticle): Prepared {
  const { id, text, published } = article;
  const doc = segment({ id, format: 'ndjson', sha256: '', text, ...(published && { published }) });
  const ranges = (spans: readonly Offsets[]) => spans.map((s) => tokenRange(doc, s)).filter((r) => r !== undefined);
  const gold = article.attributions.map((a) => ({
    source: ranges(a.source),
    cue: ranges(a.cue),
    content: ranges(a.content),
  }));
  return {
    id,
    doc,
    columns: columnsOf(doc, PARSER),
    gold: gold.filter((g) => g.cue.length > 0 && g.content.length > 0),
  };
}

function tokenRange({ tokens }: Doc, [start, end]: Offsets): Range | undefined {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return last > first ? [first, last] : undefined;
}
