// Where and when a figure holds. Behind each line, for each of its figures: place and date, “-” for none.
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const LINES = `
Floods swept through dozens of towns in Brazil on Monday, killing at least 37 people. → Brazil Monday · - Monday
The water rose at a school in Peru that was housing 350 evacuees. → Peru -
All was calm in Peru, where some 2,500 people were moved. → Peru -
Rice prices rose 3.5 percent in Peru on Monday. → Peru Monday
The council employs about 2,300 people; in 2015 it employed 3,100. → - - · - 2015
In 2015, it employed 3,100 people, up from 2,000. → - 2015 · - -
The agency said on Monday that 40 people had died. → - -
On Monday, 40 people died in Peru and 30 in Chile. → Peru Monday · Chile Monday
The blast killed 12 people and wounded 30 in Peru on Monday. → Peru Monday · Peru Monday
It fell from 4 percent to 3 percent in May. → - May
He paid $40 for a ticket to Peru. → - -
It saw a rise of 12 percent from May. → - -
The firm, which has 300 workers in Peru, was sold on Monday for $30 million. → Peru - · - -
The firm has 300 workers now. → - -
`;

test.each(LINES.trim().split('\n'))('%s', (line) => {
  const [text, settings] = line.split(' → ') as [string, string];
  const { quantities, entities, dates } = analyze({
    id: 'case',
    format: 'text',
    sha256: '',
    text,
    published: '2023-03-08',
  });
  const words = new Map([
    ...entities.map((e) => [e.id, e.name] as const),
    ...dates.map((d) => [d.id, d.text] as const),
  ]);
  const told = quantities.map((q) => `${words.get(q.place ?? '') ?? '-'} ${words.get(q.date ?? '') ?? '-'}`);
  expect(told.join(' · ')).toBe(settings);
});
