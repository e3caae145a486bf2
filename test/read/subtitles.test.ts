import { expect, test } from 'vitest';
import { readSubtitles } from '../../src/read/subtitles.ts';

const read = (source: string) => readSubtitles(Buffer.from(source), { id: 'a.srt' });
/** A WebVTT file with these cues, each of two seconds, one after the other. */
const vtt = (...cues: string[]) =>
  `WEBVTT\n\n${cues.map((cue, i) => `00:0${i * 2}.000 --> 00:0${i * 2 + 2}.000\n${cue}\n\n`).join('')}`;

test('SubRip: cues are running text, and the times are kept', async () => {
  const source =
    '1\r\n00:00:01,000 --> 00:00:04,000\r\nANA RUIZ: We will <i>not</i>\r\ngo to Port Ellis.\r\n\r\n2\r\n01:00:05,500 --> 01:00:06,000\r\n{\\an8}It rains.\r\n';
  expect(await read(source)).toMatchObject({
    format: 'srt',
    text: 'ANA RUIZ: We will not go to Port Ellis.\n\nIt rains.',
    blocks: [{ kind: 'paragraph' }, { kind: 'paragraph' }],
    times: [
      { start: 0, seconds: 1 },
      { start: 41, seconds: 3605.5 },
    ],
  });
});

test.each<[string, string, string]>([
  ['a sentence over cues', vtt('We will', 'not go.'), 'We will not go.'],
  [
    'voices are labels',
    vtt('<v Ana Ruiz>We go.</v>', '<v Ana Ruiz>Now.</v>', '<v.loud Bo>No.'),
    'Ana Ruiz: We go. Now.\n\nBo: No.',
  ],
  ['two voices in a cue', vtt('<v Ana>We go.</v> <v Bo>No.</v>'), 'Ana: We go.\n\nBo: No.'],
  ['labels', vtt('RUIZ: We go.\nDR. LUND: No.'), 'RUIZ: We go.\n\nDR. LUND: No.'],
  ['dashes and arrows', vtt('- We go.\n- No.', '>> Yes.'), 'We go.\n\nNo.\n\nYes.'],
  ['tags, classes, times, entities', vtt('<c.red>5 &lt; 6</c> &amp;<00:01.000> so'), '5 < 6 & so'],
  ['a line said again as it rolls up', vtt('We will', 'We will\nnot go.'), 'We will not go.'],
  ['a line said twice in one cue', vtt('No.\nNo.'), 'No. No.'],
  [
    'notes and styles',
    `WEBVTT\n\nNOTE Check\n\nSTYLE\n::cue {}\n\n1\n00:01.000 --> 00:02.000 align:start\nWe go.`,
    'We go.',
  ],
  ['an empty cue', vtt('', 'We go.'), 'We go.'],
])('%s', async (_, source, text) => expect((await read(source)).text).toBe(text));

test('times point at what is said then', async () => {
  const { text, times } = await read(vtt('We will', 'not go,', '<v Bo>No.'));
  expect(times?.map(({ start, seconds }) => [seconds, text.slice(start, start + 3)])).toEqual([
    [0, 'We '],
    [2, 'not'],
    [4, 'Bo:'],
  ]);
});

test.each(['', 'Rain fell.', 'WEBVTT\n\nRain'])('no cue in %j', (source) =>
  expect(read(source)).rejects.toMatchObject({ code: 'broken' }),
);

test('a hundred thousand cues', async () => {
  const cues = '00:01.000 --> 00:02.000\n<v A>a\n\n'.repeat(100_000);
  expect((await read(`WEBVTT\n\n${cues}`)).text.length).toBeGreaterThan(3);
});
