import { JOINING_MODEL } from '../generated/model-joining.js';
import { INITIATOR_MODEL } from '../generated/model-initiator.js';
import { PLACE_MODEL } from '../generated/model-place.js';
import { REPORTING_MODEL } from '../generated/model-reporting.js';

/** A sign that speaks for or against, and how strong it is (1 for what is there or not). */
export type Sign = { readonly name: string; readonly value: number };

/** A linear model over named signs, as its JSON file keeps it; signs without a weight count nothing. */
export type LinearModel = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

const readModel = (json: string): LinearModel => JSON.parse(json) as LinearModel;

/**
 * The models of the later stages; each JSON file says what it was fitted on, when and by which script (benchmarks/extraction/fit.mjs), or nothing
 * of that where its weights are by hand (`joining`). A score of 0 and more says yes: a telling joins an earlier one (`joining`), somebody did it
 * (`initiator`), a draft is worth an entry (`reporting`). An incident happened where the score is highest (`place`).
 */
export const MODELS = {
  joining: readModel(JOINING_MODEL),
  place: readModel(PLACE_MODEL),
  initiator: readModel(INITIATOR_MODEL),
  reporting: readModel(REPORTING_MODEL),
} as const;

/** The sum of the weighted signs. */
export function scoreOf({ bias, weights }: LinearModel, signs: readonly Sign[]): number {
  let score = bias;
  for (const { name, value } of signs) score += (weights[name] ?? 0) * value;
  return score;
}
