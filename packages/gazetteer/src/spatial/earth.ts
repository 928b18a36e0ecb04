import { GazetteerError } from '../errors.js';
import type { Point } from '../model.js';

/** A point, WGS 84 decimal degrees. */
export type LatLon = Point;

/** Mean radius of the earth (IUGG), km. */
export const EARTH_KM = 6371.0088;
const RAD = Math.PI / 180;

/** Great-circle distance in km (haversine). */
export function distanceKm(a: LatLon, b: LatLon): number {
  const h =
    Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 +
    Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point at `km` from `from` in the direction `bearing` (degrees clockwise from north). */
export function destination(from: LatLon, km: number, bearing: number): LatLon {
  const d = km / EARTH_KM;
  const lat1 = from.lat * RAD;
  const theta = bearing * RAD;
  const lat2 = Math.asin(Math.sin(lat1) * Math.cos(d) + Math.cos(lat1) * Math.sin(d) * Math.cos(theta));
  const east = Math.atan2(
    Math.sin(theta) * Math.sin(d) * Math.cos(lat1),
    Math.cos(d) - Math.sin(lat1) * Math.sin(lat2),
  );
  const lon = from.lon + east / RAD;
  return { lat: lat2 / RAD, lon: ((((lon + 180) % 360) + 360) % 360) - 180 };
}

/** The middle of the great circle between two points. */
export function midpoint(a: LatLon, b: LatLon): LatLon {
  const unit = ({ lat, lon }: LatLon): readonly [number, number, number] => [
    Math.cos(lat * RAD) * Math.cos(lon * RAD),
    Math.cos(lat * RAD) * Math.sin(lon * RAD),
    Math.sin(lat * RAD),
  ];
  const [ax, ay, az] = unit(a);
  const [bx, by, bz] = unit(b);
  const [x, y, z] = [ax + bx, ay + by, az + bz];
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RAD, lon: Math.atan2(y, x) / RAD };
}

/** @throws GazetteerError G010 when lat or lon is no number or out of range. */
export function checkPoint({ lat, lon }: LatLon): void {
  if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
    throw new GazetteerError('G010', `lat ${lat}, lon ${lon}: expected -90..90 and -180..180`, { lat, lon });
  }
}
