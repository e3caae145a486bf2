import { TextDecoder } from 'node:util';
import type { Warning } from '../record.ts';
import type { Article, Reading } from './article.ts';
import { type Bytes, DEFAULT_LIMIT, type Line, lines, tooLarge } from './bytes.ts';
import { dayOf } from './day.ts';
import { tellUtf16, validUtf8 } from './decode.ts';
import { InputError, inputError } from './error.ts';
import { type About, asArticle, sha256 } from './text.ts';

/**
 * One article a line, `{"id","text","published"?,"title"?}`; blank lines are skipped. A line that cannot be read comes
 * out as an error in its place, by its id where it has one. Lines without an id are called `path:number`.
 */
export async function* readNdjson(bytes: Bytes, about: About, limit = DEFAULT_LIMIT): AsyncGenerator<Reading> {
  const { path } = about;
  for await (const line of lines(asUtf8(bytes), limit)) {
    const where = `${path ?? about.id}, line ${line.number}`;
    let id = `${about.id}:${line.number}`;
    try {
      const fields = fieldsOf(line, where, limit);
      if (!fields) continue;
      id = idOf(fields.id) ?? id;
      yield await articleOf(fields, { ...about, id }, where);
    } catch (error) {
      yield { id, ...(path !== undefined && { path }), error: inputError(where, error) };
    }
  }
}

/** UTF-16, which some shells write when they redirect, is turned into UTF-8 piece by piece. */
async function* asUtf8(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let first = true;
  for await (const chunk of bytes) {
    const encoding = first ? tellUtf16(chunk) : undefined;
    if (encoding) decoder = new TextDecoder(encoding);
    first = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** undefined for a blank line. */
function fieldsOf(line: Line, where: string, limit: number): Fields | undefined {
  if (line.bytes === undefined) throw tooLarge(where, limit);
  const json = validUtf8(line.bytes);
  if (json === undefined) throw new InputError('bad-line', `${where}: not UTF-8; write the line in UTF-8`);
  return json.trim() === '' ? undefined : parse(json, where);
}

async function articleOf(fields: Fields, { published: given, ...about }: About, where: string): Promise<Article> {
  const { text, title } = fields;
  if (typeof text !== 'string')
    throw new InputError('no-text', `${where}: no article without its text; give it a field "text" that is a string`);
  const { published, warnings } = publishedOf(fields.published, given);
  return asArticle(text, {
    ...about,
    ...(typeof title === 'string' && title !== '' && { title }),
    ...(published !== undefined && { published }),
    format: 'ndjson',
    sha256: sha256(text),
    warnings,
  });
}

function parse(json: string, where: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = (error as Error).message;
    throw new InputError('bad-line', `${where}: not valid JSON (${reason}); write one object a line`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InputError('bad-line', `${where}: JSON, but no object; write one object a line`);
}

function idOf(id: unknown): string | undefined {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** The line's own day, else the one given for all. A day that cannot be read is not guessed at. */
function publishedOf(written: unknown, given?: string): { published: string | undefined; warnings: Warning[] } {
  if (written === undefined || written === null) return { published: given, warnings: [] };
  const published = typeof written === 'string' ? dayOf(written) : undefined;
  if (published !== undefined) return { published, warnings: [] };
  const message = `"published" is ${JSON.stringify(written).slice(0, 60)}, which is no date of the form YYYY-MM-DD`;
  return { published: undefined, warnings: [{ code: 'bad-published', message }] };
}
