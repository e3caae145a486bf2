import { Unzlib } from 'fflate';
import { tooLarge } from '../bytes.ts';

/** How much larger than the text the drawing of it may be. */
const MARKUP = 3;
/** What each stream counts, however little it holds: looking at one takes time, too. */
const COST = 1000;
/** Larger pictures are none. */
const MOST_PIXELS = 40_000_000;

/**
 * Inflates the streams of a PDF on trial: pdfjs would unpack a bomb to its end. Pictures, which it leaves alone, may be
 * as large as they say.
 *
 * @param limit bytes of one article
 * @throws InputError `too-large`
 */
export function checkStreams(bytes: Buffer, limit: number, where: string): void {
  let left = limit * MARKUP;
  let end = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = at + 6 + (/^[\r\n]{0,2}/.exec(bytes.toString('latin1', at + 6, at + 8)) as RegExpExecArray)[0].length;
    if (!isDeflated(bytes, start)) continue;
    if (end < start) end = bytes.indexOf('endstream', start);
    if (end < start) end = bytes.length;
    const picture = pictureSize(bytes.toString('latin1', Math.max(0, at - 400), at));
    left -= COST + Math.max(0, inflatedSize(bytes.subarray(start, end), left + picture) - picture);
    if (left < 0) throw tooLarge(where, limit * MARKUP);
  }
}

/** The two bytes with which zlib begins. */
const isDeflated = (bytes: Buffer, at: number): boolean =>
  at + 2 <= bytes.length && ((bytes[at] as number) & 0x0f) === 8 && bytes.readUInt16BE(at) % 31 === 0;

/** Bytes of the picture that a dictionary declares, with four to the pixel. */
function pictureSize(dictionary: string): number {
  const own = dictionary.slice(dictionary.lastIndexOf('obj'));
  const pixels = Number(/\/Width (\d{1,6})/.exec(own)?.[1] ?? 0) * Number(/\/Height (\d{1,6})/.exec(own)?.[1] ?? 0);
  return pixels <= MOST_PIXELS ? pixels * 4 : 0;
}

/** Bytes of input at a time: a thousand times as many may come out. */
const CHUNK = 16_384;

/** How much comes out of a stream until it ends or is damaged; a little more than `most` at the most. */
function inflatedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Unzlib((chunk) => {
    size += chunk.length;
  });
  for (let at = 0; at < packed.length && size <= most; at += CHUNK)
    try {
      inflate.push(packed.subarray(at, at + CHUNK));
    } catch {
      return size; // what is damaged holds no more: pdfjs stops here, too
    }
  return size;
}
