import type { Analysis, Extractor, ExtractorOptions } from '@harmattan/extract';
import { SCHEMA_VERSION, type ArticleRecord, type TotalsPolicy } from '@harmattan/types';
import type { Logger as PinoLogger } from 'pino';
import type { Article, Reading } from './article.js';
import { WrongCall, causeOf, failure, type Failure } from './failure.js';
import { knowledgeOf } from './pack.js';

/** What became of one input. */
export type Outcome = { readonly kind: 'done'; readonly article: Article; readonly analysis: Analysis } | Failure;

/** Works on articles one after the other; odd articles become failures, never exceptions. */
export type Extraction = { readonly run: (reading: Reading) => Outcome };

type Setup = {
  readonly logger: PinoLogger;
  /** Checked at once: a language that nobody knows is a wrong call. */
  readonly language?: string | undefined;
  readonly totals?: TotalsPolicy | undefined;
  /** Files of own places, layered over the embedded gazetteer. */
  readonly index?: readonly string[] | undefined;
  /** Folder of a knowledge pack; the Sahel by default. */
  readonly pack?: string | undefined;
  /** Whether somebody asks for the mentions; yes by default. */
  readonly mentions?: boolean | undefined;
};

function checkLanguage(extractor: Extractor, language: string | undefined): void {
  if (language === undefined) return;
  try {
    extractor.analyze('Nothing happened.', { language });
  } catch (error) {
    throw new WrongCall(`--language ${language}: ${causeOf(error)}`);
  }
}

/**
 * Loads the engine and gets an extractor ready.
 * @throws WrongCall when the language is not known, Failed when the pack cannot be read.
 */
export async function createExtraction(setup: Setup): Promise<Extraction> {
  const { logger, language, totals, index, pack: folder, mentions } = setup;
  const { createExtractor } = await import('@harmattan/extract');
  const { pack, indexes } = await knowledgeOf(folder, index);
  const gazetteer =
    indexes.length === 0 ? undefined : (await import('@harmattan/gazetteer')).createGazetteer({ indexes });
  const options: ExtractorOptions = { logger, totals, gazetteer, pack };
  const extractor = createExtractor(options);
  checkLanguage(extractor, language);
  return {
    run: (reading) => {
      if (reading.kind === 'failure') return reading;
      const { text, title, publishedAt, source, language: own, input } = reading;
      try {
        return {
          kind: 'done',
          article: reading,
          analysis: extractor.analyze(text, { title, publishedAt, source, language: own ?? 'auto', mentions }),
        };
      } catch (error) {
        return failure(input, causeOf(error), error);
      }
    },
  };
}

/** The record of an article as it goes to disk. */
export function recordOf(article: Article, analysis: Analysis, hasMentions: boolean): ArticleRecord {
  return {
    schema: SCHEMA_VERSION,
    id: article.id,
    source: article.source,
    publishedAt: article.publishedAt,
    language: analysis.language,
    events: analysis.events,
    diagnostics: analysis.diagnostics,
    ...(hasMentions ? { mentions: analysis.mentions } : {}),
  };
}

/** Tells a failure: one line for people, the rest for the debug log. */
export function tellFailure(
  { err, logger }: { readonly err: (line: string) => void; readonly logger: PinoLogger },
  { input, cause, error }: Failure,
): void {
  err(`harmattan: ${input === '' ? '""' : input}: ${cause}`);
  if (error !== undefined) logger.debug({ err: error, input }, 'input failed');
}
