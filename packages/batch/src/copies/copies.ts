import { SIGNATURE_LENGTH, similarityOf, type Signature } from './signature.js';

/** Bands of a signature that are looked up: texts that share four in five sequences meet in 99.7 of 100 cases. */
const BANDS = 8;
const BAND_LENGTH = 3;
/** From this estimated similarity a text is a near copy. */
export const MIN_SIMILARITY = 0.75;
/** So many slots for an entry at least, so that searches stay short. */
const SLOTS_PER_ENTRY = 2;
const FIRST_SLOTS = 1 << 14;

/** The group that a copy belongs to: `first` is the number of its first text. */
export type Copy = { readonly first: number; readonly kind: 'exact' | 'near'; readonly similarity: number };

/** Near copies of a group that are looked up as well: a copy of a changed copy is found, and a story printed a thousand times costs no more. */
const MAX_MEMBERS = 8;
/** A nearer copy tells no more than the one that it is like. */
const MAX_KEPT_SIMILARITY = 0.95;

/** Texts seen so far. */
export type Copies = {
  /** The group of a text when an earlier one is like it; else null, and the text is the first of a group of its own. */
  readonly place: (signature: Signature) => Copy | null;
};

/** A table from band hashes to texts in two typed arrays: 16 bytes a slot, no object for an entry. */
function bandTable(): {
  readonly add: (hash: number, text: number) => void;
  readonly find: (hash: number, use: (text: number) => void) => void;
} {
  let hashes = new Uint32Array(FIRST_SLOTS);
  let texts = new Uint32Array(FIRST_SLOTS);
  let entries = 0;
  const put = (hash: number, text: number): void => {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (texts[slot] !== 0) slot = (slot + 1) & mask;
    hashes[slot] = hash;
    texts[slot] = text + 1;
  };
  const grow = (): void => {
    const [oldHashes, oldTexts] = [hashes, texts];
    hashes = new Uint32Array(oldHashes.length * 2);
    texts = new Uint32Array(oldHashes.length * 2);
    oldTexts.forEach((text, slot) => {
      if (text !== 0) put(oldHashes[slot] ?? 0, text - 1);
    });
  };
  return {
    add: (hash, text) => {
      if ((entries + 1) * SLOTS_PER_ENTRY > hashes.length) grow();
      put(hash, text);
      entries += 1;
    },
    find: (hash, use) => {
      const mask = hashes.length - 1;
      for (let slot = hash & mask; texts[slot] !== 0; slot = (slot + 1) & mask)
        if (hashes[slot] === hash) use((texts[slot] ?? 1) - 1);
    },
  };
}

function bandHashes(values: Uint32Array): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = Math.imul(band + 1, 0x9e3779b1);
    for (let i = 0; i < BAND_LENGTH; i++) {
      hash = Math.imul(hash ^ (values[band * BAND_LENGTH + i] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return hash >>> 0;
  });
}

/** An empty index of copies. It gives the same groups for the same texts in the same order. About 450 bytes for a text that is no copy. */
export function createCopies(): Copies {
  const table = bandTable();
  const byWords = new Map<string, number>();
  /** By text kept: the number of its group's first. By first: members kept. */
  const groupOf: number[] = [];
  const members: number[] = [];
  let firsts = 0;
  let signatures = new Uint32Array(SIGNATURE_LENGTH * 1024);
  let count = 0;

  const valuesAt = (text: number): Uint32Array =>
    signatures.subarray(text * SIGNATURE_LENGTH, (text + 1) * SIGNATURE_LENGTH);

  const nearest = (values: Uint32Array, hashes: readonly number[]): Copy | null => {
    let best: { readonly text: number; readonly similarity: number } | null = null;
    const seen = new Set<number>();
    for (const hash of hashes)
      table.find(hash, (text) => {
        if (seen.has(text)) return;
        seen.add(text);
        const similarity = similarityOf(values, valuesAt(text));
        if (similarity < MIN_SIMILARITY) return;
        const isBetter =
          best === null || similarity > best.similarity || (similarity === best.similarity && text < best.text);
        if (isBetter) best = { text, similarity };
      });
    const found = best as { readonly text: number; readonly similarity: number } | null;
    return found === null ? null : { first: groupOf[found.text] ?? 0, kind: 'near', similarity: found.similarity };
  };

  const keep = (values: Uint32Array | null, hashes: readonly number[], first: number): void => {
    groupOf.push(first);
    members[first] = (members[first] ?? 0) + 1;
    if (values !== null) {
      const needed = (count + 1) * SIGNATURE_LENGTH;
      if (needed > signatures.length) {
        const larger = new Uint32Array(Math.ceil((needed * 3) / 2 / SIGNATURE_LENGTH) * SIGNATURE_LENGTH);
        larger.set(signatures);
        signatures = larger;
      }
      signatures.set(values, count * SIGNATURE_LENGTH);
      for (const hash of hashes) table.add(hash, count);
    }
    count += 1;
  };

  return {
    place: (signature) => {
      const exact = byWords.get(signature.words);
      if (exact !== undefined) return { first: exact, kind: 'exact', similarity: 1 };
      const hashes = signature.values === null ? [] : bandHashes(signature.values);
      const near = signature.values === null ? null : nearest(signature.values, hashes);
      byWords.set(signature.words, near?.first ?? firsts);
      if (near === null) {
        keep(signature.values, hashes, firsts);
        firsts += 1;
      } else if ((members[near.first] ?? 0) < MAX_MEMBERS && near.similarity < MAX_KEPT_SIMILARITY)
        keep(signature.values, hashes, near.first);
      return near;
    },
  };
}
