import type { FeatureHint, Gazetteer, PlaceRecord, Resolution } from '../model.js';

/** A query of `harmattan places --jsonl`. */
export type PlaceQuery = {
  readonly name: string;
  readonly country?: string | undefined;
  readonly admin1?: string | undefined;
  readonly admin2?: string | undefined;
  readonly hint?: FeatureHint | undefined;
};

/** Its answer: one line of output. */
export type PlaceAnswer = {
  readonly name: string;
  readonly place: PlaceRecord | null;
  /** Why this place, or why none. */
  readonly reason: string;
};

function reasonOf({ place, candidates, reason }: Resolution): string {
  if (place === null) return reason ?? 'no place';
  return candidates[0]?.reasons.join('; ') ?? '';
}

/** Answers a query: the place with the reasons for it, or null with the reason why not. */
export function answerQuery(gazetteer: Pick<Gazetteer, 'resolve'>, { name, ...context }: PlaceQuery): PlaceAnswer {
  const resolution = gazetteer.resolve(name, context);
  return { name, place: resolution.place, reason: reasonOf(resolution) };
}
