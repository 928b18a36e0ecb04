import type { PlaceRecord, ReckonedPlace } from '../model.js';
import { distanceKm, midpoint } from '../spatial/earth.js';
import { reachKm, reckoned } from './reckoned.js';
import type { Surroundings } from './reckoned.js';

/** A road is longer than the straight line and leaves it by up to a fifth of its length. */
const HALF = 0.5;
const ASIDE = 0.1;

/** The stretch "between A and B" or "on the A–B road": the middle, with a radius that reaches both ends. */
export function betweenPlaces(a: PlaceRecord, b: PlaceRecord, around: Surroundings): ReckonedPlace {
  const km = distanceKm(a, b);
  const point = midpoint(a, b);
  const radiusKm = km * (HALF + ASIDE) + Math.min(reachKm(a), reachKm(b));
  const there = around(point);
  const units = {
    country: there.country,
    admin1: a.admin1 === b.admin1 ? a.admin1 : radiusKm > 40 ? null : there.admin1,
    admin2: a.admin2 === b.admin2 && a.admin1 === b.admin1 ? a.admin2 : null,
  };
  const name = `between ${a.name} and ${b.name}`;
  return reckoned({ name, radiusKm, precision: radiusKm <= 10 ? 'town' : 'area' }, point, units, [
    ...a.countries,
    ...b.countries,
  ]);
}
