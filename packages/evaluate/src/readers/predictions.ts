import { articleRecordSchema } from '@harmattan/types';
import type { Prediction } from '../score/judgeDocument.js';

/** A line of a predictions file that could not be read. */
export type PredictionProblem = { readonly line: number; readonly message: string };

/** Reads predictions from the project's JSON Lines (one article record a line). A line without `mentions` is not scored on them. */
export function readPredictions(jsonl: string): {
  readonly predictions: readonly Prediction[];
  readonly problems: readonly PredictionProblem[];
} {
  const predictions: Prediction[] = [];
  const problems: PredictionProblem[] = [];
  const lineOfId = new Map<string, number>();
  for (const [i, text] of jsonl.split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = i + 1;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      problems.push({ line, message: 'not JSON' });
      continue;
    }
    const record = articleRecordSchema.safeParse(value);
    if (!record.success) {
      const issue = record.error.issues[0];
      problems.push({ line, message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a record'}` });
      continue;
    }
    const { id, events, mentions } = record.data;
    const before = lineOfId.get(id);
    if (before !== undefined) {
      problems.push({ line, message: `id "${id}" stands on line ${before} too` });
      continue;
    }
    lineOfId.set(id, line);
    predictions.push({ id, events, mentions: mentions ?? null });
  }
  return { predictions, problems };
}
