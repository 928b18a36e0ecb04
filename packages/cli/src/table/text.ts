const CONTROL = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
const PLAIN = /^[\x20-\x7E]*$/;
const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The signs of a text as a reader counts them. */
function signsOf(text: string): readonly string[] {
  return PLAIN.test(text) ? text.split('') : Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** Text that is safe on a terminal: control characters and bidirectional overrides gone, white space single. */
export function tame(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROL, '').trim();
}

/** Columns that a text takes on a terminal: combining marks take none, pictures and East Asian signs two. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return signsOf(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
}

/** Fills up with blanks to a width, on the right or (for figures) on the left. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + blanks : blanks + text;
}

function cut(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const signs = signsOf(word);
  const pieces: string[] = [];
  for (let from = 0; from < signs.length; from += width) pieces.push(signs.slice(from, from + width).join(''));
  return pieces;
}

/**
 * Breaks a text into lines of at most `width` columns, at blanks and after `/` and `-`; longer words are cut. Lines after the first begin
 * with `hanging` blanks. Always at least one line.
 */
export function wrap(text: string, width: number, hanging = 0): readonly string[] {
  const indent = ' '.repeat(hanging);
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(/(?<=[ /])|(?<=\p{L}-)(?=\p{L})/u)
    .flatMap((word) => cut(word, Math.max(1, width - hanging)));
  for (const word of words) {
    if (line !== '' && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += word;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Shortens a text to `width` columns, with an ellipsis in the middle, so that its beginning and end stay. */
export function shorten(text: string, width: number): string {
  const signs = signsOf(text);
  if (signs.length <= width) return text;
  const tail = Math.floor((width - 3) / 3);
  return `${signs
    .slice(0, width - tail - 3)
    .join('')
    .trimEnd()} … ${signs
    .slice(signs.length - tail)
    .join('')
    .trimStart()}`;
}
