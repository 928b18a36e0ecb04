import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitsOf, createChains, createNumbered, growingNumbers } from './growing.js';

const keyOf = (text: string): Uint32Array => bitsOf(createHash('sha256').update(text).digest('base64url'));

describe('a row of numbers', () => {
  test('keeps what was put in over many blocks', () => {
    const row = growingNumbers();
    for (let i = 0; i < 100_000; i++) row.push(i * 40_000);
    row.set(70_000, 7);
    expect(row.length()).toBe(100_000);
    expect([0, 32_767, 32_768, 70_000, 99_999, 100_000].map(row.get)).toEqual([
      0, 1_310_680_000, 1_310_720_000, 7, 3_999_960_000, 0,
    ]);
  });
});

describe('chains', () => {
  test('find all entries of a hash and no others, however many there are', () => {
    const chains = createChains();
    const entries = new Map<number, number[]>();
    for (let i = 0; i < 50_000; i++) {
      const hash = Math.imul(i % 20_000, 0x9e3779b1) >>> 0;
      chains.add(hash);
      entries.set(hash, [...(entries.get(hash) ?? []), i]);
    }
    for (const [hash, wanted] of entries) {
      const found: number[] = [];
      chains.find(hash, (entry) => found.push(entry) === 0);
      expect(found.sort((a, b) => a - b)).toEqual(wanted);
    }
    chains.find(12_345, () => {
      throw new Error('no entry has that hash');
    });
  });

  test('hashes that are all alike cost time, not entries', () => {
    const chains = createChains();
    for (let i = 0; i < 3000; i++) chains.add(0xffffffff);
    let count = 0;
    chains.find(0xffffffff, () => {
      count += 1;
      return false;
    });
    expect(count).toBe(3000);
  });
});

describe('numbers by key', () => {
  test('are those of a map', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat()), { maxLength: 3000 }), (pairs) => {
        const table = createNumbered();
        const map = new Map<string, number>();
        for (const [text, value] of pairs) {
          expect(table.get(keyOf(text))).toBe(map.get(text));
          table.set(keyOf(text), value);
          map.set(text, value);
        }
        for (const [text, value] of map) expect(table.get(keyOf(text))).toBe(value);
      }),
      { numRuns: 50 },
    );
  });
});
