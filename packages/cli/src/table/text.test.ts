import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pad, shorten, tame, widthOf, wrap } from './text.js';

describe('wrap', () => {
  test.each([
    ['border of Mali and Burkina Faso', 16, ['border of Mali', 'and Burkina Faso']],
    ['2020-07-22/2020-07-24', 11, ['2020-07-22/', '2020-07-24']],
    ['→ Unidentified armed group', 14, ['→ Unidentified', '  armed group']],
    ['Ouagadougou', 5, ['Ouaga', 'dougo', 'u']],
    ['', 5, ['']],
  ])('%j in %d columns', (text, width, lines) => {
    expect(wrap(text, width, text.startsWith('→') ? 2 : 0)).toEqual(lines);
  });

  test('loses no sign and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (raw, width) => {
        const text = tame(raw);
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(width);
      }),
      { seed: 11 },
    );
  });
});

test('tame takes the sting out of hostile text', () => {
  expect(tame('a\u001B[31mred\u0007 \u202Eb\r\nc\u0000')).toBe('a[31mred bc'.replace('bc', 'b c'));
});

test.each([
  ['Ménaka', 6],
  ['Me\u0301naka', 6],
  ['🔥', 2],
  ['مالي', 4],
])('%s takes %d columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('pad fills up on either side', () => {
  expect([pad('é', 3), pad('7', 3, 'right'), pad('long', 2)]).toEqual(['é  ', '  7', 'long']);
});

test('shorten keeps beginning and end', () => {
  expect(shorten('one two three four five', 15)).toBe('one two … five');
  expect(shorten('short', 15)).toBe('short');
});
