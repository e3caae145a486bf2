// What an article says of itself: its title and whose names stand above it.
import type { Block } from '../record.ts';

/** The words of the headline, if there is one. */
export function titleOf(text: string, blocks: readonly Block[]): string | undefined {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline && text.slice(headline.start, headline.end).replace(/\s+/g, ' ');
}

const PARTICLE = '(?:van|von|der|den|de|da|di|del|la|le|al|el|bin|ibn|ter|dos|du)';
const JOB =
  /^(?:Chief|Senior|Investigative|Political|Foreign|Staff|National|Special|Business|Sports?|Science|Health|Defen[cs]e|Diplomatic|Economics?|Education|Environment|Technology|City|Deputy|Associate|Assistant|Managing|Contributing|Guest|White|House|Reporters?|Correspondents?|Editors?|Writers?|Columnists?|Contributors?|Journalists?|Producers?|Photographers?|Fellow|Intern|Bureau)$/;
const NAME = new RegExp(String.raw`^\p{Lu}[\p{L}'’.-]*(?: (?:${PARTICLE} ){0,2}\p{Lu}[\p{L}'’.-]*){1,4}$`, 'u');

/** The names of the people in the bylines, in order, each once: By Ana Ruiz and Tom Lind, Harbour Gazette. */
export function bylineNames(text: string, blocks: readonly Block[]): string[] {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'byline') continue;
    const line = text
      .slice(block.start, block.end)
      .replace(/^(?:(?:written|story|words|report|text|posted) )?by:? |^author:? /i, '');
    // what stands after a comma or a bar is the outlet or the job, unless a list of names goes on
    for (const part of line.split(/ and | & |, |\s*[|/•·(]\s*| [–—-] | for | in /)) {
      const words = part.trim().split(/\s+/);
      const job = words.findIndex((word) => JOB.test(word));
      const name = (job < 0 ? words : words.slice(0, job)).join(' ');
      if (!NAME.test(name)) break;
      names.add(name);
    }
  }
  return [...names];
}
