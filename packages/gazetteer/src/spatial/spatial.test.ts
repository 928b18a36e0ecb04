import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { around } from 'geokdbush';
import { GazetteerError, createGazetteer, embeddedGazetteer } from '../index.js';
import { openLayer } from '../index/layer.js';
import { row, smallIndex } from '../testing/smallIndex.js';
import { destination, distanceKm, midpoint } from './earth.js';
import { nearestRecord } from './nearest.js';

const gazetteer = embeddedGazetteer();
const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('nearest', () => {
  test('is what geokdbush finds, on any set of points', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 120 }), point, (points, asked) => {
        const layer = openLayer(
          smallIndex(points.map((p, i) => row({ id: `gn:${i}`, name: `Place ${i}`, ...p }))),
          'test',
        );
        const record = nearestRecord(layer, asked, { maxKm: 20038, accept: null });
        const [expected = -1] = around(layer.kd, asked.lon, asked.lat, 1);
        const kmOf = (at: number): number => distanceKm(asked, layer.entry(at).place);
        expect(Math.abs(kmOf(record) - kmOf(expected))).toBeLessThan(0.01);
      }),
    );
  });

  test('gives the town at a town, nearest first, and keeps to kinds and distance', () => {
    const [first] = gazetteer.nearest({ lat: 16.27167, lon: -0.04472 });
    expect(first?.place.name).toBe('Gao');
    const ten = gazetteer.nearest({ lat: 15, lon: 0 }, { limit: 10 });
    expect(ten.map(({ distanceKm: km }) => km)).toEqual(ten.map(({ distanceKm: km }) => km).sort((a, b) => a - b));
    expect(gazetteer.nearest({ lat: 15, lon: 0 }, { kinds: ['admin1'] })[0]?.place.kind).toBe('admin1');
    expect(gazetteer.nearest({ lat: -50, lon: -150 }, { maxKm: 100 })).toEqual([]);
  });

  test.each([
    { lat: 91, lon: 0 },
    { lat: NaN, lon: 0 },
    { lat: 0, lon: 181 },
  ])('%j is refused', (wrong) => {
    expect(() => gazetteer.nearest(wrong)).toThrow(GazetteerError);
    expect(() => gazetteer.containing(wrong)).toThrow(GazetteerError);
  });
});

test('within and inBox give the same places as a full scan', () => {
  const points = fc.array(point, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(points, point, fc.integer({ min: 10, max: 9000 }), (list, asked, radiusKm) => {
      const bytes = smallIndex(list.map((p, i) => row({ id: `gn:${i}`, name: `Place ${i}`, ...p })));
      const small = createGazetteer({ indexes: [bytes], embedded: false });
      const all = small.within({ lat: 0, lon: 0, radiusKm: 20038 });
      const found = new Set(small.within({ ...asked, radiusKm }).map(({ place }) => place.id));
      for (const { place } of all) {
        const km = distanceKm(asked, place);
        if (Math.abs(km - radiusKm) > 0.5) expect(found.has(place.id)).toBe(km < radiusKm);
      }
      const box = {
        west: Math.min(asked.lon, 0),
        east: Math.max(asked.lon, 0),
        south: Math.min(asked.lat, 0),
        north: Math.max(asked.lat, 0),
      };
      for (const { lat, lon } of small.inBox(box)) {
        expect(
          lat >= box.south - 1e-4 && lat <= box.north + 1e-4 && lon >= box.west - 1e-4 && lon <= box.east + 1e-4,
        ).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

describe('containing', () => {
  test.each([
    ['Gao', { lat: 16.27, lon: -0.04 }, 'ML', 'Gao', 'Gao', 'boundary'],
    ['Ménaka', { lat: 15.92, lon: 2.4 }, 'ML', 'Ménaka', 'Ménaka', 'boundary'],
    ['Djibo', { lat: 14.1, lon: -1.63 }, 'BF', 'Soum', 'Djelgodji', 'boundary'],
    ['Diffa', { lat: 13.32, lon: 12.61 }, 'NE', 'Diffa', 'Diffa', 'boundary'],
    ['Monguno', { lat: 12.67, lon: 13.61 }, 'NG', 'Borno', 'Monguno', 'boundary'],
  ])('%s', (_, at, country, admin1, admin2, by) => {
    const found = gazetteer.containing(at);
    expect(found).toMatchObject({ country, admin1, admin2 });
    expect(found.by).toEqual({ country: 'boundary', admin1: by, admin2: 'nearest place' });
  });

  test('outside the covered countries it knows the country, at sea nothing', () => {
    expect(gazetteer.containing({ lat: 48.85, lon: 2.35 })).toMatchObject({ country: 'FR', admin1: null });
    expect(gazetteer.containing({ lat: -30, lon: -20 })).toMatchObject({ country: null, by: { country: null } });
  });
});

describe('on the earth', () => {
  test('a destination lies at its distance, and the middle half way', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 1900 }), fc.integer({ min: 0, max: 359 }), (from, km, bearing) => {
        const to = destination(from, km, bearing);
        expect(distanceKm(from, to)).toBeCloseTo(km, 3);
        const middle = midpoint(from, to);
        expect(distanceKm(middle, from)).toBeCloseTo(km / 2, 2);
      }),
    );
  });
});
