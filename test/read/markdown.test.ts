import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.ts';

const read = (source: string, published?: string) =>
  readMarkdown(Buffer.from(source), { id: 'a.md', ...(published !== undefined && { published }) });

/** The blocks, one a line: `kind: text`. */
async function blocks(source: string): Promise<string[]> {
  const { text, blocks = [] } = await read(source);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

test.each<[string, string, string[]]>([
  ['a headline', '# Storm hits\n\nRain fell.', ['headline: Storm hits', 'paragraph: Rain fell.']],
  ['headings', '# Storm\n\n## Damage\n\n# More', ['headline: Storm', 'heading: Damage', 'heading: More']],
  [
    'emphasis and links',
    'The *port* of **[Ellis](http://a.example "t")** fell.',
    ['paragraph: The port of Ellis fell.'],
  ],
  ['lines broken for width', 'Rain\nfell.', ['paragraph: Rain fell.']],
  ['a hard line end', 'Rain  \nfell.', ['paragraph: Rain\nfell.']],
  ['lists', '- One\n- Two\n\n1. Three', ['list-item: One', 'list-item: Two', 'list-item: Three']],
  ['a quotation', '> We go.\n\nSo.', ['quote-block: We go.', 'paragraph: So.']],
  ['a table', '| Year | Dead |\n|---|---|\n| 2020 | 15 |', ['paragraph: Year\tDead', 'paragraph: 2020\t15']],
  ['an escape and an entity', '5 \\* 3 &amp; 2', ['paragraph: 5 * 3 & 2']],
  ['struck words', 'It is ~~red~~ blue.', ['paragraph: It is blue.']],
  ['a footnote', 'It fell.[^1]\n\n[^1]: See the log.', ['paragraph: It fell.', 'list-item: See the log.']],
  [
    'HTML in it',
    'It<br>fell. <!-- no -->\n\n<figure><figcaption>The port</figcaption></figure>',
    ['paragraph: It\nfell.', 'caption: The port'],
  ],
  ['straight quotes stay', '"No," she said... -- so', ['paragraph: "No," she said... -- so']],
  ['a rule', 'One.\n\n---\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['a text that begins with a rule', '---\n\nOne.\n\n---\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
])('%s', async (_, source, expected) => expect(await blocks(source)).toEqual(expected));

test('front matter: title, author, date', async () => {
  const source =
    '---\ntitle: "Storm hits"\nauthor: [Ana Ruiz, Bea Lund]\ndate: 2023-03-07T10:00:00Z\n---\nRain fell.\n';
  expect(await read(source, '2020-01-01')).toMatchObject({
    format: 'markdown',
    title: 'Storm hits',
    byline: ['Ana Ruiz', 'Bea Lund'],
    published: '2023-03-07',
    text: 'Storm hits\n\nRain fell.',
    blocks: [{ kind: 'headline' }, { kind: 'paragraph' }],
    warnings: [],
  });
});

test('the headline of the front matter is not said twice', async () =>
  expect(await read('---\ntitle: Storm Hits\n---\n# Storm hits\n\nRain.')).toMatchObject({
    text: 'Storm Hits\n\nRain.',
  }));

test('without front matter', async () => {
  const article = await read('# Storm hits\n\nRain.', '2020-01-01');
  expect(article).toMatchObject({ title: 'Storm hits', published: '2020-01-01' });
  expect(article).not.toHaveProperty('byline');
});

test.each([
  ['not YAML', '---\ntitle: "a\nb: c\n---\nRain.'],
  [
    'a bomb of aliases',
    `---\na: &a [x,x]\n${'b: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n'}---\nRain.`,
  ],
])('front matter that cannot be read is a warning: %s', async (_, source) =>
  expect(await read(source)).toMatchObject({ text: 'Rain.', warnings: [{ code: 'bad-front-matter' }] }),
);

test.each([
  ['brackets', '['.repeat(40_000)],
  ['quotations in quotations', '>'.repeat(40_000)],
  ['stars', '*a '.repeat(15_000)],
  ['footnotes', '[^1]: a\n\n'.repeat(5000)],
])('a line of %s ends', async (_, source) => expect(await read(source)).toHaveProperty('format'), 5000);
