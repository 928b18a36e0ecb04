import { bitsOf, createChains, createNumbered, growingNumbers } from './growing.js';
import { SIGNATURE_LENGTH, similarityOf, type Signature } from './signature.js';

/** Bands of a signature that are looked up: texts that share four in five sequences meet in 99.7 of 100 cases. */
const BANDS = 8;
const BAND_LENGTH = 3;
/** From this estimated similarity a text is a near copy. */
export const MIN_SIMILARITY = 0.75;
const BLOCK_ROWS = 512;
const NO_VALUES = new Uint32Array(SIGNATURE_LENGTH);

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

/** Signatures one after the other, in blocks that stay where they are. */
function signatureRows(): {
  readonly push: (values: Uint32Array) => void;
  readonly at: (row: number) => Uint32Array;
} {
  const blocks: Uint32Array[] = [];
  let rows = 0;
  const at = (row: number): Uint32Array => {
    const from = (row % BLOCK_ROWS) * SIGNATURE_LENGTH;
    return blocks[Math.floor(row / BLOCK_ROWS)]?.subarray(from, from + SIGNATURE_LENGTH) ?? NO_VALUES;
  };
  return {
    push: (values) => {
      if (rows % BLOCK_ROWS === 0) blocks.push(new Uint32Array(BLOCK_ROWS * SIGNATURE_LENGTH));
      at(rows).set(values);
      rows += 1;
    },
    at,
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

/** An empty index of copies. It gives the same groups for the same texts in the same order. About 400 bytes for a text that is no copy. */
export function createCopies(): Copies {
  const byWords = createNumbered();
  /** Texts that are looked up, numbered as they come: their bands, signatures and the number of their group's first. */
  const bands = createChains();
  const signatures = signatureRows();
  const groupOf = growingNumbers();
  /** By first: members that are looked up. */
  const members = growingNumbers();

  const nearest = (values: Uint32Array, hashes: readonly number[]): Copy | null => {
    let best = { text: -1, similarity: 0 };
    const seen = new Set<number>();
    for (const hash of hashes)
      bands.find(hash, (entry) => {
        const text = Math.floor(entry / BANDS);
        if (seen.has(text)) return false;
        seen.add(text);
        const similarity = similarityOf(values, signatures.at(text));
        const isBetter = similarity > best.similarity || (similarity === best.similarity && text < best.text);
        if (similarity >= MIN_SIMILARITY && isBetter) best = { text, similarity };
        return false;
      });
    return best.text < 0 ? null : { first: groupOf.get(best.text), kind: 'near', similarity: best.similarity };
  };

  const keep = (values: Uint32Array, hashes: readonly number[], first: number): void => {
    groupOf.push(first);
    members.set(first, members.get(first) + 1);
    signatures.push(values);
    for (const hash of hashes) bands.add(hash);
  };

  return {
    place: ({ words, values }) => {
      const key = bitsOf(words);
      const exact = byWords.get(key);
      if (exact !== undefined) return { first: exact, kind: 'exact', similarity: 1 };
      const hashes = values === null ? [] : bandHashes(values);
      const near = values === null ? null : nearest(values, hashes);
      const first = near?.first ?? members.length();
      byWords.set(key, first);
      if (near === null) members.push(0);
      const isKept = near === null || (members.get(first) < MAX_MEMBERS && near.similarity < MAX_KEPT_SIMILARITY);
      if (isKept && values !== null) keep(values, hashes, first);
      return near;
    },
  };
}
