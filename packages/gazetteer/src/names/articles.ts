/** Leading articles and Arabic definite articles, as tokens before a space, hyphen or apostrophe. Longest first. */
const ARTICLE = /^(?:the|les|le|la|l|el|al|ad|ar|as|at|ed|er|es|et|an|en)(?=[\s\-'’‘])[\s\-'’‘]+(?=\p{L}{3})/iu;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

/** The name without its leading article, or null when it has none. */
export function withoutArticle(name: string): string | null {
  const match = ARTICLE.exec(name) ?? ARABIC_ARTICLE.exec(name);
  return match === null ? null : name.slice(match[0].length);
}
