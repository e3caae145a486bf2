import type { Topic } from './cases.ts';

export const NAMES: Topic = {
  'speaker-without-full-name': {
    fires: [
      '“It was cold,” {Holt} said. “We left early,” Holt said.',
      'The plant will close. “Nobody told us,” Mr. {Velez} said on Monday.',
      '“We waited for an hour,” {Brandt} told reporters on Monday.',
    ],
    silent: [
      '“It was cold,” Karen Holt said. “We left early,” Holt said.',
      '“It was cold,” Pope Leo said. “We prayed.”',
      '“It was cold,” President Holt said on Monday.',
      '“It was cold,” said Karen, who gave only her first name.',
      'Tom Berg came late. “It was cold,” his wife Karen said.',
    ],
  },
  'speaker-without-role': {
    fires: [
      'The plant will close in June. “Nobody told us,” {Dario Velez} said.',
      '“The road is worse,” {Karen Holt} said on Monday. The road was built in 1990.',
      'It rained all week. {Lena Brandt} said, “The river has never been so high.”',
    ],
    silent: [
      '“Nobody told us,” said Dario Velez, a welder at the plant.',
      '“Nobody told us,” welder Dario Velez said.',
      '“The road is worse,” said Karen Holt, who lives beside it.',
      '“The road is worse,” Sen. Karen Holt said.',
      '“The road is worse,” Karen Holt of Marlby said.',
    ],
  },
  'surname-first': {
    fires: [
      '{Holt} shut the plant on Monday. Karen Holt, the director, said it was losing money.',
      'The plant will close in June. {Velez} heard it on the radio. Dario Velez, a welder, has worked there for nine years.',
      'It was {Brandt} who found the leak. Lena Brandt, an engineer, was on the night shift. “I heard it first,” Brandt said.',
    ],
    silent: [
      'Karen Holt, the director, shut the plant on Monday. Holt said it was losing money.',
      'The Holt plan was signed on Monday. Karen Holt, the director, said it would save money.',
      '“Ask Holt,” the guard said. Karen Holt, the director, was away.',
      'Tom Holt shut the plant. Karen Holt, his sister, said it was losing money.',
      'The plant will close in June.\n\nHolt: Now or never. Karen Holt, the director, said it was losing money.',
      'A man of Holt, Ohio, shut the plant. Karen Holt, the director, said it was losing money.',
    ],
  },
  'name-spelt-two-ways': {
    fires: [
      'Karen Holten shut the plant. “It was losing money,” Holten said. {Karen Holtan} will leave in June.',
      'Dario Velezzo heard it on the radio. Velezzo is a welder. {Velezo} has worked there for nine years.',
      'Lena Brandt found the leak, and Lena Brandt mended it. {Lena Brand} was on the night shift.',
    ],
    silent: [
      'Karen Holten shut the plant. “It was losing money,” Holten said.',
      'Karen Holten shut the plant. Peter Holtan, a rival, laughed.',
      'Maria Berg and her sister Marie Berg ran the plant.',
      'Karen Hill shut the plant. Karen Hall, a rival, laughed.',
      'The Holten years are over. Holten lost. Holten left. Don Holtan, a welder, laughed.',
    ],
  },
};
