import type { PlaceRecord, ReckonedPlace } from '../model.js';
import type { LatLon } from '../spatial/earth.js';

/** What lies at a point: told by `containing`, or by the nearest known place. */
export type Surroundings = (point: LatLon) => {
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
};

/** The eight winds and their halves. */
const WINDS = [
  ['north', 0],
  ['north-north-east', 22.5],
  ['north-east', 45],
  ['east-north-east', 67.5],
  ['east', 90],
  ['east-south-east', 112.5],
  ['south-east', 135],
  ['south-south-east', 157.5],
  ['south', 180],
  ['south-south-west', 202.5],
  ['south-west', 225],
  ['west-south-west', 247.5],
  ['west', 270],
  ['west-north-west', 292.5],
  ['north-west', 315],
  ['north-north-west', 337.5],
] as const;

/** The name of the wind nearest to a bearing. */
export function windName(bearing: number): string {
  const turn = ((bearing % 360) + 360) % 360;
  const at = Math.round(turn / 22.5) % WINDS.length;
  return (WINDS[at] ?? WINDS[0])[0];
}

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** A reckoned place with the units that lie at its point, or those that its places share. */
export function reckoned(
  known: Pick<ReckonedPlace, 'name' | 'radiusKm' | 'precision'>,
  point: LatLon,
  around: ReturnType<Surroundings>,
  countries: readonly string[],
): ReckonedPlace {
  return {
    name: known.name,
    radiusKm: Math.max(1, Math.round(known.radiusKm)),
    precision: known.precision,
    lat: rounded(point.lat),
    lon: rounded(point.lon),
    country: around.country,
    countries: [...new Set([...(around.country === null ? [] : [around.country]), ...countries])],
    admin1: around.admin1,
    admin2: around.admin2,
  };
}

/** How far a place's own extent reaches, km. */
export function reachKm({ radiusKm, kind }: PlaceRecord): number {
  return radiusKm ?? (kind === 'populated' ? 2 : 4);
}
