import type { Topic } from './cases.ts';

export const ERRORS: Topic = {
  'unclosed-quote': {
    fires: [
      '{“}We will go now, Ana Ruiz said on Monday.\n\nThe door was shut.',
      'Ana Ruiz said the plan was “good for all” for most{”}.',
      'The plant is shut. We are going home,{”} Ana Ruiz said.',
    ],
    silent: [
      "The door is 6'2\" high and was painted in the '90s, Ana Ruiz said.",
      '“We will go now,” Ana Ruiz said. “We will come back.”',
      '“He told me, ‘Go home,’” Ana Ruiz said.',
      'The workers’ canteen is shut, Ana Ruiz said.',
    ],
  },
  'mixed-quotes': {
    fires: [
      '“We will go now,{"} Ana Ruiz said.',
      '"We will go now,{”} Ana Ruiz said.',
      'Ana Ruiz called it “a mess{"} on Monday.',
    ],
    silent: [
      '"We will go now," Ana Ruiz said. “We will come back,” she said.',
      "“He told me, 'Go home,'” Ana Ruiz said.",
      '«We will go now», Ana Ruiz said.',
    ],
  },
  'garbled-text': {
    fires: [
      'Ana Ruiz runs the caf{Ã©} by the river.',
      'Ruiz {&amp;} Sons will close, Ana Ruiz said.',
      '{â€œ}We will go now,” Ana Ruiz said.',
    ],
    silent: [
      'Ana Ruiz runs the café by the river.',
      'Ruiz & Sons will close, Ana Ruiz said.',
      'The Âge bridge is shut, Ana Ruiz said.',
    ],
  },
  placeholder: {
    fires: [
      'The plant employs {TK} people, Ana Ruiz said.',
      'The plant, built in {XXXX}, will close.',
      'Ana Ruiz, {[check title]}, said the plant would close.',
      'The plant employs {???} people.',
    ],
    silent: [
      'The XXL shirts sold out, Ana Ruiz said.',
      'She won by TKO in the third round, Ana Ruiz said.',
      'Louis XIX never reigned. [He] said so himself.',
      '“Really???” Ana Ruiz asked.',
    ],
  },
  'weekday-date': {
    fires: [
      'The hearing was held on Monday, {March 8}, in Marlby.',
      'Talks begin on Friday, {June 12}, Ana Ruiz said.',
      'It opened on {March 8, 2023}, a Tuesday.',
    ],
    silent: [
      'The hearing was held on Friday, March 8, in Marlby.',
      'Talks begin on Wednesday, June 12, Ana Ruiz said.',
      'It opened on Tuesday. March 8 is a holiday.',
    ],
  },
  'figures-disagree': {
    fires: [
      'An explosion at the plant injured 30 workers. The explosion injured {40 workers}.',
      'Of the 30 passengers, {20 were hurt and 15} killed.',
      '{45% said yes, 40% no and 25%} did not answer.',
    ],
    silent: [
      'An explosion at the plant injured 30 workers. The explosion injured at least 20 workers.',
      'Of the 30 passengers, 20 were hurt and 5 killed.',
      '45% said yes, 40% no and 15% did not answer.',
    ],
  },
};
