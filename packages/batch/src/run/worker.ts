import { createExtractor, type Analysis, type Extractor } from '@harmattan/extract';
import { createGazetteer } from '@harmattan/gazetteer';
import type { ArticleRecord } from '@harmattan/types';
import { workerData } from 'piscina';
import { signatureOf } from '../copies/signature.js';
import type { Found } from '../readers/reading.js';
import { articleOf, type Article } from './document.js';
import type { Extracted, Outcome, WorkerSetup, WorkerTask } from './outcome.js';

const setup = workerData as WorkerSetup;
const extractor: Extractor = createExtractor({
  totals: setup.totals,
  pack: setup.pack ?? undefined,
  gazetteer: createGazetteer(setup.gazetteer),
});

/** The caller's language is an order; the dump's is asked only where the text is too short to tell: sites label pages wrongly. */
function analyze(article: Article): Analysis {
  const { text, title, publishedAt, source, language } = article;
  const mentions = setup.hasMentions;
  const read = (code: string): Analysis =>
    extractor.analyze(text, { title, publishedAt, source, language: code, mentions });
  const analysis = read(setup.defaults.language ?? 'auto');
  if (analysis.language !== null || language === null) return analysis;
  try {
    return read(language);
  } catch {
    // A language that no reader knows: what the text itself told stands.
    return analysis;
  }
}

function extractedOf(article: Article): Extracted {
  const { language, events, diagnostics, mentions } = analyze(article);
  const record: Omit<ArticleRecord, 'schema' | 'id'> = {
    source: article.source,
    publishedAt: article.publishedAt,
    language,
    events,
    diagnostics: [...article.diagnostics, ...diagnostics],
    title: article.title,
    url: article.url,
    crawledAt: article.crawledAt,
    ...(setup.hasMentions ? { mentions } : {}),
  };
  return {
    kind: 'extracted',
    position: article.position,
    id: article.id,
    fields: JSON.stringify(record).slice(1, -1),
    events: events.length,
    signature: signatureOf(article.text),
  };
}

async function outcomeOf(found: Found): Promise<Outcome> {
  const article = await articleOf(found, setup.defaults);
  if (article.kind === 'reject') return { kind: 'rejected', position: found.position, reason: article.reason };
  try {
    return extractedOf(article);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { kind: 'rejected', position: found.position, reason: `the extraction failed (${cause})` };
  }
}

/** The work of a thread: documents to outcomes, in their order. */
export default async function work({ documents, hasBegun }: WorkerTask): Promise<readonly Outcome[]> {
  Atomics.store(hasBegun, 0, 1);
  const outcomes: Outcome[] = [];
  for (const found of documents) outcomes.push(await outcomeOf(found));
  return outcomes;
}
