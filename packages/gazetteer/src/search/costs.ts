/**
 * What a change of one letter costs between two sounds (see `sound.ts`), by how wrong spellings arise in news of the region: vowels
 * are heard differently and dropped, nasals come and go, voiced and voiceless stops are swapped between Hausa, Fulfulde and French
 * ears, r and l in Songhay and Mande names. Anything else is a full letter. Chosen by hand and checked on the name test.
 */
const VOWEL = 10;
const CLOSE = 12;
const NASAL = 12;
const LETTER = 20;
/** Two neighbours swapped by a typist. */
export const SWAP = 16;
/** Costs are whole numbers; this many make one letter. */
export const LETTER_COST = LETTER;
/** The least that a letter too many or missing costs. */
export const LEAST_GAP = VOWEL;

const SIZE = 128;
const VOWELS = 'aiu';
const CLOSE_PAIRS = ['bp', 'dt', 'gk', 'lr', 'mn', 'gj', 'jx', 'sx', 'bf', 'js', 'kx'];

const SUBSTITUTE = ((): Uint8Array => {
  const table = new Uint8Array(SIZE * SIZE).fill(LETTER);
  const set = (a: string, b: string, cost: number): void => {
    table[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost;
    table[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost;
  };
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, VOWEL);
  for (const pair of CLOSE_PAIRS) set(pair.charAt(0), pair.charAt(1), CLOSE);
  for (let code = 0; code < SIZE; code++) table[code * SIZE + code] = 0;
  return table;
})();

const GAP = ((): Uint8Array => {
  const table = new Uint8Array(SIZE).fill(LETTER);
  for (const vowel of VOWELS) table[vowel.charCodeAt(0)] = VOWEL;
  table['n'.charCodeAt(0)] = NASAL;
  return table;
})();

/** The cost of one letter in place of another. */
export const substituteCost = (a: number, b: number): number => SUBSTITUTE[a * SIZE + b] ?? LETTER;
/** The cost of a letter too many or missing. */
export const gapCost = (a: number): number => GAP[a] ?? LETTER;
