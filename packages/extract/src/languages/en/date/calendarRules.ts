import type { DateExpression } from '../../../resolution/dates.js';
import type { DateRule, Groups } from './rule.js';
import {
  AT_HOUR,
  COUNTED,
  DAY,
  LEAD,
  MONTH,
  STRETCH,
  WEEKDAY,
  YEAR,
  calendar,
  dayOf,
  monthOf,
  ordinalOf,
  yearOf,
} from './vocabulary.js';

const TO = '(?:to|and|until|till|through|or|[-–—/])';
const NIGHT =
  '(?:(?:in |on |during |over )?the night (?:of|from|between) (?:the )?|overnight (?:from |on |of )?|from |between )';
const ON_WEEKDAY = `(?:${WEEKDAY},? (?:the )?)?`;

/** "of last year" and its like: the year of a month named before. */
function inOtherYear(groups: Groups): DateExpression | null {
  const month = monthOf(groups['m']);
  const day = dayOf(groups['d'] ?? groups['e']);
  const which = groups['which'] ?? '';
  if (which === 'last' || which === 'this') {
    return { kind: 'yearsBack', years: which === 'last' ? 1 : 0, of: calendar(null, month, day) };
  }
  const offset = /following|next/.test(which) ? 1 : /previous|preceding|before/.test(which) ? -1 : 0;
  return month === null ? null : { kind: 'anchored', unit: 'year', offset, at: { month, day } };
}

/** Two days of one month; "and" without "between" joins neighbours alone. */
function daysOfMonth({ lead, d1, d2, to, m, y }: Groups): DateExpression | null {
  const [first, last, month] = [dayOf(d1) ?? 0, dayOf(d2) ?? 0, monthOf(m)];
  if (first >= last || ((to === 'and' || to === 'or') && lead === undefined && last !== first + 1)) return null;
  return { kind: 'range', from: calendar(yearOf(y), month, first), to: calendar(yearOf(y), month, last) };
}

/** Dates by day and month, months, and ranges of them. */
export const CALENDAR_RULES: readonly DateRule[] = [
  {
    id: 'en/date/day-month',
    seed: 'month',
    pattern: new RegExp(
      `\\b${LEAD}${ON_WEEKDAY}(?:the )?\\b(?<d>${DAY})(?: of)?[ -](?<m>${MONTH})(?:(?:,| of|-)? ?(?<y>${YEAR}))?${AT_HOUR}`,
      'g',
    ),
    build: ({ d, m, y }) => calendar(yearOf(y), monthOf(m), dayOf(d)),
  },
  {
    // "In March 12 soldiers died" is a month and a number of soldiers; "on March 12 soldiers died" is a day.
    id: 'en/date/month-day',
    seed: 'month',
    pattern: new RegExp(
      `\\b(?<!\\b(?:in|since|during) |\\d(?:st|nd|rd|th)? (?:of )?)${LEAD}${ON_WEEKDAY}(?<m>${MONTH}) (?:the )?(?<d>${DAY})(?:(?<=\\bon [a-z.]{3,9} [\\dsthndr]{1,4})|(?<=\\b(?:of|${WEEKDAY},?) [a-z.]{3,9} [\\dsthndr]{1,4})(?= (?:killed|injured|wounded|displaced)\\b)|(?! ${COUNTED}))(?:,? (?<y>${YEAR}))?${AT_HOUR}`,
      'g',
    ),
    build: ({ d, m, y }) => calendar(yearOf(y), monthOf(m), dayOf(d)),
  },
  {
    id: 'en/date/around-day',
    seed: 'month',
    pattern: new RegExp(
      `\\b(?:on or )?(?:around|about) (?:the )?(?:(?<d>${DAY})(?: of)? (?<m>${MONTH})|(?<m2>${MONTH}) (?<d2>${DAY})(?! ${COUNTED}))(?:,? (?<y>${YEAR}))?`,
      'g',
    ),
    build: ({ d, m, m2, d2, y }) => ({ ...calendar(yearOf(y), monthOf(m ?? m2), dayOf(d ?? d2)), isAbout: true }),
  },
  {
    id: 'en/date/month',
    seed: 'month',
    pattern: new RegExp(`\\b(?<q>${STRETCH}|last |this |next )(?<m>${MONTH})(?:,| of)?(?: (?<y>${YEAR}))?`, 'g'),
    build: ({ m, y, q }) => {
      const of = calendar(yearOf(y), monthOf(m), null);
      return q === 'next ' ? { ...of, use: 'ahead' } : of;
    },
  },
  {
    id: 'en/date/month-of-other-year',
    seed: 'otherYear',
    pattern: new RegExp(
      `\\b${LEAD}${STRETCH}(?:(?<d>${DAY}) (?:of )?)?(?<m>${MONTH})(?: (?<e>${DAY}),?)? (?:of |in )?(?:(?<which>last|this|that|the same|that same|the following|the next|the previous|the preceding) year|the year (?<which2>before|after))\\b`,
      'g',
    ),
    build: (g) => inOtherYear({ ...g, which: g['which'] ?? (g['which2'] === 'after' ? 'following' : g['which2']) }),
  },
  {
    id: 'en/date/following-month-by-name',
    seed: 'otherYear',
    pattern: new RegExp(`\\bthe (?<which>following|next|previous|preceding) (?<m>${MONTH})`, 'g'),
    build: ({ which, m }) => {
      const month = monthOf(m);
      if (month === null) return null;
      const isAfter = which === 'following' || which === 'next';
      return { kind: 'anchored', unit: 'month', offset: isAfter ? 1 : -1, at: { month, day: null } };
    },
  },
  {
    id: 'en/date/week-of-month',
    seed: 'otherYear',
    pattern: new RegExp(
      `\\b(?:the )?(?<n>first|second|third|fourth|last|final|opening) (?<u>week|weekend) (?:of|in) (?<m>${MONTH})(?:,?(?: of)? (?<y>${YEAR}))?`,
      'g',
    ),
    build: ({ n, u, m, y }) => {
      const month = monthOf(m);
      if (month === null) return null;
      const of = calendar(yearOf(y), month, null);
      return u === 'weekend' ? of : { kind: 'weekOfMonth', year: of.year, month, week: ordinalOf(n) };
    },
  },
  {
    id: 'en/date/day-of-list',
    seed: 'stretch',
    pattern: new RegExp(
      `\\b(?<d>${DAY})(?=(?:, ${DAY}){0,4},? (?:and|or) (?:the )?${DAY} (?:of )?(?<m>${MONTH})(?:,? (?<y>${YEAR}))?)`,
      'g',
    ),
    build: ({ d, m, y }) => calendar(yearOf(y), monthOf(m), dayOf(d)),
  },
  {
    id: 'en/date/days-of-one-month',
    seed: 'stretch',
    pattern: new RegExp(
      `\\b(?<lead>${NIGHT})?(?:the )?${ON_WEEKDAY}(?<d1>(?<![\\d.,:/-])(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?) ?(?<to>${TO}) ?(?:the )?${ON_WEEKDAY}(?<d2>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?) (?:of )?(?<m>${MONTH})(?:,? (?<y>${YEAR}))?`,
      'g',
    ),
    build: daysOfMonth,
  },
  {
    id: 'en/date/month-days',
    seed: 'stretch',
    pattern: new RegExp(
      `\\b(?<!\\bin |\\d(?:st|nd|rd|th)? )(?<lead>${NIGHT})?(?<m>${MONTH}) (?<d1>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?) ?(?<to>${TO}) ?(?<d2>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)(?![\\d:])(?! ${COUNTED})(?:,? (?<y>${YEAR}))?`,
      'g',
    ),
    build: daysOfMonth,
  },
  {
    id: 'en/date/range-across-months',
    seed: 'stretch',
    pattern: new RegExp(
      `\\b(?<lead>${NIGHT})?${ON_WEEKDAY}(?:(?<d1>${DAY}) (?:of )?(?<m1>${MONTH})|(?<m1b>${MONTH}) (?<d1b>${DAY}))(?:,? (?<y1>${YEAR}))? ?(?<to>to|until|till|through|and|[-–—]) ?(?:the )?${ON_WEEKDAY}(?:(?<d2>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?) (?:of )?(?<m2>${MONTH})|(?<m2b>${MONTH}) (?<d2b>${DAY}))(?:,? (?<y2>${YEAR}))?`,
      'g',
    ),
    build: (g) => {
      const [d1, d2] = [dayOf(g['d1'] ?? g['d1b']), dayOf(g['d2'] ?? g['d2b'])];
      const [m1, m2] = [monthOf(g['m1'] ?? g['m1b']), monthOf(g['m2'] ?? g['m2b'])];
      // "On 3 March and 4 April" are two dates; "between 3 March and 4 April" and "30 April and 1 May" are one stretch.
      if (g['to'] === 'and' && g['lead'] === undefined && !(d2 === 1 && (d1 ?? 0) >= 28)) return null;
      const [y1, y2] = [
        yearOf(g['y1'] ?? g['y2']),
        yearOf(g['y2'] ?? (m1 !== null && m2 !== null && m2 >= m1 ? g['y1'] : undefined)),
      ];
      return { kind: 'range', from: calendar(y1, m1, d1), to: calendar(y2, m2, d2) };
    },
  },
  {
    id: 'en/date/months',
    seed: 'stretch',
    pattern: new RegExp(
      `\\b(?<lead>from |between )?${STRETCH}(?<m1>${MONTH})(?: (?<y1>${YEAR}))? ?(?<to>to|until|till|through|and|[-–—]) ?${STRETCH}(?<m2>${MONTH})(?! \\d{1,2}\\b)(?: (?<y2>${YEAR}))?`,
      'g',
    ),
    build: ({ lead, m1, y1, to, m2, y2 }) => {
      if (to === 'and' && lead === undefined) return null;
      const [first, last] = [monthOf(m1), monthOf(m2)];
      if (first === null || last === null) return null;
      const from = yearOf(y1) ?? (y2 === undefined ? null : last < first ? Number(y2) - 1 : Number(y2));
      return { kind: 'range', from: calendar(from, first, null), to: calendar(yearOf(y2), last, null) };
    },
  },
  {
    id: 'en/date/since-month',
    seed: 'otherYear',
    pattern: new RegExp(
      `\\b(?:ever )?since ${STRETCH}(?:last )?(?:(?:the )?(?<d>${DAY}) (?:of )?)?(?<m>${MONTH})(?: (?<e>${DAY})(?! ${COUNTED}),?)?(?: (?<y>${YEAR}))?(?<last> (?:of )?last year\\b)?`,
      'g',
    ),
    build: ({ m, d, e, y, last }) => {
      const of = calendar(yearOf(y), monthOf(m), dayOf(d ?? e));
      return { kind: 'period', from: last === undefined ? of : { kind: 'yearsBack', years: 1, of } };
    },
  },
];
