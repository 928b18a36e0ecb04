import { GazetteerError } from '../errors.js';
import type { PlaceRow, ShapeRow, UnitRow } from './row.js';

/** What the build check looks at. */
export type Guarded = {
  readonly units: readonly UnitRow[];
  readonly places: readonly PlaceRow[];
  readonly shapes: readonly ShapeRow[];
  /** How many units of today a covered country has, by law: `{country: 'ML', level: 1, count: 20}`. */
  readonly expected: readonly { readonly country: string; readonly level: number; readonly count: number }[];
  /** Ids of rows whose table gives no source. */
  readonly unsourced: readonly string[];
};

/** Outlines are simplified: a point this near to one, in degrees, may as well lie inside. */
const TOLERANCE_DEGREES = 0.08;
const SHOWN = 20;

type Ring = readonly (readonly [number, number])[];

function segmentDistance(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** Whether a point lies in a shape, or nearly. */
export function liesIn(rings: readonly Ring[], lon: number, lat: number): boolean {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let before = ring[ring.length - 1];
    for (const point of ring) {
      if (before !== undefined) {
        const [ax, ay] = before;
        const [bx, by] = point;
        if (ay > lat !== by > lat && lon < ((ax - bx) * (lat - by)) / (ay - by) + bx) isInside = !isInside;
        nearest = Math.min(nearest, segmentDistance(lon, lat, before, point));
      }
      before = point;
    }
  }
  return isInside || nearest <= TOLERANCE_DEGREES;
}

function collisions(places: readonly PlaceRow[]): string[] {
  const seen = new Set<string>();
  return places.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`two rows have the id ${id}`] : []));
}

function missingUnits({ units, places, shapes, expected }: Guarded): string[] {
  const codes = new Set(units.map(({ code }) => code));
  const unknown = new Set<string>();
  for (const { admin1, admin2 } of places) {
    for (const code of [admin1, admin2]) if (code !== null && !codes.has(code)) unknown.add(code);
  }
  for (const { unit } of shapes) if (unit !== null && !codes.has(unit)) unknown.add(unit);
  for (const { parent, former } of units) {
    for (const code of [parent, former]) if (code !== null && !codes.has(code)) unknown.add(code);
  }
  const formers = new Set(places.filter(({ featureCode }) => featureCode === 'ADM1H').map(({ unit }) => unit));
  const counts = expected.flatMap(({ country, level, count }) => {
    const found = units.filter(
      (unit) => unit.country === country && unit.level === level && !formers.has(unit.code),
    ).length;
    return found === count ? [] : [`${country} has ${found} units of level ${level}, expected ${count}`];
  });
  return [...[...unknown].map((code) => `unit ${code} is missing`), ...counts];
}

function misplacedUnits({ units, places, shapes }: Guarded): string[] {
  const placeOf = new Map(places.flatMap((place) => (place.unit === null ? [] : [[place.unit, place] as const])));
  const ringsOf = new Map(shapes.flatMap(({ unit, rings }) => (unit === null ? [] : [[unit, rings] as const])));
  const ringsOfCountry = new Map(
    shapes.flatMap(({ unit, country, rings }) => (unit === null && country ? [[country, rings] as const] : [])),
  );
  return units.flatMap(({ code, parent, country, level }) => {
    const place = placeOf.get(code);
    if (place === undefined || Number.isNaN(place.lat) || Number.isNaN(place.lon)) return [`unit ${code} has no point`];
    const around = ringsOf.get(level === 1 ? code : (parent ?? '')) ?? ringsOfCountry.get(country ?? '');
    if (around === undefined || liesIn(around, place.lon, place.lat)) return [];
    return [
      `the point of ${code} (${place.lat}, ${place.lon}) lies outside ${level === 1 ? 'its outline' : (parent ?? '')}`,
    ];
  });
}

/**
 * The build check: all that is wrong with the rows, empty when nothing is. Two rows of one id; a unit that places, outlines or other
 * units name and no table has, or too few of them; a unit without a point, or with one outside its parent; a row without source; a
 * place that is nowhere.
 */
export function findProblems(rows: Guarded): readonly string[] {
  const nowhere = rows.places.filter(({ lat, lon }) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180));
  return [
    ...collisions(rows.places),
    ...missingUnits(rows),
    ...misplacedUnits(rows),
    ...rows.unsourced.map((id) => `row ${id} has no source`),
    ...nowhere.map(({ id }) => `${id} has no point on earth`),
  ];
}

/** @throws GazetteerError G021 with the problems found. */
export function guardRows(rows: Guarded): void {
  const problems = findProblems(rows);
  if (problems.length === 0) return;
  const shown = problems.slice(0, SHOWN).join('\n  ');
  throw new GazetteerError('G021', `the build check found ${problems.length} problems:\n  ${shown}`, { problems });
}
