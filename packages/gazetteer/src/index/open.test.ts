import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GazetteerError } from '../errors.js';
import { createGazetteer } from '../gazetteer.js';
import { smallIndex } from '../testing/smallIndex.js';
import { openLayer } from './layer.js';
import { openSections } from './open.js';

const good = smallIndex();

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof GazetteerError) return error.code;
    throw error;
  }
  return 'none';
}

const changed = (at: number, value: number): Uint8Array => {
  const bytes = good.slice();
  bytes[at] = value;
  return bytes;
};

describe('an index file', () => {
  test('is the same bytes for the same rows', () => {
    expect(smallIndex()).toEqual(good);
  });

  test.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(0), 'G001'],
    ['foreign', () => new TextEncoder().encode('PK\u0003\u0004 something else altogether'), 'G001'],
    ['its magic alone', () => good.slice(0, 8), 'G003'],
    ['cut in half', () => good.slice(0, good.length >> 1), 'G003'],
    ['longer than it says', () => new Uint8Array([...good, 0, 0]), 'G003'],
    ['of another version', () => changed(8, 99), 'G002'],
    ['damaged in its table', () => changed(40, 0xff), 'G004'],
    ['damaged in its body', () => changed(good.length - 20, (good[good.length - 20] ?? 0) ^ 1), 'G004'],
  ])('that is %s is refused', (_, bytes, code) => {
    expect(codeOf(() => openSections(bytes(), 'test'))).toBe(code);
  });

  test('a missing one is told by name', () => {
    expect(() => createGazetteer({ indexes: ['/nowhere/my.index'], embedded: false })).toThrow('/nowhere/my.index');
  });

  test('with any byte changed is refused', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        expect(codeOf(() => openSections(changed(at, (good[at] ?? 0) ^ flip), 'test'))).toMatch(/^G00[1-5]$/);
      }),
    );
  });

  test('cut anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (length) => {
        expect(codeOf(() => openSections(good.slice(0, length), 'test'))).toMatch(/^G00[13]$/);
      }),
    );
  });

  test('of any bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(codeOf(() => openSections(bytes, 'test'))).toMatch(/^G00[1-5]$/);
      }),
    );
  });

  test('is read at any offset of a buffer', () => {
    const shifted = new Uint8Array(good.length + 3);
    shifted.set(good, 3);
    expect(openLayer(shifted.subarray(3), 'shifted').entry(0).place.name).toBe(
      openLayer(good, 'plain').entry(0).place.name,
    );
  });
});

describe('a forged index with a right checksum', () => {
  test('never hangs, and nothing past its end is read', async () => {
    const { crc32 } = await import('node:zlib');
    const gazetteerOf = (bytes: Uint8Array): ReturnType<typeof createGazetteer> =>
      createGazetteer({ indexes: [bytes], embedded: false });
    const seal = (bytes: Uint8Array): Uint8Array => {
      const view = new DataView(bytes.buffer);
      const tableEnd = 32 + view.getUint32(12, true) * 16;
      view.setUint32(24, crc32(bytes.subarray(tableEnd)), true);
      view.setUint32(28, crc32(bytes.subarray(32, tableEnd), crc32(bytes.subarray(0, 28))), true);
      return bytes;
    };
    const bodyStart = 32 + new DataView(good.buffer, good.byteOffset).getUint32(12, true) * 16;
    fc.assert(
      fc.property(fc.integer({ min: bodyStart, max: good.length - 1 }), fc.nat(255), (at, value) => {
        const code = codeOf(() => {
          const gazetteer = gazetteerOf(seal(changed(at, value)));
          gazetteer.lookup('Gao');
          gazetteer.search('Bulikesi', { maxDistance: 2 });
          gazetteer.resolve('In Delimane', { admin1: 'Gao' });
          gazetteer.nearest({ lat: 15, lon: 0 }, { limit: 3 });
          gazetteer.containing({ lat: 15, lon: 0 });
        });
        expect(code).toMatch(/^none$|^G005$/);
      }),
      { numRuns: 400 },
    );
  });
});
