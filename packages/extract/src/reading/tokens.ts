import type { Shape, Token } from '../document.js';
import { fold } from './fold.js';

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\u202a-\\u202e\\ufeff';
const WORD = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`;
const ACRONYM = '(?:\\p{Lu}\\.){2,}';
const SPACED_GROUPS = '(?<![\\d.,])\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?![\\d\\p{L}])';
const TIGHT_GROUPS = '(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d\\p{L}])';
const DECIMAL = '\\d+[.,]\\d+(?![\\d\\p{L}])';
const MARK = `[^\\s\\p{L}\\p{N}\\p{M}${INVISIBLE}]`;
const APOSTROPHES: ReadonlySet<number> = codesOf("'’ʼ‘`´");
const HYPHENS: ReadonlySet<number> = codesOf('-‐‑');
/** Whitespace and the marks before which an apostrophe or a hyphen joins nothing. */
const GAP = /[\s.,;:!?"()[\]]/;

/** What an ASCII character is to the fast way; anything else is left to the pattern. */
const SPACE = 0;
const SIGN = 1;
const DIGIT = 2;
const LOWER = 3;
const UPPER = 4;
const ASCII = 128;
const KIND_OF = Uint8Array.from({ length: ASCII }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/\d/.test(char)) return DIGIT;
  if (/[a-z]/.test(char)) return LOWER;
  return /[A-Z]/.test(char) ? UPPER : SIGN;
});
const STOP = 46;
const COMMA = 44;

function codesOf(chars: string): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

const patternWith = (groups: string): RegExp => new RegExp(`${ACRONYM}|${groups}|${DECIMAL}|${WORD}|${MARK}`, 'gu');
const TIGHT = patternWith(TIGHT_GROUPS);
const SPACED = patternWith(SPACED_GROUPS);

function shapeOf(text: string): Shape {
  if (/^\d/.test(text)) return /^[\d\s.,\u00a0\u202f]+$/.test(text) ? 'digits' : 'mixed';
  if (!/^[\p{L}]/u.test(text)) return 'mark';
  if (/^\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capital';
  return 'capital';
}

/** Where the ASCII word from `start` on ends; -1 where it needs the pattern: acronyms, figures with marks in them, other letters. */
function plainWordEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  let code = text.charCodeAt(end);
  if (kind === UPPER && code === STOP) return -1;
  while (code < ASCII && (KIND_OF[code] ?? SPACE) >= DIGIT) code = text.charCodeAt(++end);
  if (code >= ASCII || (kind === DIGIT && (code === STOP || code === COMMA || code === 32))) return -1;
  return end;
}

/** The shape of an ASCII word, as `shapeOf` tells it. */
function plainShapeOf(text: string, start: number, end: number): Shape {
  const first = KIND_OF[text.charCodeAt(start)];
  let digits = 0;
  let uppers = 0;
  let lowers = 0;
  for (let at = start; at < end; at++) {
    const kind = KIND_OF[text.charCodeAt(at)];
    if (kind === LOWER) lowers++;
    else if (kind === UPPER) uppers++;
    else digits++;
  }
  if (first === DIGIT) return digits === end - start ? 'digits' : 'mixed';
  if (first === LOWER) return uppers > 0 ? 'mixed' : 'lower';
  return end - start > 1 && lowers === 0 ? 'upper' : 'capital';
}

/** Whether the mark before `end` stands between two words. */
function isBeforeWord(text: string, end: number): boolean {
  return end < text.length && !GAP.test(text.charAt(end));
}

/**
 * Tokens of the text with offsets into it. A hyphen or apostrophe between two word characters joins them and is no token;
 * digits grouped by thousands are one token (with spaces between the groups only where the language writes so).
 */
export function tokenize(text: string, options: { readonly mayGroupWithSpaces: boolean }): Token[] {
  const pattern = options.mayGroupWithSpaces ? SPACED : TIGHT;
  const tokens: Token[] = [];
  const { length } = text;
  let previous: Token | null = null;
  let joinEnd = -1;
  let joining: 'hyphen' | 'apostrophe' | null = null;
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const kind = code < ASCII ? (KIND_OF[code] ?? SPACE) : -1;
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let start = at;
    let end = kind === SIGN ? at + 1 : kind < 0 ? -1 : plainWordEnd(text, at, kind);
    const isPlain = end >= 0;
    if (!isPlain) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) break;
      start = match.index;
      end = start + match[0].length;
    }
    at = end;
    const word = text.slice(start, end);
    const shape = !isPlain ? shapeOf(word) : kind === SIGN ? 'mark' : plainShapeOf(text, start, end);
    if (shape === 'mark' && previous !== null && previous.end === start && previous.shape !== 'mark') {
      const mark = end - start === 1 ? text.charCodeAt(start) : -1;
      const isHyphen = HYPHENS.has(mark);
      if ((isHyphen || APOSTROPHES.has(mark)) && isBeforeWord(text, end)) {
        joinEnd = end;
        joining = isHyphen ? 'hyphen' : 'apostrophe';
        continue;
      }
    }
    const joined: Token['joined'] = joinEnd === start ? joining : null;
    joinEnd = -1;
    previous = { start, end, text: word, norm: normOf(word, shape, isPlain), shape, joined };
    tokens.push(previous);
  }
  return tokens;
}

function normOf(word: string, shape: Shape, isPlain: boolean): string {
  if (shape === 'mark' || (isPlain && shape === 'lower')) return word;
  if (isPlain) return word.toLowerCase();
  // "U.N." is "UN".
  return fold(shape === 'upper' && word.endsWith('.') ? word.replaceAll('.', '') : word);
}
