import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicationDay } from './dates.js';

describe('a day as dumps write it', () => {
  test.each([
    ['2020', '2020'],
    ['2020-07', '2020-07'],
    ['2020-07-23', '2020-07-23'],
    ['2020-7-3', '2020-07-03'],
    ['2020/07/23 18:05', '2020-07-23'],
    ['2020-07-23T23:30:00-05:00', '2020-07-23'],
    ['20200723', '2020-07-23'],
    ['20200723T180500Z', '2020-07-23'],
    ['23/07/2020', '2020-07-23'],
    ['07/23/2020', '2020-07-23'],
    ['03.07.2020', '2020-07-03'],
    ['23/07/20', '2020-07-23'],
    ['23 juillet 2020', '2020-07-23'],
    ['jeudi 23 juillet 2020 à 18h05', '2020-07-23'],
    ['1er août 2020', '2020-08-01'],
    ['23-Jul-2020', '2020-07-23'],
    ['July 23, 2020', '2020-07-23'],
    ['Jul. 23rd, 2020 6:05 PM', '2020-07-23'],
    ['Thu, 23 Jul 2020 18:05:00 GMT', '2020-07-23'],
    ['Thu Jul 23 18:05:00 +0000 2020', '2020-07-23'],
    ['Thu Jul 23 18:05:00 2020', '2020-07-23'],
    ['1595498400', '2020-07-23'],
    ['1595498400.25', '2020-07-23'],
    ['1595498400000', '2020-07-23'],
    ['29 février 2020', '2020-02-29'],
  ])('%s', (written, day) => {
    expect(publicationDay(written)).toBe(day);
  });

  test.each([
    '0000-00-00',
    '0000',
    '2020-00-10',
    '2020-13-01',
    '2020-02-30',
    '29 février 2021',
    '31/04/2020',
    '23 people 2020',
    'yesterday',
    '12:30',
    '',
  ])('%s is none', (written) => {
    expect(publicationDay(written)).toBeNull();
  });

  test('a day of any year comes back, and no text breaks it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(publicationDay(date.toISOString())).toBe(day);
          expect(publicationDay(date.toUTCString())).toBe(day);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom(...'0123456789-/. :TZjuilet,é'.split('')) }),
        (text) => {
          expect(publicationDay(text) ?? '2020').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
        },
      ),
    );
  });
});
