import { MAX_RECORD_BYTES } from './bytes.js';
import { causeOf } from './causes.js';
import { Unreadable } from './unreadable.js';

/** A record of a WARC with its header. `long`: only its header; `broken`: its length is wrong or its header none; `cut`: the file ends inside. */
export type WarcPiece = { readonly kind: 'record' | 'long' | 'broken' | 'cut'; readonly bytes: Uint8Array };

const HEADER_END = Buffer.from('\r\n\r\n');
const MARK = Buffer.from('\r\nWARC/1.');
const NEXT_RECORD = Buffer.concat([HEADER_END, MARK.subarray(2)]);
const MAX_HEADER_BYTES = 65_536;

/** Bytes that came and are not used yet. */
class Queue {
  private parts: Buffer[] = [];
  length = 0;

  push(part: Uint8Array): void {
    this.parts.push(Buffer.from(part));
    this.length += part.length;
  }

  view(): Buffer {
    if (this.parts.length > 1) this.parts = [Buffer.concat(this.parts)];
    return this.parts[0] ?? Buffer.alloc(0);
  }

  drop(bytes: number): void {
    const rest = this.view().subarray(bytes);
    this.parts = rest.length === 0 ? [] : [rest];
    this.length = rest.length;
  }
}

type Sizes = { readonly header: number; readonly block: number };

/** The bytes of a record's header and block; null when the header is none. */
function sizesOf(view: Buffer): Sizes | null {
  const header = view.indexOf(HEADER_END);
  if (header < 0 || !view.subarray(0, 5).equals(Buffer.from('WARC/'))) return null;
  const length = /\r\ncontent-length:\s*(\d+)\s*(?:\r\n|$)/i.exec(view.subarray(0, header).toString('latin1'))?.[1];
  return length === undefined ? null : { header: header + HEADER_END.length, block: Number(length) };
}

const blankStart = (view: Buffer): number => view.findIndex((byte) => byte !== 13 && byte !== 10);

/**
 * Cuts a WARC into its records. Where a length is wrong, what comes up to the next record's mark is broken and reading goes on there: the rest of a dump of
 * a hundred thousand pages must not be lost for one.
 */
export async function* warcRecordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcPiece> {
  const queue = new Queue();
  const source = chunks[Symbol.asyncIterator]();
  const state: { isAtEnd: boolean; damage: Error | null } = { isAtEnd: false, damage: null };
  const fill = async (bytes: number): Promise<void> => {
    while (!state.isAtEnd && queue.length < bytes) {
      try {
        const next = await source.next();
        if (next.done === true) state.isAtEnd = true;
        else queue.push(next.value);
      } catch (error) {
        // What has come is read first.
        state.damage = error instanceof Unreadable ? error : new Unreadable(causeOf(error));
        state.isAtEnd = true;
      }
    }
  };
  /** Drops what comes before the next record's mark; keeps no more than a chunk. */
  const toMark = async (from: number): Promise<void> => {
    for (let at = from; ; at = 0) {
      const mark = queue.view().indexOf(MARK, at);
      if (mark >= 0 || state.isAtEnd) {
        queue.drop(mark >= 0 ? mark + 2 : queue.length);
        return;
      }
      queue.drop(Math.max(0, queue.length - MARK.length));
      await fill(queue.length + 1);
    }
  };
  for (;;) {
    await fill(MAX_HEADER_BYTES);
    const blank = blankStart(queue.view());
    queue.drop(blank < 0 ? queue.length : blank);
    if (queue.length === 0) {
      if (state.damage !== null) throw state.damage;
      if (state.isAtEnd) return;
      continue;
    }
    const sizes = sizesOf(queue.view().subarray(0, MAX_HEADER_BYTES));
    if (sizes === null) {
      const kind = state.isAtEnd && !queue.view().includes(MARK) ? 'cut' : 'broken';
      yield { kind, bytes: Buffer.alloc(0) };
      await toMark(0);
      continue;
    }
    const header = Buffer.from(queue.view().subarray(0, sizes.header));
    if (sizes.block > MAX_RECORD_BYTES) {
      yield { kind: 'long', bytes: header };
      await toMark(sizes.header);
      continue;
    }
    const size = sizes.header + sizes.block;
    await fill(size + HEADER_END.length + MARK.length);
    const view = queue.view();
    const after = view.subarray(size, size + HEADER_END.length + MARK.length);
    // A length that is too large may end where another record happens to.
    const holdsRecord = view.subarray(sizes.header, size).includes(NEXT_RECORD);
    const isEnded = after.subarray(0, HEADER_END.length).equals(HEADER_END) || blankStart(after) < 0;
    const next = after.subarray(Math.max(0, blankStart(after)));
    if (view.length >= size && !holdsRecord && (isEnded || next.subarray(0, 5).equals(Buffer.from('WARC/')))) {
      yield { kind: 'record', bytes: Buffer.from(view.subarray(0, size)) };
      queue.drop(size);
      continue;
    }
    yield { kind: view.length < size && view.indexOf(MARK, sizes.header) < 0 ? 'cut' : 'broken', bytes: header };
    await toMark(sizes.header);
  }
}
