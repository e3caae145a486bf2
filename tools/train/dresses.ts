// The same article as other papers would set it: all of the same length, so that gold offsets stay true.

/** Straight marks: “Go,” she said. → "Go," she said. */
const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Curly marks, opening and closing told by what stands before them. */
const curly = (text: string): string =>
  text
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'(?=\w)/g, '$1‘')
    .replace(/'/g, '’');

/** British marks: single outside, double inside. */
const british = (text: string): string =>
  curly(text).replace(/[“”]|‘|’(?![\p{L}\p{N}])/gu, (mark, at: number, all: string) => {
    if (mark === '“') return '‘';
    if (mark === '”') return '’';
    if (mark === '‘') return '“';
    // an apostrophe behind an s stays one: workers’ pay
    return /s/.test(all[at - 1] ?? '') && /\s\p{L}/u.test(all.slice(at + 1, at + 3)) ? mark : '”';
  });

/** Without its first line, the headline: blanks stand there. */
const headless = (text: string): string => text.replace(/^[^\n]*/, (line) => ' '.repeat(line.length));

export const DRESSES: readonly ((text: string) => string)[] = [
  straight,
  curly,
  british,
  (text) => straight(headless(text)),
];
