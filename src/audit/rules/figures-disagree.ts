// Figures of the draft that cannot both be right.
import { rule } from '../rule.ts';
import { warned } from '../warned.ts';

export const figuresDisagree = rule({
  id: 'figures-disagree',
  level: 'warning',
  finds:
    'figures that contradict each other: two tolls of one event, parts over their total, shares over 100 percent, an age that the year of birth rules out',
  why: 'Reuters Handbook of Journalism, “Accuracy”: figures must add up, and agree from headline to last paragraph.',
  example: 'A fire killed 12 people on Monday. The fire killed {14 people}, three of them children.',
  counterExample: 'A fire killed 12 people on Monday. A fire in Marlby killed 14 people last year.',
  find: ({ report }) =>
    warned(report, ['figures-disagree', 'parts-exceed-total', 'shares-over-whole', 'age-birth-year']),
});
