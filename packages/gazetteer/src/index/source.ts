import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { GazetteerError } from '../errors.js';

/** An index: the path of a file, or its bytes. */
export type IndexSource = string | Uint8Array;

/** How errors name an index; the address is that of the embedded one. */
export function labelOf(source: IndexSource | URL): string {
  if (source instanceof URL) return 'embedded index';
  return typeof source === 'string' ? source : 'index in memory';
}

function read<T>(source: string | URL, how: (source: string | URL) => T): T {
  try {
    return how(source);
  } catch (cause) {
    const label = labelOf(source);
    throw new GazetteerError('G006', `${label} cannot be read`, { label }, cause);
  }
}

/** The bytes of an index. @throws GazetteerError G006 when its file cannot be read. */
export function readIndex(source: IndexSource | URL): Uint8Array {
  return source instanceof Uint8Array ? source : read(source, (file) => readFileSync(file));
}

function readShared(file: string | URL): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(handle).size));
    for (let at = 0; at < bytes.length;) {
      const count = readSync(handle, bytes, at, bytes.length - at, at);
      if (count === 0) throw new Error(`${bytes.length - at} bytes are missing at the end`);
      at += count;
    }
    return bytes;
  } finally {
    closeSync(handle);
  }
}

/** The bytes of an index in memory that threads share. @throws GazetteerError G006 when its file cannot be read. */
export function shareIndex(source: IndexSource | URL): Uint8Array {
  if (!(source instanceof Uint8Array)) return read(source, readShared);
  if (source.buffer instanceof SharedArrayBuffer) return source;
  const bytes = new Uint8Array(new SharedArrayBuffer(source.length));
  bytes.set(source);
  return bytes;
}
