import type { Layer } from '../index/layer.js';
import { findExact } from '../lookup.js';
import type { FeatureHint, PlaceRecord, ResolveContext } from '../model.js';
import type { LatLon } from '../spatial/earth.js';
import { distanceKm } from '../spatial/earth.js';
import type { StatedUnit } from './units.js';
import { statedUnit } from './units.js';

/** The context of a resolution, read once: names of units looked up, other places located. */
export type Scope = {
  readonly country: string | null;
  readonly admin1: StatedUnit | null;
  readonly admin2: StatedUnit | null;
  /** Stated units that no gazetteer knows. */
  readonly unknownUnits: readonly string[];
  readonly countries: readonly string[];
  readonly anchors: readonly PlaceRecord[];
  readonly near: LatLon | null;
  readonly hint: FeatureHint | null;
};

const MAX_ANCHORS = 24;
const CLEAR_LEAD = 45;
const SAME_PLACE_KM = 30;

/** The place that a name means without any context, when that is beyond doubt; else null. */
export function unambiguous(layers: readonly Layer[], name: string, countries: readonly string[]): PlaceRecord | null {
  const found = findExact(layers, name).filter(({ isShy }) => !isShy);
  const inScope = found.filter(({ entry }) => countries.length === 0 || countries.includes(entry.place.country ?? ''));
  const [best, ...rest] = inScope.length > 0 ? inScope : found;
  if (best === undefined || best.entry.place.kind === 'country') return null;
  const isClear = rest.every(
    ({ entry }) =>
      best.entry.weight - entry.weight >= CLEAR_LEAD || distanceKm(entry.place, best.entry.place) < SAME_PLACE_KM,
  );
  return isClear ? best.entry.place : null;
}

/** Reads a context. Its unit names are looked up in the stated country when there is one. */
export function readScope(
  layers: readonly Layer[],
  request: {
    readonly context: ResolveContext;
    readonly self: string;
    readonly anchors: readonly PlaceRecord[] | null;
  },
): Scope {
  const { context, self } = request;
  const country = context.country?.toUpperCase() ?? null;
  const admin1 = statedUnit(layers, context.admin1, country ?? undefined);
  const admin2 = statedUnit(layers, context.admin2, country ?? undefined);
  const countries = (context.countries ?? []).map((code) => code.toUpperCase());
  const others = [...new Set(context.otherPlaces ?? [])].filter((name) => name !== self).slice(0, MAX_ANCHORS);
  return {
    country,
    admin1,
    admin2,
    unknownUnits: [
      context.admin1 && !admin1 ? context.admin1 : '',
      context.admin2 && !admin2 ? context.admin2 : '',
    ].filter((name) => name !== ''),
    countries,
    anchors:
      request.anchors ??
      others.flatMap((name) => unambiguous(layers, name, country === null ? countries : [country]) ?? []),
    near: context.near ?? null,
    hint: context.hint ?? null,
  };
}
