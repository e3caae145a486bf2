import type { Topic } from './cases.ts';

export const ANONYMITY: Topic = {
  'anonymous-undescribed': {
    fires: [
      'The plant will close in June, {a source} told the Courier.',
      '{Two sources} said the director would leave in June.',
      'The talks have failed, {another insider} said.',
    ],
    silent: [
      'The plant will close in June, a source in the plant’s management told the Courier.',
      'The source of the river lies in the hills, Ana Ruiz, a guide, said.',
      'The talks have failed, a senior diplomat said.',
      'Tom Berg, an engineer, said he had two sources of income.',
    ],
  },
  'anonymous-without-reason': {
    fires: [
      '{A former executive} said the plant had lost money for years.',
      '{One aide} said the director would leave in June.',
      '{A person familiar with the sale} said the plant would close.',
      '{A ministry official}, who asked not to be named, said the plant would close.',
    ],
    silent: [
      'A former executive, who spoke on condition of anonymity because she feared for her pension, said the plant had lost money.',
      'An aide said the director would leave. The aide, who was not authorized to discuss it, spoke on Monday.',
      'The official said the plant would close. Karen Holt, the director, declined to comment.',
      'Karen Holt, a former executive, said the plant had lost money for years.',
      'A resident said she had heard the alarm at noon.',
    ],
  },
  'anonymous-boilerplate': {
    fires: [
      'One aide, who {was not authorized to speak to the media}, said the plant would close.',
      'A diplomat, who asked not to be named {because of the sensitivity of the matter}, said the talks had failed.',
      'An executive asked for anonymity {to speak freely}, and said the plant would close.',
    ],
    silent: [
      'One aide, who asked not to be named because her contract forbids it, said the plant would close.',
      'The bridge was not authorized to carry lorries, Tom Berg, an engineer, said.',
      'Because of the sensitivity of the instruments, the room is kept cold, said Ida Moss, a physicist.',
      'Karen Holt, the director, was authorized to speak publicly, and said the plant would close.',
    ],
  },
  'anonymous-opinion': {
    fires: [
      '{“He is a bully and everybody knows it,”} a former aide said.',
      '{“The plan is a disaster,”} said one official, who asked not to be named because the plan is secret.',
      'One former executive said {the director had bribed two inspectors}.',
    ],
    silent: [
      '“The plan will be published in June,” a former aide said.',
      '“He is a bully and everybody knows it,” Karen Holt, the director, said.',
      'One official said the plan was not a failure.',
      'One official said the relief fund held $2 million.',
    ],
  },
  'no-named-source': {
    fires: [
      'The plant on the river will be sold before the end of June, {a former executive} said on Monday. The buyer has not been chosen. One aide said that the talks with two companies had gone on since March, and that the price would be lower than hoped.',
      '{One diplomat} said the talks had failed on Monday night. The delegations left the hotel by the back door an hour later. A second diplomat said that a new round might be held in June if both sides agreed on where to meet, and that nobody was in a hurry.',
      'The director of the plant will leave in June, {an insider} said on Monday. The plant has had three directors in four years, and each of them left early. One former executive said that the next one had been found already and would come from abroad.',
    ],
    silent: [
      'The plant on the river will be sold before the end of June, a former executive said on Monday. The buyer has not been chosen. Karen Holt, the director, said that the talks with two companies had gone on since March, and that the price was secret.',
      'The plant will be sold, a former executive said. One aide said the price was low.',
      'The plant on the river will be sold before the end of June. The buyer has not been chosen, and the talks with two companies have gone on since March. The price will be lower than the town had hoped for when the plant was put up for sale last year.',
    ],
  },
};
