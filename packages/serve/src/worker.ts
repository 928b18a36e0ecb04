import { getPriority, platform, setPriority } from 'node:os';
import { createExtractor, type Extractor } from '@harmattan/extract';
import { createGazetteer, type GazetteerOptions } from '@harmattan/gazetteer';
import { SCHEMA_VERSION, type ArticleRecord, type TotalsPolicy } from '@harmattan/types';
import { workerData } from 'piscina';
import type { ExtractRequest } from './requests.js';

/** What a thread is started with. */
export type WorkerSetup = {
  /** In memory that all threads share. */
  readonly gazetteer: GazetteerOptions;
  /** How far the thread stands behind others where the cores do not suffice for all, as "nice" counts. */
  readonly niceness: number;
};

const setup = workerData as WorkerSetup;
const gazetteer = createGazetteer(setup.gazetteer);
/** No thread stands further behind; and who started the server niced may not move one forward. */
const MOST_NICE = 19;
// Linux counts it by thread; elsewhere it would be that of the whole server.
if (setup.niceness > 0 && platform() === 'linux') setPriority(Math.min(MOST_NICE, getPriority() + setup.niceness));
const extractors = new Map<TotalsPolicy, Extractor>();

function extractorFor(totals: TotalsPolicy): Extractor {
  const known = extractors.get(totals) ?? createExtractor({ totals, gazetteer });
  extractors.set(totals, known);
  return known;
}

/** Reads an article; its record as JSON, since a string goes to another thread sooner than the objects do, and is sent as it is. */
export default function work(request: ExtractRequest): string {
  const { text, title, publishedAt, source, language, totals = 'stated', mentions } = request;
  const analysis = extractorFor(totals).analyze(text, {
    title,
    publishedAt,
    source,
    language: language ?? 'auto',
    mentions: mentions === true,
  });
  return JSON.stringify({
    schema: SCHEMA_VERSION,
    id: request.id ?? 'article',
    source: source ?? null,
    publishedAt: publishedAt ?? null,
    language: analysis.language,
    events: analysis.events,
    diagnostics: analysis.diagnostics,
    title: title ?? null,
    ...(mentions === true ? { mentions: analysis.mentions } : {}),
  } satisfies ArticleRecord);
}
