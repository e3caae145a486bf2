// The line under the headline: “Police say two men were seen at the dam”, without a full stop.
import type { Doc } from '../text/doc.ts';

/** Does the second block go on as the headline above it is written? */
export function isDek({ blocks, plain }: Doc, block: number): boolean {
  const own = blocks[block];
  if (block !== 1 || blocks[0]?.kind !== 'headline' || !own) return false;
  return !/[.!?]["']?\s*$/.test(plain.slice(own.start, own.end).slice(-4));
}
