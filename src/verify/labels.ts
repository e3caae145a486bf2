// Who speaks, as the lines of a transcript say: MAYOR RUIZ: …, Q. …, Ana Ruiz (00:12), BY MS. HOLM:
import { isRole } from '../lexicon/roles.ts';
import { ANSWERERS, ANYBODY, ASKERS, NO_LABELS } from '../lexicon/transcript-labels.ts';

export interface LabelFound {
  /** Code units of the line that are label, with its colon and what follows it. */
  readonly length: number;
  readonly label: string;
  readonly time?: string;
  /** Says who asks from here on, and is no turn itself. */
  readonly silent?: true;
}

const WORD = String.raw`(?:[\p{Lu}\d][\p{L}\p{M}\p{N}'.-]{0,30})`;
const SMALL = '(?:of|the|for|and|de|da|del|di|la|le|van|von|der|den|bin|al|el)';
const NAME = String.raw`(${WORD}(?:,? (?:${SMALL} ){0,2}${WORD}){0,5}(?:,? ?\([^()\n]{1,60}\))?)`;
const LABEL = new RegExp(String.raw`^[\s>-]{0,40}${NAME} ?:(?=\s|$)\s{0,4}`, 'u');
/** Otter, Rev and their like: a name and a time on a line of their own. */
const TIMED = new RegExp(String.raw`^\s{0,4}${NAME},? {1,6}[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?:?\s*$`, 'u');
const QUESTION = /^\s{0,40}([QA])(?:[.:]\s{1,8}|\s{3,8})(?=\S)/;
const BY = /^\s{0,40}BY (M(?:R|S|RS)\. [\p{Lu}' -]{2,40}):\s*$/u;

type Line = readonly [number, number];

/** What reads the label of each line, asked from the first to the last. */
export function labelAt(
  plain: string,
  lines: readonly Line[],
  number: RegExp | undefined,
): (line: string) => LabelFound | undefined {
  const counts = countLabels(plain, lines, number);
  let asks = 'Q';
  return (line) => {
    const by = BY.exec(line);
    if (by) {
      asks = by[1] as string;
      return { length: line.length, label: asks, silent: true };
    }
    const question = QUESTION.exec(line);
    if (question) return { length: question[0].length, label: question[1] === 'Q' ? asks : 'A' };
    const timed = TIMED.exec(line);
    if (timed) return { length: line.length, label: timed[1] as string, time: timed[2] as string };
    const label = LABEL.exec(line);
    if (!label || !isLabel(label[1] as string, counts)) return undefined;
    return { length: label[0].length, label: label[1] as string };
  };
}

function countLabels(plain: string, lines: readonly Line[], number: RegExp | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [start, end] of lines) {
    const line = plain.slice(start, Math.min(end, start + 160)).replace(number ?? /^(?!)/, '');
    const label = LABEL.exec(line)?.[1];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** Once in title case may be a heading or a turn of phrase, “The Result:”; in capitals, often, or a role: somebody speaks. */
function isLabel(label: string, counts: ReadonlyMap<string, number>): boolean {
  const lower = label.toLowerCase().replace(/\s*\(.*\)$/, '');
  if (NO_LABELS.has(lower) || /^\d/.test(lower)) return false;
  if (ASKERS.has(lower) || ANYBODY.has(lower) || ANSWERERS.has(lower)) return true;
  if ((counts.get(label) ?? 0) > 1 || isRole(lower.replace(/^the /, ''))) return true;
  const words = lower.split(/[\s,]+/);
  return (label === label.toUpperCase() && words.length < 5) || (words.length > 1 && words[0] !== 'the');
}
