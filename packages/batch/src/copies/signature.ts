import { createHash } from 'node:crypto';

/** Values of a MinHash signature: the share that two have in common estimates the Jaccard similarity, ±0.05. */
export const SIGNATURE_LENGTH = 64;
/** Words in a sequence that is compared. */
const SEQUENCE = 4;
/** A text of fewer words is compared as a whole only: a date line and a name are soon the same. */
const MIN_WORDS = 20;
/** What follows tells no copy from another. */
const MAX_WORDS = 20_000;

/** What tells copies of a text: equal `words` are exact copies, near `signature`s near ones. */
export type Signature = { readonly words: string; readonly values: Uint32Array | null };

// Looked up once: the inner loop runs 64 times a word.
const { imul } = Math;

/** Odd multipliers and offsets of the hash functions, from a fixed linear congruence so that every machine has the same. */
function coefficients(): { readonly multipliers: Uint32Array; readonly offsets: Uint32Array } {
  let state = 0x2545f491;
  const next = (): number => {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const multipliers = Uint32Array.from({ length: SIGNATURE_LENGTH }, () => next() | 1);
  return { multipliers, offsets: Uint32Array.from({ length: SIGNATURE_LENGTH }, next) };
}
const { multipliers, offsets } = coefficients();

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The last mixing of MurmurHash3, so that near inputs give far outputs. */
function mixed(hash: number): number {
  let h = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function minHash(words: readonly string[]): Uint32Array {
  const hashes = words.slice(0, MAX_WORDS).map(hashOf);
  const values = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (let at = 0; at + SEQUENCE <= hashes.length; at++) {
    let sequence = 0;
    for (let i = 0; i < SEQUENCE; i++) sequence = imul(sequence, 31) + (hashes[at + i] ?? 0);
    sequence = mixed(sequence >>> 0);
    for (let i = 0; i < SIGNATURE_LENGTH; i++) {
      const value = (imul(sequence, multipliers[i] ?? 1) + (offsets[i] ?? 0)) >>> 0;
      if (value < (values[i] ?? 0)) values[i] = value;
    }
  }
  return values;
}

/** The signature of a text: case, spaces and punctuation do not count. The same text gives the same on every machine. */
export function signatureOf(text: string): Signature {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    words: createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 24),
    values: words.length < MIN_WORDS ? null : minHash(words),
  };
}

/** Estimated share of common word sequences, 0..1. */
export function similarityOf(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < SIGNATURE_LENGTH; i++) if (a[i] === b[i]) same += 1;
  return same / SIGNATURE_LENGTH;
}
