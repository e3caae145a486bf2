// Time in proportion to the text, also for lines that no newspaper prints. Counted is the time of this process.
import { expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

const SMALL = 16_000;
const TIMES = 4;
/** Linear is 4, quadratic 16; the rest is for machines with other things to do. */
const MOST = 9;
/** Below this many milliseconds there is nothing to compare. */
const NOTHING = 40;

const timeOf = (text: string): number => {
  const before = process.cpuUsage();
  segment({ id: 'long', format: 'text', sha256: '0'.repeat(64), text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const UNITS = [
  ...['"', '“', '”', "'", '‘', '’', '`', "''", '“‘', '” ', '“One.\n', '“One.\n\n', ',” ', '&quot;', 'â€œ', 'Ã', '&'],
  ...[
    '(RELATED: ',
    '(RELATED: a) ',
    '[',
    'By Ana ',
    'REUTERS/',
    'Photo by A',
    '• a\n',
    '- a\n',
    '> ',
    '\n',
    ' ',
    '\t',
    '\r\n',
  ],
  ...[
    'word',
    'word ',
    'a-',
    "a'",
    'a’s ',
    'A.',
    '. ',
    '.',
    '! ',
    '“No!” Ana ',
    'U.S. ',
    'http://a.b/',
    '@',
    '1,',
    '😀',
    '\u200b',
  ],
  ...['Short Line\n', 'a short line of text\n', 'said '],
];

test.each(UNITS)('%j over and over', { timeout: 60_000, retry: 2 }, (unit) => {
  const of = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  timeOf(of(SMALL / 4));
  const small = Math.min(timeOf(of(SMALL)), timeOf(of(SMALL)));
  const large = timeOf(of(SMALL * TIMES));
  expect(large).toBeLessThan(Math.max(NOTHING, small) * MOST);
});
