// A verification for the terminal: a line for each quote and number, and under it what differs, and where it stands.
import { Chalk, type ChalkInstance } from 'chalk';
import {
  type DiffPart,
  type Dropped,
  gravity,
  isWorse,
  type NumberCheck,
  type Place,
  type QuoteCheck,
  VERDICTS,
  type Verdict,
  type Verification,
} from '../../verify/verification.ts';
import { shortLine, visible } from '../visible.ts';

export interface VerifyTextOptions {
  /** The last verdict that is let through. */
  readonly accept: Verdict;
  readonly colour: boolean;
}

/** Words only in the draft stand in {+…+}, words only in the source in [-…-], as git writes them. */
export function verifyText({ draft, quotes, numbers }: Verification, { accept, colour }: VerifyTextOptions): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const path = draft.path ?? draft.id;
  const blocks = [...quotes, ...numbers]
    .sort((a, b) => a.start - b.start)
    .map((check) => {
      const bad = isWorse(check, accept);
      const style = bad ? chalk.red.bold : gravity(check) === 'exact' ? chalk.green : chalk.yellow;
      const head = `${chalk.bold(`${shown(path)}:${check.line}:`)} ${style(check.verdict)}: `;
      return head + ('quote' in check ? quoteLines(check, chalk) : numberLines(check, chalk));
    });
  return `${[...blocks, summary(quotes, numbers, accept)].join('\n')}\n`;
}

function quoteLines(check: QuoteCheck, chalk: ChalkInstance): string {
  const who = check.speaker === undefined ? '' : `${shown(check.speaker)}: `;
  const words = check.verdict === 'not-found' ? check.text : check.diff.map((part) => partText(part, chalk)).join(' ');
  const lines = [`${who}“${shown(words, 2000)}”`];
  if (check.verdict !== 'exact') lines.push(check.why);
  lines.push(...check.dropped.map((dropped) => chalk.red(droppedText(dropped))));
  const nearest = check.verdict === 'not-found';
  const places = check.places.map((place) =>
    nearest ? `${chalk.dim(`nearest: ${placeText(place)}`)} “${shown(place.text, 200)}”` : chalk.dim(placeText(place)),
  );
  lines.push(...new Set(places));
  return lines.join('\n    ');
}

function numberLines(check: NumberCheck, chalk: ChalkInstance): string {
  const lines = [shown(check.text)];
  if (check.verdict !== 'same') lines.push(shown(check.why));
  if (check.place) lines.push(chalk.dim(placeText(check.place)));
  return lines.join('\n    ');
}

function partText({ kind, text }: DiffPart, chalk: ChalkInstance): string {
  const words = visible(text);
  if (kind === 'draft') return chalk.red(`{+${words}+}`);
  if (kind === 'source') return chalk.green(`[-${words}-]`);
  return kind === 'gap' ? chalk.dim(words || '|') : words;
}

const BY: Readonly<Record<Dropped['by'], string>> = {
  cut: 'the cut drops',
  ellipsis: 'the ellipsis drops',
  bracket: 'the bracket changes',
};

/** “the ellipsis drops a negation: not” */
export const droppedText = ({ stake, words, by }: Dropped): string => `${BY[by]} a ${stake}: ${shown(words)}`;

/** notes.txt:12, MAYOR RUIZ; minutes.pdf, p. 3; captions.srt, 00:04:05 */
export const placeText = ({ source, line, page, time, label }: Place): string => {
  const file = page === undefined && time === undefined ? `${source}:${line}` : source;
  return [file, page === undefined ? undefined : `p. ${page}`, time, label]
    .filter((part) => part !== undefined)
    .map((part) => shown(part))
    .join(', ');
};

/** On one line, nothing in it that steers a terminal. */
const shown = (text: string, longest = 500): string => shortLine(text, longest);

export function summary(quotes: readonly QuoteCheck[], numbers: readonly NumberCheck[], accept: Verdict): string {
  const count = <T extends string>(checks: readonly { verdict: T }[], verdicts: readonly T[]): string =>
    verdicts
      .map((verdict) => [checks.filter((check) => check.verdict === verdict).length, verdict] as const)
      .filter(([n]) => n > 0)
      .map(([n, verdict]) => `${n} ${verdict}`)
      .join(', ');
  const bad = [...quotes, ...numbers].filter((check) => isWorse(check, accept)).length;
  const parts = [
    `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}${quotes.length > 0 ? ': ' : ''}${count(quotes, VERDICTS)}`,
    `${numbers.length} ${numbers.length === 1 ? 'number' : 'numbers'}${numbers.length > 0 ? ': ' : ''}${count(numbers, ['same', 'differs', 'not-found'])}`,
    bad === 0 ? `nothing worse than ${accept}` : `${bad} worse than ${accept}`,
  ];
  return parts.join('; ');
}
