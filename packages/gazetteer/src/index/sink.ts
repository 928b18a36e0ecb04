import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { GazetteerError } from '../errors.js';
import { HEADER_BYTES, MAGIC, SECTIONS, SECTION_BYTES, SECTION_NAMES, VERSION } from './format.js';
import type { ElementOf, SectionName } from './format.js';

/** Where an index is written: section after section, so that none has to be kept. */
export type IndexSink = {
  readonly section: <Name extends SectionName>(name: Name, content: ElementOf<Name>) => void;
  /** Writes the header; the index is whole after that. */
  readonly end: () => void;
};

type Store = { readonly write: (bytes: Uint8Array, at: number) => void };

const TABLE_END = HEADER_BYTES + SECTION_NAMES.length * SECTION_BYTES;
const MAX_BYTES = 0xffffffff;

function createSink(store: Store): IndexSink {
  const table = Buffer.alloc(TABLE_END - HEADER_BYTES);
  let at = Math.ceil(TABLE_END / 8) * 8;
  let bodyCrc = crc32(Buffer.alloc(at - TABLE_END));
  let count = 0;
  const append = (bytes: Uint8Array): void => {
    const STEP = 1 << 26;
    for (let from = 0; from < bytes.length; from += STEP) {
      const part = bytes.subarray(from, Math.min(from + STEP, bytes.length));
      store.write(part, at);
      bodyCrc = crc32(part, bodyCrc);
      at += part.length;
    }
  };
  return {
    section(name, content) {
      const bytes = new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
      if (at + bytes.length > MAX_BYTES) {
        throw new GazetteerError('G023', 'the index would be larger than 4 GiB', { section: name });
      }
      table.writeUInt32LE(SECTIONS[name][0], count * SECTION_BYTES);
      table.writeUInt32LE(at, count * SECTION_BYTES + 8);
      table.writeUInt32LE(bytes.length, count * SECTION_BYTES + 12);
      count++;
      append(bytes);
      append(new Uint8Array((8 - (at % 8)) % 8));
    },
    end() {
      const header = Buffer.alloc(HEADER_BYTES);
      header.write(MAGIC, 'latin1');
      header.writeUInt32LE(VERSION, 8);
      header.writeUInt32LE(count, 12);
      header.writeDoubleLE(at, 16);
      header.writeUInt32LE(bodyCrc, 24);
      header.writeUInt32LE(crc32(Buffer.concat([header.subarray(0, 28), table])), 28);
      store.write(header, 0);
      store.write(table, HEADER_BYTES);
    },
  };
}

/** Writes an index to a file, which is whole only after `end`. */
export function fileSink(path: string): IndexSink {
  const file = openSync(path, 'w');
  const sink = createSink({
    write(bytes, at) {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, at + done);
    },
  });
  return {
    section: sink.section,
    end() {
      sink.end();
      closeSync(file);
    },
  };
}

/** Writes an index to memory, for tests and small lists; `bytes` gives it after `end`. */
export function memorySink(): IndexSink & { readonly bytes: () => Uint8Array } {
  let whole = Buffer.alloc(1 << 16);
  let size = 0;
  const sink = createSink({
    write(bytes, at) {
      if (at + bytes.length > whole.length) {
        const grown = Buffer.alloc(Math.max(whole.length * 2, at + bytes.length));
        grown.set(whole);
        whole = grown;
      }
      whole.set(bytes, at);
      size = Math.max(size, at + bytes.length);
    },
  });
  return { ...sink, bytes: () => new Uint8Array(whole.subarray(0, size)) };
}
