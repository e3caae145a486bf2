// A comparison for the terminal: a line for each difference, + new, - gone, ~ changed.
import { Chalk, type ChalkInstance } from 'chalk';
import { type Comparison, type Difference, type FieldChange, type Item, SECTIONS } from '../../compare/comparison.ts';
import { shortLine, visible } from '../visible.ts';

/** Words that went stand in [-…-], words that came in {+…+}, as git writes them. */
export function compareText(comparison: Comparison, { colour }: { readonly colour: boolean }): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const [before, after] = [comparison.old, comparison.new].map(({ id, path }) => shown(path ?? id)) as [string, string];
  const sections = SECTIONS.filter((section) => comparison[section].length > 0).map((section) =>
    [chalk.bold(section), ...comparison[section].map((one) => line(one, before, after, chalk))].join('\n'),
  );
  return `${sections.length === 0 ? 'no difference' : sections.join('\n\n')}\n`;
}

function line(one: Difference, before: string, after: string, chalk: ChalkInstance): string {
  if (one.kind === 'added') return chalk.green(`+ ${placed(one.new, after)}${said(one.new)}`);
  if (one.kind === 'dropped') return chalk.red(`- ${placed(one.old, before)}${said(one.old)}`);
  const words = one.diff
    ?.map(({ kind, text }) => {
      const run = visible(text);
      return kind === 'old' ? chalk.red(`[-${run}-]`) : kind === 'new' ? chalk.green(`{+${run}+}`) : run;
    })
    .join(' ');
  const fields = one.changes.filter(({ field }) => field !== 'words').map(changed);
  const own = words === undefined ? said(one.new) : `${spoken(one.new)}${words}`;
  return [`${chalk.yellow('~')} ${placed(one.new, after)}${own}`, ...fields].join('\n    ');
}

/** “speaker: Ana Ruiz → Leo Ruiz” */
export const changed = ({ field, old, new: now }: FieldChange): string =>
  `${field}: ${shown(old ?? '(none)')} → ${shown(now ?? '(none)')}`;

const placed = ({ line }: Item, path: string): string => (line === undefined ? '' : `${path}:${line}: `);
const spoken = ({ speaker }: Item): string => (speaker === undefined ? '' : `${shown(speaker)}: `);
const said = (item: Item): string => `${spoken(item)}${shown(item.text, 1000)}`;

/** On one line, nothing in it that steers a terminal. */
const shown = (text: string, longest = 300): string => shortLine(text, longest);
