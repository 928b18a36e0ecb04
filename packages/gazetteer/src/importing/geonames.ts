import type { Reading } from './record.js';
import { kindOfFeature, pointOf } from './record.js';

/** Columns of a GeoNames dump (download.geonames.org/export/dump/readme.txt). */
const COLUMNS = 19;
const AT = {
  id: 0,
  name: 1,
  alternates: 3,
  lat: 4,
  lon: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
} as const;

/** Reads a line of a GeoNames dump. Units are known by GeoNames' codes; their names come from the dump's own ADM1 and ADM2 rows. */
export function readGeonamesLine(line: string): Reading {
  const cells = line.split('\t');
  if (cells.length < COLUMNS - 1) return { place: null, reject: `${cells.length} columns, expected ${COLUMNS}` };
  const cell = (at: number): string => cells[at] ?? '';
  const point = pointOf(cell(AT.lat), cell(AT.lon));
  if (point === null) return { place: null, reject: `no point: "${cell(AT.lat)}", "${cell(AT.lon)}"` };
  const name = cell(AT.name);
  if (name === '' || cell(AT.id) === '') return { place: null, reject: 'no name or no id' };
  const country = cell(AT.country) || null;
  const featureCode = cell(AT.feature) || null;
  const kind = kindOfFeature(featureCode);
  const [code1, code2] = [cell(AT.admin1), cell(AT.admin2)];
  const admin1 = country && code1 && code1 !== '00' ? { code: `${country}.${code1}`, name: null } : null;
  const admin2 = admin1 && code2 ? { code: `${admin1.code}.${code2}`, name: null } : null;
  const unit = kind === 'admin1' ? (admin1?.code ?? null) : kind === 'admin2' ? (admin2?.code ?? null) : null;
  const population = Number(cell(AT.population));
  return {
    place: {
      id: `gn:${cell(AT.id)}`,
      name,
      alternates: cell(AT.alternates) === '' ? [] : cell(AT.alternates).split(','),
      ...point,
      kind,
      featureCode,
      country,
      admin1,
      admin2,
      unit,
      population: population > 0 ? population : null,
    },
    reject: null,
  };
}
