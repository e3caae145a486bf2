// A mark without its partner.
import { rule } from '../rule.ts';
import { warned } from '../warned.ts';

export const unclosedQuote = rule({
  id: 'unclosed-quote',
  level: 'error',
  finds: 'a quotation mark that is never closed, or closes what was never opened',
  why: 'AP Stylebook, “quotation marks”: a running quote is opened at each paragraph and closed at its end; a mark without a partner leaves open whose words these are.',
  example: 'The mayor spoke on Monday. {“}We will go now, Ana Ruiz said.',
  counterExample: '“We will go now,” Ana Ruiz said.\n\n“We will come back.\n\n“We promise,” Ruiz said.',
  find: ({ report }) => warned(report, ['unclosed-quote', 'unopened-quote']),
});
