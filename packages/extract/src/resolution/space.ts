import type { EventPlace } from '@harmattan/types';
import type { Toponym } from '../document.js';

type Point = { readonly lat: number; readonly lon: number };

/** A place as the stages weigh it: of a country, the part that the words name ("northern Mali") goes along, and the event tells it. */
export type WeighedPlace = EventPlace & {
  readonly part?: EventPlace;
  /** Told as near it: a town beside it may be where it was. */
  readonly isNear?: boolean;
  /** "between X and Y": where X is. An event is told to be there, as whoever codes by hand puts it; the middle is what distances are reckoned from. */
  readonly toldFirst?: Point;
  /** The region that it lay in before the country was divided anew, as news goes on to call it. */
  readonly formerAdmin1?: string;
};

/** A toponym with the place that it means. */
export type ResolvedToponym = {
  readonly toponym: Toponym;
  readonly sentence: number;
  readonly place: WeighedPlace;
  /** The place that contains this one, as the text says. */
  readonly within: ResolvedToponym | null;
  /** The seat of a country's government, of which news tells even where nothing happened there. */
  readonly isCapital: boolean;
};

const RANK: Readonly<Record<string, number>> = { site: 6, town: 5, admin2: 4, area: 3, admin1: 2, country: 1 };

/** How narrow a place is; wider ones give way. */
export function narrowness(place: EventPlace): number {
  return place.precision === null ? 0 : (RANK[place.precision] ?? 0);
}

/** From this narrowness on a place is local: departments, towns and sites. */
export const LOCAL = RANK['admin2'] ?? 0;

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

type MaybePoint = { readonly lat: number | null; readonly lon: number | null };

/** Great-circle distance in km (haversine); null when a point is missing. */
export function distanceKm(a: Point, b: Point): number;
export function distanceKm(a: MaybePoint, b: MaybePoint): number | null;
export function distanceKm(a: MaybePoint, b: MaybePoint): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
