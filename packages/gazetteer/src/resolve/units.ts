import type { Entry, Layer } from '../index/layer.js';
import { NONE_16 } from '../index/format.js';
import { findExact } from '../lookup.js';
import { fold } from '../names/fold.js';
import type { LatLon } from '../spatial/earth.js';

/** The units that a name in the context may mean, with where they are. */
export type StatedUnit = {
  readonly name: string;
  readonly codes: ReadonlySet<string>;
  /** Folded names, for units of layers that write them apart. */
  readonly folded: string;
  readonly points: readonly (LatLon & { readonly radiusKm: number })[];
};

/** Codes of the units that a record lies in: today's, and the first-level one of before. */
export function unitCodes({ layer, record }: Entry): readonly string[] {
  const { unit1, unit2, unitFormer } = layer.sections;
  const first = unit1[record] ?? NONE_16;
  const second = unit2[record] ?? NONE_16;
  const former = [unitFormer[second] ?? NONE_16, unitFormer[first] ?? NONE_16].find((unit) => unit !== NONE_16);
  return [first, second, former ?? NONE_16].map((unit) => layer.unitCode(unit)).filter((code) => code !== null);
}

/** What an admin1 or admin2 of the context means; null when no unit of the country bears the name. */
export function statedUnit(
  layers: readonly Layer[],
  name: string | undefined,
  country: string | undefined,
): StatedUnit | null {
  if (name === undefined || name === '') return null;
  const units = findExact(layers, name).filter(
    ({ entry: { place } }) =>
      (place.kind === 'admin1' || place.kind === 'admin2') && (country === undefined || place.country === country),
  );
  const folded = fold(name);
  if (units.length === 0 && !layers.some((layer) => layer.hasUnitNamed(folded))) return null;
  return {
    name,
    codes: new Set(units.flatMap(({ entry }) => entry.layer.unitCode(entry.layer.unitOfRecord(entry.record)) ?? [])),
    folded,
    points: units.map(({ entry: { place } }) => ({ lat: place.lat, lon: place.lon, radiusKm: place.radiusKm ?? 100 })),
  };
}

/** Whether a record lies in a stated unit, today's or former, by code or by name. */
export function isWithin(entry: Entry, unit: StatedUnit): boolean {
  if (unitCodes(entry).some((code) => unit.codes.has(code))) return true;
  const { admin1, admin2, formerAdmin1 } = entry.place;
  return [admin1, admin2, formerAdmin1].some((name) => name !== null && fold(name) === unit.folded);
}
