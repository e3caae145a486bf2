import type { Topic } from './cases.ts';

export const SOURCING: Topic = {
  'vague-source': {
    fires: [
      'The plant will {reportedly} close in June.',
      '{It is understood that} the director will leave in June.',
      'The director, {sources said}, will leave in June.',
      'The director is ill, and {sources say} she will leave in June.',
      '{The Courier has learned} that the plant will close.',
      'The buyer {is said to be} a Dutch company.',
    ],
    silent: [
      'The plant will close in June, Karen Holt, the director, reportedly told the council.',
      'It is understood by few that the river is old. Sources of water are many.',
      'Karen Holt, the director, has learned to wait.',
      'Police sources say the director will leave in June.',
      'The plant will reportedly close in June, according to the Marlby Courier.',
      '“It reportedly closes in June,” Karen Holt, the director, said.',
    ],
  },
  'unnamed-group': {
    fires: [
      '{Critics} say the plant was never safe. It will close in June.',
      'The river fell in May, and the gates by the mill were shut on Monday morning. {Many experts} believe that it will rise again.\n\nThe gates are green.',
      'The plan will fail, and {some analysts} argue that it has failed already.',
    ],
    silent: [
      'Critics say the plant was never safe. “It leaked for years,” said Lena Brandt, an engineer.',
      'Critics of the plan met in Marlby. Many people came.',
      'The plan will fail, according to Lena Brandt, an engineer. Some analysts say it has failed already.',
      '“Critics say the plant was never safe,” Karen Holt, the director, said.',
    ],
  },
  'unnamed-study': {
    fires: [
      '{Studies} show that children sleep less than they did.',
      '{A recent survey} found that most welders want to leave.',
      '{Research} suggests that the river will rise again. The gates are green.',
    ],
    silent: [
      'Studies by the University of Marlby show that children sleep less than they did.',
      'A recent survey by the Marlby Courier found that most welders want to leave.',
      'The study found that children sleep less than they did. It was published by Harvard University.',
      'She studies rivers. Research is her life.',
    ],
  },
  'single-source': {
    fires: [
      '{Karen Holt, the director}, said on Monday that the plant would close in June. Holt said it was losing money. “There is no other way,” Holt said. Holt said the workers would be paid until the end of the year.',
      '{Dario Velez, a welder at the plant}, said the gates were locked in the morning. Velez said he had waited for an hour in the rain. “Nobody came,” Velez said. The plant has been shut since the storm in March.',
      'The river rose in the night and flooded the cellars of the old town. {Lena Brandt, an engineer}, said the dam had held. Brandt said it would be looked at in the summer. “It is old,” Brandt said.',
    ],
    silent: [
      'Karen Holt, the director, said on Monday that the plant would close in June. Holt said it was losing money. “Nobody told us,” Dario Velez, a welder, said. Holt said the workers would be paid until the end of the year.',
      'Karen Holt, the director, said the plant would close. Holt said it was losing money. “It is over,” Holt said.',
      'Karen Holt, the director, said on Monday that the plant would close in June. The gates were locked in the morning, and the workers waited for an hour in the rain before they went home on foot.',
    ],
  },
  'second-hand-quote': {
    fires: [
      '{“The plant will never open again,”} Karen Holt, the director, told the BBC.',
      'Karen Holt, the director, told The Guardian, {“The plant will never open again.”}',
      '{“Nobody told us about the gates,”} Dario Velez, a welder, told The Washington Post on Monday.',
    ],
    silent: [
      '“The plant will never open again,” Karen Holt, the director, told reporters.',
      '“The plant will never open again,” Karen Holt, the director, told the BBC. The remark could not be independently verified.',
      'Karen Holt, the director, told the BBC that the plant would never open again.',
      '“The plant will never open again,” Karen Holt, the director, told the BBC. “It is over,” Holt said on Monday.',
    ],
  },
  'figure-without-source': {
    fires: [
      '{About 60 percent of welders} have left the town.',
      'The plant has cost the town {$12 million} since 2010.',
      '{More than 3,000 people} live beside the river.',
    ],
    silent: [
      'About 60 percent of welders want to leave the town, Karen Holt, the director, said.',
      'The plant has cost the town $12 million, according to the council.',
      'Three men stood beside the river on Monday.',
      'In a poll, 60 percent of voters wanted to leave the town.',
      'Census figures show the change. More than 3,000 people live beside the river.',
    ],
  },
  'poll-without-method': {
    fires: [
      'A new {poll} found that 60 percent of welders want to leave.',
      'In a {Courier poll}, 52 percent of voters backed the plan.',
      '{The survey} showed that 30 percent of children sleep badly.',
    ],
    silent: [
      'A new poll found that 60 percent of welders want to leave. The poll of 800 welders was taken in May.',
      'In a Courier poll, 52 percent of voters backed the plan. The margin of error is 3 points.',
      'The survey of the river took two years. Some 30 percent of it was flooded.',
    ],
  },
};
