import { decodeAs, encodingOf } from '../vendor/encodings.js';
import { pagesOf } from '../vendor/warc.js';
import { MAX_RECORD_BYTES } from './bytes.js';
import { encodingNote } from './json.js';
import { NO_FACTS, reject, type Readings } from './reading.js';

/** A WARC of news (Common Crawl's): an article a response; what is no page is a reject, and the day of the crawl is not that of publication. */
export async function* readWarc(input: string, chunks: AsyncIterable<Uint8Array>): Readings {
  let count = 0;
  try {
    for await (const { url, crawled, type, status, bytes } of pagesOf(chunks, MAX_RECORD_BYTES)) {
      count += 1;
      const position = `${input} response ${count}${url === null ? '' : ` (${url})`}`;
      if (bytes === null) yield reject(position, 'the page is longer than 16 MB');
      else if (status !== 200) yield reject(position, `the server answered ${status}, not 200`);
      else if (type !== '' && !/html|xml|text\/plain/i.test(type)) yield reject(position, `is ${type}, no page`);
      else {
        const encoding = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? encodingOf(bytes);
        const html = decodeAs(bytes, encodingOf(bytes) === 'utf-8' ? 'utf-8' : encoding);
        const facts = { ...NO_FACTS, id: url, url, crawled };
        yield {
          kind: 'document',
          position,
          facts,
          body: { kind: 'html', html },
          diagnostics: encodingNote(encodingOf(bytes)),
        };
      }
    }
  } catch (error) {
    yield reject(
      `${input} response ${count + 1}`,
      `the WARC is broken or cut off: ${error instanceof Error ? error.message : ''}`,
    );
  }
}
