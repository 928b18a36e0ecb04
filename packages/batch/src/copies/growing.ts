const BLOCK_BITS = 15;
const BLOCK = 1 << BLOCK_BITS;

/**
 * Whole numbers from 0 to 2^32 - 1 in a row that grows by blocks. Nothing is copied or given back as it grows: memory rises with what is in it,
 * without the leaps of an array that doubles.
 */
export type GrowingNumbers = {
  /** 0 beyond the end. */
  readonly get: (at: number) => number;
  /** Of one that is there. */
  readonly set: (at: number, value: number) => void;
  readonly push: (value: number) => void;
  readonly length: () => number;
};

/** An empty row. */
export function growingNumbers(): GrowingNumbers {
  const blocks: Uint32Array[] = [];
  let length = 0;
  const set = (at: number, value: number): void => {
    const block = blocks[at >>> BLOCK_BITS];
    if (block !== undefined) block[at & (BLOCK - 1)] = value;
  };
  return {
    get: (at) => blocks[at >>> BLOCK_BITS]?.[at & (BLOCK - 1)] ?? 0,
    set,
    push: (value) => {
      if (length === blocks.length * BLOCK) blocks.push(new Uint32Array(BLOCK));
      set(length, value);
      length += 1;
    },
    length: () => length,
  };
}

/** Entries, numbered as they come, found again by their hash. */
export type Chains = {
  readonly add: (hash: number) => void;
  /** The numbers of the entries with a hash, the last added first or not; the search ends when `use` gives true. */
  readonly find: (hash: number, use: (entry: number) => boolean) => void;
};

const FIRST_BUCKETS = 1024;

/** An empty index: 12 bytes an entry. It grows by a bucket an entry (linear hashing), so that no table is ever made anew. */
export function createChains(): Chains {
  /** Per bucket its first entry, per entry the next one; each plus 1, as 0 ends a chain. */
  const heads = growingNumbers();
  const nexts = growingNumbers();
  const hashes = growingNumbers();
  for (let bucket = 0; bucket < FIRST_BUCKETS; bucket++) heads.push(0);
  let size = FIRST_BUCKETS;
  /** Buckets of this round that are split in two. */
  let split = 0;

  const bucketOf = (hash: number): number => {
    const bucket = hash & (size - 1);
    return bucket < split ? hash & (2 * size - 1) : bucket;
  };
  const splitOne = (): void => {
    let link = heads.get(split);
    heads.set(split, 0);
    heads.push(0);
    split += 1;
    while (link !== 0) {
      const next = nexts.get(link - 1);
      const bucket = bucketOf(hashes.get(link - 1));
      nexts.set(link - 1, heads.get(bucket));
      heads.set(bucket, link);
      link = next;
    }
    if (split < size) return;
    size *= 2;
    split = 0;
  };
  return {
    add: (hash) => {
      const bucket = bucketOf(hash);
      hashes.push(hash);
      nexts.push(heads.get(bucket));
      heads.set(bucket, hashes.length());
      if (hashes.length() > heads.length()) splitOne();
    },
    find: (hash, use) => {
      for (let link = heads.get(bucketOf(hash)); link !== 0; link = nexts.get(link - 1))
        if (hashes.get(link - 1) === hash && use(link - 1)) return;
    },
  };
}

/** Numbers by 96 bits of a hash: 24 bytes a key. */
export type Numbered = {
  readonly get: (key: Uint32Array) => number | undefined;
  readonly set: (key: Uint32Array, value: number) => void;
};

/** An empty table. */
export function createNumbered(): Numbered {
  const chains = createChains();
  const [seconds, thirds, values] = [growingNumbers(), growingNumbers(), growingNumbers()];
  const entryOf = ([first = 0, second, third]: Uint32Array): number => {
    let found = -1;
    chains.find(first, (entry) => {
      if (seconds.get(entry) !== second || thirds.get(entry) !== third) return false;
      found = entry;
      return true;
    });
    return found;
  };
  return {
    get: (key) => {
      const entry = entryOf(key);
      return entry < 0 ? undefined : values.get(entry);
    },
    set: (key, value) => {
      const entry = entryOf(key);
      if (entry >= 0) {
        values.set(entry, value);
        return;
      }
      const [first = 0, second = 0, third = 0] = key;
      chains.add(first);
      seconds.push(second);
      thirds.push(third);
      values.push(value);
    },
  };
}

/** 96 bits of a key that is base64 of a hash. */
export function bitsOf(key: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(key.slice(0, 16), 'base64url')).buffer);
}
