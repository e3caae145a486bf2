// What an article says of itself: its title and whose names stand above it.
import { AGENCIES } from '../lexicon/agencies.ts';
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

/**
 * The names of the people in the bylines, in order, each once: By Ana Ruiz, Bea Lund and Tom Lind, Harbour Gazette. Names
 * after a comma count only in a list that ends with “and”: else an outlet or a job stands there.
 */
export function bylineNames(text: string, blocks: readonly Block[]): string[] {
  const lines = blocks.filter(({ kind }) => kind === 'byline').map(({ start, end }) => text.slice(start, end));
  return [...new Set(lines.flatMap(namesIn))];
}

function namesIn(line: string): string[] {
  const [list = ''] = line.replace(OPENING, '').split(/\s*[|/•·(]\s*| [–—-] | (?:for|in|at) /);
  const and = Math.max(list.lastIndexOf(' and '), list.lastIndexOf(' & '));
  const [last = ''] = (and < 0 ? list : list.slice(and).replace(/^ (?:and|&) /, '')).split(',');
  const others = and < 0 ? [] : list.slice(0, and).split(',');
  return [...others, last].map((part) => personIn(part.trim())).filter((name) => name !== undefined);
}

const OPENING = /^(?:(?:written|story|words|report|text|posted) )?by:? |^author:? /i;

/** The words before the job: Ana Ruiz Investigative Reporter. */
function personIn(part: string): string | undefined {
  const words = part.split(/\s+/);
  const job = words.findIndex((word) => JOB.test(word));
  const name = (job < 0 ? words : words.slice(0, job)).join(' ');
  return NAME.test(name) && !AGENCIES.has(name.toUpperCase()) ? name : undefined;
}
