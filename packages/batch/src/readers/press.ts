import { pageOf, type PageElement } from '../vendor/pages.js';
import { wordsOf } from './page.js';
import { NO_FACTS, reject, type Reading } from './reading.js';

const isEuropresse = (html: string): boolean => /DocPublicationName|titreArticle|docOcurrContainer/.test(html);
const isFactiva = (html: string): boolean => /(en|fr)Article\b|id="article-[A-Z0-9]+/.test(html);

/** Which export of a press archive a page is; null for none. */
export const pressOf = (html: string): 'europresse' | 'factiva' | null =>
  isEuropresse(html) ? 'europresse' : isFactiva(html) ? 'factiva' : null;

const DATE = /\d{1,2}(?:er)?\s+\p{L}{3,10}\.?\s+\d{4}|\p{L}{3,10}\s+\d{1,2},\s+\d{4}/u;

function europresse(position: string, article: PageElement): Reading {
  const said = (selector: string): string | null =>
    article.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  const body = article.querySelector('.docOcurrContainer, .DocText, .texteArticle');
  if (body === null) return reject(position, 'the document has no text');
  const published = DATE.exec(said('.DocHeader') ?? said('.docHeader') ?? '')?.[0] ?? null;
  const id = said('.publiC-lblNodoc, .DocNumber');
  const facts = {
    ...NO_FACTS,
    id,
    title: said('.titreArticle, .titreArticleVisu'),
    source: said('.DocPublicationName'),
    published,
  };
  return { kind: 'document', position, facts, body: { kind: 'text', text: wordsOf(body) }, diagnostics: [] };
}

function factiva(position: string, article: PageElement): Reading {
  const paragraphs = [...article.querySelectorAll('p.articleParagraph')]
    .map((p) => wordsOf(p))
    .filter((text) => text !== '');
  if (paragraphs.length === 0) return reject(position, 'the document has no paragraph');
  const lines = [...article.querySelectorAll('div')]
    .filter((div) => div.querySelector('div') === null)
    .map((div) => (div.textContent ?? '').trim());
  const at = lines.findIndex((line) => DATE.test(line));
  const after = lines.slice(at + 1).filter((line) => line !== '' && !/^\d{1,2}:\d{2}$/.test(line));
  const id = /Document\s+([A-Z0-9]{10,})/.exec(article.textContent ?? '')?.[1] ?? null;
  const title = article.querySelector('.enHeadline, .frHeadline, #hd')?.textContent?.trim() ?? null;
  const facts = {
    ...NO_FACTS,
    id,
    title,
    source: at < 0 ? null : (after[0] ?? null),
    published: at < 0 ? null : (DATE.exec(lines[at] ?? '')?.[0] ?? null),
  };
  return { kind: 'document', position, facts, body: { kind: 'text', text: paragraphs.join('\n\n') }, diagnostics: [] };
}

/** The articles of an export of Europresse or Factiva. */
export function readPress(input: string, html: string, kind: 'europresse' | 'factiva'): readonly Reading[] {
  const page = pageOf(html);
  const articles = [...page.querySelectorAll(kind === 'europresse' ? 'article' : 'div.article, div[id^="article-"]')];
  if (articles.length === 0) return [reject(input, `the ${kind} export has no article`)];
  const outer = articles.filter((one) => !articles.some((other) => other !== one && other.contains(one)));
  return outer.map((article, i) =>
    (kind === 'europresse' ? europresse : factiva)(`${input} document ${i + 1}`, article),
  );
}
