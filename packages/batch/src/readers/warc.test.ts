import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { articlesOf, scratch, type Scratch } from '../testing/scratch.js';

let at: Scratch;
beforeAll(() => {
  at = scratch();
});
afterAll(() => {
  at.remove();
});

type Answer = {
  readonly url?: string;
  readonly status?: string;
  readonly headers?: readonly string[];
  readonly body: string | Uint8Array;
  /** What the record says of its length, when not the truth. */
  readonly length?: number;
};

const record = (type: string, headers: readonly string[], block: Uint8Array, length = block.length): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        'WARC/1.0',
        `WARC-Type: ${type}`,
        'WARC-Date: 2020-07-25T03:04:05Z',
        'WARC-Record-ID: <urn:uuid:1>',
        ...headers,
        `Content-Length: ${length}`,
        '',
        '',
      ].join('\r\n'),
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ]);

const INFO = record('warcinfo', ['Content-Type: application/warc-fields'], Buffer.from('software: news-crawl\r\n'));
const request = (url: string): Buffer =>
  record(
    'request',
    [`WARC-Target-URI: ${url}`, 'Content-Type: application/http; msgtype=request'],
    Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
  );

function response({
  url = 'https://river.example/1',
  status = '200 OK',
  headers = ['Content-Type: text/html; charset=utf-8'],
  body,
  length,
}: Answer): Buffer {
  const block = Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')),
    Buffer.from(body),
  ]);
  return record(
    'response',
    [`WARC-Target-URI: ${url}`, 'Content-Type: application/http; msgtype=response'],
    block,
    length,
  );
}

const html = (text: string): string =>
  `<html lang="fr"><head><title>Titre</title><meta property="article:published_time" content="2020-07-23T10:00:00Z"></head><body><p>${text}</p></body></html>`;
const good = (n: number): Buffer => response({ url: `https://river.example/${n}`, body: html(`Texte ${n}.`) });
const outcome = async (file: string): Promise<readonly string[]> =>
  (await articlesOf(file)).map((one) => (one.kind === 'article' ? one.text : one.reason));

const RECORDS = [INFO, request('https://river.example/1'), good(1), good(2)];

describe.each([
  ['plain', (): string => at.put('news.warc', Buffer.concat(RECORDS))],
  [
    'gzip, each record by itself, as Common Crawl has it',
    (): string => at.put('news.warc.gz', Buffer.concat(RECORDS.map((one) => gzipSync(one)))),
  ],
])('a WARC, %s', (_way, put) => {
  test('an article a response; the day of the crawl is not that of publication', async () => {
    const file = put();
    expect(await articlesOf(file)).toMatchObject([
      {
        position: `${file} response 1 (https://river.example/1)`,
        id: 'https://river.example/1',
        url: 'https://river.example/1',
        title: 'Titre',
        publishedAt: '2020-07-23',
        crawledAt: '2020-07-25',
        language: 'fr',
        text: 'Texte 1.',
      },
      { id: 'https://river.example/2', text: 'Texte 2.' },
    ]);
  });
});

describe('a WARC', () => {
  test('bodies that are packed, in pieces, in another encoding or plain', async () => {
    const chunked = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`;
    const records = [
      response({ headers: ['Content-Type: text/html', 'Content-Encoding: gzip'], body: gzipSync(html('Un.')) }),
      response({ headers: ['Content-Type: text/html', 'Transfer-Encoding: chunked'], body: chunked(html('Deux.')) }),
      response({
        headers: ['Content-Type: text/html; charset=ISO-8859-1'],
        body: Buffer.from(html('Tué à Ménaka.'), 'latin1'),
      }),
      response({
        headers: ['Content-Type: text/html'],
        body: Buffer.from(html('Tué à Gao.').replace('<head>', '<head><meta charset="windows-1252">'), 'latin1'),
      }),
      response({ headers: ['Content-Type: text/plain'], body: 'Only words < 20.' }),
    ];
    expect(await outcome(at.put('bodies.warc', Buffer.concat(records)))).toEqual([
      'Un.',
      'Deux.',
      'Tué à Ménaka.',
      'Tué à Gao.',
      'Only words < 20.',
    ]);
  });

  test('what is no page is a reject', async () => {
    const records = [
      response({ status: '404 Not Found', body: html('Nothing.') }),
      response({ headers: ['Content-Type: image/png'], body: 'PNG' }),
      response({
        headers: ['Content-Type: text/html', 'Content-Encoding: gzip'],
        body: gzipSync(html('Cut.')).subarray(0, 60),
      }),
      response({ body: 'x'.repeat(17_000_000) }),
      good(1),
    ];
    expect(await outcome(at.put('others.warc', Buffer.concat(records)))).toEqual([
      'the server answered 404, not 200',
      'is image/png, no page',
      expect.any(String),
      'the page is longer than 16 MB, which no article is',
      'Texte 1.',
    ]);
  });

  test.each([
    ['a length that is too small', response({ body: html('x'), length: 20 })],
    ['a length that is too large', response({ body: html('x'), length: 100_000 })],
    ['a length beyond the file', response({ body: html('x'), length: 900_000_000 })],
    [
      'no length',
      Buffer.from(
        response({ body: html('x') })
          .toString('latin1')
          .replace(/Content-Length: \d+\r\n/, ''),
        'latin1',
      ),
    ],
    ['no header', Buffer.from('rubbish '.repeat(20_000))],
  ])('%s costs one record', async (name, broken) => {
    const read = await outcome(
      at.put(`${name}.warc`, Buffer.concat([INFO, good(1), broken, Buffer.from('\r\n'), good(2), good(3)])),
    );
    expect(read).toEqual(['Texte 1.', expect.any(String), 'Texte 2.', 'Texte 3.']);
  });

  test('a file that is cut off, in a record or in the gzip', async () => {
    const whole = Buffer.concat([INFO, good(1), good(2)]);
    expect(await outcome(at.put('cut.warc', whole.subarray(0, -60)))).toEqual([
      'Texte 1.',
      expect.stringContaining('cut off'),
    ]);
    const packed = Buffer.concat([INFO, good(1), good(2)].map((one) => gzipSync(one)));
    expect(await outcome(at.put('cut.warc.gz', packed.subarray(0, -60)))).toEqual([
      'Texte 1.',
      'the file ends in the middle of the record: it is cut off',
      expect.stringMatching(/^the gzip is damaged or cut off .*what comes after .* is not read$/),
    ]);
  });

  test('one without responses', async () => {
    expect(await outcome(at.put('info.warc', INFO))).toEqual(['the WARC has no response']);
  });
});
