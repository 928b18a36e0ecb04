import type { Shape, Token } from '../document.js';
import { fold } from './fold.js';

const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\u202a-\\u202e\\ufeff';
const WORD = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`;
const ACRONYM = '(?:\\p{Lu}\\.){2,}';
const SPACED_GROUPS = '(?<![\\d.,])\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?![\\d\\p{L}])';
const TIGHT_GROUPS = '(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d\\p{L}])';
const DECIMAL = '\\d+[.,]\\d+(?![\\d\\p{L}])';
const MARK = `[^\\s\\p{L}\\p{N}\\p{M}${INVISIBLE}]`;
const APOSTROPHES = /^['’ʼ‘`´]$/u;
const HYPHENS = /^[-‐‑]$/u;

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

/**
 * Tokens of the text with offsets into it. A hyphen or apostrophe between two word characters joins them and is no token;
 * digits grouped by thousands are one token (with spaces between the groups only where the language writes so).
 */
export function tokenize(text: string, options: { readonly mayGroupWithSpaces: boolean }): Token[] {
  const pattern = options.mayGroupWithSpaces ? SPACED : TIGHT;
  pattern.lastIndex = 0;
  const tokens: Token[] = [];
  let pending: { end: number; joined: 'hyphen' | 'apostrophe' } | null = null;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const shape = shapeOf(word);
    if (shape === 'mark') {
      const previous = tokens.at(-1);
      const isTight = previous !== undefined && previous.end === start && previous.shape !== 'mark';
      const next = text.charCodeAt(end);
      const isBeforeWord = end < text.length && !/[\s.,;:!?"()[\]]/.test(String.fromCharCode(next));
      if (isTight && isBeforeWord && (APOSTROPHES.test(word) || HYPHENS.test(word))) {
        pending = { end, joined: HYPHENS.test(word) ? 'hyphen' : 'apostrophe' };
        continue;
      }
    }
    const joined = pending?.end === start ? pending.joined : null;
    pending = null;
    // "U.N." is "UN".
    const letters = shape === 'upper' && word.endsWith('.') ? word.replaceAll('.', '') : word;
    tokens.push({ start, end, text: word, norm: shape === 'mark' ? word : fold(letters), shape, joined });
  }
  return tokens;
}
