import { describe, expect, test } from '@jest/globals';
import { GazetteerError } from '../errors.js';
import { SMALL_ROWS, row } from '../testing/smallIndex.js';
import { applyCorrections } from './corrections.js';
import { type NamedUnit, ownAlternates } from './unitNames.js';
import { findProblems, guardRows } from './guard.js';
import { spellingsOfSeats } from './seats.js';
import type { Guarded } from './guard.js';

const square = [
  [
    [0, 10],
    [2, 10],
    [2, 12],
    [0, 12],
    [0, 10],
  ],
] as const;
const good: Guarded = {
  units: [
    { code: 'ML.a', name: 'A', level: 1, country: 'ML', parent: null, former: null },
    { code: 'ML.a.b', name: 'B', level: 2, country: 'ML', parent: 'ML.a', former: null },
  ],
  places: [
    row({ id: 'ML.a', name: 'A', lat: 11, lon: 1, kind: 'admin1', unit: 'ML.a' }),
    row({ id: 'ML.a.b', name: 'B', lat: 11.5, lon: 1, kind: 'admin2', unit: 'ML.a.b' }),
    row({ id: 'gn:1', name: 'C', lat: 11, lon: 1, admin1: 'ML.a', admin2: 'ML.a.b' }),
  ],
  shapes: [{ unit: 'ML.a', country: 'ML', rings: square }],
  expected: [
    { country: 'ML', level: 1, count: 1 },
    { country: 'ML', level: 2, count: 1 },
  ],
  unsourced: [],
};
const withPlaces = (change: (places: Guarded['places']) => Guarded['places']): Guarded => ({
  ...good,
  places: change(good.places),
});

describe('the build check', () => {
  test('passes what is right', () => {
    expect(findProblems(good)).toEqual([]);
    expect(() => guardRows(good)).not.toThrow();
  });

  test.each<[string, Guarded, RegExp]>([
    ['two rows of one id', withPlaces((places) => [...places, ...places.slice(2)]), /two rows have the id gn:1/],
    ['a unit missing', { ...good, units: good.units.slice(0, 1) }, /unit ML\.a\.b is missing/],
    [
      'too few units',
      { ...good, expected: [{ country: 'ML', level: 1, count: 20 }] },
      /ML has 1 units of level 1, expected 20/,
    ],
    ['a unit without a point', withPlaces((places) => places.slice(0, 1)), /unit ML\.a\.b has no point/],
    [
      'a unit outside its parent',
      withPlaces((places) => places.map((place) => (place.unit === 'ML.a.b' ? { ...place, lat: 14 } : place))),
      /ML\.a\.b .* lies outside ML\.a/,
    ],
    ['a row without source', { ...good, unsourced: ['gn:1'] }, /row gn:1 has no source/],
    [
      'a place nowhere',
      withPlaces((places) => [...places, row({ id: 'gn:9', name: 'D', lat: NaN, lon: 0 })]),
      /gn:9 has no point/,
    ],
  ])('refuses %s', (_, rows, message) => {
    expect(findProblems(rows).join('\n')).toMatch(message);
    expect(() => guardRows(rows)).toThrow(GazetteerError);
  });
});

describe('corrections', () => {
  const apply = (
    field: 'lat' | 'alternates' | 'dropped',
    old: string,
    value: string,
    id = 'gn:1',
  ): ReturnType<typeof applyCorrections> =>
    applyCorrections(SMALL_ROWS, new Map([[id, [{ id, field, old, new: value }]]]));

  test('change the row that they name', () => {
    expect(apply('lat', '16.27', '16.3').find(({ id }) => id === 'gn:1')?.lat).toBe(16.3);
    expect(apply('alternates', '', 'Gawgaw').find(({ id }) => id === 'gn:1')?.alternates).toContain('Gawgaw');
    expect(apply('dropped', '', 'yes').some(({ id }) => id === 'gn:1')).toBe(false);
  });

  test('that no longer fit are refused', () => {
    expect(() => apply('lat', '1', '2')).toThrow(/expected "1"/);
    expect(() => apply('lat', '', '2', 'gn:404')).toThrow(/fits no row/);
  });
});

describe('alternates of units', () => {
  const unit = (code: string, name: string, alternates: readonly string[]): NamedUnit => ({
    code,
    name,
    level: 2,
    country: code.slice(0, 2),
    alternates,
  });

  test('are not the name of another unit of the level in the country', () => {
    const own = ownAlternates([
      unit('NG.a.north', 'Northville', ['Sòuthville', 'North Ville', 'Eastville']),
      unit('NG.a.south', 'Southville', ['Southville LGA']),
      unit('NE.a.east', 'Eastville', []),
      { ...unit('NG.east', 'Eastville', []), level: 1 },
    ]);
    expect(own.get('NG.a.north')).toEqual(['North Ville', 'Eastville']);
    expect(own.get('NG.a.south')).toEqual(['Southville LGA']);
  });
});

test('a unit is spelt as the town is that bears its name and lies in it', () => {
  const unit = row({ id: 'NE.zemba', name: 'Zemba', lat: 11, lon: 1, kind: 'admin1', unit: 'NE.zemba' });
  const town = row({ id: 'gn:1', name: 'Zemba', alternates: ['Zembah'], lat: 11, lon: 1, admin1: 'NE.zemba' });
  const other = row({ id: 'gn:2', name: 'Zemba', alternates: ['Zimba'], lat: 15, lon: 9, admin1: 'NE.kelba' });
  expect([...spellingsOfSeats([unit], [unit, town, other])]).toEqual([['NE.zemba', ['Zembah']]]);
});
