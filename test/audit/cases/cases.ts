export interface Cases {
  /** What the rule finds stands in braces. */
  readonly fires: readonly string[];
  /** Near misses: it finds nothing. */
  readonly silent: readonly string[];
}

/** By the id of the rule. */
export type Topic = Readonly<Record<string, Cases>>;
