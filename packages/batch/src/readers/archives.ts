/** Classes of the archives' own pages; words such as `titreArticle` alone are found on news sites too. */
const isEuropresse = (html: string): boolean =>
  /\b(DocPublicationName|docOcurrContainer|titreArticleVisu)\b/.test(html);
const isFactiva = (html: string): boolean =>
  /class=["'][^"']*\b[a-z]{2}(Article|Headline)\b/.test(html) && /\barticleParagraph\b/.test(html);

/** An archive of the press. */
export type Archive = 'europresse' | 'factiva';

/** Which archive's export a page is; null for none. */
export const pressOf = (html: string): Archive | null =>
  isEuropresse(html) ? 'europresse' : isFactiva(html) ? 'factiva' : null;
