import type { Topic } from './cases.ts';

export const ACCUSED: Topic = {
  'accused-without-reply': {
    fires: [
      'Prosecutors say {Dario Velez}, a former teacher, was charged with theft on Monday.',
      'The union accused {Karen Holt}, the plant’s director, of bribery. The plant opened in 2010.',
      'Lena Brandt, a councillor, said {Peter Quill} was accused of fraud by three of his clients. The office was shut on Monday.',
    ],
    silent: [
      'Prosecutors say Dario Velez, a former teacher, was charged with theft. Velez denied it.',
      'The union accused Karen Holt of bribery. Holt could not be reached on Monday.',
      'Karen Holt was accused of being late again. The meeting began at noon.',
      'Peter Quill was accused of fraud. His lawyer, Ida Moss, said the claim was absurd.',
      'The union accused the ministry of fraud. Karen Holt, the director, opened the plant in 2010.',
    ],
  },
  'loaded-verb': {
    fires: [
      'The director {admitted} that two reports had been lost.',
      'Holt {boasted} that the plant had never been cleaner.',
      '“We did what we could,” Karen Holt, the director, {claimed}.',
    ],
    silent: [
      'An unknown group claimed responsibility for the fire, the police said.',
      'Holt was admitted to hospital on Monday, her brother said.',
      'Holt would not admit that two reports had been lost.',
      '“She claimed that it was safe,” Tom Berg, an engineer, said.',
      'Holt acknowledged that two reports had been lost, and said she was sorry.',
    ],
  },
};
