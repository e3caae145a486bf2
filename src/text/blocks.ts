import type { Block } from '../record.ts';

/** Cuts a text into blocks by its lines: the first is the headline, the others are paragraphs. */
export function findBlocks(text: string): Block[] {
  const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)];
  return lines.map((line, i) => {
    const lead = line[0].length - line[0].trimStart().length;
    const start = line.index + lead;
    return { kind: i === 0 ? 'headline' : 'paragraph', start, end: start + line[0].trim().length };
  });
}
