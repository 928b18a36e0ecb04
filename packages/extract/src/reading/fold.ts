const MARKS = /[\p{M}\u00ad\u200b-\u200f\u2060\u202a-\u202e\ufeff]/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ŋ: 'ng',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};
const PLAIN = /^[a-z0-9]*$/;

/** A word as lexicons know it: lower case, without accents, soft hyphens and invisible marks. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return PLAIN.test(bare) ? bare : bare.replace(/[œæßøłıŋɓɗƙ]/g, (letter) => LIGATURES[letter] ?? letter);
}
