import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { fetchPage } from '../../src/read/address.ts';
import type { Reading } from '../../src/read/article.ts';
import { isPublic } from '../../src/read/hosts.ts';
import { open, type ReadOptions } from '../../src/read/read.ts';
import { docx, paragraph } from '../support/docx.ts';
import { lines, pdf } from '../support/pdf.ts';

/** A server on this machine, there until the test ends; its address without a slash. */
async function serve(listener: RequestListener): Promise<string> {
  const server = http.createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(address: string, options: Partial<ReadOptions> = {}): Promise<Reading[]> {
  const { readings } = await open([address], { cwd: '/', allowPrivateHosts: true, ...options });
  const all: Reading[] = [];
  for await (const reading of readings) all.push(reading);
  return all;
}

const PAGE = `<title>Storm</title><article><h1>Storm</h1>${'<p>Rain fell on the café, she said, and it fell again on Tuesday.</p>'.repeat(6)}</article>`;

test.each<[string, string, () => Promise<string | Buffer> | string | Buffer, string, string]>([
  ['HTML', '/storm', () => PAGE, 'text/html; charset=utf-8', 'html'],
  [
    'HTML in Latin 1, by the header',
    '/storm',
    () => Buffer.from(PAGE, 'latin1'),
    'text/html; charset="ISO-8859-1"',
    'html',
  ],
  ['a PDF', '/files/9', () => pdf(lines([72, 72, 'Rain fell.'])), 'application/pdf', 'pdf'],
  ['a PDF that says it is a page', '/a.html', () => pdf(lines([72, 72, 'Rain fell.'])), 'text/html', 'pdf'],
  ['a Word document', '/a', () => docx(paragraph('Rain fell.')), 'application/octet-stream', 'docx'],
  ['Markdown, by its name', '/a.md?raw=1', () => '# Storm\n\nRain fell.', 'text/plain', 'markdown'],
  ['text', '/a', () => 'Rain fell.', 'text/plain', 'text'],
])('%s', async (_, path, content, type, format) => {
  const bytes = await content();
  const address = (await serve((_, answer) => answer.setHeader('Content-Type', type).end(bytes))) + path;
  const [reading] = await read(address);
  expect(reading).toMatchObject({ id: address, path: address, format, text: expect.stringContaining('Rain fell') });
  if (format === 'html') expect(reading).toMatchObject({ text: expect.stringContaining('café') });
});

test('one address is one article', async () => {
  const address = await serve((_, answer) => answer.end(PAGE));
  expect((await open([address], { cwd: '/', allowPrivateHosts: true })).several).toBe(false);
});

test('what is asked: no cookies, an honest name', async () => {
  let asked: IncomingMessage | undefined;
  const address = await serve((request, answer) => {
    if (request.url === '/') answer.writeHead(302, { Location: '/b', 'Set-Cookie': 'a=b' }).end();
    else answer.end(PAGE);
    asked = request;
  });
  await read(`${address}/`);
  expect(asked?.url).toBe('/b');
  expect(asked?.headers['user-agent']).toMatch(/^onrecord\/\d/);
  expect(asked?.headers).not.toHaveProperty('cookie');
});

test('packed bytes are unpacked, up to the limit', async () => {
  const packed = gzipSync(PAGE + ' '.repeat(5_000_000));
  const address = await serve((_, answer) =>
    answer.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(packed),
  );
  expect(await read(address)).toMatchObject([{ format: 'html' }]);
  await expect(read(address, { limit: 1_000_000 })).rejects.toMatchObject({ code: 'too-large' });
});

test('an endless page', async () => {
  const address = await serve((_, answer) => {
    const more = () => void (answer.write('rain '.repeat(10_000)) ? setImmediate(more) : answer.once('drain', more));
    more();
  });
  await expect(read(address, { limit: 1_000_000 })).rejects.toMatchObject({ code: 'too-large' });
});

const hang: RequestListener = () => {};
const stall: RequestListener = (_, answer) => void answer.writeHead(200).write('Rain');
const drop: RequestListener = (_, answer) => {
  answer.writeHead(200, { 'Content-Length': 100 }).write('Rain');
  setTimeout(() => answer.destroy(), 20);
};
const redirect =
  (to: string): RequestListener =>
  (_, answer) =>
    answer.writeHead(301, { Location: to }).end();

test.each<[string, RequestListener, string, RegExp]>([
  ['a page that is not there', (_, answer) => answer.writeHead(404).end(), 'not-fetched', /404 Not Found/],
  ['no answer', hang, 'not-fetched', /too long/],
  ['an answer that stops', stall, 'not-fetched', /too long/],
  ['an answer cut off', drop, 'not-fetched', /aborted/],
  ['redirects without end', redirect('/'), 'not-fetched', /10 times/],
  ['a redirect to a file', redirect('file:///etc/passwd'), 'bad-address', /leads to file:/],
  ['a redirect to nowhere', redirect('http://'), 'bad-address', /leads to http:/],
  [
    'a picture',
    (_, answer) => answer.setHeader('Content-Type', 'image/png').end(Buffer.of(0x89, 0x50, 0, 0)),
    'binary',
    /not a text/,
  ],
])('%s', async (_, listener, code, message) => {
  const address = await serve(listener);
  const error = { code, message: expect.stringMatching(new RegExp(`^${address}.*${message.source}`)) };
  await expect(read(address, { timeout: 500 })).rejects.toMatchObject(error);
});

test.each(['ftp://gazette.example/a', 'file:///etc/passwd', 'https://', 'http://[x]/'])(
  'no address of the web: %s',
  (address) => expect(read(address)).rejects.toMatchObject({ code: 'bad-address' }),
);

test('nobody listens', async () => {
  const address = await serve(hang);
  await expect(read(address.replace(/\d+$/, '1'))).rejects.toMatchObject({ code: 'not-fetched' });
});

test.each([
  'http://127.0.0.1:9/',
  'http://localhost:9/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
])('a private host is refused: %s', (address) =>
  expect(read(address, { allowPrivateHosts: false })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('--allow-private-hosts'),
  }),
);

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['100.64.0.1', false],
  ['224.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));

test('among several inputs, an address that fails stands in its place', async () => {
  const { readings } = await open(['http://10.0.0.1/', 'http://10.0.0.2/'], { cwd: '/' });
  const all: Reading[] = [];
  for await (const reading of readings) all.push(reading);
  expect(all).toMatchObject([{ id: 'http://10.0.0.1/', error: { code: 'refused' } }, { error: { code: 'refused' } }]);
});

test('nothing is asked before it is known that the host may be', async () => {
  await expect(fetchPage('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'refused' });
});
