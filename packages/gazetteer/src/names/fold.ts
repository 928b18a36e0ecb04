/** The longest folded name in bytes; longer strings are no place names. */
export const MAX_KEY_BYTES = 120;

/** Letters that Unicode does not decompose, as news of the region writes or drops them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ɛ: 'e',
  ǝ: 'e',
  ə: 'e',
  ɔ: 'o',
  ɲ: 'ny',
  ƙ: 'k',
  ƴ: 'y',
  ɣ: 'g',
  ɩ: 'i',
  ʋ: 'v',
};

/** Arabic letters written in several ways: all to one. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
};

const TABLE_SIZE = 0x2000;
const SKIP = 0xffff;
const TWO_LETTERS = 0x6100;

/** Code unit → what is written: 0 the same, SKIP nothing, from TWO_LETTERS on two ASCII letters (low byte first), else that code unit. */
const TABLE = ((): Uint16Array => {
  const table = new Uint16Array(TABLE_SIZE);
  const put = (code: number, letters: string): void => {
    table[code] = letters.charCodeAt(0) | ((letters.charCodeAt(1) || 0) << 8);
  };
  for (let code = 0; code < 0x80; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (/[a-z0-9]/.test(lower)) put(code, lower);
    else table[code] = SKIP;
  }
  for (let code = 0x80; code < TABLE_SIZE; code++) {
    if (code >= 0x250 && code < 0x1e00) continue;
    if (code >= 0x1f00) break;
    const base = String.fromCharCode(code).toLowerCase().normalize('NFD').charAt(0);
    if (/[a-z]/.test(base)) put(code, base);
    else if (!/\p{L}|\p{N}/u.test(base)) table[code] = SKIP;
  }
  for (const [letter, plain] of Object.entries(LETTERS)) {
    put(letter.charCodeAt(0), plain);
    const upper = letter.toUpperCase();
    if (upper.length === 1 && upper.charCodeAt(0) < TABLE_SIZE) put(upper.charCodeAt(0), plain);
  }
  for (const [letter, plain] of Object.entries(ARABIC)) table[letter.charCodeAt(0)] = plain.charCodeAt(0);
  for (let code = 0x2b0; code < 0x370; code++) table[code] = SKIP;
  for (let code = 0x64b; code <= 0x65f; code++) table[code] = SKIP;
  table[0x640] = SKIP;
  table[0x670] = SKIP;
  return table;
})();

/** Punctuation beyond the table, and halves of characters beyond the basic plane: no script of the region's tables. */
const isDropped = (code: number): boolean =>
  (code >= 0xd800 && code < 0xe000) || (code >= 0x2000 && code < 0x2070) || code === 0x3000 || code === 0xfeff;

/**
 * Folds a name into `out` and returns the bytes written: lower case, no accents, no spaces, hyphens, apostrophes or other
 * punctuation ("In-Délimane", "In Delimane" and "Indelimane" are one). Latin comes out as ASCII, other scripts as UTF-8.
 * -1 when the folded name is longer than `MAX_KEY_BYTES`. Allocates nothing.
 */
export function foldInto(text: string, out: Uint8Array): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    if (length > MAX_KEY_BYTES - 3) return -1;
    const code = text.charCodeAt(i);
    const folded = code < TABLE_SIZE ? (TABLE[code] ?? 0) : isDropped(code) ? SKIP : 0;
    if (folded === SKIP) continue;
    const kept = folded === 0 ? code : folded;
    if (kept >= TWO_LETTERS && folded !== 0) {
      out[length++] = kept & 0xff;
      out[length++] = kept >> 8;
    } else if (kept < 0x80) {
      out[length++] = kept;
    } else if (kept < 0x800) {
      out[length++] = 0xc0 | (kept >> 6);
      out[length++] = 0x80 | (kept & 0x3f);
    } else {
      out[length++] = 0xe0 | (kept >> 12);
      out[length++] = 0x80 | ((kept >> 6) & 0x3f);
      out[length++] = 0x80 | (kept & 0x3f);
    }
  }
  return length;
}

const scratch = new Uint8Array(MAX_KEY_BYTES + 8);
const decoder = new TextDecoder();

/** The folded name as a string; empty when nothing is left of it or it is too long for a name. */
export function fold(text: string): string {
  const length = foldInto(text, scratch);
  return length > 0 ? decoder.decode(scratch.subarray(0, length)) : '';
}

/** 32-bit hash of the first `length` bytes (FNV-1a with a final mix). */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
