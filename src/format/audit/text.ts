// For people: each finding with its line, a caret below it, and a count at the end.
import { Chalk } from 'chalk';
import type { Level } from '../../audit/rule.ts';
import { placesIn } from '../line-and-column.ts';
import { visible } from '../visible.ts';
import { type Audited, type AuditFormat, isUnaudited } from './audited.ts';
import { excerpt } from './excerpt.ts';

/** Colours by level. */
const COLORS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

export const text: AuditFormat = async function* (outcomes, { color }) {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  let articles = 0;
  for await (const outcome of outcomes) {
    if (isUnaudited(outcome)) continue;
    articles++;
    for (const { level } of outcome.findings) counts[level]++;
    yield* shown(outcome, chalk);
  }
  const told = [count(counts.error, 'error'), count(counts.warning, 'warning'), count(counts.info, 'note')];
  yield `${told.join(', ')} in ${count(articles, 'article')}\n`;
};

function* shown({ file, article, findings }: Audited, chalk: InstanceType<typeof Chalk>): Generator<string> {
  const place = placesIn(article.text);
  const shownFile = oneLine(file);
  for (const { level, message, rule, start, end } of findings) {
    const { line, column } = place(start);
    const { before, words, after, carets } = excerpt(article.text, start, end);
    const paint = chalk[COLORS[level]];
    yield `${chalk.bold(`${shownFile}:${line}:${column}:`)} ${paint(`${level}:`)} ${oneLine(message)} ${chalk.dim(`[${rule}]`)}\n`;
    yield `    ${before}${chalk.bold(words)}${after}\n    ${paint(carets)}\n\n`;
  }
}

const oneLine = (words: string): string => visible(words).replace(/[\t\n\r\u2028\u2029]/g, ' ');

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
