import { describe, expect, test } from '@jest/globals';
import edtf from 'edtf';
import fc from 'fast-check';
import { parseDate, resolveDate } from '../../../resolution/dates.js';
import { DATE_CORPUS } from './corpus.js';
import { MAY_HOLD_DATE, readDates } from './index.js';
import { DATE_RULES } from './rules.js';

const dayOf = (published: string | null) => (published === null ? null : parseDate(published));
const read = (text: string, published: string | null) =>
  readDates(text).map(({ start, end, expression, rule }) => ({
    words: text.slice(start, end),
    edtf: resolveDate(expression, dayOf(published)).edtf,
    rule,
  }));

const wanted = DATE_CORPUS.flatMap(({ rule, published, gives }) =>
  gives.map(([text, words, date]) => ({ text, published, words, date, rule })),
);
const unwanted = DATE_CORPUS.flatMap(({ rule, silent }) => silent.map((text) => ({ rule, text })));

describe('the corpus of English dates', () => {
  test.each(wanted)('$rule reads "$text" of $published', ({ text, published, words, date, rule }) => {
    expect(MAY_HOLD_DATE.test(text)).toBe(true);
    expect(read(text, published)).toContainEqual({ words, edtf: date, rule });
  });

  test.each(unwanted)('$rule leaves "$text" alone', ({ rule, text }) => {
    expect(read(text, '2021-03-10').map((reading) => reading.rule)).not.toContain(rule);
  });

  test('has an example and a counter-example for every rule', () => {
    const ids = [...DATE_RULES.map((rule) => rule.id), 'en/date/figures'];
    const shown = DATE_CORPUS.filter((one) => one.gives.length > 0).map((one) => one.rule);
    const refused = DATE_CORPUS.filter((one) => one.silent.length > 0).map((one) => one.rule);
    expect(ids.filter((id) => !shown.includes(id) || !refused.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(shown.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('texts without a date', () => {
  test.each([
    'The 23 March Movement took the town.',
    'After the September 11 attacks little changed.',
    'Updated on 3 March 2021',
    'Photo: 3 March 2021',
    'He was aged 12 and she 34.',
    'At 10.30 the column left by Route 20.',
    'Some 2000 people fled; 312 of 2000 soldiers deserted.',
    'Resolution 2640 was read on page 12.',
    'M5-RFP leaders (June 5 Movement) called for calm.',
    'Mirage 2000 jets and 2 Mi-24 helicopters',
    'He sat in the sun and they may march.',
    'A 27-year-old trader lost his week-old goat.',
  ])('%s', (text) => {
    expect(read(text, '2021-03-10')).toEqual([]);
  });
});

describe('what the words around say', () => {
  const uses = (text: string) => readDates(text).map(({ expression }) => expression.use ?? null);
  test.each([
    ['The army said on Tuesday that 12 had died.', ['telling']],
    ['In a statement issued on Tuesday evening it denied this.', ['telling']],
    ['In a statement which the spokesman issued on Tuesday, he denied this.', ['telling']],
    ['The police commissioner made this known on Tuesday.', ['telling']],
    ['Twelve have died, according to the army on Tuesday.', ['telling']],
    ['On Tuesday the army announced the deaths of 12 soldiers.', ['telling']],
    ['On Tuesday gunmen killed 12 soldiers, the army said.', [null]],
    ['On Tuesday the explosion that the army reported killed 12.', [null]],
    ['The twelve soldiers were buried on Tuesday.', ['aside']],
    ['Every 1 December the town mourns its dead.', ['aside']],
    ['The vote is set for 9 June.', ['ahead']],
    ['The hearing resumes on 25 November.', ['ahead']],
    ['If they come back in June, we flee.', ['ahead']],
    ['The pact should be reviewed in January.', ['ahead']],
    ['The court is to hear 47 men in December.', ['ahead']],
    ['The vote had been set for 9 June.', [null]],
    ['They may have been killed on Monday.', [null]],
    ['Police will question those arrested on 3 March.', [null]],
    ['Gunmen killed 12 on Monday.', [null]],
  ])('%s', (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });

  test('the end of a stretch dates no event', () => {
    const [reading] = readDates('The curfew was extended until 30 June.');
    expect(reading?.expression).toMatchObject({ kind: 'period', at: { use: 'ahead' } });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'on in the of from between to and 3 12 31 2019 2021 March May Monday Sunday night week last this next that same day days after before two a year overnight since until , . - – 1-3 12/03/2021 dec Dec. mid- İ'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  const published = fc.constantFrom('2021-03-10', '2020-02-29', '2021-03', '2021', null);

  test('gives readings in order, inside the text, without overlaps, and valid EDTF', () => {
    fc.assert(
      fc.property(text, published, (given, day) => {
        let last = 0;
        for (const { start, end, expression } of readDates(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(given.slice(start, end).trim()).not.toBe('');
          last = end;
          const resolved = resolveDate(expression, dayOf(day));
          if (resolved.edtf !== null) expect(() => edtf(resolved.edtf ?? '')).not.toThrow();
        }
        expect(last).toBeLessThanOrEqual(given.length);
        expect(readDates(given)).toEqual(readDates(given));
      }),
      { numRuns: 1500 },
    );
  });

  test('what is read of longer figures covers none of ours', () => {
    const readings = readDates(', Sunday 12/03/2021 12').map(({ start, end }) => [start, end]);
    expect(readings).toEqual([
      [2, 8],
      [9, 19],
    ]);
  });

  test('takes time in proportion to its length', () => {
    const time = (times: number): number => {
      const given =
        'On May 3 and March 4, two days after the raid of 12 March, in the night from Monday to Tuesday '.repeat(times);
      const start = performance.now();
      readDates(given);
      return performance.now() - start;
    };
    time(50);
    const one = Math.max(1, time(100));
    expect(time(1600)).toBeLessThan(one * 16 * 8);
  });
});
