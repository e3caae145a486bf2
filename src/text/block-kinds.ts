// What each paragraph of an article is, by its words and by what stands around it.
import type { Block, BlockKind } from '../record.ts';
import { BOILERPLATE } from './boilerplate-rules.ts';
import { bulletOf, someIndented } from './bullets.ts';
import { BYLINES } from './byline-rules.ts';
import { CAPTIONS } from './caption-rules.ts';
import { datelineEnd, isDayLine } from './dateline.ts';
import { isHeading, isHeadline } from './headline.ts';
import { firstWord, type LineRule, type Part } from './line-rule.ts';
import type { Piece } from './lines.ts';
import { RELATED } from './related-rules.ts';

/** In order: the first that fits says what the line is. */
const RULES: readonly LineRule[] = [...CAPTIONS, ...BYLINES, ...RELATED, ...BOILERPLATE];

/** The first words of their lines, where they are known. */
const OPENS: readonly (ReadonlySet<string> | undefined)[] = RULES.map(({ opens }) =>
  opens ? new Set(opens.split(' ')) : undefined,
);

/** No rule looks at a longer line, in code units. */
const LONGEST = 1000;
const lineOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, Math.min(end, start + LONGEST));

/**
 * The kinds of paragraphs cut by lines.
 *
 * @param untitled there is no headline among them
 */
export function kindsOf(text: string, pieces: readonly Piece[], untitled = false): Block[] {
  const partOf = parts(text, pieces);
  const quoted = someIndented(pieces);
  let titled = untitled;
  return pieces.map((piece, i) => {
    const line = lineOf(text, piece);
    const block = (kind: BlockKind, skip = 0) => ({ kind, start: piece.start + skip, end: piece.end });
    const ruled = ruleFor(line, partOf(i), piece, titled);
    if (ruled) return block(ruled.kind);
    if (isDayLine(line) && (!titled || partOf(i) === 'head')) return block('dateline');
    const next = pieces[i + 1];
    if (!titled) {
      titled = true;
      const filed = datelineEnd(text, piece.start, piece.end, true) !== undefined;
      if (!filed && isHeadline(line, next !== undefined)) return block('headline');
    }
    const marker = /^>\s{0,3}(?=\S)/.exec(line)?.[0].length;
    if (marker) return block('quote-block', marker);
    const bullet = bulletOf(text, pieces, i);
    if (bullet) return block('list-item', bullet);
    if (quoted && piece.indent >= 4) return block('quote-block');
    if (partOf(i) === 'head' && next && isCaptionText(line) && isCredit(text, next)) return block('caption');
    if (next && isHeading(line) && !/^\p{Ll}/u.test(text.charAt(next.start))) return block('heading');
    return block('paragraph');
  });
}

/**
 * Blocks that a format has marked: those that it took for plain paragraphs may still be bylines, credits or boilerplate,
 * and a headline or headings where it marked none.
 */
export function kindsOfMarked(text: string, blocks: readonly Block[], untitled: boolean): Block[] {
  const pieces = blocks.map(({ start, end }) => ({ start, end, indent: 0, lines: 1, apart: true }));
  const has = (kind: BlockKind) => blocks.some((block) => block.kind === kind);
  const told = kindsOf(text, pieces, untitled || has('headline'));
  const headings = has('heading');
  return blocks.map((block, i) => {
    const one = told[i] as Block;
    return block.kind !== 'paragraph' || (headings && one.kind === 'heading') ? block : one;
  });
}

/** A line that surely tells the story: a sentence of some length, in code units. */
const STORY = 80;

/** Which part of the article a line is in: before its first paragraph, after its last one, or between. */
function parts(text: string, lines: readonly { start: number; end: number }[]): (index: number) => Part {
  const story = lines.map(
    ({ start, end }) => end - start > STORY && /[.!?…]["”’')\]]*$/.test(text.slice(end - 4, end)),
  );
  const first = story.indexOf(true);
  const last = story.lastIndexOf(true);
  return (index) => (index > last ? 'tail' : index < first ? 'head' : 'any');
}

/** The rule that takes a line. The first line of all is no byline by its mere looks: “Reporter Ana Ruiz Writes Editor”. */
function ruleFor(
  line: string,
  part: Part,
  { start, end }: { start: number; end: number },
  titled: boolean,
): LineRule | undefined {
  const word = firstWord(line);
  return RULES.find(
    ({ where, longest, holds, pattern }, i) =>
      end - start <= longest &&
      (where === 'any' || (where === part && titled)) &&
      (OPENS[i]?.has(word) ?? true) &&
      (holds?.test(line) ?? true) &&
      pattern.test(line),
  );
}

/** Before the story, a line in the present tense or without a verb, with a photo credit under it: what the photo shows. */
const isCaptionText = (line: string): boolean =>
  line.length <= 200 &&
  /[.!]$/.test(line) &&
  !/["“”]|\b(?:was|were|had|has|have|will|would|said|says|told)\b/.test(line);

const isCredit = (text: string, piece: Piece): boolean =>
  CAPTIONS.some(
    ({ longest, pattern }) => piece.end - piece.start <= Math.min(longest, 120) && pattern.test(lineOf(text, piece)),
  );
