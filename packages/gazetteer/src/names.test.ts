import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { embeddedGazetteer } from './index.js';
import type { ResolveContext } from './index.js';
import { distanceKm } from './spatial/earth.js';

/** Names of conflict reporting with where they are, by the maker's own knowledge; `none` for names that are no place. */
type NamedTruth = {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly kind: string;
};

const ROWS: readonly NamedTruth[] = readFileSync(new URL('testing/names.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name = '', country = '', lat = '', lon = '', kind = ''] = line.split('\t');
    return { name, country, lat: Number(lat), lon: Number(lon), kind };
  });
const PLACES = ROWS.filter(({ kind }) => kind !== 'none');
const NOT_PLACES = ROWS.filter(({ kind }) => kind === 'none');
const WITHIN_KM = 25;

function missed(contextOf: (row: NamedTruth) => ResolveContext): readonly string[] {
  const gazetteer = embeddedGazetteer();
  return PLACES.filter((row) => {
    const { place } = gazetteer.resolve(row.name, contextOf(row));
    return place === null || distanceKm(place, row) > WITHIN_KM;
  }).map(({ name }) => name);
}

describe('names of conflict reporting', () => {
  test('the list is large enough', () => {
    expect(PLACES.length).toBeGreaterThanOrEqual(250);
    expect(NOT_PLACES.length).toBeGreaterThanOrEqual(40);
  });

  test('at least 98 % within 25 km with the country given', () => {
    const wrong = missed(({ country }) => (country === '' ? {} : { country }));
    expect(1 - wrong.length / PLACES.length).toBeGreaterThanOrEqual(0.98);
  });

  test('at least 97 % within 25 km without any context', () => {
    const wrong = missed(() => ({}));
    expect(1 - wrong.length / PLACES.length).toBeGreaterThanOrEqual(0.97);
  });

  test.each<ResolveContext>([{}, { country: 'ML' }, { country: 'NG' }, { countries: ['BF', 'NE'] }])(
    'at most 2 %% of names that are no place are resolved in %j',
    (context) => {
      const gazetteer = embeddedGazetteer();
      const resolved = NOT_PLACES.filter(({ name }) => gazetteer.resolve(name, context).place !== null);
      expect(resolved.length / NOT_PLACES.length).toBeLessThanOrEqual(0.02);
    },
  );
});
