const ARTICLE = /^(?:the|le|la|les|l|a|an|un|une|des|du|de|d) (?=\S)/;

/**
 * A name as it is compared: no accents, no case, every run of other signs (hyphens, quotes, points, brackets) one space.
 * `Hay’at Tahrir al-Sham` and `HAY'AT TAHRIR AL SHAM` fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `fold`, without a leading article. */
export function foldName(text: string): string {
  return fold(text).replace(ARTICLE, '');
}

/** Whether the words of one folded string stand in the other, in order and side by side. Empty strings hold nothing. */
export function isWithin(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}
