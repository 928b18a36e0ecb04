import { NONE_16 } from '../index/format.js';
import type { Layer } from '../index/layer.js';
import type { Containment } from '../model.js';
import { checkPoint, distanceKm } from './earth.js';
import type { LatLon } from './earth.js';
import { nearestRecord } from './nearest.js';
import { shapesAt } from './shapes.js';

const MAX_KM = 60;

/**
 * Country, admin1 and admin2 at a point: from the boundaries where the index has them, else from the nearest place within 60 km, and
 * `by` says which. Boundaries are simplified: within some 5 km of one the answer is uncertain.
 * @throws GazetteerError G010 when lat or lon is out of range.
 */
export function containing(layers: readonly Layer[], point: LatLon): Containment {
  checkPoint(point);
  for (const layer of layers) {
    const shapes = shapesAt(layer, point);
    const unit = shapes.find((shape) => shape.unit !== NONE_16)?.unit ?? NONE_16;
    const country = shapes[0]?.country ?? null;
    const { unit1, unit2 } = layer.sections;
    const isOfUnit = (record: number): boolean =>
      unit1[record] !== NONE_16 &&
      (unit === NONE_16 || unit1[record] === unit) &&
      (country === null || layer.countryCode(layer.sections.country[record] ?? NONE_16) === country);
    const near = nearestRecord(layer, point, { maxKm: MAX_KM, accept: isOfUnit });
    if (shapes.length === 0 && near < 0) continue;
    const place = near < 0 ? null : layer.entry(near).place;
    const admin1 = layer.unitName(unit) ?? place?.admin1 ?? null;
    const admin2 = near < 0 ? null : layer.unitName(unit2[near] ?? NONE_16);
    return {
      country: country ?? place?.country ?? null,
      admin1,
      admin2,
      by: {
        country: country === null ? (place === null ? null : 'nearest place') : 'boundary',
        admin1: admin1 === null ? null : unit === NONE_16 ? 'nearest place' : 'boundary',
        admin2: admin2 === null ? null : 'nearest place',
      },
      nearestKm: place === null ? null : distanceKm(place, point),
    };
  }
  return {
    country: null,
    admin1: null,
    admin2: null,
    by: { country: null, admin1: null, admin2: null },
    nearestKm: null,
  };
}
