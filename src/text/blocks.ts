import type { Block } from '../record.ts';
import { kindsOf, kindsOfMarked } from './block-kinds.ts';
import { datelineEnd } from './dateline.ts';
import { isBody } from './doc.ts';
import { piecesOf } from './lines.ts';
import { splitRelated } from './related.ts';

/**
 * Cuts a text into blocks by its lines, in order and without overlap: what is headline, byline, dateline, caption and so
 * on is told by the words of each line and by what stands around it. Hard-wrapped lines are put together again; a
 * dateline and a “(RELATED: …)” inside a line are blocks of their own. Linear in the text.
 */
export const findBlocks = (text: string): Block[] => cutWithin(text, kindsOf(text, piecesOf(text)));

/**
 * The same for blocks that the format itself has marked: headings, lists and quotes stay what they are. What it took for
 * plain paragraphs is looked at as lines are.
 *
 * @param untitled the format has no headlines: the first block is none
 */
export const refineBlocks = (text: string, blocks: readonly Block[], untitled = false): Block[] =>
  cutWithin(text, kindsOfMarked(text, blocks, untitled));

/** Cuts datelines and links to related articles off the paragraphs that they stand in. */
function cutWithin(text: string, blocks: readonly Block[]): Block[] {
  let first = true;
  return blocks.flatMap((block) => {
    if (block.kind === 'caption') return cutCredit(text, block);
    if (!isBody(block.kind)) return [block];
    const end = block.kind === 'paragraph' ? datelineEnd(text, block.start, block.end, first) : undefined;
    first = false;
    if (end === undefined) return splitRelated(text, block);
    const space = /^\s*/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
    const dateline: Block = { kind: 'dateline', start: block.start, end };
    return [dateline, ...splitRelated(text, { ...block, start: end + space })];
  });
}

/** Residents leave the hall. (Photo: Ana Ruiz): what the photo shows, and who took it. */
function cutCredit(text: string, block: Block): Block[] {
  const credit = /\s[([](?:Photo|Picture|Photograph|Image|Credit)s?: [^()[\]]{2,60}[)\]]$/.exec(
    text.slice(Math.max(block.start, block.end - 90), block.end),
  )?.[0];
  if (credit === undefined) return [block];
  const start = block.end - credit.length + 1;
  const shown = text.slice(block.start, start).trimEnd();
  return shown === ''
    ? [block]
    : [
        { ...block, end: block.start + shown.length },
        { ...block, start },
      ];
}
