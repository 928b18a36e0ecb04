import type { ConflictEvent } from '@harmattan/types';
import { CONFIDENCE_MODEL } from '../generated/model-confidence.js';

/** What of an event the model looks at: a coded event without what depends on the confidence. */
export type Told = Omit<ConflictEvent, 'confidence' | 'derivation'>;

const TOWNS: ReadonlySet<string> = new Set(['site', 'town', 'admin2']);
const yes = (is: boolean): number => (is ? 1 : 0);
const inRole = (event: Told, role: 'initiator' | 'target'): Told['actors'] =>
  event.actors.filter((actor) => actor.role === role);

/** The signs that the model weighs, by the names under which `confidence.json` keeps their weights. */
export const CONFIDENCE_FEATURES: Readonly<Record<string, (event: Told) => number>> = {
  'place is known': (event) => yes(event.place.lat !== null || event.place.precision === 'area'),
  'place is stated': (event) => yes(event.place.name !== null && event.place.basis === 'stated'),
  'place is a town': (event) => yes(event.place.precision !== null && TOWNS.has(event.place.precision)),
  'date is known': (event) => yes(event.date.edtf !== null),
  'date is a day': (event) => yes(event.date.precision === 'day' && !(event.date.edtf ?? '').includes('~')),
  'initiator is named': (event) => yes(inRole(event, 'initiator').some((actor) => actor.id !== null)),
  'initiator is stated': (event) => yes(inRole(event, 'initiator').some((actor) => actor.basis === 'stated')),
  'target is known': (event) => yes(inRole(event, 'target').length > 0),
  'target is stated': (event) => yes(inRole(event, 'target').some((actor) => actor.basis === 'stated')),
  'dead are counted': (event) => yes((event.totals.killed?.min ?? 0) > 0),
  'figure has a source': (event) => yes(event.tolls.some((toll) => toll.source !== null)),
  'told in several sentences': (event) => yes(event.evidence.length > 1),
  'told in many sentences': (event) => yes(event.evidence.length > 4),
  'several triggers': (event) => yes(event.triggers.length > 1),
  'weapon is named': (event) => yes(event.weapons.length > 0),
  'told as history': (event) => yes(event.background),
  'protest or arrest': (event) => yes(event.category === 'protests' || event.category === 'strategic-developments'),
};

type Model = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };
let model: Model | null = null;

/**
 * The probability, 0.02 to 0.98, that an event tells an incident of the text on its right day and at its right place: a logistic model
 * over the features above. Weights, training set and scores: `confidence.json`, fitted by `benchmarks/extraction/calibrate.mjs`.
 */
export function confidenceOf(event: Told): number {
  model ??= JSON.parse(CONFIDENCE_MODEL) as Model;
  let sum = model.bias;
  for (const [name, feature] of Object.entries(CONFIDENCE_FEATURES)) sum += (model.weights[name] ?? 0) * feature(event);
  const probability = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.max(0.02, Math.min(0.98, probability)) * 100) / 100;
}
