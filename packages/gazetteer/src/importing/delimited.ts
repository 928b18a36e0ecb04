import { KINDS } from '../index/kinds.js';
import { GazetteerError } from '../errors.js';
import type { PlaceKind } from '../model.js';
import type { Reading } from './record.js';
import { pointOf } from './record.js';

/** Column names that tables of places use, by what they mean here. */
const HEADERS = {
  id: ['id', 'geonameid', 'pcode', 'osm_id', 'place_id'],
  name: ['name', 'place', 'placename', 'toponym', 'nom', 'featurename'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  alternates: ['alternates', 'alternatenames', 'alternate_names', 'aliases', 'alt_names', 'altname'],
  country: ['country', 'country_code', 'countrycode', 'iso2', 'iso', 'cc'],
  admin1: ['admin1', 'adm1', 'region', 'state', 'admin1name', 'adm1_name'],
  admin2: ['admin2', 'adm2', 'cercle', 'department', 'admin2name', 'adm2_name', 'district'],
  population: ['population', 'pop'],
  kind: ['kind'],
  feature: ['feature_code', 'featurecode', 'fcode', 'feature'],
} as const;

type Field = keyof typeof HEADERS;
const FIELDS = Object.keys(HEADERS) as readonly Field[];

/** How a reader of rows gets at a cell by its meaning. */
export type CellReader = (cells: readonly string[], field: Field) => string;

/** @throws GazetteerError G022 when the header has no name, latitude or longitude. */
export function readHeader(cells: readonly string[], label: string): CellReader {
  const columns = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/^\ufeff/, ''),
  );
  const at = new Map(
    FIELDS.map((field) => [field, columns.findIndex((column) => HEADERS[field].some((name) => name === column))]),
  );
  for (const needed of ['name', 'lat', 'lon'] as const) {
    if ((at.get(needed) ?? -1) < 0) {
      throw new GazetteerError('G022', `${label}: its header has no column for ${needed}`, {
        label,
        columns,
        expected: HEADERS[needed],
      });
    }
  }
  return (row, field) => row[at.get(field) ?? -1]?.trim() ?? '';
}

/** Reads a row of a TSV or CSV table. */
export function readRow(cells: readonly string[], cell: CellReader): Reading {
  const name = cell(cells, 'name');
  if (name === '') return { place: null, reject: 'no name' };
  const [lat, lon] = [cell(cells, 'lat'), cell(cells, 'lon')];
  const point = pointOf(lat, lon);
  if (point === null) return { place: null, reject: `no point: "${lat}", "${lon}"` };
  const country = cell(cells, 'country').toUpperCase();
  const [name1, name2] = [cell(cells, 'admin1'), cell(cells, 'admin2')];
  const admin1 = name1 === '' ? null : { code: `${country}/${name1}`, name: name1 };
  const admin2 = name2 === '' ? null : { code: `${country}/${name1}/${name2}`, name: name2 };
  const kindText = cell(cells, 'kind');
  const kind = KINDS.find((known): known is PlaceKind => known === kindText) ?? null;
  const population = Number(cell(cells, 'population'));
  return {
    place: {
      id: cell(cells, 'id') || null,
      name,
      alternates: cell(cells, 'alternates')
        .split(/[|;]/)
        .filter((alternate) => alternate !== ''),
      ...point,
      kind,
      featureCode: cell(cells, 'feature') || null,
      country: /^[A-Z]{2}$/.test(country) ? country : null,
      admin1,
      admin2,
      unit: kind === 'admin1' ? (admin1?.code ?? null) : kind === 'admin2' ? (admin2?.code ?? null) : null,
      population: population > 0 ? population : null,
    },
    reject: null,
  };
}

/** Splits CSV text into rows (RFC 4180): quotes may hold separators, line ends and doubled quotes. Rows may come over many pieces. */
export function csvSplitter(separator: string): {
  readonly push: (text: string) => string[][];
  readonly end: () => string[][];
} {
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let wasQuote = false;
  const step = (text: string, rows: string[][]): void => {
    for (const letter of text) {
      if (isQuoted) {
        if (letter === '"') {
          isQuoted = false;
          wasQuote = true;
        } else cell += letter;
      } else if (letter === '"') {
        if (wasQuote) cell += '"';
        isQuoted = true;
        wasQuote = false;
      } else {
        wasQuote = false;
        if (letter === separator) {
          cells.push(cell);
          cell = '';
        } else if (letter === '\n') {
          cells.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell);
          rows.push(cells);
          cells = [];
          cell = '';
        } else cell += letter;
      }
    }
  };
  return {
    push(text) {
      const rows: string[][] = [];
      step(text, rows);
      return rows;
    },
    end() {
      if (cell === '' && cells.length === 0) return [];
      const rows: string[][] = [];
      isQuoted = false;
      step('\n', rows);
      return rows;
    },
  };
}
