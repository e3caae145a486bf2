// SubRip and WebVTT. By hand: the parsers for Node lose cues or take the square of the length.
import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { InputError } from './error.ts';
import { Flow } from './flow.ts';
import { tokenize } from './html/tokens.ts';
import { type About, asArticle, type Means, sha256 } from './text.ts';

const STAMP = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const TIMING = new RegExp(String.raw`^\s{0,9}${STAMP}\s{0,9}-->\s{0,9}${STAMP}`);
/** Silence after which a new paragraph begins, and how long one is before it ends with a sentence: seconds, code units. */
const PAUSE = 3;
const LONG = 600;

interface Cue {
  /** Seconds from the start. */
  readonly from: number;
  readonly to: number;
  readonly lines: string[];
}

/**
 * SubRip (.srt) or WebVTT (.vtt) as running text: the cues put together to sentences and paragraphs, with a new one for
 * each speaker. `<v Ana Ruiz>` becomes the label `Ana Ruiz: `. `times` says when what begins at a place is said.
 *
 * @throws InputError `binary` where the bytes are no text, `broken` where there is no cue
 */
export async function readSubtitles(bytes: Uint8Array, about: About, means?: Means): Promise<Article> {
  const where = about.path ?? about.id;
  const { text: source, warnings } = await decode(bytes, where, means?.charset);
  const cues = cuesIn(source);
  if (cues.length === 0)
    throw new InputError('broken', `${where}: no line with times (00:01.000 --> 00:04.000); is it a subtitle file?`);
  const { text, blocks, times } = running(cues);
  return asArticle(text, {
    ...about,
    format: /^\s*WEBVTT/.test(source) ? 'vtt' : 'srt',
    sha256: sha256(bytes),
    blocks,
    untitled: true,
    times,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
  });
}

/** A cue is a line of times and what follows up to an empty line. Notes, styles and numbers stand before such a line. */
function cuesIn(source: string): Cue[] {
  const cues: Cue[] = [];
  let open: Cue | undefined;
  for (const line of source.split(/\r{0,2}\n|\r/)) {
    const stamps = line.length < 500 ? TIMING.exec(line) : null;
    if (stamps) {
      open = { from: seconds(stamps.slice(1, 5)), to: seconds(stamps.slice(5, 9)), lines: [] };
      cues.push(open);
    } else if (line.trim() === '') open = undefined;
    else open?.lines.push(line);
  }
  return cues;
}

function seconds([hours = '0', minutes, whole, fraction = '']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(fraction.padEnd(3, '0')) / 1000;
}

function running(cues: readonly Cue[]) {
  const flow = new Flow();
  const times: { start: number; seconds: number }[] = [];
  let voice: string | undefined;
  let [last, said] = ['', undefined as Cue | undefined];
  for (const cue of cues) {
    for (const line of linesOf(cue)) {
      // What rolls up from the cue before is not said again.
      if (line.text === last && cue !== said) continue;
      const paused = said !== undefined && cue.from - said.to > PAUSE;
      const speaks = line.voice !== undefined && line.voice !== voice;
      const full = flow.openLength > LONG && /[.!?…]["”’)\]]*$/.test(last);
      if (speaks || line.labelled || paused || full) flow.end('paragraph');
      if (times.at(-1)?.seconds !== cue.from) times.push({ start: flow.next, seconds: cue.from });
      flow.add(`${speaks ? `${line.voice}: ` : ''}${line.text} `);
      [last, said] = [line.text, cue];
      if (line.voice !== undefined || line.labelled) voice = line.voice;
    }
  }
  flow.end('paragraph');
  const { text, blocks } = flow.flowed;
  return { text, blocks, times: times.filter(({ start }) => start < text.length) };
}

interface SpokenLine {
  readonly text: string;
  /** Of <v Ana Ruiz>. */
  readonly voice?: string;
  /** Does it begin with somebody's name (RUIZ:), `>>` or a dash? Then somebody else speaks. */
  readonly labelled: boolean;
}

const LABEL = /^(?:>>|- ?(?=\S)|\[?\p{Lu}[\p{Lu}\p{M} .'’-]{1,40}(?:\([^()]{1,30}\) ?)?\]?: )/u;

const VOICE = /<v(?:\.[^\s<>]{0,50})?\s{1,9}([^<>]{1,100})>/;

/** The lines of a cue that hold words, without tags. */
function linesOf({ lines }: Cue): SpokenLine[] {
  // Text, voice, text, voice, text …
  const parts = lines
    .join('\n')
    .replace(/\{\\[^{}]{0,50}\}|<\d[\d:.]{0,20}>/g, '')
    .split(VOICE);
  return parts.flatMap((part, i) => {
    if (i % 2 === 1) return [];
    const voice = i === 0 ? undefined : (parts[i - 1] as string).trim();
    return withoutTags(part)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .map((line) => ({ labelled: LABEL.test(line), text: line.replace(/^(?:>>+|-) ?/, ''), ...(voice && { voice }) }));
  });
}

function withoutTags(text: string): string {
  const found: string[] = [];
  tokenize(text, { open: () => {}, close: () => {}, text: (piece) => void found.push(piece) });
  return found.join('');
}
