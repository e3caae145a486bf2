// What is said of a mark that is wrong, with its place.
import type { Warning } from '../record.ts';
import { Around } from './mark-context.ts';
import type { Mark } from './mark-lexer.ts';

const at = ({ start, end }: Mark) => ({ start, end });

export const unclosedQuote = (mark: Mark): Warning => ({
  code: 'unclosed-quote',
  message: 'This quotation mark is never closed.',
  ...at(mark),
});

export const unopenedQuote = (mark: Mark): Warning => ({
  code: 'unopened-quote',
  message: 'This quotation mark closes a quotation that was never opened.',
  ...at(mark),
});

export const mixedQuotes = (text: string, opener: Mark, mark: Mark): Warning => ({
  code: 'mixed-quotes',
  message: `A quotation opened with ${text.slice(opener.start, opener.end)} is closed with ${text.slice(mark.start, mark.end)}.`,
  ...at(mark),
});

/** Is a mark that has no partner an error, not an apostrophe, inches or a ditto? */
export function misprinted(mark: Mark): boolean {
  if (mark.width === 'single') {
    const comma = mark.before === Around.stop && mark.spacing === 'closes';
    return !mark.elision && (comma || (mark.facing === 'open' && mark.spacing === 'opens'));
  }
  if (mark.family === 'guillemet') return false;
  if (mark.facing !== 'straight') return true;
  return mark.before !== Around.digit && !(mark.before === Around.space && mark.after === Around.space);
}
