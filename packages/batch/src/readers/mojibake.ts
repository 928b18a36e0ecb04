import type { Diagnostic } from '@harmattan/types';

/** The bytes 80 to BF of UTF-8's later bytes, as windows-1252 and ISO-8859-1 show them. */
const LATER =
  '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]';
/** Two bytes of a Latin letter, three of a sign such as a curly quote, or a character that was lost before the text came here. */
const MOJIBAKE = new RegExp(`[\\u00c2-\\u00c5]${LATER}|\\u00e2${LATER}{2}|\\ufffd`, 'g');

/** Says where a text shows UTF-8 that was once read as windows-1252, or characters that were lost; nothing is repaired. `isPlain`: the span is of the text as given. */
export function mojibakeNote(text: string, isPlain: boolean): readonly Diagnostic[] {
  const found = [...text.matchAll(MOJIBAKE)];
  const first = found[0];
  if (first === undefined) return [];
  const places = found.length === 1 ? 'one place' : `${found.length} places`;
  return [
    {
      code: 'mojibake',
      message: `${places} with wrongly decoded characters, the first ${JSON.stringify(first[0])}: the text was damaged before it came here`,
      span: isPlain ? { start: first.index, end: first.index + first[0].length } : null,
    },
  ];
}
