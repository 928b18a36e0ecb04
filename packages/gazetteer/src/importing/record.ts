import type { PlaceRow, UnitRow } from '../build/row.js';
import { placeWeight } from '../build/weights.js';
import type { PlaceKind } from '../model.js';

/** A place as a reader of some format found it; what is missing is null. */
export type ReadPlace = {
  readonly id: string | null;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly kind: PlaceKind | null;
  readonly featureCode: string | null;
  readonly country: string | null;
  /** Units with their code; a name when the format gives it beside the place. */
  readonly admin1: { readonly code: string; readonly name: string | null } | null;
  readonly admin2: { readonly code: string; readonly name: string | null } | null;
  /** The unit that this place is. */
  readonly unit: string | null;
  readonly population: number | null;
};

/** What a reader makes of one row: a place, or why not. */
export type Reading =
  { readonly place: ReadPlace; readonly reject: null } | { readonly place: null; readonly reject: string };

const WEIGHTS: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 240,
  admin1: 142,
  admin2: 105,
  admin3: 90,
  area: 112,
};
const RADIUS_KM: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 400,
  admin1: 120,
  admin2: 40,
  admin3: 15,
  area: 60,
};
const MAX_ALTERNATES = 10;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

/** GeoNames feature codes to kinds. */
export function kindOfFeature(featureCode: string | null): PlaceKind {
  const code = featureCode ?? 'PPL';
  if (code.startsWith('PPL')) return 'populated';
  if (code === 'ADM1' || code === 'ADM1H') return 'admin1';
  if (code === 'ADM2') return 'admin2';
  if (code.startsWith('ADM')) return 'admin3';
  if (code.startsWith('PCL')) return 'country';
  return /^(?:AIR|CMP|RUIN|DAM|MN|STN|BLDG|HSP|MSQE|INS|FRM|SCH|CH|HTL|MNMT|BDG|RD|RR|S\.|ST[NR]|PO|PS|EST|FT|TMPL|MUS|MALL|REST|HSE|PAL|CSTL|CTR|FCL|TOWR|RSTN)/.test(
    code,
  )
    ? 'site'
    : 'natural';
}

/** The row for the builder. Alternates in scripts that the index does not search are left out, and of many only the first ten kept. */
export function placeRowOf(place: ReadPlace, ordinal: number): PlaceRow {
  const kind = place.kind ?? kindOfFeature(place.featureCode);
  return {
    id: place.id ?? `row:${ordinal}`,
    name: place.name,
    alternates: place.alternates.filter((name) => !OTHER_SCRIPT.test(name)).slice(0, MAX_ALTERNATES),
    derived: [],
    lat: place.lat,
    lon: place.lon,
    kind,
    featureCode: place.featureCode,
    country: place.country,
    countries: [],
    admin1: place.admin1?.code ?? null,
    admin2: place.admin2?.code ?? null,
    unit: place.unit,
    population: place.population,
    radiusKm: RADIUS_KM[kind] ?? null,
    weight: WEIGHTS[kind] ?? placeWeight(place.featureCode ?? 'PPL', place.population, ''),
  };
}

/** The units that a place tells of: those named beside it, and itself when it is one. */
export function unitRowsOf(place: ReadPlace): readonly UnitRow[] {
  const units: UnitRow[] = [];
  const { admin1, admin2, unit, country } = place;
  const base = { country, former: null } as const;
  if (admin1?.name) units.push({ ...base, code: admin1.code, name: admin1.name, level: 1, parent: null });
  if (admin2?.name)
    units.push({ ...base, code: admin2.code, name: admin2.name, level: 2, parent: admin1?.code ?? null });
  if (unit !== null) {
    const level = unit === admin2?.code ? 2 : 1;
    units.push({ ...base, code: unit, name: place.name, level, parent: level === 2 ? (admin1?.code ?? null) : null });
  }
  return units;
}

/** A latitude and longitude, or null when they are none. */
export function pointOf(lat: string, lon: string): { readonly lat: number; readonly lon: number } | null {
  const point = { lat: lat.trim() === '' ? NaN : Number(lat), lon: lon.trim() === '' ? NaN : Number(lon) };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}
