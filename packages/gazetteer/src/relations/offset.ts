import { GazetteerError } from '../errors.js';
import type { OffsetQuery, ReckonedPlace } from '../model.js';
import { destination } from '../spatial/earth.js';
import { reachKm, reckoned, windName } from './reckoned.js';
import type { Surroundings } from './reckoned.js';

/** Texts round distances to fives and tens and directions to eight winds: half a wind (22.5°) and a tenth of the way are open. */
const HALF_WIND = Math.tan((22.5 * Math.PI) / 180);
const DISTANCE_DOUBT = 0.1;
/** "North of X" without a distance is seldom further than this, km. */
const UNSTATED_KM = 25;
/** The middle of it. */
const LIKELY_KM = UNSTATED_KM / 2;
const ROAD_DOUBT = 0.2;

/**
 * The point that "30 km north of X" means, or the area that "north of X" or "30 km from X" means. Radius: what rounded distances and
 * directions leave open, plus the extent of the place itself.
 * @throws GazetteerError G011 when the distance is negative or over 2,000 km.
 */
export function offsetPlace({ from, distanceKm, bearingDegrees }: OffsetQuery, around: Surroundings): ReckonedPlace {
  if (distanceKm !== null && !(distanceKm >= 0 && distanceKm <= 2000)) {
    throw new GazetteerError('G011', `distance ${distanceKm} km: expected 0..2000`, { distanceKm });
  }
  const km = distanceKm ?? UNSTATED_KM;
  if (bearingDegrees === null) {
    const name = distanceKm === null ? `near ${from.name}` : `${distanceKm} km from ${from.name}`;
    const radiusKm = km * (1 + ROAD_DOUBT) + reachKm(from);
    const own = { country: from.country, admin1: from.admin1, admin2: km > 30 ? null : from.admin2 };
    return reckoned({ name, radiusKm, precision: km <= 15 ? 'town' : 'area' }, from, own, from.countries);
  }
  const wind = windName(bearingDegrees);
  const point = destination(from, distanceKm ?? LIKELY_KM, bearingDegrees);
  const name = distanceKm === null ? `${wind} of ${from.name}` : `${distanceKm} km ${wind} of ${from.name}`;
  const doubt = distanceKm === null ? UNSTATED_KM : Math.max(km * HALF_WIND, km * DISTANCE_DOUBT, 2);
  const radiusKm = doubt + reachKm(from) * (from.kind === 'populated' ? 1 : 0.5);
  const precision = distanceKm !== null && radiusKm <= 15 ? 'town' : 'area';
  return reckoned({ name, radiusKm, precision }, point, around(point), []);
}
