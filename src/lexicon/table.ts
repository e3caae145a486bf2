/** A table written as lines, `word = value`, the word in lower case: its Map. A line without a value stands for itself. */
export function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [word, value] = line.split(' = ');
        return [word as string, value ?? (word as string)] as const;
      }),
  );
}

/** Words written one a line: their Set. */
export const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split('\n'));
