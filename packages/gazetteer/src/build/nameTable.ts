import { foldInto, hashBytes, MAX_KEY_BYTES } from '../names/fold.js';
import { NAME_DERIVED, POST_SHIFT } from '../index/format.js';
import { bytePool, growingColumn } from './columns.js';

/** All names of a build: each folded name once, with the records that bear it. */
export type NameTable = {
  /** Adds a name of a record; a name that folds to one that the record has already is not added again. */
  readonly add: (name: string, record: number, role: number) => void;
  /** Has to be called after the last name of a record. */
  readonly closeRecord: () => void;
  readonly keyCount: () => number;
  /** The keys in order of adding (`start[i]`, `length[i]` into `bytes`) and the pairs key–posting. The table is emptied. */
  readonly take: () => NamePairs;
};

export type NamePairs = {
  readonly bytes: Uint8Array;
  readonly start: Uint32Array;
  readonly length: Uint8Array;
  readonly pairKey: Uint32Array;
  readonly pairPost: Uint32Array;
};

/** A new empty table. */
export function nameTable(): NameTable {
  const pool = bytePool();
  const start = growingColumn(Uint32Array);
  const lengths = growingColumn(Uint8Array);
  const pairKey = growingColumn(Uint32Array);
  const pairPost = growingColumn(Uint32Array);
  const scratch = new Uint8Array(MAX_KEY_BYTES + 8);
  const own: number[] = [];
  let slots = new Uint32Array(1 << 16);

  const hashOf = (key: number): number => {
    const from = start.get(key);
    const to = from + lengths.get(key);
    for (let i = from; i < to; i++) scratch[i - from] = pool.byteAt(i);
    return hashBytes(scratch, 0, to - from);
  };
  const grow = (): void => {
    const mask = slots.length * 2 - 1;
    slots = new Uint32Array(mask + 1);
    const count = start.length();
    for (let key = 0; key < count; key++) {
      let slot = hashOf(key) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = key + 1;
    }
  };
  const isKey = (key: number, length: number): boolean => {
    if (lengths.get(key) !== length) return false;
    const from = start.get(key);
    for (let i = 0; i < length; i++) if (pool.byteAt(from + i) !== scratch[i]) return false;
    return true;
  };
  const keyOf = (length: number): number => {
    if (start.length() * 2 >= slots.length) {
      const kept = scratch.slice(0, length);
      grow();
      scratch.set(kept);
    }
    const mask = slots.length - 1;
    let slot = hashBytes(scratch, 0, length) & mask;
    for (;;) {
      const there = slots[slot] ?? 0;
      if (there === 0) break;
      if (isKey(there - 1, length)) return there - 1;
      slot = (slot + 1) & mask;
    }
    const key = start.length();
    start.push(pool.put(scratch, length));
    lengths.push(length);
    slots[slot] = key + 1;
    return key;
  };

  return {
    add(name, record, role) {
      const length = foldInto(name, scratch);
      if (length <= 0 || (role === NAME_DERIVED && length < 3)) return;
      const key = keyOf(length);
      if (own.includes(key)) return;
      own.push(key);
      pairKey.push(key);
      pairPost.push((record | (role << POST_SHIFT)) >>> 0);
    },
    closeRecord() {
      own.length = 0;
    },
    keyCount: () => start.length(),
    take() {
      slots = new Uint32Array(0);
      return {
        bytes: pool.take(),
        start: start.take(),
        length: lengths.take(),
        pairKey: pairKey.take(),
        pairPost: pairPost.take(),
      };
    },
  };
}
