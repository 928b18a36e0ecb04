import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { causeOf } from './causes.js';
import { reject, type Reject } from './reading.js';

/** A gzip that grows by more than this, and beyond `BOMB_BYTES`, is taken for a bomb; text packs by 3 to 20. */
const BOMB_RATIO = 200;
const BOMB_BYTES = 50_000_000;
const HEAD_BYTES = 65_536;
/** A record longer than this is rejected; what is longer is no article. */
export const MAX_RECORD_BYTES = 16_000_000;

const BOMB = `the gzip grows more than ${BOMB_RATIO} times when unpacked: it is taken for a zip bomb`;

/** An input that cannot be read to its end; the message says why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Told of bytes as they are read from disk. */
export type OnBytes = (bytes: number) => void;

async function* told(chunks: AsyncIterable<Uint8Array>, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** Small pieces, so that what one of them may grow to is small, too. */
const PACKED_BYTES = 16_384;

/** Unpacks piece by piece: what comes before a damage is given before it is told. */
async function* unpacked(file: string, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const parts: Uint8Array[] = [];
  const state: { damage: Error | null; settle: () => void } = { damage: null, settle: () => undefined };
  gunzip.on('data', (part: Uint8Array) => parts.push(part));
  gunzip.on('error', (error) => {
    state.damage = error;
    state.settle();
  });
  const done = (work: (settle: () => void) => void): Promise<void> =>
    new Promise((settle) => {
      state.settle = settle;
      work(settle);
    });
  let [packed, bytes] = [0, 0];
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: PACKED_BYTES }) as AsyncIterable<Uint8Array>) {
      onBytes(chunk.length);
      packed += chunk.length;
      await done((settle) => gunzip.write(chunk, settle));
      for (const part of parts.splice(0)) {
        bytes += part.length;
        if (bytes > BOMB_BYTES && bytes > packed * BOMB_RATIO) throw new Unreadable(BOMB);
        yield part;
      }
      if (state.damage !== null) break;
    }
    if (state.damage === null) await done((settle) => gunzip.once('end', settle).end());
    yield* parts;
  } finally {
    gunzip.destroy();
  }
  if (state.damage !== null) throw new Unreadable(`the gzip is damaged or cut off (${causeOf(state.damage)})`);
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
