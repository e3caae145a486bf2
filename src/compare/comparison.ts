// What changed between two versions of an article.

export const SECTIONS = ['quotes', 'speakers', 'attributions', 'numbers', 'dates', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is compared: a quote, an attribution, a number, as it stands in one version. */
export interface Item {
  /** In the record of its version; a speaker or source has that of its entity, or none. */
  readonly id?: string;
  readonly text: string;
  /** Offsets and line of its first words; absent for what is a row, not a place. */
  readonly start?: number;
  readonly end?: number;
  readonly line?: number;
  /** Whose words a quote or attribution is. */
  readonly speaker?: string;
}

/** One property that differs; absent on the side that has none. */
export interface FieldChange {
  readonly field: 'words' | 'speaker' | 'via' | 'verb' | 'status' | 'value' | 'what' | 'bound' | 'kind' | 'name';
  readonly old?: string;
  readonly new?: string;
}

/** A stretch of the diff. */
export interface DiffPart {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

export type Difference =
  | { readonly kind: 'added'; readonly new: Item }
  | { readonly kind: 'dropped'; readonly old: Item }
  | {
      readonly kind: 'changed';
      readonly old: Item;
      readonly new: Item;
      readonly changes: readonly FieldChange[];
      /** Of the words, where they differ. */
      readonly diff?: readonly DiffPart[];
    };

interface Version {
  readonly id: string;
  readonly path?: string;
  readonly sha256: string;
}

/** What only moved is not in it. In each section what is new comes in the order of the new version, then what is gone. */
export type Comparison = {
  readonly version: 1;
  readonly old: Version;
  readonly new: Version;
} & { readonly [S in Section]: readonly Difference[] };

/** How many differences there are in all. */
export const differences = (comparison: Comparison): number =>
  SECTIONS.reduce((sum, section) => sum + comparison[section].length, 0);
