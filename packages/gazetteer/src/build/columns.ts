type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;
type ColumnOf<T extends Column> = new (length: number) => T;

/** A growing typed array in blocks: no copy when it grows, so that memory stays near what is held. */
export type GrowingColumn<T extends Column> = {
  readonly push: (value: number) => void;
  readonly get: (at: number) => number;
  readonly set: (at: number, value: number) => void;
  readonly length: () => number;
  /** The values as one array, `order[i]`-th value at `i` when an order is given; the column is emptied. */
  readonly take: (order?: Uint32Array) => T;
  /** The values one after the other, each block given up when it is done. */
  readonly drain: () => Generator<number, undefined>;
};

const BLOCK_BITS = 18;
const BLOCK = 1 << BLOCK_BITS;

/** A new empty column of that element. */
export function growingColumn<T extends Column>(Type: ColumnOf<T>): GrowingColumn<T> {
  let blocks: T[] = [];
  let length = 0;
  const get = (at: number): number => blocks[at >>> BLOCK_BITS]?.[at & (BLOCK - 1)] ?? 0;
  return {
    push(value) {
      if (length >>> BLOCK_BITS === blocks.length) blocks.push(new Type(BLOCK));
      const block = blocks[length >>> BLOCK_BITS];
      if (block) block[length & (BLOCK - 1)] = value;
      length++;
    },
    get,
    set(at, value) {
      const block = blocks[at >>> BLOCK_BITS];
      if (block) block[at & (BLOCK - 1)] = value;
    },
    length: () => length,
    *drain() {
      for (let at = 0; at < length; at++) {
        yield get(at);
        if ((at & (BLOCK - 1)) === BLOCK - 1) blocks[at >>> BLOCK_BITS] = new Type(0);
      }
      blocks = [];
      length = 0;
      return undefined;
    },
    take(order) {
      const whole = new Type(length);
      if (order) for (let i = 0; i < length; i++) whole[i] = get(order[i] ?? 0);
      else {
        for (const [i, block] of blocks.entries()) {
          whole.set(i === blocks.length - 1 ? block.subarray(0, length - i * BLOCK) : block, i * BLOCK);
        }
      }
      blocks = [];
      length = 0;
      return whole;
    },
  };
}

/** A growing pool of bytes in blocks; a stored piece never crosses a block, so that it can be read as one view. */
export type BytePool = {
  /** Stores the first `length` bytes and returns where. */
  readonly put: (bytes: Uint8Array, length: number) => number;
  readonly byteAt: (at: number) => number;
  readonly size: () => number;
  readonly take: () => Uint8Array;
};

/** A new empty pool. */
export function bytePool(): BytePool {
  let blocks: Uint8Array[] = [];
  let size = 0;
  return {
    put(bytes, length) {
      if ((size & (BLOCK - 1)) + length > BLOCK) size = (size | (BLOCK - 1)) + 1;
      while (size >>> BLOCK_BITS >= blocks.length) blocks.push(new Uint8Array(BLOCK));
      const at = size;
      const block = blocks[at >>> BLOCK_BITS];
      const from = at & (BLOCK - 1);
      if (block) for (let i = 0; i < length; i++) block[from + i] = bytes[i] ?? 0;
      size += length;
      return at;
    },
    byteAt: (at) => blocks[at >>> BLOCK_BITS]?.[at & (BLOCK - 1)] ?? 0,
    size: () => size,
    take() {
      const whole = new Uint8Array(size);
      for (const [i, block] of blocks.entries())
        whole.set(block.subarray(0, Math.min(BLOCK, size - i * BLOCK)), i * BLOCK);
      blocks = [];
      size = 0;
      return whole;
    },
  };
}

/** A pool of strings: a length byte, then UTF-8. Strings are referred to by where they begin. */
export type StringPool = { readonly put: (text: string) => number; readonly take: () => Uint8Array };

const MAX_REMEMBERED = 400_000;

/** A new pool; the first 400,000 different strings are stored once each. Longer than 255 bytes is cut at a character. */
export function stringPool(): StringPool {
  const pool = bytePool();
  const known = new Map<string, number>();
  const encoder = new TextEncoder();
  const scratch = new Uint8Array(256);
  return {
    put(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const { written } = encoder.encodeInto(text, scratch.subarray(1));
      scratch[0] = written;
      const at = pool.put(scratch, written + 1);
      if (known.size < MAX_REMEMBERED) known.set(text, at);
      return at;
    },
    take: pool.take,
  };
}
