// A mark closed by one of another kind.
import { rule } from '../rule.ts';
import { warned } from '../warned.ts';

export const mixedQuotes = rule({
  id: 'mixed-quotes',
  level: 'info',
  finds: 'a quotation that opens with one kind of mark and closes with another',
  why: 'AP Stylebook, “quotation marks”: one kind of mark outside, the other within; mixed ones are the trace of words pasted in, to be held against their source.',
  example: 'The mayor spoke on Monday. “We will go now,{"} Ana Ruiz said.',
  counterExample: '“We will ‘go’ now,” Ana Ruiz said. "We will come back," she said.',
  find: ({ report }) => warned(report, ['mixed-quotes']),
});
