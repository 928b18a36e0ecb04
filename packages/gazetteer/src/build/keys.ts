import { POST_RECORD } from '../index/format.js';
import type { IndexSink } from '../index/sink.js';
import { hashBytes } from '../names/fold.js';
import type { NamePairs } from './nameTable.js';
import { soundOrder } from './soundOrder.js';

/** The names of a build, numbered anew: what `writeKeys` needs besides. */
export type KeyColumns = {
  readonly keys: NamePairs;
  /** New number of each record, by its number of adding. */
  readonly renumbered: Uint32Array;
  /** Weights by new number. */
  readonly weight: Uint8Array;
  /** Keys that are also words. */
  readonly shy: Uint32Array;
};

/** Writes the keys in the order of their sounds, the hash over them, the trie of sounds, and the records of each key. */
export function writeKeys(sink: IndexSink, { keys, renumbered, weight, shy }: KeyColumns): void {
  const { order, soundStart, label, skip, ends, rank } = soundOrder(keys);
  const count = order.length;
  const keyStart = new Uint32Array(count + 1);
  const placeOf = new Uint32Array(count);
  let size = 0;
  for (let at = 0; at < count; at++) {
    const key = order[at] ?? 0;
    placeOf[key] = at;
    keyStart[at] = size;
    size += keys.length[key] ?? 0;
  }
  keyStart[count] = size;
  const keyBytes = new Uint8Array(size);
  for (let at = 0; at < count; at++) {
    const from = keys.start[order[at] ?? 0] ?? 0;
    keyBytes.set(keys.bytes.subarray(from, from + (keyStart[at + 1] ?? 0) - (keyStart[at] ?? 0)), keyStart[at]);
  }
  let bits = 4;
  while (1 << bits < count * 1.5) bits++;
  const slots = new Uint32Array(2 ** bits);
  for (let at = 0; at < count; at++) {
    let slot = hashBytes(keyBytes, keyStart[at] ?? 0, keyStart[at + 1] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
  }
  sink.section('keyBytes', keyBytes);
  sink.section('keyStart', keyStart);
  sink.section('slots', slots);
  sink.section('soundStart', soundStart);
  sink.section('trieLabel', label);
  sink.section('trieSkip', skip);
  sink.section('trieEnds', ends);
  sink.section('trieRank', rank);
  sink.section('shy', shy.map((key) => placeOf[key] ?? 0).sort());

  const postStart = new Uint32Array(count + 1);
  for (const key of keys.pairKey) postStart[(placeOf[key] ?? 0) + 1] = (postStart[(placeOf[key] ?? 0) + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) postStart[at + 1] = (postStart[at + 1] ?? 0) + (postStart[at] ?? 0);
  const posts = new Uint32Array(keys.pairKey.length);
  const filled = postStart.slice(0, count);
  for (let i = 0; i < posts.length; i++) {
    const at = placeOf[keys.pairKey[i] ?? 0] ?? 0;
    const post = keys.pairPost[i] ?? 0;
    posts[filled[at] ?? 0] = ((post & ~POST_RECORD) | (renumbered[post & POST_RECORD] ?? 0)) >>> 0;
    filled[at] = (filled[at] ?? 0) + 1;
  }
  const standing = (post: number): number => (weight[post & POST_RECORD] ?? 0) - (post >>> 30) * 8;
  for (let at = 0; at < count; at++) {
    const from = postStart[at] ?? 0;
    const to = postStart[at + 1] ?? 0;
    if (to - from < 2) continue;
    posts.subarray(from, to).sort((a, b) => standing(b) - standing(a) || (a & POST_RECORD) - (b & POST_RECORD));
  }
  sink.section('postStart', postStart);
  sink.section('posts', posts);
}
