import type { DateExpression } from '../../../resolution/dates.js';
import type { DateRule, Groups } from './rule.js';
import {
  COUNT,
  FRENCH_MONTH,
  FRENCH_WEEKDAY,
  PART,
  YEAR,
  calendar,
  countOf,
  dayOf,
  frenchMonthOf,
  frenchWeekdayOf,
  unitOf,
  yearOf,
} from './vocabulary.js';

const day = (offset: number): DateExpression => ({ kind: 'relative', unit: 'day', offset });

function ago({ n, u }: Groups): DateExpression {
  const count = countOf(n);
  const { unit, times } = unitOf(u);
  if (count === null) return { kind: 'period' };
  // "A year ago" means its month, near enough; "eight years ago" does not.
  if (unit === 'year' && times === 1 && count === 1) return { kind: 'relative', unit: 'month', offset: -12 };
  return { kind: 'relative', unit, offset: -count * times, isCounted: true };
}

/** The year of a season. A winter lies in two and has no rule. */
function season({ q, s }: Groups): DateExpression {
  return { kind: 'season', startMonth: s === 'spring' ? 3 : s === 'summer' ? 6 : 9, isPast: q === 'last' };
}

/** Dates counted from the day of writing, feasts, and French dates quoted in English. */
export const RELATIVE_RULES: readonly DateRule[] = [
  {
    id: 'en/date/yesterday',
    seed: 'word',
    pattern: new RegExp(
      `\\b(?:(?:late|early|earlier) )?(?:yesterday(?: ${PART})?|last night|last evening)(?![a-z])`,
      'g',
    ),
    build: () => day(-1),
  },
  {
    id: 'en/date/overnight',
    seed: 'word',
    pattern: /\bovernight\b(?! (?:curfew|stay|trip|journey|train|bus|success|guests?|shift))/g,
    build: () => ({ kind: 'nightAfter', of: day(-1) }),
  },
  { id: 'en/date/day-before-yesterday', seed: 'word', pattern: /\bthe day before yesterday\b/g, build: () => day(-2) },
  {
    id: 'en/date/tomorrow',
    seed: 'word',
    pattern: /\b(?:the day after )?tomorrow\b/g,
    build: () => ({ kind: 'relative', unit: 'day', offset: 1, use: 'ahead' }),
  },
  {
    id: 'en/date/today',
    seed: 'word',
    pattern:
      /\b(?:earlier |later? |early )?today\b|\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.? )?|early |late |earlier )?this (?:morning|afternoon|evening)\b|\btonight\b/g,
    build: () => day(0),
  },
  {
    id: 'en/date/ago',
    seed: 'count',
    pattern: new RegExp(
      `\\b(?:just |only |barely |about |around |some |nearly |almost )?(?<n>${COUNT}|a few|several|a couple of) (?<u>day|night|week|fortnight|month|year|decade)s? ago\\b`,
      'g',
    ),
    build: ago,
  },
  {
    // "The last week of December" and "the last year" are other things.
    id: 'en/date/last-unit',
    seed: 'unit',
    pattern: /\b(?<!\b(?:the|past) )(?:late |early |earlier |mid-)?last (?<u>week|month|year)\b(?! of )/g,
    build: ({ u }) => ({ kind: 'relative', unit: unitOf(u).unit, offset: -1 }),
  },
  {
    id: 'en/date/since-last-unit',
    seed: 'unit',
    pattern: /\bsince (?:late |early )?last (?<u>week|month|year)\b/g,
    build: ({ u }) => ({ kind: 'period', from: { kind: 'relative', unit: unitOf(u).unit, offset: -1 } }),
  },
  {
    // "The fourth attack this year" counts over a stretch; "earlier this year" tells when.
    id: 'en/date/this-unit',
    seed: 'unit',
    pattern: /\b(?<q>earlier |later |so far |late |early )?this (?<u>week|month|year)\b/g,
    build: ({ q, u }) =>
      u === 'year' && (q === undefined || q === 'so far ')
        ? { kind: 'period' }
        : { kind: 'relative', unit: unitOf(u).unit, offset: 0 },
  },
  {
    id: 'en/date/next-unit',
    seed: 'unit',
    pattern: /\b(?<!\bthe )(?:late |early )?next (?<u>week|month|year)\b/g,
    build: ({ u }) => ({ kind: 'relative', unit: unitOf(u).unit, offset: 1, use: 'ahead' }),
  },
  {
    id: 'en/date/season',
    seed: 'word',
    pattern: /\b(?<q>last|this) (?<s>spring|summer|autumn)\b/g,
    build: season,
  },
  {
    id: 'en/date/recent-stretch',
    seed: 'unit',
    pattern:
      /\b(?:in|over|during|for) (?:the )?(?:recent|past|last) (?:(?:few|several|two|three|four|five|six|ten|\d+) )?(?:days|weeks|months|years|decades?|year|month|week)\b/g,
    build: () => ({ kind: 'period' }),
  },
  {
    id: 'en/date/christmas',
    seed: 'word',
    pattern: new RegExp(
      `\\b(?:(?:on|at) )?christmas(?<which> eve| day)?(?! (?:markets?|trees?|gifts?|presents?|part(?:y|ies)|break|holidays?|shopp(?:ers|ing)|season|period|time|week|mood|songs?|carols?|festivities|bonus))(?:,? (?<y>${YEAR}))?`,
      'g',
    ),
    build: ({ which, y }) => calendar(yearOf(y), 12, which === ' eve' ? 24 : 25),
  },
  {
    id: 'en/date/boxing-day',
    seed: 'word',
    pattern: new RegExp(`\\b(?:on )?boxing day\\b(?:,? (?<y>${YEAR}))?`, 'g'),
    build: ({ y }) => calendar(yearOf(y), 12, 26),
  },
  {
    id: 'en/date/new-year',
    seed: 'word',
    pattern: new RegExp(`\\b(?:on )?new year(?:['’]s)? (?<which>eve|day)\\b(?:,? (?<y>${YEAR}))?`, 'g'),
    build: ({ which, y }) => (which === 'eve' ? calendar(yearOf(y), 12, 31) : calendar(yearOf(y), 1, 1)),
  },
  {
    id: 'en/date/french-day-month',
    seed: 'french',
    pattern: new RegExp(`(?<![\\d.,])(?:\\ble )?(?<d>\\d{1,2})(?:er)? (?<m>${FRENCH_MONTH})(?: (?<y>${YEAR}))?`, 'g'),
    build: ({ d, m, y }) => calendar(yearOf(y), frenchMonthOf(m), dayOf(d)),
  },
  {
    id: 'en/date/french-weekday',
    seed: 'french',
    pattern: new RegExp(
      `\\b(?:dans la |la )?(?:nuit d[eu] )?(?<w1>${FRENCH_WEEKDAY})(?: (?:à|au) (?<w2>${FRENCH_WEEKDAY}))?(?: dernier)?(?![a-zà-ÿ])`,
      'g',
    ),
    build: ({ w1, w2 }) => {
      const from: DateExpression = { kind: 'weekday', weekday: frenchWeekdayOf(w1), weeksBack: 0 };
      return w2 === undefined ? from : { kind: 'range', from, to: { ...from, weekday: frenchWeekdayOf(w2) } };
    },
  },
];
