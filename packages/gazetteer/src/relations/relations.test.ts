import { describe, expect, test } from '@jest/globals';
import { GazetteerError, embeddedGazetteer } from '../index.js';
import type { PlaceRecord } from '../index.js';
import { distanceKm } from '../spatial/earth.js';

const gazetteer = embeddedGazetteer();

function placeOf(name: string): PlaceRecord {
  const { place } = gazetteer.resolve(name);
  if (place === null) throw new Error(`no ${name}`);
  return place;
}

describe('offset', () => {
  test('30 km north of Ansongo', () => {
    const from = placeOf('Ansongo');
    const found = gazetteer.offset({ from, distanceKm: 30, bearingDegrees: 0 });
    expect(found).toMatchObject({ name: '30 km north of Ansongo', country: 'ML', admin1: 'Gao', precision: 'town' });
    expect(distanceKm(found, from)).toBeCloseTo(30, 0);
    expect(found.lat).toBeGreaterThan(from.lat);
    expect(found.radiusKm).toBeGreaterThanOrEqual(10);
    expect(found.radiusKm).toBeLessThanOrEqual(20);
  });

  test('the further away, the less certain', () => {
    const from = placeOf('Gao');
    const radius = (km: number): number => gazetteer.offset({ from, distanceKm: km, bearingDegrees: 90 }).radiusKm;
    expect(radius(10)).toBeLessThan(radius(50));
    expect(radius(50)).toBeLessThan(radius(200));
  });

  test('a distance without a direction is a circle about the place; a direction without a distance an area', () => {
    const from = placeOf('Djibo');
    expect(gazetteer.offset({ from, distanceKm: 40, bearingDegrees: null })).toMatchObject({
      lat: from.lat,
      precision: 'area',
      radiusKm: 50,
    });
    const west = gazetteer.offset({ from, distanceKm: null, bearingDegrees: 270 });
    expect(west).toMatchObject({ name: 'west of Djibo', precision: 'area', country: 'BF' });
    expect(west.lon).toBeLessThan(from.lon);
  });

  test.each([-5, NaN, 5000])('%d km is refused', (km) => {
    expect(() => gazetteer.offset({ from: placeOf('Gao'), distanceKm: km, bearingDegrees: 0 })).toThrow(GazetteerError);
  });
});

describe('between', () => {
  test('Hombori and Gossi', () => {
    const [a, b] = [placeOf('Hombori'), placeOf('Gossi')];
    const found = gazetteer.between(a, b);
    expect(found).toMatchObject({ name: 'between Hombori and Gossi', country: 'ML', precision: 'area' });
    expect(distanceKm(found, a)).toBeCloseTo(distanceKm(found, b), 0);
    expect(found.radiusKm).toBeGreaterThanOrEqual(distanceKm(a, b) / 2);
  });

  test('two countries are both kept', () => {
    expect(gazetteer.between(placeOf('Labbezanga'), placeOf('Ayorou')).countries).toEqual(
      expect.arrayContaining(['ML', 'NE']),
    );
  });
});

describe('border area', () => {
  test('the whole border, and the stretch near a place', () => {
    const whole = gazetteer.borderArea(['ML', 'NE']);
    const stretch = gazetteer.borderArea(['ML', 'NE'], placeOf('Inatès'));
    expect(whole).toMatchObject({ precision: 'area', countries: ['ML', 'NE'] });
    expect(stretch.radiusKm).toBeLessThan(whole.radiusKm);
    expect(distanceKm(stretch, placeOf('Inatès'))).toBeLessThan(60);
  });

  test('countries without a shared border', () => {
    expect(gazetteer.borderArea(['ML', 'TD'])).toMatchObject({ precision: 'area', radiusKm: 2000 });
  });
});
