import type { Layer } from '../index/layer.js';
import type { ReckonedPlace } from '../model.js';
import { distanceKm } from '../spatial/earth.js';
import type { LatLon } from '../spatial/earth.js';
import { countryOutline } from '../spatial/shapes.js';
import { reckoned } from './reckoned.js';

/** Points of the shared border: outlines are of one source with one topology, so that neighbours share their vertices. */
function sharedPoints(layers: readonly Layer[], [a, b]: readonly [string, string]): readonly LatLon[] {
  for (const layer of layers) {
    const known = sharedBy.get(layer)?.get(`${a} ${b}`);
    if (known !== undefined) return known;
    const own = countryOutline(layer, a);
    const other = new Set(countryOutline(layer, b).map((point) => point.join()));
    const shared = own.filter((point) => other.has(point.join()));
    if (shared.length > 0)
      return keep(
        layer,
        `${a} ${b}`,
        shared.map(([lon, lat]) => ({ lat, lon })),
      );
  }
  return [];
}

/** Borders that were asked for, by layer: as many as there are neighbours, and each takes a walk over all outlines. */
const sharedBy = new WeakMap<Layer, Map<string, readonly LatLon[]>>();

function keep(layer: Layer, pair: string, points: readonly LatLon[]): readonly LatLon[] {
  const known = sharedBy.get(layer) ?? new Map<string, readonly LatLon[]>();
  sharedBy.set(layer, known.set(pair, points));
  return points;
}

const NEAR_STRETCH_KM = 60;
const SINGLE_KM = 30;

function middleOf(points: readonly LatLon[]): LatLon {
  const n = points.length;
  return {
    lat: points.reduce((sum, { lat }) => sum + lat, 0) / n,
    lon: points.reduce((sum, { lon }) => sum + lon, 0) / n,
  };
}

const farthest = (from: LatLon, points: readonly LatLon[]): number =>
  Math.max(...points.map((p) => distanceKm(from, p)));

/**
 * The stretch along the border of two countries: all of it, or the part near a place when one is given. Without a shared border
 * (or an unknown country) the middle between their records, with a radius that says how little that is.
 */
export function borderArea(
  layers: readonly Layer[],
  query: { readonly countries: readonly [string, string]; readonly near: LatLon | null },
): ReckonedPlace {
  const { countries, near } = query;
  const border = sharedPoints(layers, countries);
  const name = `border of ${countries[0]} and ${countries[1]}`;
  const nothing = { country: null, admin1: null, admin2: null };
  if (border.length === 0) {
    const point = near ?? { lat: 0, lon: 0 };
    return reckoned(
      { name, radiusKm: near ? NEAR_STRETCH_KM * 2 : 2000, precision: 'area' },
      point,
      nothing,
      countries,
    );
  }
  if (near === null) {
    const middle = middleOf(border);
    const closest = border.reduce((best, p) => (distanceKm(middle, p) < distanceKm(middle, best) ? p : best));
    return reckoned({ name, radiusKm: farthest(closest, border), precision: 'area' }, closest, nothing, countries);
  }
  const closest = border.reduce((best, p) => (distanceKm(near, p) < distanceKm(near, best) ? p : best));
  const stretch = border.filter((p) => distanceKm(p, closest) <= NEAR_STRETCH_KM);
  const radiusKm = Math.max(SINGLE_KM, farthest(closest, stretch));
  return reckoned({ name, radiusKm, precision: 'area' }, closest, nothing, countries);
}
