import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyCorrections, readCorrections } from './corrections.js';
import type { PlaceRow, ShapeRow, UnitRow } from './row.js';
import { raiseSeats, spellingsOfSeats } from './seats.js';
import type { TableRow } from './table.js';
import { alternatesOf, mapTable } from './table.js';
import { communeForms, unitForms } from './unitForms.js';
import { ownAlternates } from './unitNames.js';
import { UNIT_WEIGHT, areaWeight, placeWeight, worldWeight } from './weights.js';

/** Everything that the embedded index is made of, with the source of each row for the build check. */
export type EmbeddedRows = {
  readonly units: readonly UnitRow[];
  readonly places: readonly PlaceRow[];
  readonly shapes: readonly ShapeRow[];
  readonly shyNames: readonly string[];
  /** Row ids whose table gives no source. */
  readonly unsourced: readonly string[];
  /** How many units each covered country has. */
  readonly expected: readonly { readonly country: string; readonly level: number; readonly count: number }[];
};

const orNull = (text: string): string | null => (text === '' ? null : text);
const NO_UNITS = { admin1: null, admin2: null, unit: null } as const;
const NO_NAMES: readonly string[] = [];
const POINT = { countries: [], derived: [], radiusKm: null, population: null } as const;

/** A unit without a point reads as NaN: a correction has to give one, or the build check fails. */
const pointOf = (row: TableRow, column: 'lat' | 'lon'): number => (row.get(column) === '' ? NaN : row.number(column));

function areaKm(places: number, level: 1 | 2): number {
  return level === 1 ? (places > 0 ? 120 : 60) : 40;
}

function kindOf(featureCode: string): PlaceRow['kind'] {
  if (featureCode.startsWith('PPL')) return 'populated';
  return /^(?:AIR|CMP|RUIN|DAM|MN|STN|BLDG|HSP|MSQE|INSM|FRM|SCH)/.test(featureCode) ? 'site' : 'natural';
}

const ATTENTION_SHARE = 0.7;

type Attention = (admin1: string | null, admin2: string | null) => number;

function readAttention(data: string): Attention {
  const bonus = new Map(mapTable(join(data, 'attention.tsv'), (row) => [row.get('code'), row.number('weight')]));
  return (admin1, admin2) => bonus.get(admin2 ?? '') ?? bonus.get(admin1 ?? '') ?? 0;
}

function placeRow(row: TableRow, country: string, attention: Attention): PlaceRow {
  const featureCode = row.get('fcode');
  const population = row.get('population') === '' ? null : row.number('population');
  const admin1 = orNull(row.get('admin1'));
  const admin2 = orNull(row.get('admin2'));
  const base = placeWeight(featureCode, population, row.get('source'));
  return {
    countries: NO_NAMES,
    derived: NO_NAMES,
    radiusKm: null,
    id: row.get('id'),
    name: row.get('name'),
    alternates: alternatesOf(row.get('alternates')),
    lat: row.number('lat'),
    lon: row.number('lon'),
    kind: kindOf(featureCode),
    featureCode,
    country,
    admin1,
    admin2,
    unit: null,
    population,
    weight: base + attention(admin1, admin2) * ATTENTION_SHARE,
  };
}

type Unit = { readonly unit: UnitRow; readonly place: PlaceRow };

/** The places of units, with the names that are theirs alone; `places` are those that lie in them. */
function unitPlaces(units: readonly Unit[], places: readonly PlaceRow[]): PlaceRow[] {
  const all = units.map(({ place }) => place);
  const spellings = spellingsOfSeats(all, [...all, ...places]);
  const namesOf = ({ unit, place }: Unit): readonly string[] => [
    ...new Set([...place.alternates, ...(spellings.get(unit.code) ?? [])]),
  ];
  const own = ownAlternates(units.map((unit) => ({ ...unit.unit, alternates: namesOf(unit) })));
  return units.map(({ unit, place }) => {
    const alternates = own.get(unit.code) ?? [];
    return { ...place, alternates, derived: unitForms(unit, [unit.name, ...alternates]) };
  });
}

function unitPlace(unit: UnitRow, row: TableRow, isFormer: boolean): PlaceRow {
  const weight = unit.level === 2 ? UNIT_WEIGHT.admin2 : isFormer ? UNIT_WEIGHT.former1 : UNIT_WEIGHT.admin1;
  return {
    ...POINT,
    id: unit.code,
    name: unit.name,
    alternates: alternatesOf(row.get('alternates')),
    derived: NO_NAMES,
    lat: pointOf(row, 'lat'),
    lon: pointOf(row, 'lon'),
    kind: unit.level === 1 ? 'admin1' : 'admin2',
    featureCode: unit.level === 1 ? (isFormer ? 'ADM1H' : 'ADM1') : 'ADM2',
    country: unit.country,
    admin1: unit.level === 1 ? unit.code : unit.parent,
    admin2: unit.level === 1 ? null : unit.code,
    unit: unit.code,
    radiusKm: areaKm(row.get('places') === '' ? 0 : row.number('places'), unit.level),
    weight,
  };
}

/** Null for the few territories that have no box. */
function countryPlace(row: TableRow): PlaceRow | null {
  if (row.get('lat_max') === '') return null;
  const names = [row.get('name_fr'), row.get('name_ar'), ...alternatesOf(row.get('alternates'))].filter(
    (n) => n !== '',
  );
  const middle = (low: string, high: string): number => (row.number(low) + row.number(high)) / 2;
  const height = row.number('lat_max') - row.number('lat_min');
  return {
    ...POINT,
    ...NO_UNITS,
    id: `country:${row.get('iso2')}`,
    name: row.get('name'),
    alternates: names,
    lat: middle('lat_min', 'lat_max'),
    lon: middle('lon_min', 'lon_max'),
    kind: 'country',
    featureCode: 'PCLI',
    country: row.get('iso2'),
    population: row.get('population') === '' ? null : row.number('population'),
    radiusKm: Math.max(5, Math.min(2500, (height * 111) / 2)),
    weight: row.get('region') === 'yes' ? UNIT_WEIGHT.country : UNIT_WEIGHT.country - 10,
  };
}

function areaPlace(row: TableRow): PlaceRow {
  const countries = alternatesOf(row.get('countries'));
  const radiusKm = row.number('radius_km');
  const slug = row
    .get('name')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
  return {
    ...POINT,
    ...NO_UNITS,
    id: `area:${slug}`,
    name: row.get('name'),
    alternates: alternatesOf(row.get('alternates')),
    lat: row.number('lat'),
    lon: row.number('lon'),
    kind: 'area',
    featureCode: row.get('kind').toUpperCase().slice(0, 10),
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    countries,
    radiusKm,
    weight: areaWeight(radiusKm),
  };
}

type Feature = {
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly [number, number])[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly [number, number])[][][] };
};

function readShapes(
  data: string,
  file: string,
  nameOf: (feature: Feature) => Pick<ShapeRow, 'unit' | 'country'>,
): ShapeRow[] {
  const collection = JSON.parse(readFileSync(join(data, 'boundaries', file), 'utf8')) as {
    readonly features: readonly Feature[];
  };
  return collection.features.map((feature) => ({
    ...nameOf(feature),
    rings: feature.geometry.type === 'Polygon' ? feature.geometry.coordinates : feature.geometry.coordinates.flat(),
  }));
}

/** Boxes of countries with islands far away have their middle at sea: outside the region it is that of the largest outline. */
function centred(countries: readonly PlaceRow[], shapes: readonly ShapeRow[]): readonly PlaceRow[] {
  const outlines = new Map(
    shapes.flatMap(({ unit, country, rings }) => (unit === null && country ? [[country, rings] as const] : [])),
  );
  return countries.map((place) => {
    const rings = outlines.get(place.country ?? '') ?? [];
    const largest = rings.reduce<(typeof rings)[number]>((best, ring) => (ring.length > best.length ? ring : best), []);
    if (largest.length === 0 || place.weight >= UNIT_WEIGHT.country) return place;
    const [lons, lats] = [largest.map(([lon]) => lon), largest.map(([, lat]) => lat)];
    const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
    const height = Math.max(...lats) - Math.min(...lats);
    return { ...place, lat: middle(lats), lon: middle(lons), radiusKm: Math.max(5, Math.min(2500, height * 55)) };
  });
}

/** Reads all tables of `data`, applies the corrections, and gives the rows in a fixed order. @throws GazetteerError G020 */
export function readEmbeddedRows(data: string): EmbeddedRows {
  const table = <T>(file: string, read: (row: TableRow) => T): T[] => mapTable(join(data, file), read);
  const attention = readAttention(data);
  const admin1 = table('admin1.tsv', (row): Unit => {
    const unit: UnitRow = {
      code: row.get('code'),
      name: row.get('name'),
      level: 1,
      country: row.get('country'),
      parent: null,
      former: orNull(row.get('former')),
    };
    return { unit, place: unitPlace(unit, row, row.get('status') === 'former') };
  });
  const admin2 = table('admin2.tsv', (row): Unit => {
    const unit: UnitRow = {
      code: row.get('code'),
      name: row.get('name'),
      level: 2,
      country: row.get('country'),
      parent: row.get('parent'),
      former: orNull(row.get('former_parent')),
    };
    return { unit, place: unitPlace(unit, row, false) };
  });
  const parentOf = new Map(admin2.map(({ unit }) => [unit.code, unit.parent]));
  const admin3 = table('admin3.tsv', (row): PlaceRow => ({
    ...POINT,
    id: `commune:${row.get('code')}`,
    name: row.get('name'),
    alternates: [],
    derived: communeForms(row.get('name')),
    lat: pointOf(row, 'lat'),
    lon: pointOf(row, 'lon'),
    kind: 'admin3',
    featureCode: 'ADM3',
    country: row.get('country'),
    admin1: parentOf.get(row.get('parent')) ?? null,
    admin2: row.get('parent'),
    unit: null,
    radiusKm: 15,
    weight: UNIT_WEIGHT.admin3,
  }));
  const unsourced: string[] = [];
  const places = readdirSync(join(data, 'places'))
    .sort()
    .flatMap((file) =>
      table(join('places', file), (row) => {
        if (row.get('source') === '') unsourced.push(row.get('id'));
        return placeRow(row, file.slice(0, 2), attention);
      }),
    );
  const world = table('world.tsv', (row): PlaceRow => ({
    ...POINT,
    ...NO_UNITS,
    id: row.get('id'),
    name: row.get('name'),
    alternates: alternatesOf(row.get('alternates')),
    lat: row.number('lat'),
    lon: row.number('lon'),
    kind: 'populated',
    featureCode: row.get('fcode'),
    country: row.get('country'),
    population: row.number('population'),
    weight: worldWeight(row.get('fcode'), row.number('population')),
  }));
  const countries = table('countries.tsv', countryPlace).filter((place) => place !== null);
  const shapes = [
    ...readShapes(data, 'sahel-admin1.geojson', ({ properties }) => ({
      unit: properties['code'] ?? null,
      country: properties['country'] ?? null,
    })),
    ...['africa-admin0.geojson', 'world-admin0.geojson'].flatMap((file) =>
      readShapes(data, file, ({ properties }) => ({ unit: null, country: orNull(properties['iso2'] ?? '') })),
    ),
  ];
  const corrections = readCorrections(join(data, 'corrections.tsv'));
  return {
    units: [...admin1, ...admin2].map(({ unit }) => unit),
    places: raiseSeats(
      applyCorrections(
        [
          ...centred(countries, shapes),
          ...unitPlaces([...admin1, ...admin2], places),
          ...admin3,
          ...table('areas.tsv', areaPlace),
          ...places,
          ...world,
        ],
        corrections,
      ),
    ),
    shapes: shapes.filter(({ unit, country }) => unit !== null || country !== null),
    shyNames: table('shy-names.tsv', (row) => row.get('name')),
    unsourced,
    expected: table('expected-units.tsv', (row) => ({
      country: row.get('country'),
      level: row.number('level'),
      count: row.number('count'),
    })),
  };
}
