import { createReadStream } from 'node:fs';
import { unpacked } from './gunzip.js';
import { reject, type Reject } from './reading.js';
import type { OnBytes } from './unreadable.js';

const HEAD_BYTES = 65_536;
/** A record longer than this is rejected; what is longer is no article. */
export const MAX_RECORD_BYTES = 16_000_000;

async function* told(chunks: AsyncIterable<Uint8Array>, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The bytes of a file, unpacked when it is gzip by content. */
export async function* bytesOf(file: string, onBytes: OnBytes = () => undefined): AsyncGenerator<Uint8Array> {
  const head = await firstOf(createReadStream(file, { end: 1 }) as AsyncIterable<Uint8Array>, 2);
  yield* head[0] === 0x1f && head[1] === 0x8b
    ? unpacked(file, onBytes)
    : told(createReadStream(file) as AsyncIterable<Uint8Array>, onBytes);
}

/** The first bytes of a stream, at most `most`. */
export async function firstOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}

/** The first bytes of a file, unpacked; what comes before a damage, where that is not all the file. */
export async function headOf(file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of bytesOf(file)) {
      parts.push(chunk);
      length += chunk.length;
      if (length >= HEAD_BYTES) break;
    }
  } catch (error) {
    if (length === 0) throw error;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

/** The whole of a stream, or a reject when it is longer than a record may be. */
export async function wholeOf(position: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | Reject> {
  const bytes = await firstOf(chunks, MAX_RECORD_BYTES + 1);
  return bytes.length > MAX_RECORD_BYTES
    ? reject(position, `is longer than ${MAX_RECORD_BYTES / 1e6} MB, which no article is`)
    : bytes;
}

/** A line with its number, counted from 1; null bytes for one that is too long, which is never held in memory. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null };

/** Cuts a stream into lines. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const line = (): Line => ({ number, bytes: length > MAX_RECORD_BYTES ? null : Buffer.concat(parts) });
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > MAX_RECORD_BYTES) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, to));
      yield line();
      parts = [];
      length = 0;
      number += 1;
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
