import { around } from 'geokdbush';
import { GazetteerError } from '../errors.js';
import type { Entry, Layer } from '../index/layer.js';
import { KINDS } from '../index/kinds.js';
import type { NearbyOptions, NearbyPlace, PlaceKind, PlaceRecord, Point } from '../model.js';
import { checkPoint, distanceKm } from './earth.js';
import { nearestRecord } from './nearest.js';

const POINTS: readonly PlaceKind[] = ['populated', 'site', 'natural'];
const HALF_EARTH_KM = 20_038;
const MANY = 1000;

type Accept = (record: number) => boolean;

const pointsOf = new WeakMap<Layer, Accept>();

function acceptKinds(layer: Layer, kinds: readonly PlaceKind[]): Accept {
  if (kinds !== POINTS) return acceptAny(layer, kinds);
  const known = pointsOf.get(layer);
  if (known !== undefined) return known;
  const made = acceptAny(layer, kinds);
  pointsOf.set(layer, made);
  return made;
}

function acceptAny(layer: Layer, kinds: readonly PlaceKind[]): Accept {
  const wanted = new Uint8Array(KINDS.length);
  for (const kind of kinds) wanted[KINDS.indexOf(kind)] = 1;
  const column = layer.sections.kind;
  return (record) => wanted[column[record] ?? 0] === 1;
}

function checkOptions({ limit = 1, maxKm = 1 }: NearbyOptions): void {
  if (!(limit >= 1)) throw new GazetteerError('G011', `limit ${limit}: expected 1 or more`, { limit });
  if (!(maxKm >= 0)) throw new GazetteerError('G011', `maxKm ${maxKm}: expected 0 or more`, { maxKm });
}

/** One place per id, the first layer's; nearest first. */
function sorted(found: readonly Entry[], point: Point): NearbyPlace[] {
  const seen = new Set<string>();
  return found
    .filter(({ place: { id } }) => (seen.has(id) ? false : seen.add(id)))
    .map(({ place }) => ({ place, distanceKm: distanceKm(point, place) }))
    .sort((a, b) => a.distanceKm - b.distanceKm || (a.place.id < b.place.id ? -1 : 1));
}

/** The places nearest to a point, nearest first. */
export function nearestPlaces(layers: readonly Layer[], point: Point, options: NearbyOptions): readonly NearbyPlace[] {
  checkPoint(point);
  checkOptions(options);
  const { limit = 1, maxKm = HALF_EARTH_KM, kinds = POINTS } = options;
  const [only] = layers;
  if (limit === 1 && layers.length === 1 && only !== undefined) {
    const record = nearestRecord(only, point, { maxKm, accept: acceptKinds(only, kinds) });
    if (record < 0) return [];
    const { place } = only.entry(record);
    return [{ place, distanceKm: distanceKm(point, place) }];
  }
  const found = layers.flatMap((layer) => {
    const accept = acceptKinds(layer, kinds);
    if (limit > 1) return around(layer.kd, point.lon, point.lat, limit, maxKm, accept).map(layer.entry);
    const record = nearestRecord(layer, point, { maxKm, accept });
    return record < 0 ? [] : [layer.entry(record)];
  });
  return sorted(found, point).slice(0, limit);
}

/** The places within a radius, nearest first. */
export function placesWithin(
  layers: readonly Layer[],
  circle: Point & { readonly radiusKm: number },
  options: NearbyOptions,
): readonly NearbyPlace[] {
  const { radiusKm } = circle;
  if (!(radiusKm >= 0)) throw new GazetteerError('G011', `radiusKm ${radiusKm}: expected 0 or more`, { radiusKm });
  checkPoint(circle);
  checkOptions(options);
  const { limit = MANY, kinds = POINTS } = options;
  const found = layers.flatMap((layer) =>
    around(layer.kd, circle.lon, circle.lat, limit, Math.min(radiusKm, HALF_EARTH_KM), acceptKinds(layer, kinds)).map(
      layer.entry,
    ),
  );
  return sorted(found, circle).slice(0, limit);
}

/** The places in a box, best known first. A box over the date line (west > east) is looked at in two parts. */
export function placesInBox(
  layers: readonly Layer[],
  box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
  options: NearbyOptions,
): readonly PlaceRecord[] {
  const { west, south, east, north } = box;
  checkPoint({ lat: south, lon: west });
  checkPoint({ lat: north, lon: east });
  if (south > north) throw new GazetteerError('G011', `south ${south} lies north of ${north}`, { south, north });
  checkOptions(options);
  const { limit = MANY, kinds = POINTS } = options;
  const spans = west <= east ? [[west, east] as const] : [[west, 180] as const, [-180, east] as const];
  const found = layers.flatMap((layer) => {
    const accept = acceptKinds(layer, kinds);
    const records = spans.flatMap(([from, to]) => layer.kd.range(from, south, to, north));
    const { weight } = layer.sections;
    const best = records.filter(accept).sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
    return best.slice(0, limit).map(layer.entry);
  });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ place }) => place);
}
