// What of a transcript is nobody's speech: labels, time codes, line numbers, notes. It is masked, and told apart.
import { labelAt } from './labels.ts';

/** From here on somebody speaks. */
export interface Turn {
  readonly start: number;
  /** Whose turn it is, as the transcript says: “MAYOR RUIZ”; absent where it does not. */
  readonly label?: string;
}

export interface TimeMark {
  readonly start: number;
  /** As written, 00:01:23 */
  readonly time: string;
}

export interface Layout {
  /** The plain text with spaces in place of what nobody says. As long as the text. */
  readonly spoken: string;
  readonly turns: readonly Turn[];
  readonly times: readonly TimeMark[];
}

const LINE_NUMBER = /^[ \t]{0,6}\d{1,2}(?=[ \t]{2,}|\t|$)/;
const CUE_TIMES = /^\s{0,4}((?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s{0,4}-->/;
/** Of a caption: a number alone on its line. */
const COUNTER = /^\s{0,4}\d{1,6}\s*$/;
const LEADING_TIME = /^[\s>-]{0,6}[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)[\])]\s{0,3}/;
/** Of WebVTT: <v Ana Ruiz>, </v>, <i>, <00:01:02.000>. */
const TAG = /<(\/?[a-z][^<>\n]{0,100}|\d[\d:.]{3,15})>/gi;
const VOICE = /^v(?:\.\S*)? +(.+)$/i;
/** [laughter], [inaudible 00:12], (applause) */
const NOTE =
  /\[[^[\]\n]{0,80}\]|\((?:inaudible|laugh(?:s|ter|ing)?|applause|cheer(?:s|ing)?|cross ?talk|pause|off mic|unintelligible|indiscernible|[Ww]itness sworn|(?:brief )?recess|no audible response)[^()\n]{0,40}\)/gi;

/**
 * Reads the lines of a transcript, a set of captions or any other text.
 *
 * @param plain the shadow of the text
 */
export function layOut(plain: string): Layout {
  const found: Found = { turns: [], times: [], masks: [] };
  readLines(plain, found);
  for (const note of plain.matchAll(NOTE)) found.masks.push([note.index, note.index + note[0].length]);
  readTags(plain, found);
  const turns = found.turns.sort((a, b) => a.start - b.start);
  return { spoken: masked(plain, found.masks), turns, times: found.times };
}

/** What the layout is put together from. */
interface Found {
  readonly turns: Turn[];
  readonly times: TimeMark[];
  /** What nobody says. */
  readonly masks: [number, number][];
}

function readLines(plain: string, found: Found): void {
  const lines = linesOf(plain);
  const number = isNumbered(plain, lines) ? LINE_NUMBER : undefined;
  const labelOf = labelAt(plain, lines, number);
  let counter: [number, number] | undefined;
  for (const [start, end] of lines) {
    const line = plain.slice(start, end);
    const cue = CUE_TIMES.exec(line);
    if (cue) {
      if (counter) found.masks.push(counter);
      found.times.push({ start: end, time: cue[1] as string });
      found.masks.push([start, end]);
    } else {
      counter = COUNTER.test(line) ? [start, end] : undefined;
      readFront(line, start, number, labelOf, found);
    }
  }
}

/** Takes off what stands in front of what is said: a line number, a time, a label. */
function readFront(
  whole: string,
  start: number,
  number: RegExp | undefined,
  labelOf: ReturnType<typeof labelAt>,
  { turns, times, masks }: Found,
): void {
  let line = whole;
  let at = start;
  const skip = (length: number): void => {
    masks.push([at, at + length]);
    at += length;
    line = line.slice(length);
  };
  if (number) skip(number.exec(line)?.[0].length ?? 0);
  const led = LEADING_TIME.exec(line);
  if (led) {
    times.push({ start: at, time: led[1] as string });
    skip(led[0].length);
  }
  const label = labelOf(line);
  // >> without a name: somebody else, nobody knows who
  if (!label && /^\s{0,20}>>/.test(line)) turns.push({ start: at });
  if (!label) return;
  if (label.time !== undefined) times.push({ start: at, time: label.time });
  if (!label.silent) turns.push({ start: at + label.length, ...(label.label !== '' && { label: label.label }) });
  skip(label.length);
}

/** The tags of WebVTT; <v Ana Ruiz> begins a turn. */
function readTags(plain: string, { turns, masks }: Found): void {
  for (const tag of plain.matchAll(TAG)) {
    const end = tag.index + tag[0].length;
    masks.push([tag.index, end]);
    const voice = VOICE.exec(tag[1] as string);
    if (voice) turns.push({ start: end, label: (voice[1] as string).trim() });
  }
}

function linesOf(plain: string): [number, number][] {
  const lines: [number, number][] = [];
  for (let start = 0; start <= plain.length; ) {
    const stop = plain.indexOf('\n', start);
    const end = stop < 0 ? plain.length : stop;
    if (end > start) lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

/** Do most lines begin with their number, as court reporters' do? */
function isNumbered(plain: string, lines: readonly (readonly [number, number])[]): boolean {
  const filled = lines.filter(([start, end]) => /\S/.test(plain.slice(start, Math.min(end, start + 200))));
  const numbers = filled.filter(([start, end]) => LINE_NUMBER.test(plain.slice(start, Math.min(end, start + 20))));
  return filled.length >= 8 && numbers.length > filled.length * 0.7;
}

function masked(plain: string, masks: [number, number][]): string {
  let out = '';
  let from = 0;
  for (const [start, end] of masks.sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    out += plain.slice(from, begin) + plain.slice(begin, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return out + plain.slice(from);
}
