import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { embeddedGazetteer, precisionCodes } from './index.js';
import type { ResolveContext } from './index.js';

const gazetteer = embeddedGazetteer();
const idOf = (name: string, context?: ResolveContext): string | null =>
  gazetteer.resolve(name, context).place?.id ?? null;

describe('lookup', () => {
  test.each([
    ['Gao', 'gn:2457163'],
    ['GAO', 'gn:2457163'],
    ['In-Delimane', 'cur:ml-in-delimane'],
    ['Indelimane', 'cur:ml-in-delimane'],
    ['In Délimane', 'cur:ml-in-delimane'],
    ['Tombouctou', 'gn:2449067'],
    ['the Sahel', 'area:sahel'],
    ['Diffa region', 'NE.diffa'],
    ['région de Diffa', 'NE.diffa'],
    ['Borno State', 'NG.borno'],
    ['cercle de Bankass', 'ML.bandiagara.bankass'],
    ['Côte d’Ivoire', 'country:CI'],
    ['Ivory Coast', 'country:CI'],
  ])('%s is %s first', (name, id) => {
    expect(gazetteer.lookup(name)[0]?.id).toBe(id);
    expect(gazetteer.has(name)).toBe(true);
  });

  test.each(['', ' ', '---', '12', 'Barkhane', 'Xqzwv', 'x'.repeat(500)])('%j has no place', (name) => {
    expect(gazetteer.lookup(name)).toEqual([]);
    expect(gazetteer.has(name)).toBe(false);
  });

  test('any string is survived, and has tells whether lookup finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        expect(gazetteer.has(name)).toBe(gazetteer.lookup(name).length > 0);
        expect(gazetteer.resolve(name)).toEqual(gazetteer.resolve(name));
      }),
    );
  });
});

describe('resolve', () => {
  test.each<[string, ResolveContext, string | null]>([
    ['Gossi', {}, 'cur:ml-gossi'],
    ['Tarkint', { admin1: 'Gao' }, 'cur:ml-tarkint'],
    ['Bamba', {}, 'gn:2460582'],
    ['Bamba', { admin1: 'Gao' }, 'gn:2460582'],
    ['Bamba', { admin1: 'Mopti' }, 'gn:2460583'],
    ['Bamba, Gao', {}, 'gn:2460582'],
    ['Sokolo', { admin1: 'Ségou' }, 'gn:2450849'],
    ['Sokolo', { admin1: 'Mopti' }, 'gn:2450850'],
    ['Gao', {}, 'gn:2457163'],
    ['Gao', { hint: 'region' }, 'ML.gao'],
    ['Gao region', {}, 'ML.gao'],
    ['Mopti', { hint: 'region' }, 'ML.mopti'],
    ['Ségou', { hint: 'region' }, 'ML.segou'],
    ['Diffa', { hint: 'region' }, 'NE.diffa'],
    ['Tillabéri', { hint: 'region' }, 'NE.tillaberi'],
    ['Bandiagara', { admin1: 'Mopti' }, 'gn:2460489'],
    ['Ménaka', { admin1: 'Gao' }, 'gn:2453514'],
    ['Djibo', { country: 'BF', admin1: 'Sahel' }, 'gn:2361177'],
    ['Niger', {}, 'country:NE'],
    ['Mali', {}, 'country:ML'],
    ['Lake Chad', {}, 'area:lake-chad'],
    ['Liptako-Gourma', {}, 'area:liptako-gourma'],
    ['Timbuktu Region', {}, 'ML.tombouctou'],
    ['Boulikesi', { country: 'ML' }, 'cur:ml-boulkessi'],
    ['Maiduguri', { country: 'ML' }, null],
    ['Ansar Dine', {}, null],
    ['Mohamed', { country: 'NE' }, null],
    ['Tamboukrou', {}, null],
  ])('%s %j is %s', (name, context, id) => {
    const resolution = gazetteer.resolve(name, context);
    expect(resolution.place?.id ?? null).toBe(id);
    expect(resolution.reason === null).toBe(id !== null);
  });

  test('the best comes first among the candidates, with reasons', () => {
    const { place, candidates } = gazetteer.resolve('Bamba', { admin1: 'Mopti' });
    expect(candidates[0]?.place).toBe(place);
    expect(candidates[0]?.reasons).toContain('in Mopti as stated');
    expect(candidates.length).toBeGreaterThan(10);
  });

  test('other places of the document pull a namesake towards them', () => {
    const { place } = gazetteer.resolve('Boni', { otherPlaces: ['Bobo-Dioulasso', 'Houndé', 'Boromo'] });
    expect(place?.country).toBe('BF');
    expect(gazetteer.resolve('Boni', { otherPlaces: ['Douentza', 'Hombori'] }).place?.country).toBe('ML');
  });
});

describe('resolveAll', () => {
  const names = ['Bamba', 'Koro', 'Bankass', 'Mopti region', 'Mali'];

  test('mentions are resolved jointly, in order', () => {
    const found = gazetteer.resolveAll(names.map((name) => ({ name })));
    expect(found.map(({ place }) => place?.name)).toEqual(['Bamba', 'Koro', 'Bankass', 'Mopti', 'Mali']);
    expect(found[0]?.place?.id).toBe('gn:2460583');
    expect(found[1]?.place?.country).toBe('ML');
  });

  test('the answer does not depend on the order of the mentions', () => {
    const expected = new Map(
      names.map((name, i) => [name, gazetteer.resolveAll(names.map((n) => ({ name: n })))[i]?.place?.id]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        const found = gazetteer.resolveAll(shuffled.map((name) => ({ name })));
        expect(found.map(({ place }) => place?.id)).toEqual(shuffled.map((name) => expected.get(name)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('precision codes', () => {
  test.each([
    ['Gossi', { ucdp: 1, acled: 1 }],
    ['cercle de Bankass', { ucdp: 3, acled: 2 }],
    ['Gao region', { ucdp: 4, acled: 3 }],
    ['Liptako-Gourma', { ucdp: 5, acled: 3 }],
    ['Mali', { ucdp: 6, acled: 3 }],
  ])('%s', (name, codes) => {
    const { place } = gazetteer.resolve(name);
    expect(place === null ? null : precisionCodes(place)).toEqual(codes);
  });

  test('a reckoned point is near a known one, never exact', () => {
    const [ansongo] = gazetteer.lookup('Ansongo');
    if (ansongo === undefined) throw new Error('no Ansongo');
    const point = gazetteer.offset({ from: ansongo, distanceKm: 10, bearingDegrees: 0 });
    expect(precisionCodes(point)).toEqual({ ucdp: 2, acled: 2 });
  });
});

test('idOf is null for what no place is named', () => {
  expect(idOf('Barkhane')).toBeNull();
});
