// Workflow commands, which GitHub shows beside the lines of a change.
import type { Level } from '../../audit/rule.ts';
import { placesIn } from '../line-and-column.ts';
import { visible } from '../visible.ts';
import { type Audited, type AuditFormat, isUnaudited } from './audited.ts';

const COMMANDS: { readonly [L in Level]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/** `::warning file=a.txt,line=3,endLine=3,col=1,endColumn=12,title=vague-source::…` */
export const github: AuditFormat = async function* (outcomes) {
  for await (const outcome of outcomes) {
    if (isUnaudited(outcome)) {
      const { article, error } = outcome;
      yield command('error', { file: article.path ?? article.id, title: error.code }, error.message);
    } else yield* annotations(outcome);
  }
};

function* annotations({ file, article, findings }: Audited): Generator<string> {
  const place = placesIn(article.text);
  for (const { level, rule, message, start, end } of findings) {
    const [from, to] = [place(start), place(end)];
    const at = { line: from.line, endLine: to.line, col: from.column, endColumn: to.column };
    yield command(COMMANDS[level], { file, ...at, title: rule }, message);
  }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

const data = (text: string): string =>
  visible(text)
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/[\u2028\u2029]/g, ' ');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
