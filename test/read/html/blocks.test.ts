import { expect, test } from 'vitest';
import { blocksOfHtml, type HtmlOptions } from '../../../src/read/html/blocks.ts';

/** The blocks, one a line: `kind: text`. A line end within a block is ⏎. */
const blocks = (html: string, options?: HtmlOptions): string[] => {
  const { text, blocks } = blocksOfHtml(html, options);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '⏎')}`);
};

test.each<[string, string, string[]]>([
  ['paragraphs', '<p>Rain fell.</p><p>It\n  rained.</p>', ['paragraph: Rain fell.', 'paragraph: It rained.']],
  ['paragraphs never closed', '<p>Rain fell.<p>It rained.', ['paragraph: Rain fell.', 'paragraph: It rained.']],
  ['text in no element', 'Rain fell.<div>It rained.</div>', ['paragraph: Rain fell.', 'paragraph: It rained.']],
  ['a headline and a heading', '<h1>Storm</h1><h2>Damage</h2>', ['headline: Storm', 'heading: Damage']],
  ['the second h1', '<h1>Storm</h1><h1>Damage</h1>', ['headline: Storm', 'heading: Damage']],
  ['an h1 far down', `<p>${'a '.repeat(400)}</p><h1>Damage</h1>`, ['paragraph: ', 'heading: Damage']],
  ['a list', '<ul><li>One<li>Two</ul>Three', ['list-item: One', 'list-item: Two', 'paragraph: Three']],
  ['a list in an item', '<ul><li>One<ul><li>Two</li></ul></li></ul>', ['list-item: One', 'list-item: Two']],
  ['a quotation', '<blockquote><p>We go.</p></blockquote><p>So.', ['quote-block: We go.', 'paragraph: So.']],
  ['a caption', '<figure><img alt="x"><figcaption>The <b>port</b></figcaption></figure>', ['caption: The port']],
  ['a line end', 'Ana Ruiz<br>Port Ellis', ['paragraph: Ana Ruiz⏎Port Ellis']],
  ['two line ends', 'Rain fell.<br> <br/>It rained.', ['paragraph: Rain fell.', 'paragraph: It rained.']],
  ['no space where none is', '<b>A</b>na <i>Ruiz</i>, mayor', ['paragraph: Ana Ruiz, mayor']],
  ['one space where one is', '<b>Ana </b> <i> Ruiz</i>', ['paragraph: Ana Ruiz']],
  ['character references', '&ldquo;No,&rdquo; she&nbsp;said &amp; left', ['paragraph: “No,” she\u00a0said & left']],
  ['a soft hyphen', 'the har&shy;bour', ['paragraph: the harbour']],
  ['marks of <q>', 'She said <q>He said <q>no</q></q>.', ['paragraph: She said “He said ‘no’”.']],
  ['struck words', 'It is <del>red</del><ins>blue</ins>.', ['paragraph: It is blue.']],
  ['a raised number', '10<sup>6</sup> m<sup>2</sup>, the 1<sup>st</sup>', ['paragraph: 10⁶ m², the 1st']],
  ['the mark of a note', 'It fell.<sup><a href="#n1">[1]</a></sup> So.', ['paragraph: It fell. So.']],
  ['the way back from a note', '<p>See here. <a href="#fnref-1">↑</a></p>', ['paragraph: See here.']],
  ['a link', 'See <a href="#top">the port</a>.', ['paragraph: See the port.']],
  ['what is not seen', 'A<script>b<p></script><style>c</style><svg><text>d</text></svg>', ['paragraph: A']],
  ['a comment', 'A<!-- <p>b --> c', ['paragraph: A c']],
  ['<pre>', '<pre>One\n  two\n\nthree</pre>', ['paragraph: One⏎two', 'paragraph: three']],
  ['an element of the page’s own', 'A<my-ad>b</my-ad>', ['paragraph: A', 'paragraph: b']],
  ['navigation in an article', '<nav>Home</nav><p>Rain.', ['paragraph: Home', 'paragraph: Rain.']],
  ['a close tag that nothing opened', '</li></blockquote><p>Rain.</nav>', ['paragraph: Rain.']],
])('%s', (_, html, expected) =>
  expect(blocks(html).map((block) => block.replace(/(?:a ){20,}a/, ''))).toEqual(expected),
);

test.each<[string, string, string[]]>([
  [
    'a table: a row is a line',
    '<table><caption>Dead</caption><tr><th>Year<th>Dead</tr><tr><td><p>2020</p></td><td><p>15</p></td></tr></table>',
    ['caption: Dead', 'paragraph: Year\tDead', 'paragraph: 2020\t15'],
  ],
  ['an empty cell', '<table><tr><td>A<td><td>C</tr></table>', ['paragraph: A\t\tC']],
  [
    'a cell of paragraphs',
    '<table><tr><td><p>One.</p><p>Two.</p><td>3</table><p>Four.',
    ['paragraph: One.', 'paragraph: Two.\t3', 'paragraph: Four.'],
  ],
])('%s', (_, html, expected) => expect(blocks(html)).toEqual(expected));

test.each<[string, string, HtmlOptions, string[]]>([
  ['a headline that is known', '<p>Rain.', { headline: 'Storm  hits' }, ['headline: Storm hits', 'paragraph: Rain.']],
  [
    'the same once more',
    '<h1>“Storm” Hits</h1><p>Rain.',
    { headline: 'Storm hits' },
    ['headline: Storm hits', 'paragraph: Rain.'],
  ],
  ['navigation in a page', '<nav>Home</nav><p>Rain.', { page: true }, ['boilerplate: Home', 'paragraph: Rain.']],
])('%s', (_, html, options, expected) => expect(blocks(html, options)).toEqual(expected));

test('items and rows are a line end apart, all else an empty line', () =>
  expect(blocksOfHtml('<p>A<ul><li>B<li>C</ul><p>D<table><tr><td>E<tr><td>F</table>').text).toBe(
    'A\n\nB\nC\n\nD\n\nE\nF',
  ));

test('no text', () => expect(blocksOfHtml(' <p> </p><br><hr>')).toEqual({ text: '', blocks: [] }));
