import { describe, expect, test } from '@jest/globals';
import { EVENT_TYPES, TYPE_LABELS, boundsLabel } from './index.js';

describe('boundsLabel', () => {
  test.each([
    [{ min: 7, max: 7 }, '7'],
    [{ min: 20, max: null }, '20+'],
    [{ min: null, max: 40 }, '≤40'],
    [{ min: 9, max: 12 }, '9–12'],
    [{ min: null, max: null }, '?'],
    [{ min: 0, max: 0 }, '0'],
    [null, '–'],
  ])('%j is %s', (bounds, label) => {
    expect(boundsLabel(bounds)).toBe(label);
  });
});

test('every type has a label of its own, in the order of the codebook', () => {
  expect(Object.keys(TYPE_LABELS)).toEqual(EVENT_TYPES);
  expect(new Set(Object.values(TYPE_LABELS)).size).toBe(EVENT_TYPES.length);
});
