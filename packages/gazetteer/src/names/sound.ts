import { MAX_KEY_BYTES } from './fold.js';

const A = 97;
const C = 99;
const E = 101;
const G = 103;
const H = 104;
const I = 105;
const J = 106;
const K = 107;
const N = 110;
const O = 111;
const Q = 113;
const S = 115;
const U = 117;
const X = 120;

/** Latin letters that sound as another one across the region's French, English, Hausa, Mande and Tamashek spellings. */
const PLAIN = ((): Uint8Array => {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++) table[code] = code;
  for (const [from, to] of ['ei', 'yi', 'ou', 'wu', 'qk', 'zs', 'vf']) {
    if (from !== undefined && to !== undefined) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
})();

const isVowel = (code: number): boolean =>
  code === A || code === E || code === I || code === O || code === U || code === 121;
const isFront = (code: number): boolean => code === E || code === I || code === 121;

/**
 * Writes how a folded name sounds: one spelling for ou/w/o/u, dj/dy/di+vowel/j, gu/g, k/c/q, ch/tch/sh, gn/ny/n, e/é/ey/ay/i/y,
 * z/s, m/n before b and p; no h, no doubled letters; initial el- as al-. Returns the bytes written; 0 for names in other scripts,
 * which have no sound here.
 */
export function soundInto(key: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let n = 0;
  const put = (code: number): void => {
    if (n === 0 || out[n - 1] !== code) out[n++] = code;
  };
  for (let i = from; i < to && n < MAX_KEY_BYTES; i++) {
    const code = key[i] ?? 0;
    if (code >= 128) return 0;
    const next = i + 1 < to ? (key[i + 1] ?? 0) : 0;
    const third = i + 2 < to ? (key[i + 2] ?? 0) : 0;
    if (code === H) continue;
    if (code === 116 && next === C && third === H) {
      put(X);
      i += 2;
    } else if ((code === C || code === S) && next === H) {
      put(X);
      i++;
    } else if (code === C) {
      if (next === K) continue;
      put(isFront(next) ? S : K);
    } else if (code === 100 && next === J) {
      continue;
    } else if (code === 100 && (next === 121 || next === I || next === 122) && (isVowel(third) || third === H)) {
      put(J);
      i += 1;
    } else if (code === G && next === N) {
      continue;
    } else if (code === G && next === U && isFront(third)) {
      put(G);
      i += 1;
    } else if (code === Q && next === U && isVowel(third)) {
      put(K);
      i += 1;
    } else if (code === N && (next === 121 || next === I) && isVowel(third)) {
      put(N);
      i += 1;
    } else if (code === 109 && (next === 98 || next === 112)) {
      put(N);
    } else if (code === A && (next === 121 || next === I)) {
      put(I);
      i += 1;
    } else if (code === 112 && next === H) {
      put(102);
      i += 1;
    } else if (code === X) {
      put(K);
      put(S);
    } else {
      put(PLAIN[code] ?? code);
    }
  }
  if (n > 2 && out[0] === I && out[1] === 108) out[0] = A;
  return n;
}

const scratch = new Uint8Array(MAX_KEY_BYTES * 2 + 8);

/** The sound of a folded ASCII name, as a string: for tests and explanations. */
export function sound(folded: string): string {
  const bytes = new TextEncoder().encode(folded);
  const n = soundInto(bytes, 0, bytes.length, scratch);
  return new TextDecoder().decode(scratch.subarray(0, n));
}
