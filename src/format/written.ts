// The library's way to every format: records in, text out.
import type { Report } from '../record.ts';
import type { OutputRecord, View } from './format.ts';
import { FORMATS } from './formats.ts';
import type { OutputFormat } from './options.ts';
import type { Styles } from './terminal/styles.ts';

export interface FormatOptions extends View {
  /** Of `text`: how it is coloured; without, signs mark what was found. */
  readonly styles?: Styles;
}

/**
 * Records as text.
 *
 * @param records one record, or several: a list or a stream
 * @param to what `--to` takes, or `text` (as `onrecord show`), or `html` (as `onrecord report`); for `text`, `html`,
 *   `annotations` and `jsonld` the records are whole, with their text, counted in utf-16
 * @throws RangeError where there is no such format
 */
export async function format(
  records: OutputRecord | Iterable<OutputRecord> | AsyncIterable<OutputRecord>,
  to: OutputFormat | 'text' | 'html',
  options: FormatOptions = {},
): Promise<string> {
  const several = !('article' in records);
  const chunks = (await loaded(to))(stream(several ? records : [records]), several, options);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

type Written = (
  records: AsyncIterable<OutputRecord>,
  several: boolean,
  options: FormatOptions,
) => AsyncIterable<string>;

async function loaded(to: OutputFormat | 'text' | 'html'): Promise<Written> {
  if (to === 'html') return (await import('./html/report/index.ts')).reportPage;
  if (to === 'text') return shown;
  if (!Object.hasOwn(FORMATS, to)) throw new RangeError(`there is no format "${to}"`);
  return FORMATS[to].load();
}

async function* shown(
  records: AsyncIterable<OutputRecord>,
  _several: boolean,
  { styles, width = 80, explain = false, sections }: FormatOptions,
): AsyncGenerator<string> {
  const [{ articleLines }, { PLAIN }] = await Promise.all([
    import('./terminal/article.ts'),
    import('./terminal/styles.ts'),
  ]);
  const look = { styles: styles ?? PLAIN, width, explain, ...(sections && { only: sections }) };
  for await (const record of records)
    if (!('error' in record)) for (const line of articleLines(record as Report, look)) yield `${line}\n`;
}

async function* stream<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
}
