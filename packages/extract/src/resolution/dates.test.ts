import { describe, expect, test } from '@jest/globals';
import { edtfSchema } from '@harmattan/types';
import edtf from 'edtf';
import fc from 'fast-check';
import type { CalendarDate } from '../document.js';
import {
  type DateExpression,
  type DateUnit,
  daysOf,
  formatDate,
  isRealDate,
  parseDate,
  resolveDate,
  shiftDate,
} from './dates.js';

const on = (published: string | null): CalendarDate | null => (published === null ? null : parseDate(published));
const calendar = (year: number | null, month: number | null, day: number | null): DateExpression => ({
  kind: 'calendar',
  year,
  month,
  day,
});
const weekday = (day: number, weeksBack = 0): DateExpression => ({ kind: 'weekday', weekday: day, weeksBack });

describe('resolveDate', () => {
  const cases: readonly (readonly [string, DateExpression, string | null, string | null])[] = [
    ['a day and month later in the year lie in the year before', calendar(null, 12, 28), '2021-01-05', '2020-12-28'],
    ['a day and month of the day of publication are that day', calendar(null, 3, 10), '2021-03-10', '2021-03-10'],
    ['without publication the year is unknown', calendar(null, 7, 23), null, 'XXXX-07-23'],
    ['29 February lies in the last leap year', calendar(null, 2, 29), '2021-03-10', '2020-02-29'],
    ['a day that no month has is none', calendar(2021, 2, 30), '2021-03-10', null],
    ['a month to come', { kind: 'calendar', year: null, month: 6, day: null, use: 'ahead' }, '2021-03-10', '2021-06'],
    [
      'a day to come, over New Year',
      { kind: 'calendar', year: null, month: 1, day: 9, use: 'ahead' },
      '2020-12-30',
      '2021-01-09',
    ],
    [
      'too far ahead is meant as past',
      { kind: 'calendar', year: null, month: 1, day: 9, use: 'ahead' },
      '2021-03-10',
      '2021-01-09',
    ],
    ['a weekday of the day of publication is that day', weekday(3), '2021-03-10', '2021-03-10'],
    ['"last" goes a week back then', weekday(3, 1), '2021-03-10', '2021-03-03'],
    ['a weekday over New Year', weekday(4), '2021-01-02', '2020-12-31'],
    ['a weekday needs a day of publication', weekday(4), null, null],
    ['a weekday of a month of publication is that month', weekday(4), '2021-03', '2021-03'],
    ['a weekday to come', { kind: 'weekday', weekday: 2, weeksBack: 0, use: 'ahead' }, '2021-03-10', '2021-03-16'],
    ['yesterday on 1 January', { kind: 'relative', unit: 'day', offset: -1 }, '2021-01-01', '2020-12-31'],
    [
      'last week is Monday to Sunday',
      { kind: 'relative', unit: 'week', offset: -1 },
      '2021-03-10',
      '2021-03-01/2021-03-07',
    ],
    [
      'two weeks ago is a day, about',
      { kind: 'relative', unit: 'week', offset: -2, isCounted: true },
      '2021-03-10',
      '2021-02-24~',
    ],
    ['last month in January', { kind: 'relative', unit: 'month', offset: -1 }, '2021-01-31', '2020-12'],
    ['the weekend on a Monday', { kind: 'weekend', weeksBack: 0 }, '2021-03-08', '2021-03-06/2021-03-07'],
    ['the weekend on its Saturday', { kind: 'weekend', weeksBack: 0 }, '2021-03-06', '2021-03-06'],
    ['the last weekend on a Sunday', { kind: 'weekend', weeksBack: 1 }, '2021-03-07', '2021-02-27/2021-02-28'],
    ['a weekday range', { kind: 'range', from: weekday(5), to: weekday(6) }, '2021-03-05', '2021-02-26/2021-02-27'],
    [
      'a range over New Year',
      { kind: 'range', from: calendar(null, 12, 28), to: calendar(null, 1, 3) },
      '2021-01-05',
      '2020-12-28/2021-01-03',
    ],
    [
      'a range with the year at its end',
      { kind: 'range', from: calendar(2021, 12, 28), to: calendar(2021, 1, 3) },
      '2021-02-05',
      '2020-12-28/2021-01-03',
    ],
    [
      'a range that is not over',
      { kind: 'range', from: calendar(null, 6, 3), to: calendar(null, 6, 10) },
      '2021-06-05',
      '2021-06-03/2021-06-10',
    ],
    [
      'a range without a year',
      { kind: 'range', from: calendar(null, 6, 3), to: calendar(null, 6, 10) },
      null,
      'XXXX-06-03/XXXX-06-10',
    ],
    [
      'over New Year without a year',
      { kind: 'range', from: calendar(null, 12, 28), to: calendar(null, 1, 3) },
      null,
      'XXXX-12-28',
    ],
    ['a range of one day', { kind: 'range', from: calendar(2021, 6, 3), to: calendar(2021, 6, 3) }, null, '2021-06-03'],
    ['the night after', { kind: 'nightAfter', of: calendar(2020, 12, 31) }, null, '2020-12-31/2021-01-01'],
    ['of last year', { kind: 'yearsBack', years: 1, of: calendar(null, 12, 28) }, '2021-03-10', '2020-12-28'],
    [
      'the last week of February',
      { kind: 'weekOfMonth', year: 2020, month: 2, week: -1 },
      null,
      '2020-02-23/2020-02-29',
    ],
    [
      'the last week of a month just begun',
      { kind: 'weekOfMonth', year: null, month: 3, week: -1 },
      '2021-03-10',
      '2020-03-25/2020-03-31',
    ],
    ['a day of this month', { kind: 'dayOfMonth', day: 4 }, '2021-03-10', '2021-03-04'],
    ['a day of the month before', { kind: 'dayOfMonth', day: 14 }, '2021-03-10', '2021-02-14'],
    ['a day that the month before has not', { kind: 'dayOfMonth', day: 31 }, '2021-03-10', null],
    ['the 1990s', { kind: 'decade', decade: 199 }, null, '199X'],
    ['last spring', { kind: 'season', startMonth: 3, isPast: true }, '2021-02-11', '2020'],
    ['before a day', { kind: 'shifted', of: weekday(0), unit: 'day', offset: -6 }, '2021-03-08', '2021-03-01'],
    ['since a year', { kind: 'period', from: calendar(2013, null, null) }, '2021-03-10', '2013/..'],
    ['since a month without year', { kind: 'period', from: calendar(null, 1, null) }, '2021-03-10', '2021-01/2021-03'],
    ['a mere period', { kind: 'period' }, '2021-03-10', null],
    ['an anchored date', { kind: 'anchored', unit: 'day', offset: 1 }, '2021-03-10', null],
  ];
  test.each(cases)('%s', (_, expression, published, expected) => {
    const resolved = resolveDate(expression, on(published));
    expect(resolved.edtf).toBe(expected);
    if (expected === null) expect(resolved.reason).toEqual(expect.any(String));
  });
});

const unit = fc.constantFrom<DateUnit>('day', 'week', 'month', 'year');
const realDay = fc
  .record({
    year: fc.integer({ min: 1950, max: 2080 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate);
const monthDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.option(fc.integer({ min: 1, max: 31 })) })
  .filter(({ month, day }) => isRealDate({ year: 2000, month, day }));
const published = fc.oneof(
  realDay,
  realDay.map((date): CalendarDate => ({ ...date, day: null })),
  realDay.map(({ year }): CalendarDate => ({ year, month: null, day: null })),
  fc.constant(null),
);
const backward: fc.Arbitrary<DateExpression> = fc.oneof(
  monthDay.map(({ month, day }) => calendar(null, month, day)),
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1 })).map(([day, back]) => weekday(day, back)),
  fc
    .tuple(unit, fc.integer({ min: -30, max: 0 }))
    .map(([u, offset]): DateExpression => ({ kind: 'relative', unit: u, offset })),
  fc.constantFrom<DateExpression>({ kind: 'weekend', weeksBack: 0 }, { kind: 'weekend', weeksBack: 1 }),
  fc.integer({ min: 1, max: 31 }).map((day): DateExpression => ({ kind: 'dayOfMonth', day })),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3, 4, -1))
    .map(([month, week]): DateExpression => ({ kind: 'weekOfMonth', year: null, month, week })),
);
const anyExpression: fc.Arbitrary<DateExpression> = fc.oneof(
  backward,
  realDay.map(({ year, month, day }) => calendar(year, month, day)),
  fc.tuple(backward, backward).map(([from, to]): DateExpression => ({ kind: 'range', from, to })),
  backward.map((from): DateExpression => ({ kind: 'period', from })),
  backward.map((of): DateExpression => ({ kind: 'nightAfter', of })),
  backward.map((expression): DateExpression => ({ ...expression, use: 'ahead' })),
  fc.tuple(backward, unit).map(([of, u]): DateExpression => ({ kind: 'shifted', of, unit: u, offset: -2 })),
  fc.constantFrom<DateExpression>({ kind: 'decade', decade: 199 }, { kind: 'season', startMonth: 6, isPast: true }),
);

describe('properties', () => {
  test('what is resolved is EDTF, for our schema and for the edtf library', () => {
    fc.assert(
      fc.property(anyExpression, published, (expression, day) => {
        const { edtf: date, reason } = resolveDate(expression, day);
        if (date === null) {
          expect(reason).not.toBeNull();
          return;
        }
        expect(edtfSchema.safeParse(date).success).toBe(true);
        expect(() => edtf(date)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('news looks backward: nothing begins after the publication', () => {
    fc.assert(
      fc.property(backward, realDay, (expression, day) => {
        const { edtf: date } = resolveDate(expression, day);
        const [first] = date === null ? [] : (daysOf(date.replace('~', '')) ?? []);
        if (first !== undefined) expect(first).toBeLessThanOrEqual(Date.UTC(day.year, day.month - 1, day.day));
      }),
      { numRuns: 2000 },
    );
  });

  test('what lies ahead does not lie before the publication, unless that is far nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), realDay, (day, from) => {
        const { edtf: date } = resolveDate({ kind: 'weekday', weekday: day, weeksBack: 0, use: 'ahead' }, from);
        const [first = 0] = daysOf(date ?? '') ?? [];
        const ahead = (first - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000;
        expect(ahead).toBeGreaterThanOrEqual(0);
        expect(ahead).toBeLessThan(7);
      }),
    );
  });

  test('a range is in order', () => {
    const full = realDay.map(({ year, month, day }) => calendar(year, month, day));
    fc.assert(
      fc.property(fc.tuple(monthDay, monthDay), full, realDay, ([a, b], end, day) => {
        const from = calendar(null, a.month, a.day);
        const yearless = resolveDate({ kind: 'range', from, to: calendar(null, b.month, b.day) }, day).edtf ?? '';
        for (const date of [
          yearless,
          resolveDate({ kind: 'range', from: weekday(5), to: weekday(1) }, day).edtf ?? '',
          resolveDate({ kind: 'range', from: end, to: end }, day).edtf ?? '',
        ]) {
          const [first = NaN, last = NaN] = daysOf(date) ?? [];
          expect(first).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('shiftDate goes there and back', () => {
    fc.assert(
      fc.property(
        realDay,
        fc.constantFrom<DateUnit>('day', 'week'),
        fc.integer({ min: -4000, max: 4000 }),
        (date, u, offset) => {
          const there = shiftDate(date, u, offset);
          expect(there).not.toBeNull();
          expect(there === null ? null : shiftDate(there, u, -offset)).toEqual(date);
        },
      ),
    );
    fc.assert(
      fc.property(realDay, fc.integer({ min: -400, max: 400 }), (date, offset) => {
        const month = { ...date, day: null };
        const there = shiftDate(month, 'month', offset);
        expect(there === null ? null : shiftDate(there, 'month', -offset)).toEqual(month);
      }),
    );
  });

  test('formatDate and parseDate are inverse', () => {
    fc.assert(
      fc.property(realDay, fc.boolean(), fc.boolean(), (date, hasDay, hasYear) => {
        const given: CalendarDate = {
          year: hasYear ? date.year : null,
          month: date.month,
          day: hasDay ? date.day : null,
        };
        expect(parseDate(formatDate(given) ?? '')).toEqual(given);
      }),
    );
  });

  test('the same at any time: no clock is read', () => {
    const now = Date.now;
    const resolveAll = (): string =>
      JSON.stringify(
        [calendar(null, 7, 23), weekday(4), { kind: 'relative', unit: 'day', offset: -1 } as const].map((e) =>
          resolveDate(e, null),
        ),
      );
    const before = resolveAll();
    Date.now = () => 0;
    const after = resolveAll();
    Date.now = now;
    expect(after).toBe(before);
  });
});

describe('daysOf', () => {
  test.each([
    ['2021-03-04', 1],
    ['2021-02', 28],
    ['2020', 366],
    ['2021-03-04/2021-03-06', 3],
    ['199X', 3652],
  ])('%s covers %i days', (date, days) => {
    const [first = NaN, last = NaN] = daysOf(date) ?? [];
    expect((last - first) / 86_400_000 + 1).toBe(days);
  });
  test.each(['XXXX-07-23', '2013/..', ''])('%s has no known days', (date) => {
    expect(daysOf(date)).toBeNull();
  });
});
