import { Readable } from 'node:stream';
import { WARCParser } from 'warcio';

export type WarcPage = {
  readonly url: string | null;
  readonly crawled: string | null;
  readonly type: string;
  readonly status: number;
  readonly bytes: Uint8Array | null;
};

/** One record of a WARC, its body unchunked and unpacked; null bytes for one that is longer than `most`. @throws when its body is damaged. */
export async function pageOf(record: Uint8Array, most: number): Promise<WarcPage | null> {
  const parsed = await new WARCParser(Readable.from([record])).parse();
  if (parsed === null) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of parsed) {
    length += part.length;
    if (length > most) break;
    parts.push(part);
  }
  return {
    url: parsed.warcTargetURI ?? null,
    crawled: parsed.warcDate ?? null,
    type: parsed.httpHeaders?.headers.get('content-type') || '',
    status: Number(parsed.httpHeaders?.statusCode),
    bytes: length <= most ? Buffer.concat(parts) : null,
  };
}
