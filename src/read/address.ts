import { readFileSync } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Bytes } from './bytes.ts';
import { InputError, reasonOf } from './error.ts';
import { checkHost, publicLookup } from './hosts.ts';

export interface FetchOptions {
  readonly allowPrivateHosts?: boolean;
  /** Until all is there, in milliseconds. */
  readonly timeout?: number;
}

export interface Fetched {
  readonly bytes: Bytes;
  /** The last part of the path, where its extension stands. */
  readonly name: string;
  /** The media type, without parameters, and the encoding that the server named. */
  readonly media: string;
  readonly charset?: string;
}

const TIMEOUT = 30_000;
const MOST_REDIRECTS = 10;

/**
 * Asks for one page, and follows where it leads. No cookies are sent or kept.
 *
 * @throws InputError `bad-address`, `refused` (a private host, also behind a name or a redirect), `not-fetched`; while
 * the bytes are read, too
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { timeout = TIMEOUT, allowPrivateHosts = false } = options;
  const signal = AbortSignal.timeout(timeout);
  let url = parsed(address, address);
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!allowPrivateHosts) checkHost(url);
      const response = await request(url, signal, allowPrivateHosts);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 200 && statusCode < 300)
        return { ...described(response, url), bytes: body(response, address, signal) };
      response.destroy();
      if (statusCode < 300 || statusCode >= 400 || headers.location === undefined)
        throw new InputError(
          'not-fetched',
          `${address}: the server answers ${statusCode} ${response.statusMessage}; check the address in a browser`,
        );
      url = parsed(headers.location, address, url);
    }
    throw new InputError(
      'not-fetched',
      `${address}: redirected more than ${MOST_REDIRECTS} times; give the last address`,
    );
  } catch (error) {
    throw notFetched(error, address, signal);
  }
}

function parsed(written: string, address: string, base?: URL): URL {
  const url = URL.canParse(written, base?.href) ? new URL(written, base) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  const way = base ? ` leads to ${written.slice(0, 100)}, which` : '';
  throw new InputError(
    'bad-address',
    `${address}:${way || ' this'} is no address of the web; give one that begins with https://`,
  );
}

function request(url: URL, signal: AbortSignal, anyHost: boolean): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http;
  const headers = {
    'User-Agent': `onrecord/${version()}`,
    Accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5',
    'Accept-Encoding': 'gzip, deflate, br',
  };
  return new Promise((settle, fail) => {
    get(url, { agent: false, headers, signal, ...(!anyHost && { lookup: publicLookup }) }, settle).on('error', fail);
  });
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function described({ headers }: IncomingMessage, url: URL): Omit<Fetched, 'bytes'> {
  const [media = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.map((one) => /^charset="?([\w:.-]{1,40})"?$/.exec(one)?.[1]).find(Boolean);
  return { name: url.pathname.split('/').at(-1) ?? '', media, ...(charset && { charset }) };
}

const UNPACK: ReadonlyMap<string, () => NodeJS.ReadWriteStream> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The bytes, unpacked as they are asked for: what is packed small does not grow past the limit of the one who reads. */
async function* body(response: IncomingMessage, address: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const unpack = UNPACK.get(response.headers['content-encoding']?.toLowerCase() ?? '');
  try {
    if (unpack) yield* Readable.from(response).compose(unpack()) as Bytes;
    else yield* response as Bytes;
  } catch (error) {
    throw notFetched(error, address, signal);
  } finally {
    response.destroy();
  }
}

function notFetched(error: unknown, address: string, signal: AbortSignal): unknown {
  if (error instanceof InputError && error.code === 'refused')
    return new InputError('refused', `${address}: ${error.message}`);
  if (error instanceof InputError || !(error instanceof Error)) return error;
  const reason = signal.aborted
    ? 'it took too long'
    : 'code' in error && error.code === 'ENOTFOUND'
      ? 'there is no such host'
      : reasonOf(error);
  const message = `${address}: cannot be fetched (${reason}); check the address and the connection`;
  return new InputError('not-fetched', message, { cause: error });
}
