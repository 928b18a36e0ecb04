import { encodingOf } from '../vendor/encodings.js';
import { pageOf, type PageElement } from '../vendor/pages.js';
import type { Archive } from './archives.js';
import { cuttable, declaredEncoding, decodeRecord } from './decoding.js';
import { wordsOf } from './page.js';
import { pressPiecesOf } from './pressPieces.js';
import { NO_FACTS, reject, type Reading, type Readings } from './reading.js';

const DATE = /\d{1,2}(?:er)?\s+\p{L}{3,10}\.?\s+\d{4}|\p{L}{3,10}\s+\d{1,2},\s+\d{4}/u;
const dateIn = (text: string | null): string | null => DATE.exec(text ?? '')?.[0] ?? null;
const inOneLine = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** `news·20200723·LF·0123`: the archive, the day, the paper, a number. */
function dayOfNumber(number: string | null): string | null {
  return /·((?:19|20)\d{6})·/.exec(number ?? '')?.[1] ?? null;
}

function europresse(position: string, article: PageElement): Reading {
  const said = (...selectors: readonly string[]): string | null =>
    selectors
      .map((selector) => inOneLine(article.querySelector(selector)?.textContent))
      .find((text) => text !== null) ?? null;
  const body = ['.docOcurrContainer', '.DocText', '.texteArticle']
    .map((selector) => article.querySelector(selector))
    .find((element) => element !== null && wordsOf(element) !== '');
  if (body === undefined || body === null) return reject(position, 'the document has no text');
  const number =
    /(?:news|web)·\d{8}·\S+/.exec(article.textContent ?? '')?.[0] ?? said('.publiC-lblNodoc', '.DocNumber');
  const facts = {
    ...NO_FACTS,
    id: number,
    title: said('.titreArticleVisu', '.titreArticle'),
    // `Le Journal (site web) | no. 1234`, `Le Journal, no. 1234`: the name is enough.
    source: said('.DocPublicationName')?.split(/\s*(?:\||,\s*no\b|\s-\s|\()/)[0] ?? null,
    published: dateIn(said('.DocHeader', '.docHeader')) ?? dayOfNumber(number),
  };
  return { kind: 'document', position, facts, body: { kind: 'text', text: wordsOf(body) }, diagnostics: [] };
}

/** `532 words`, in the languages of Factiva's pages: the line before the date. */
const COUNT = /^\d[\d\s.,]*\s*(words|mots|wörter|palabras|parole|palavras)$/i;

/** The rows of an export with indexing: `HD` headline, `PD` date, `SN` source, `AN` number. */
function indexOf(article: PageElement): ReadonlyMap<string, string> {
  const rows = [...article.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td')]);
  return new Map(
    rows.flatMap(([name, value]) => {
      const code = inOneLine(name?.textContent);
      const words = inOneLine(value?.textContent);
      return code !== null && words !== null && /^[A-Z]{2,3}$/.test(code) ? [[code, words] as const] : [];
    }),
  );
}

function factiva(position: string, article: PageElement): Reading {
  const paragraphs = [...article.querySelectorAll('p.articleParagraph')]
    .map((p) => wordsOf(p))
    .filter((text) => text !== '');
  if (paragraphs.length === 0) return reject(position, 'the document has no paragraph');
  const lines = [...article.querySelectorAll('div')]
    .filter((div) => div.querySelector('div') === null)
    .map((div) => inOneLine(div.textContent) ?? '');
  const counted = lines.findIndex((line) => COUNT.test(line));
  const at = lines.findIndex((line, i) => i > counted && dateIn(line)?.length === line.length);
  const after = at < 0 ? [] : lines.slice(at + 1).filter((line) => line !== '' && !/^\d{1,2}:\d{2}/.test(line));
  const index = indexOf(article);
  const headline = article.querySelector('[class$="Headline"], #hd')?.textContent;
  const facts = {
    ...NO_FACTS,
    id: /Document\s+([A-Z0-9]{10,})/.exec(article.textContent ?? '')?.[1] ?? null,
    title: inOneLine(headline) ?? index.get('HD') ?? null,
    source: after[0] ?? index.get('SN') ?? null,
    published: dateIn(lines[at] ?? index.get('PD') ?? null),
  };
  return { kind: 'document', position, facts, body: { kind: 'text', text: paragraphs.join('\n\n') }, diagnostics: [] };
}

function documentOf(position: string, html: string, archive: Archive): Reading {
  const page = pageOf(`<html><body>${html}</body></html>`);
  const article = page.querySelector(archive === 'europresse' ? 'article' : 'div');
  if (article === null) return reject(position, 'the document has no text');
  return archive === 'europresse' ? europresse(position, article) : factiva(position, article);
}

/** The documents of an export of Europresse or Factiva. */
export async function* readPress(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { head, archive }: { readonly head: Uint8Array; readonly archive: Archive },
): Readings {
  const usual = encodingOf(head, declaredEncoding(head));
  let count = 0;
  for await (const { kind, bytes } of pressPiecesOf(cuttable(chunks, usual), archive)) {
    count += 1;
    const position = `${input} document ${count}`;
    const { text, diagnostics } = decodeRecord(bytes, usual);
    if (kind === 'long') yield reject(position, 'is longer than 16 MB, which no article is');
    else if (archive === 'europresse' && !text.includes('</article>'))
      yield reject(position, 'the file ends in the middle of the document: it is cut off');
    else {
      const reading = documentOf(position, text, archive);
      yield reading.kind === 'document' ? { ...reading, diagnostics } : reading;
    }
  }
  if (count === 0) yield reject(input, `the ${archive} export has no article`);
}
