import { createIndexBuilder } from '../build/indexBuilder.js';
import type { PlaceRow } from '../build/row.js';
import { memorySink } from '../index/sink.js';

/** A row with what a test does not care about filled in. */
export function row(partial: Partial<PlaceRow> & Pick<PlaceRow, 'id' | 'name' | 'lat' | 'lon'>): PlaceRow {
  return {
    alternates: [],
    derived: [],
    kind: 'populated',
    featureCode: 'PPL',
    country: 'ML',
    countries: [],
    admin1: null,
    admin2: null,
    unit: null,
    population: null,
    radiusKm: null,
    weight: 70,
    ...partial,
  };
}

/** An index of a few places, which stays still while the real one grows. */
export function smallIndex(rows: readonly PlaceRow[] = SMALL_ROWS): Uint8Array {
  const builder = createIndexBuilder();
  builder.addUnit({ code: 'ML.gao', name: 'Gao', level: 1, country: 'ML', parent: null, former: null });
  builder.addUnit({ code: 'ML.menaka', name: 'Ménaka', level: 1, country: 'ML', parent: null, former: 'ML.gao' });
  for (const place of rows) builder.add(place);
  builder.addShyName('Moussa');
  const sink = memorySink();
  builder.finish(sink, 'Test data.');
  return sink.bytes();
}

export const SMALL_ROWS: readonly PlaceRow[] = [
  row({
    id: 'gn:1',
    name: 'Gao',
    lat: 16.27,
    lon: -0.04,
    featureCode: 'PPLA',
    admin1: 'ML.gao',
    population: 87000,
    weight: 190,
  }),
  row({
    id: 'ML.gao',
    name: 'Gao',
    lat: 16.5,
    lon: 0.5,
    kind: 'admin1',
    admin1: 'ML.gao',
    unit: 'ML.gao',
    radiusKm: 120,
    weight: 142,
  }),
  row({ id: 'gn:2', name: 'In-Délimane', alternates: ['Indelimane'], lat: 15.87, lon: 1.52, admin1: 'ML.menaka' }),
  row({ id: 'gn:3', name: 'Boulkessi', alternates: ['Boulikessi'], lat: 14.93, lon: -1.05 }),
  row({ id: 'x/4', name: 'Moussa', lat: 13, lon: -5 }),
  row({ id: 'gn:5', name: 'El Hamdallaye', lat: 14, lon: -4 }),
  row({
    id: 'area:three',
    name: 'Liptako',
    lat: 14.9,
    lon: 0.3,
    kind: 'area',
    country: null,
    countries: ['ML', 'BF', 'NE'],
    radiusKm: 150,
  }),
  row({ id: 'gn:6', name: 'غاو', lat: 16.2, lon: 0 }),
];
