// The training text was cut into tokens and joined again. What it will be used on was not: put the spaces back right.
import { readFileSync } from 'node:fs';
import type { Gold, Piece } from './names-data.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Sentences of the treebank as they were spaced, by their letters alone. */
export function spacedSentences(treebank: string): Map<string, string> {
  const sentences = new Map<string, string>();
  let text = '';
  for (const line of readFileSync(treebank, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 6) {
      if (text) sentences.set(bare(text), text.trim());
      text = '';
    } else text += cells[0] + (cells[5] === '1' ? ' ' : '');
  }
  return sentences;
}

const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/'"' ?/g, '"'],
  [/(?<=\p{L}) - (?=\p{L})/gu, '-'],
  [/(?<=\p{L}) (?=(?:n't|['’](?:s|re|ve|ll|d|m))\b)/gu, ''],
  [/(?<=[$£€#(]) (?=[\w])/gu, ''],
  [/ (?=[,.;:!?)%](?:\s|$))/gu, ''],
  [/(?<=\p{L}) \/ (?=\p{L})/gu, '/'],
];

function respaceLine(line: string, known: ReadonlyMap<string, string>): string {
  const sentence = known.get(bare(line));
  if (sentence) return sentence;
  return REPAIRS.reduce((text, [pattern, by]) => text.replace(pattern, by), line);
}

/** The piece with its spaces put right and its spans moved along. Only spaces change (and `'"'`, which gets shorter). */
export function respace(piece: Piece, known: ReadonlyMap<string, string>): Piece {
  const before = piece.text.replace(/'"'/g, ' " ');
  const text = before
    .split('\n')
    .map((line) => respaceLine(line, known))
    .join('\n');
  if (bare(text) !== bare(before)) throw new Error(`${piece.id}: more than spaces changed`);
  const at = positions(text);
  const count = counts(before);
  const entities = piece.entities.map(
    (e): Gold => ({ ...e, start: at[count[e.start]!]!, end: at[count[e.end]! - 1]! + 1 }),
  );
  return { ...piece, text, entities: entities.filter((e) => e.end > e.start) };
}

/** The offset of each character that is no space. */
function positions(text: string): number[] {
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i]!)) at.push(i);
  at.push(text.length);
  return at;
}

/** How many characters that are no spaces stand before each offset. */
function counts(text: string): Int32Array {
  const out = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) out[i + 1] = out[i]! + (/\s/.test(text[i]!) ? 0 : 1);
  return out;
}
