import type { Block, BlockKind } from '../record.ts';
import { BOILERPLATE } from './boilerplate-rules.ts';
import { BYLINES } from './byline-rules.ts';
import { CAPTIONS } from './caption-rules.ts';
import { datelineEnd, isDayLine } from './dateline.ts';
import { isBody } from './doc.ts';
import { isHeading, isHeadline } from './headline.ts';
import type { LineRule } from './line-rule.ts';
import { type Piece, piecesOf } from './lines.ts';
import { splitRelated } from './related.ts';
import { RELATED } from './related-rules.ts';

/** In order: the first that fits says what the line is. */
const RULES: readonly LineRule[] = [...CAPTIONS, ...BYLINES, ...RELATED, ...BOILERPLATE];

/** A line that tells the story even if it has no more than this many code units is not needed: longer ones surely do. */
const STORY = 120;

/**
 * Cuts a text into blocks by its lines, in order and without overlap: what is headline, byline, dateline, caption and so
 * on is told by the words of each line and by what stands around it. Hard-wrapped lines are put together again; a
 * dateline and a “(RELATED: …)” inside a line are blocks of their own. Linear in the text.
 */
export function findBlocks(text: string): Block[] {
  const pieces = piecesOf(text);
  return refineBlocks(text, kindsOf(text, pieces));
}

/**
 * Cuts datelines and links to related articles off the paragraphs they stand in. For blocks that the format itself
 * marked, as well as for those cut by lines.
 */
export function refineBlocks(text: string, blocks: readonly Block[]): Block[] {
  let first = true;
  return blocks.flatMap((block) => {
    if (!isBody(block.kind)) return [block];
    const out: Block[] = [];
    let { start } = block;
    const dateline = block.kind === 'paragraph' ? datelineEnd(text, start, block.end, first) : undefined;
    first = false;
    if (dateline !== undefined) {
      out.push({ kind: 'dateline', start, end: dateline });
      start = dateline + (/^\s*/.exec(text.slice(dateline, dateline + 8))?.[0].length ?? 0);
    }
    return [...out, ...splitRelated(text, { ...block, start })];
  });
}

function kindsOf(text: string, pieces: readonly Piece[]): Block[] {
  const story = pieces.map(({ start, end }) => end - start > STORY);
  const firstStory = story.indexOf(true);
  const lastStory = story.lastIndexOf(true);
  const quoted = indented(pieces);
  let titled = false;
  return pieces.map((piece, i) => {
    const { end } = piece;
    const line = text.slice(piece.start, Math.min(end, piece.start + 1000));
    const part = i > lastStory ? 'tail' : i < firstStory ? 'head' : 'any';
    const block = (kind: BlockKind, skip = 0) => ({ kind, start: piece.start + skip, end });
    const ruled = ruleFor(line, part, end - piece.start, titled);
    if (ruled) return block(ruled.kind);
    if (!titled) {
      if (isDayLine(line)) return block('dateline');
      titled = true;
      if (datelineEnd(text, piece.start, end, true) === undefined && isHeadline(line, i < pieces.length - 1))
        return block('headline');
    } else if (part === 'head' && isDayLine(line)) return block('dateline');
    const marker = /^>\s{0,3}(?=\S)/.exec(line);
    if (marker) return block('quote-block', marker[0].length);
    const bullet = bulletOf(text, pieces, i);
    if (bullet) return block('list-item', bullet);
    if (quoted && piece.indent >= 4) return block('quote-block');
    const next = pieces[i + 1];
    if (part === 'head' && next && isCaptionText(line) && isCredit(text, next)) return block('caption');
    if (next && isHeading(line) && /^[^\p{Ll}]/u.test(text.charAt(next.start))) return block('heading');
    return block('paragraph');
  });
}

/** Before the story, a line in the present tense or without a verb, with a photo credit under it: what the photo shows. */
const isCaptionText = (line: string): boolean =>
  line.length <= 200 &&
  /[.!]$/.test(line) &&
  !/["“”]|\b(?:was|were|had|has|have|will|would|said|says|told)\b/.test(line);

const isCredit = (text: string, { start, end }: Piece): boolean =>
  end - start <= 120 &&
  CAPTIONS.some((rule) => end - start <= rule.longest && rule.pattern.test(text.slice(start, end)));

/** The rule that takes a line. The first line of all is no byline by its mere looks: “Reporter Ana Ruiz Writes Editor”. */
function ruleFor(line: string, part: string, length: number, titled: boolean): LineRule | undefined {
  return RULES.find(
    (rule) =>
      length <= rule.longest &&
      (rule.where === 'any' || (rule.where === part && (titled || part === 'tail'))) &&
      rule.pattern.test(line),
  );
}

const BULLET = /^(?:[•·▪◦‣●○■□*+]|[-–—](?= )|(\d{1,2})[.)](?= ))[\s\u200b]{0,4}(?=\S)/;

/** How long the bullet or number is with which a line begins; dashes and numbers want a neighbour with one. */
function bulletOf(text: string, pieces: readonly Piece[], i: number): number {
  const at = (k: number) => {
    const piece = pieces[k];
    return piece ? BULLET.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 12))) : null;
  };
  const bullet = at(i);
  if (!bullet) return 0;
  const weak = /^[-–—\d*+]/.test(bullet[0]);
  if (weak && !at(i - 1) && !at(i + 1)) return 0;
  return bullet[0].length;
}

/** Are some of the paragraphs, but not many, set in? Then those are quoted. */
function indented(pieces: readonly Piece[]): boolean {
  const count = pieces.filter((piece) => piece.indent >= 4).length;
  return count > 0 && count * 3 < pieces.length;
}
