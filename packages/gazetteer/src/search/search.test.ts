import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GazetteerError, embeddedGazetteer } from '../index.js';
import { openLayer } from '../index/layer.js';
import { smallIndex, row } from '../testing/smallIndex.js';
import { LETTER_COST, SWAP, gapCost, substituteCost } from './costs.js';
import { nearSounds } from './walk.js';

const gazetteer = embeddedGazetteer();

describe('search', () => {
  test.each([
    ['Wagadugu', 'Ouagadougou', 'BF'],
    ['Timbouctou', 'Timbuktu', 'ML'],
    ['Jibo', 'Djibo', 'BF'],
    ['Boulikesi', 'Boulkessi', 'ML'],
    ['Maidugari', 'Maiduguri', 'NG'],
    ['Benishiek', 'Benisheikh', 'NG'],
    ['Geskeru', 'Gueskérou', 'NE'],
    ['Gourma Raruz', 'Gourma Rharous', 'ML'],
    ['Bandiagra', 'Bandiagara', 'ML'],
    ['Tinzawatene', 'Ti-n-Zaouâtene', 'ML'],
    ['Ansogo', 'Ansongo', 'ML'],
  ])('%s is %s', (name, expected, country) => {
    expect(gazetteer.search(name, { limit: 3, country }).map(({ place }) => place.name)).toContain(expected);
  });

  test('what is exact comes first, at distance 0', () => {
    expect(gazetteer.search('Ménaka')[0]).toMatchObject({ place: { name: 'Ménaka' }, distance: 0 });
  });

  test('nothing is found for other scripts, words and gibberish', () => {
    for (const name of ['غاو', '', '?', 'Xqzwvkpt']) expect(gazetteer.search(name)).toEqual([]);
  });

  test('results keep to limit and country', () => {
    const found = gazetteer.search('Bamba', { limit: 5, country: 'NG', maxDistance: 1 });
    expect(found.length).toBeLessThanOrEqual(5);
    expect(new Set(found.map(({ place }) => place.country))).toEqual(new Set(['NG']));
  });

  test.each([{ maxDistance: -1 }, { maxDistance: NaN }, { limit: 0 }])('%j is refused', (options) => {
    expect(() => gazetteer.search('Gao', options)).toThrow(GazetteerError);
  });
});

/** Weighted edit distance in full, the definition that the walk has to agree with. */
function plainDistance(a: string, b: string): number {
  const at = (text: string, i: number): number => text.charCodeAt(i);
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  const set = (i: number, j: number, value: number): void => {
    const line = table[i];
    if (line) line[j] = value;
  };
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i + j === 0) continue;
      const costs = [
        i > 0 ? cell(i - 1, j) + gapCost(at(a, i - 1)) : Infinity,
        j > 0 ? cell(i, j - 1) + gapCost(at(b, j - 1)) : Infinity,
        i > 0 && j > 0 ? cell(i - 1, j - 1) + substituteCost(at(a, i - 1), at(b, j - 1)) : Infinity,
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2]
          ? cell(i - 2, j - 2) + SWAP
          : Infinity,
      ];
      set(i, j, Math.min(...costs));
    }
  }
  return cell(a.length, b.length) / LETTER_COST;
}

test('the walk over the trie finds what comparing with every sound finds', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', 'd', 'g', 'i', 'k', 'l', 'n', 'r', 's', 'u'),
    minLength: 3,
    maxLength: 7,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(words, { minLength: 1, maxLength: 30 }),
      words,
      fc.constantFrom(0.5, 0.8, 1.1),
      (names, asked, reach) => {
        const rows = names.map((name, i) => row({ id: `gn:${i}`, name, lat: 10, lon: i / 10 }));
        const layer = openLayer(smallIndex(rows), 'test');
        const { soundStart, keyBytes, keyStart } = layer.sections;
        const query = new TextEncoder().encode(asked);
        const found = new Set(nearSounds(layer, query, query.length, reach).map(({ sound }) => sound));
        expect(found.size).toBeLessThanOrEqual(soundStart.length);
        for (let sound = 1; sound + 1 < soundStart.length; sound++) {
          const key = soundStart[sound] ?? 0;
          const name = new TextDecoder().decode(keyBytes.subarray(keyStart[key], keyStart[key + 1]));
          if (name !== soundOf(name)) continue;
          expect(found.has(sound)).toBe(plainDistance(name, asked) <= reach + 1e-9);
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Only names that are their own sound can be compared without knowing the rules of sound. */
function soundOf(name: string): string {
  return /(.)\1|d[iy]|n[iy]|a[iy]|gn|gu[ei]|dj|ou|c|h|^il/.test(name) ? '' : name;
}
