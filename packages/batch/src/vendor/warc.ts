import { WARCParser } from 'warcio';

export type WarcPage = {
  readonly url: string | null;
  readonly crawled: string | null;
  readonly type: string;
  readonly status: number;
  readonly bytes: Uint8Array | null;
};

/** The responses of a WARC in their order; null bytes for one that is longer than `most`. */
export async function* pagesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<WarcPage> {
  for await (const record of new WARCParser(chunks)) {
    if (record.warcType !== 'response') continue;
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of record) {
      length += part.length;
      if (length <= most) parts.push(part);
    }
    yield {
      url: record.warcTargetURI ?? null,
      crawled: record.warcDate ?? null,
      type: record.httpHeaders?.headers.get('content-type') ?? '',
      status: Number(record.httpHeaders?.statusCode ?? 0),
      bytes: length <= most ? Buffer.concat(parts) : null,
    };
  }
}
