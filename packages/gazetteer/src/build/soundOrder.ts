import { MAX_KEY_BYTES } from '../names/fold.js';
import { soundInto } from '../names/sound.js';
import { bytePool, growingColumn } from './columns.js';
import type { NamePairs } from './nameTable.js';

/** The keys sorted by sound, then by bytes; keys of one sound stand together. */
export type SoundOrder = {
  /** Keys (numbers of adding) in sorted order. */
  readonly order: Uint32Array;
  /** For each sound, the first of its keys in sorted order, and the end after the last. Sound 0 is "no sound": other scripts. */
  readonly soundStart: Uint32Array;
  readonly label: Uint8Array;
  readonly skip: Uint32Array;
  readonly ends: Uint32Array;
  readonly rank: Uint32Array;
};

type Sounds = { readonly bytes: Uint8Array; readonly start: Uint32Array; readonly length: Uint8Array };

function soundsOf(keys: NamePairs): Sounds {
  const pool = bytePool();
  const scratch = new Uint8Array(MAX_KEY_BYTES * 2 + 8);
  const start = new Uint32Array(keys.start.length);
  const length = new Uint8Array(keys.start.length);
  for (let key = 0; key < start.length; key++) {
    const from = keys.start[key] ?? 0;
    const n = soundInto(keys.bytes, from, from + (keys.length[key] ?? 0), scratch);
    start[key] = pool.put(scratch, n);
    length[key] = n;
  }
  return { bytes: pool.take(), start, length };
}

function compareSlices(a: Sounds, i: number, j: number): number {
  const ai = a.start[i] ?? 0;
  const aj = a.start[j] ?? 0;
  const li = a.length[i] ?? 0;
  const lj = a.length[j] ?? 0;
  const n = Math.min(li, lj);
  for (let k = 0; k < n; k++) {
    const d = (a.bytes[ai + k] ?? 0) - (a.bytes[aj + k] ?? 0);
    if (d !== 0) return d;
  }
  return li - lj;
}

/** First six bytes as one number: most comparisons end there. */
function prefixes(sounds: Sounds): Float64Array {
  const out = new Float64Array(sounds.start.length);
  for (let i = 0; i < out.length; i++) {
    let value = 0;
    const from = sounds.start[i] ?? 0;
    const n = sounds.length[i] ?? 0;
    for (let k = 0; k < 6; k++) value = value * 256 + (k < n ? (sounds.bytes[from + k] ?? 0) : 0);
    out[i] = value;
  }
  return out;
}

/** The trie over the sorted sounds, in preorder: first child is the next node, `skip` is the first node after the subtree. */
function trieOf(sounds: Sounds, firsts: readonly number[] | Uint32Array): Omit<SoundOrder, 'order' | 'soundStart'> {
  const label = growingColumn(Uint8Array);
  const skip = growingColumn(Uint32Array);
  const terminals = growingColumn(Uint32Array);
  const path: number[] = [];
  const word: number[] = [];
  label.push(0);
  skip.push(0);
  for (const key of firsts) {
    const from = sounds.start[key] ?? 0;
    const n = sounds.length[key] ?? 0;
    let shared = 0;
    while (shared < word.length && shared < n && word[shared] === sounds.bytes[from + shared]) shared++;
    for (let node = path.pop(); node !== undefined; node = path.pop()) {
      if (path.length < shared) {
        path.push(node);
        break;
      }
      skip.set(node, label.length());
    }
    word.length = shared;
    for (let k = shared; k < n; k++) {
      path.push(label.length());
      label.push(sounds.bytes[from + k] ?? 0);
      skip.push(0);
      word.push(sounds.bytes[from + k] ?? 0);
    }
    terminals.push(label.length() - 1);
  }
  for (const node of path) skip.set(node, label.length());
  skip.set(0, label.length());
  const nodes = label.length();
  const ends = new Uint32Array(Math.ceil(nodes / 32));
  for (let i = 0; i < terminals.length(); i++) {
    const node = terminals.get(i);
    ends[node >>> 5] = (ends[node >>> 5] ?? 0) | (1 << (node & 31));
  }
  const rank = new Uint32Array(ends.length);
  let before = 0;
  for (let i = 0; i < ends.length; i++) {
    rank[i] = before;
    for (let bits = ends[i] ?? 0; bits !== 0; bits &= bits - 1) before++;
  }
  return { label: label.take(), skip: skip.take(), ends, rank };
}

/** Sorts the keys by sound and builds the trie that tolerant search walks. */
export function soundOrder(keys: NamePairs): SoundOrder {
  const sounds = soundsOf(keys);
  const head = prefixes(sounds);
  const order = new Uint32Array(keys.start.length).map((_, i) => i);
  const bytesOf: Sounds = keys;
  order.sort((i, j) => {
    const d = (head[i] ?? 0) - (head[j] ?? 0);
    return d !== 0 ? d : compareSlices(sounds, i, j) || compareSlices(bytesOf, i, j);
  });
  const soundStart = growingColumn(Uint32Array);
  const firsts = growingColumn(Uint32Array);
  soundStart.push(0);
  let last = -1;
  for (let at = 0; at < order.length; at++) {
    const key = order[at] ?? 0;
    if ((sounds.length[key] ?? 0) === 0 || (last >= 0 && compareSlices(sounds, last, key) === 0)) continue;
    soundStart.push(at);
    firsts.push(key);
    last = key;
  }
  soundStart.push(order.length);
  return { order, soundStart: soundStart.take(), ...trieOf(sounds, firsts.take()) };
}
