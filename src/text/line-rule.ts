import type { BlockKind } from '../record.ts';

/** Where in the article: before the first paragraph, after the last long one, anywhere. */
export type Part = 'head' | 'tail' | 'any';

/**
 * What a line of an article is, told by its words alone. The story comes first: a paragraph taken for boilerplate loses
 * its quotes, the reverse costs little. So each pattern is anchored at the start, and each row has a longest line.
 */
export interface LineRule {
  readonly name: string;
  readonly kind: BlockKind;
  readonly where: Part;
  /** In code units; a longer line is not looked at. */
  readonly longest: number;
  readonly pattern: RegExp;
  /**
   * The words, in small letters, that its lines begin with. No other line is looked at: to make a pattern ready takes
   * longer than to use it a thousand times, and few articles need many.
   */
  readonly opens?: string;
  /** What all its lines hold, where their first words are not known: without \p{…}, which takes long to make ready. */
  readonly holds?: RegExp;
  /** One line that it takes. */
  readonly example: string;
  /** One that it must not. */
  readonly counterExample: string;
}

/** The word that `opens` of a rule may list: the first letters of a line, behind a bracket if there is one. */
export const firstWord = (line: string): string => /^[([]?([a-z]+)/i.exec(line)?.[1]?.toLowerCase() ?? '';
