import type { Style } from './mark-costs.ts';
import type { Mark } from './mark-lexer.ts';

/**
 * Which marks stand outermost in this article. American papers quote “so, ‘and so’ within”, many British and
 * Commonwealth ones ‘so, “and so” within’. Told by counting the marks that spacing shows to open: singles are outermost
 * where there are at least two of them and more of them than of doubles (a quotation inside another is rarer than one
 * that stands by itself). Elisions (’90s, ’em) do not count. A tie is American: the headline with its ‘single’ marks.
 */
export function outerStyle(marks: readonly Mark[]): Style {
  let singles = 0;
  let doubles = 0;
  for (const mark of marks) {
    if (mark.spacing !== 'opens' || mark.facing === 'close' || mark.elision) continue;
    if (mark.width === 'single') singles++;
    else doubles++;
  }
  return singles >= 2 && singles > doubles ? 'single' : 'double';
}
