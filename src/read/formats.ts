// The formats that can be read. To add one: a file of its own here that turns bytes into articles, and a row in each table.
import { extname } from 'node:path';
import type { Reading } from './article.ts';
import { type Bytes, collect } from './bytes.ts';
import { tellUtf16 } from './decode.ts';
import { readNdjson } from './ndjson.ts';
import type { InputFormat } from './options.ts';
import { type About, type Means, readTextBytes } from './text.ts';

const EXTENSIONS: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'docx'],
  ['.pdf', 'pdf'],
  ['.srt', 'srt'],
  ['.vtt', 'vtt'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

const MEDIA_TYPES: ReadonlyMap<string, InputFormat> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['text/vtt', 'vtt'],
  ['application/x-subrip', 'srt'],
  ['application/x-ndjson', 'ndjson'],
  ['application/jsonl', 'ndjson'],
]);

/** Formats that hold one article to the line: their output is NDJSON, even for one. */
export const holdsSeveral = (format: InputFormat): boolean => format === 'ndjson';

type Reader = (bytes: Bytes, about: About, means: Means) => AsyncIterable<Reading>;
type WholeReader = (bytes: Buffer, about: About, means: Means) => Promise<Reading>;

// Each is loaded when it is first asked for: the libraries behind them are large.
const subtitles: WholeReader = async (...given) => (await import('./subtitles.ts')).readSubtitles(...given);

export const READERS: { readonly [Format in InputFormat]: Reader } = {
  text: whole(readTextBytes),
  markdown: whole(async (...given) => (await import('./markdown.ts')).readMarkdown(...given)),
  html: whole(async (...given) => (await import('./html/index.ts')).readHtml(...given)),
  docx: whole(async (...given) => (await import('./docx.ts')).readDocx(...given)),
  pdf: whole(async (...given) => (await import('./pdf/index.ts')).readPdf(...given)),
  srt: whole(subtitles),
  vtt: whole(subtitles),
  ndjson: (bytes, about, { limit }) => readNdjson(bytes, about, limit),
};

/** A reader that needs all the bytes of its one article at once. */
function whole(read: WholeReader): Reader {
  return async function* (bytes, about, means) {
    yield await read(await collect(bytes, means.limit, about.path ?? about.id), about, means);
  };
}

/** By the extension; a file in a folder is read only if it has one of these. */
export const formatOfName = (name: string): InputFormat | undefined => EXTENSIONS.get(extname(name).toLowerCase());

/**
 * By the first bytes where they can be nothing else, then by what a server says that it sends, then by the extension, then
 * by how the text begins.
 *
 * @param head the first bytes, some four thousand
 * @param media a media type without parameters; of text/plain and the like the name and the content know more
 */
export function tellFormat(name: string | undefined, head: Uint8Array, media = ''): InputFormat {
  const raw = Buffer.from(head).toString('latin1').trimStart();
  const told = SIGNATURES.find(([signature]) => raw.startsWith(signature))?.[1] ?? MEDIA_TYPES.get(media);
  const named = name === undefined ? undefined : formatOfName(name);
  return told ?? named ?? formatOfText(new TextDecoder(tellUtf16(head) ?? 'utf-8').decode(head.subarray(0, 4096)));
}

/** Office documents are ZIP archives; the older ones are compound files. */
const SIGNATURES: readonly (readonly [string, InputFormat])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'docx'],
  ['\xd0\xcf\x11\xe0', 'docx'],
];

const STARTS: readonly (readonly [RegExp, InputFormat])[] = [
  [/^\s{0,1000}\{[ \t]{0,100}"/, 'ndjson'],
  [
    /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,1000}-->\s{0,100})?<(?:!doctype html|html|head|body|article)[\s>]/i,
    'html',
  ],
  [/^WEBVTT(?:\s|$)/, 'vtt'],
  [/^\s{0,100}\d{1,5}[ \t]{0,9}\r?\n\d{1,4}:\d\d:\d\d[,.]\d{3} -->/, 'srt'],
];

const formatOfText = (start: string): InputFormat => STARTS.find(([pattern]) => pattern.test(start))?.[1] ?? 'text';
