// Where constituents begin and end.

/** No constituent begins or ends here, but the word itself. */
const INSIDE = 31;

/**
 * What begins at a token and what ends at it: the label of the largest stretch of text with one head whose first or last
 * token it is, the word itself not counted.
 */
export function edges(head: Int32Array, label: Uint8Array): { opens: Uint8Array; closes: Uint8Array } {
  const n = head.length;
  const left = new Int32Array(n);
  for (let i = 0; i < n; i++) left[i] = i;
  const right = left.slice();
  // in a projective tree every stretch is reached from its ends: widen the head's as long as something changes
  for (let i = 0; i < n; i++) {
    for (let at = i, k = 0; head[at]! >= 0 && k < DEEPEST; at = head[at]!, k++) {
      const h = head[at]!;
      if (left[h]! <= i && right[h]! >= i) break;
      left[h] = Math.min(left[h]!, i);
      right[h] = Math.max(right[h]!, i);
    }
  }
  const [opens, closes] = [new Uint8Array(n).fill(INSIDE), new Uint8Array(n).fill(INSIDE)];
  const [opener, closer] = [new Int32Array(n).fill(-1), new Int32Array(n).fill(-1)];
  for (let i = 0; i < n; i++) {
    const [a, b] = [left[i]!, right[i]!];
    if (a === b) continue;
    const size = b - a;
    if (size > opener[a]!) {
      opener[a] = size;
      opens[a] = label[i]!;
    }
    if (size > closer[b]!) {
      closer[b] = size;
      closes[b] = label[i]!;
    }
  }
  return { opens, closes };
}

/** How far up a token's place is told: deeper trees are those of garbled text. */
const DEEPEST = 40;
