import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createGazetteer, embeddedGazetteer, sharedIndexes } from '../gazetteer.js';
import { smallIndex } from '../testing/smallIndex.js';

const folder = mkdtempSync(join(tmpdir(), 'harmattan-shared-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('indexes in memory that threads share', () => {
  test('answer as those read by oneself, own ones before the embedded one', () => {
    const path = join(folder, 'own.index');
    writeFileSync(path, smallIndex());
    const own = createGazetteer({ indexes: [path] });
    const shared = createGazetteer(sharedIndexes({ indexes: [path] }));
    expect(shared.attribution).toBe(own.attribution);
    for (const name of ['Gao', 'In Delimane', 'Ouagadougou', 'Maiduguri', 'Bulikesi', 'nowhere at all']) {
      expect(shared.lookup(name)).toEqual(own.lookup(name));
      expect(shared.resolve(name)).toEqual(own.resolve(name));
      expect(shared.search(name, { maxDistance: 2 })).toEqual(own.search(name, { maxDistance: 2 }));
    }
    const point = { lat: 14.5, lon: -1.2 };
    expect(shared.containing(point)).toEqual(own.containing(point));
    expect(shared.nearest(point, { limit: 5 })).toEqual(own.nearest(point, { limit: 5 }));
  });

  test('are handed on without a copy, also those that were bytes', () => {
    const { indexes = [], embedded } = sharedIndexes({ indexes: [smallIndex()] });
    for (const bytes of [...indexes, embedded])
      expect(bytes instanceof Uint8Array && bytes.buffer instanceof SharedArrayBuffer).toBe(true);
    expect(sharedIndexes({ indexes, embedded: embedded ?? true })).toEqual({ indexes, embedded });
    expect(sharedIndexes({ indexes, embedded: embedded ?? true }).embedded).toBe(embedded);
  });

  test('leave the embedded one out where it is not asked', () => {
    const alone = createGazetteer(sharedIndexes({ indexes: [smallIndex()], embedded: false }));
    expect(embeddedGazetteer().has('Maiduguri')).toBe(true);
    expect(alone.has('Maiduguri')).toBe(false);
  });

  test('name the file that cannot be read', () => {
    const path = join(folder, 'none.index');
    expect(() => sharedIndexes({ indexes: [path] })).toThrow(`G006: ${path} cannot be read`);
  });
});
