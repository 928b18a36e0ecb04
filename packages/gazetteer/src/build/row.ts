import type { PlaceKind } from '../model.js';

/** A place as it goes into an index. */
export type PlaceRow = {
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  /** Forms made from names ("Mopti region"); they never outrank a real name. */
  readonly derived: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly kind: PlaceKind;
  readonly featureCode: string | null;
  readonly country: string | null;
  /** For areas in several countries, all of them; else empty. */
  readonly countries: readonly string[];
  /** Codes of units; those that are never declared are dropped. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  /** Code of the unit that this place is; null for others. */
  readonly unit: string | null;
  readonly population: number | null;
  readonly radiusKm: number | null;
  /** How well known, 0..254: the order of namesakes without context. */
  readonly weight: number;
};

/** An administrative unit. Its place is the row that names it in `unit`. */
export type UnitRow = {
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2;
  readonly country: string | null;
  /** Code of the first-level unit of a second-level one. */
  readonly parent: string | null;
  /** Code of the first-level unit that it belonged to before today's model. */
  readonly former: string | null;
};

/** A polygon set of a unit or country, rings as [lon, lat] pairs, even-odd. */
export type ShapeRow = {
  readonly unit: string | null;
  readonly country: string | null;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
};
