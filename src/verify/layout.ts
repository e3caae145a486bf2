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
  const turns: Turn[] = [];
  const times: TimeMark[] = [];
  const masks: [number, number][] = [];
  const lines = linesOf(plain);
  const numbered = isNumbered(plain, lines);
  const known = labelAt(plain, lines, numbered ? LINE_NUMBER : undefined);
  let counter: [number, number] | undefined;
  for (const [start, end] of lines) {
    let line = plain.slice(start, end);
    let at = start;
    const skip = (length: number): void => {
      masks.push([at, at + length]);
      at += length;
      line = line.slice(length);
    };
    const cue = CUE_TIMES.exec(line);
    if (cue) {
      if (counter) masks.push(counter);
      times.push({ start: end, time: cue[1] as string });
      masks.push([start, end]);
      continue;
    }
    counter = /^\s{0,4}\d{1,6}\s*$/.test(line) ? [start, end] : undefined;
    if (numbered) skip(LINE_NUMBER.exec(line)?.[0].length ?? 0);
    const led = LEADING_TIME.exec(line);
    if (led) {
      times.push({ start: at, time: led[1] as string });
      skip(led[0].length);
    }
    const found = known(line);
    // >> without a name: somebody else, nobody knows who
    if (!found && /^\s{0,20}>>/.test(line)) turns.push({ start: at });
    if (!found) continue;
    if (found.time !== undefined) times.push({ start: at, time: found.time });
    if (!found.silent) turns.push({ start: at + found.length, ...(found.label !== '' && { label: found.label }) });
    skip(found.length);
  }
  for (const note of plain.matchAll(NOTE)) masks.push([note.index, note.index + note[0].length]);
  for (const tag of plain.matchAll(TAG)) {
    masks.push([tag.index, tag.index + tag[0].length]);
    const voice = VOICE.exec(tag[1] as string);
    if (voice) turns.push({ start: tag.index + tag[0].length, label: (voice[1] as string).trim() });
  }
  turns.sort((a, b) => a.start - b.start);
  return { spoken: masked(plain, masks), turns, times };
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
