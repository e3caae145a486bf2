// A linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001).
// Weights tell classes apart, transitions tell states apart; several states may share a class (tied weights).

/** The features of a sequence: those of position t are `ids[starts[t]]` up to `ids[starts[t + 1]]`. */
export interface Sequence {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly length: number;
}

/** States and how they follow each other. */
export interface Chain {
  /** The class of each state. */
  readonly states: Uint8Array;
  /** `transitions[from * (S + 1) + to]`; S stands for the edge of the sequence, on either side. FORBIDDEN rules one out. */
  readonly transitions: Float32Array;
  /** The transitions will not change any more, as they do in training. */
  readonly fixed?: boolean;
}

/** The weight of a transition that never happens. */
export const FORBIDDEN = -1e9;
