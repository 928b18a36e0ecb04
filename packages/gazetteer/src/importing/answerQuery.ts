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

const HINTS: Readonly<Record<FeatureHint, true>> = {
  town: true,
  village: true,
  region: true,
  district: true,
  commune: true,
  country: true,
  river: true,
  lake: true,
  forest: true,
  hill: true,
  camp: true,
  area: true,
};

const isHint = (value: unknown): value is FeatureHint => typeof value === 'string' && Object.hasOwn(HINTS, value);

/** A query out of a line of JSON, or what is wrong with it. */
export function readQuery(line: string): PlaceQuery | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { name, country, admin1, admin2, hint } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '') return '"name" is missing';
  for (const [key, text] of Object.entries({ country, admin1, admin2 })) {
    if (text !== undefined && text !== null && typeof text !== 'string') return `"${key}" is not a string`;
  }
  if (hint !== undefined && hint !== null && !isHint(hint))
    return `"hint" is not one of ${Object.keys(HINTS).join(', ')}`;
  const text = (given: unknown): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined);
  return {
    name,
    country: text(country),
    admin1: text(admin1),
    admin2: text(admin2),
    hint: isHint(hint) ? hint : undefined,
  };
}

function reasonOf({ place, candidates, reason }: Resolution): string {
  if (place === null) return reason ?? 'no place';
  return candidates[0]?.reasons.join('; ') ?? '';
}

/** Answers a query: the place with the reasons for it, or null with the reason why not. */
export function answerQuery(gazetteer: Pick<Gazetteer, 'resolve'>, { name, ...context }: PlaceQuery): PlaceAnswer {
  const resolution = gazetteer.resolve(name, context);
  return { name, place: resolution.place, reason: reasonOf(resolution) };
}
