import { decodeAs, encodingOf } from '../vendor/encodings.js';
import { pageOf, type WarcPage } from '../vendor/warc.js';
import { MAX_RECORD_BYTES } from './bytes.js';
import { causeOf } from './causes.js';
import { declaredEncoding, encodingNote } from './decoding.js';
import { NO_FACTS, reject, type Reading, type Readings } from './reading.js';
import { warcRecordsOf, type WarcPiece } from './warcRecords.js';

const LONG = 'the page is longer than 16 MB, which no article is';
const WHY = {
  broken: 'the record is broken: its header or its Content-Length is wrong; reading goes on with the next',
  cut: 'the file ends in the middle of the record: it is cut off',
} as const;

/** A header's value, read without the library: the record's block is missing or broken. */
const headerOf = (bytes: Uint8Array, name: string): string | null =>
  new RegExp(`\\r\\n${name}:\\s*([^\\r]*)`, 'i').exec(Buffer.from(bytes).toString('latin1'))?.[1]?.trim() ?? null;

const isResponse = (bytes: Uint8Array): boolean => /^response$/i.test(headerOf(bytes, 'WARC-Type') ?? '');

function articleOf(position: string, { url, crawled, type, status, bytes }: WarcPage): Reading {
  if (bytes === null) return reject(position, LONG);
  if (status !== 200) return reject(position, `the server answered ${status}, not 200`);
  if (type !== '' && !/html|xml|text\/plain/i.test(type)) return reject(position, `is ${type}, no page`);
  if (bytes.length === 0) return reject(position, 'its body is empty, or is packed and damaged');
  const encoding = encodingOf(bytes, /charset=["']?([\w:.-]+)/i.exec(type)?.[1] ?? declaredEncoding(bytes));
  const text = decodeAs(bytes, encoding);
  return {
    kind: 'document',
    position,
    facts: { ...NO_FACTS, id: url, url, crawled },
    body: /^text\/plain/i.test(type) ? { kind: 'text', text } : { kind: 'html', html: text },
    diagnostics: encodingNote(encoding),
  };
}

async function responseOf(position: string, { kind, bytes }: WarcPiece): Promise<Reading> {
  if (kind === 'long') return reject(position, LONG);
  if (kind !== 'record') return reject(position, WHY[kind]);
  try {
    const page = await pageOf(bytes, MAX_RECORD_BYTES);
    return page === null ? reject(position, WHY.broken) : articleOf(position, page);
  } catch (error) {
    return reject(position, `its body cannot be unpacked (${causeOf(error)})`);
  }
}

/** A WARC of news (Common Crawl's): an article a response; what is no page is a reject, and the day of the crawl is not that of publication. */
export async function* readWarc(input: string, chunks: AsyncIterable<Uint8Array>): Readings {
  let count = 0;
  for await (const piece of warcRecordsOf(chunks)) {
    const { kind, bytes } = piece;
    const isWhole = kind === 'record' || kind === 'long';
    if (isWhole && !isResponse(bytes)) continue;
    count += 1;
    const url = headerOf(bytes.subarray(0, 4096), 'WARC-Target-URI');
    yield await responseOf(`${input} response ${count}${url === null ? '' : ` (${url})`}`, piece);
  }
  if (count === 0) yield reject(input, 'the WARC has no response');
}
