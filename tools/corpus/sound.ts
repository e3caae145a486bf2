import type { Sound } from './broken.ts';

const RAIN = 'Rain fell on the port of Ellis, the mayor said on Tuesday.';

/** A sound file of each format. @param fixture reads a file of fixtures/ */
export const SOUND = (fixture: (path: string) => Buffer): Sound => ({
  txt: fixture('council-library.txt'),
  md: fixture('formats/council-library.md'),
  html: fixture('formats/council-library.html'),
  docx: fixture('formats/council-library.docx'),
  pdf: fixture('formats/council-library.pdf'),
  srt: Buffer.from(
    `1\r\n00:00:01,000 --> 00:00:04,000\r\nRUIZ: ${RAIN}\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\n- No.\r\n`,
  ),
  vtt: Buffer.from(
    `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>${RAIN}</v>\n\n00:05.000 --> 00:06.000\n<v Bo>No &amp; no.\n`,
  ),
  ndjson: Buffer.from(`{"id":"a","text":"${RAIN}"}\n{"id":"b","text":"${RAIN}","published":"2024-05-15"}\n`),
});
