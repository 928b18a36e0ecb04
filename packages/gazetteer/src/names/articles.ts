/** Leading articles and Arabic definite articles, as tokens before a space, hyphen or apostrophe. Longest first. */
const ARTICLE = /^(?:the|les|le|la|l|el|al|ad|ar|as|at|ed|er|es|et|an|en)(?=[\s\-'’‘])[\s\-'’‘]+(?=\p{L}{3})/iu;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

/** Forms of the Arabic article that are words of English or French when they stand alone. */
const WORD = /^(?:as|at|an|en|et|es|ad) /iu;

/** The name without its leading article, or null when it has none. */
export function withoutArticle(name: string): string | null {
  const match = ARTICLE.exec(name) ?? ARABIC_ARTICLE.exec(name);
  return match === null ? null : name.slice(match[0].length);
}

/** The same for a name found in text, where "At Gao" begins a sentence and "Ad-Damazin" does not. */
export function withoutArticleInText(name: string): string | null {
  return WORD.test(name) ? null : withoutArticle(name);
}
