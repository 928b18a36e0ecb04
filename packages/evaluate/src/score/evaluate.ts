import type { GoldDoc } from '../gold/schema.js';
import { scoreBy, scoreGroup, type ScoreOptions } from './aggregate.js';
import { judgeDocument, type Prediction } from './judgeDocument.js';
import { RESULTS_SCHEMA, type Results } from './results.js';

/** Settings of the bootstrap; the same seed gives the same intervals on any machine. */
export const DEFAULT_OPTIONS: ScoreOptions = { seed: 20_200_723, resamples: 1000 };

/**
 * Compares predictions with gold, text by text (matched by id), and scores every field overall and by language, source and tag.
 * A gold text without prediction counts as one from which nothing was extracted. The order of texts and events changes nothing.
 * @example
 * const { docs } = readGold(['fixtures/dev'], {});
 * const results = evaluate(docs, predict(docs, analyze));
 * process.stdout.write(renderTable(results));
 */
export function evaluate(
  docs: readonly GoldDoc[],
  predictions: readonly Prediction[],
  options: Partial<ScoreOptions> = {},
): Results {
  const settings = { ...DEFAULT_OPTIONS, ...options };
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const known = new Set(docs.map((doc) => doc.id));
  const documents = [...docs]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((doc) => judgeDocument(doc, byId.get(doc.id) ?? null));
  return {
    schema: RESULTS_SCHEMA,
    options: settings,
    overall: scoreGroup(documents, settings),
    byLanguage: scoreBy(documents, (doc) => [doc.lang], settings),
    bySource: scoreBy(documents, (doc) => [doc.source], settings),
    byTag: scoreBy(documents, (doc) => doc.tags, settings),
    documents,
    withoutPrediction: docs
      .map((doc) => doc.id)
      .filter((id) => !byId.has(id))
      .sort(),
    withoutGold: [...byId.keys()].filter((id) => !known.has(id)).sort(),
  };
}
