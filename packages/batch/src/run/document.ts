import type { Diagnostic } from '@harmattan/types';
import { publicationDay } from '../readers/dates.js';
import { reject, type Facts, type Found, type Reject } from '../readers/reading.js';

/** What the caller says of documents that do not say it themselves. */
export type DocumentDefaults = {
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly source: string | null;
  readonly language: string | null;
};

/** A document with its words, ready for extraction. Dates are EDTF. */
export type Article = {
  readonly kind: 'article';
  readonly position: string;
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly crawledAt: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** What the dump says; the text is asked first. */
  readonly language: string | null;
  readonly diagnostics: readonly Diagnostic[];
};

type Words = { readonly text: string; readonly facts: Partial<Facts> };

/** Pages and Word files need their libraries only where there are any. */
async function wordsOf({ body }: Found): Promise<Words> {
  switch (body.kind) {
    case 'text':
      return { text: body.text, facts: {} };
    case 'html':
      return (await import('../readers/page.js')).readPage(body.html);
    case 'docx':
      return { text: await (await import('../vendor/docx.js')).wordsOfDocx(body.bytes), facts: {} };
  }
}

const BLANK: Readonly<Record<Found['body']['kind'], string>> = {
  text: 'the text is empty',
  html: 'the page has no text',
  docx: 'the Word file has no text',
};

/** The language that a dump names (`fr`, `fr-FR`, `French`, `fra`) by its code; null when that tells nothing. */
function languageCode(named: string | null): string | null {
  const word = named?.trim().toLowerCase() ?? '';
  if (/^[a-z]{2}(?:[-_]|$)/.test(word)) return word.slice(0, 2);
  const codes = Object.entries({ en: /^(eng|english|anglais)$/, fr: /^(fra|fre|french|français|francais)$/ });
  return codes.find(([, names]) => names.test(word))?.[0] ?? null;
}

/** Reads a document's words and dates; its own facts go before its page's, those before the caller's. */
export async function articleOf(found: Found, defaults: DocumentDefaults): Promise<Article | Reject> {
  const { position, facts, body, diagnostics } = found;
  let words: Words;
  try {
    words = await wordsOf(found);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return reject(position, `the ${body.kind === 'docx' ? 'Word file' : 'page'} cannot be read (${cause})`);
  }
  if (words.text.includes('\0')) return reject(position, 'holds NUL characters: it is no text');
  if (words.text.trim() === '') return reject(position, BLANK[body.kind]);
  const said = (field: keyof Facts): string | null => facts[field] ?? words.facts[field] ?? null;
  const published = said('published');
  const day = published === null ? null : publicationDay(published);
  if (published !== null && day === null)
    return reject(position, `its date ${JSON.stringify(published.slice(0, 60))} is no day of the calendar`);
  const crawled = said('crawled');
  return {
    kind: 'article',
    position,
    id: facts.id ?? said('url') ?? position,
    text: words.text,
    title: said('title') ?? defaults.title,
    publishedAt: day ?? defaults.published,
    crawledAt: crawled === null ? null : publicationDay(crawled),
    source: said('source') ?? defaults.source,
    url: said('url'),
    language: languageCode(said('language')),
    diagnostics,
  };
}
