import type { DateExpression, DateUnit } from '../../../resolution/dates.js';

/** A date rule: where `pattern` matches, `build` tells what it says; null when it says nothing after all. */
export type DateRule = {
  readonly id: string;
  readonly pattern: RegExp;
  readonly build: (groups: Readonly<Record<string, string | undefined>>) => DateExpression | null;
};

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|a few|several)';
const UNIT = '(?:day|night|week|month|year)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const PART = '(?:night|evening|morning|afternoon)';

const monthOf = (text: string | undefined): number | null => {
  const at = MONTHS.findIndex(
    (name) => text !== undefined && name.startsWith(text.toLowerCase().replace('.', '').slice(0, 3)),
  );
  return at < 0 ? null : at + 1;
};
const weekdayOf = (text: string | undefined): number => WEEKDAYS.indexOf((text ?? '').toLowerCase());
const countOf = (text: string | undefined): number | null => {
  const word = (text ?? '').toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  if (/^\d+$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? null : at;
};
const unitOf = (text: string | undefined): DateUnit => {
  const word = (text ?? '').toLowerCase();
  return word === 'week' || word === 'month' || word === 'year' ? word : 'day';
};
const dayOf = (text: string | undefined): number | null => (text === undefined ? null : Number.parseInt(text, 10));
const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const calendar = (year: number | null, month: number | null, day: number | null): DateExpression => ({
  kind: 'calendar',
  year,
  month,
  day,
});

/** The English date rules in order of preference: where two overlap, the longer match wins, then the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  {
    id: 'en/date/days-of-one-month',
    pattern: new RegExp(
      `\\b(?:from |between )?(?:the )?(?<d1>${DAY})\\s?(?:to|and|until|till|[-–—])\\s?(?:the )?(?<d2>${DAY}) (?:of )?(?<m>${MONTH})(?:,? (?<y>(?:19|20)\\d{2}))?`,
      'gi',
    ),
    build: ({ d1, d2, m, y }) => ({
      kind: 'range',
      from: calendar(yearOf(y), monthOf(m), dayOf(d1)),
      to: calendar(yearOf(y), monthOf(m), dayOf(d2)),
    }),
  },
  {
    id: 'en/date/month-days',
    pattern: new RegExp(
      `\\b(?:from |between )?(?<m>${MONTH}) (?<d1>${DAY})\\s?(?:to|and|until|till|[-–—])\\s?(?<d2>${DAY})(?:,? (?<y>(?:19|20)\\d{2}))?(?![\\d:])`,
      'g',
    ),
    build: ({ m, d1, d2, y }) => ({
      kind: 'range',
      from: calendar(yearOf(y), monthOf(m), dayOf(d1)),
      to: calendar(yearOf(y), monthOf(m), dayOf(d2)),
    }),
  },
  {
    id: 'en/date/range-across-months',
    pattern: new RegExp(
      `\\b(?:from |between )(?:(?<d1>${DAY}) (?<m1>${MONTH})|(?<m1b>${MONTH}) (?<d1b>${DAY}))(?:,? (?<y1>(?:19|20)\\d{2}))? (?:to|and|until) (?:(?<d2>${DAY}) (?<m2>${MONTH})|(?<m2b>${MONTH}) (?<d2b>${DAY}))(?:,? (?<y2>(?:19|20)\\d{2}))?`,
      'g',
    ),
    build: (g) => ({
      kind: 'range',
      from: calendar(yearOf(g['y1'] ?? g['y2']), monthOf(g['m1'] ?? g['m1b']), dayOf(g['d1'] ?? g['d1b'])),
      to: calendar(yearOf(g['y2']), monthOf(g['m2'] ?? g['m2b']), dayOf(g['d2'] ?? g['d2b'])),
    }),
  },
  {
    id: 'en/date/night-between-weekdays',
    pattern: new RegExp(
      `\\b(?:overnight (?:from |between )?|(?:on |during )?the night (?:of|from|between) |between (?:late )?|from )(?<w1>${WEEKDAY})(?: night)? (?:to|and|into|until) (?<w2>${WEEKDAY})`,
      'gi',
    ),
    build: ({ w1, w2 }) => ({
      kind: 'range',
      from: { kind: 'weekday', weekday: weekdayOf(w1), weeksBack: 0 },
      to: { kind: 'weekday', weekday: weekdayOf(w2), weeksBack: 0 },
    }),
  },
  {
    id: 'en/date/last-weekday',
    pattern: new RegExp(`\\b(?:last|this past|the previous) (?<w>${WEEKDAY})(?: ${PART})?`, 'gi'),
    build: ({ w }) => ({ kind: 'weekday', weekday: weekdayOf(w), weeksBack: 1 }),
  },
  {
    id: 'en/date/weekday',
    pattern: new RegExp(`\\b(?<w>${WEEKDAY})(?: ${PART})?(?! (?:prayers|times|edition|Times))`, 'g'),
    build: ({ w }) => ({ kind: 'weekday', weekday: weekdayOf(w), weeksBack: 0 }),
  },
  {
    id: 'en/date/weekend',
    pattern: /\b(?:over|during|at|this|on) (?:the|this|this past) ?(?:past )?weekend\b/gi,
    build: () => ({ kind: 'weekend', weeksBack: 0 }),
  },
  {
    id: 'en/date/last-weekend',
    pattern: /\b(?:last|the past|this past) weekend\b/gi,
    build: () => ({ kind: 'weekend', weeksBack: 1 }),
  },
  {
    id: 'en/date/yesterday',
    pattern: new RegExp(
      `\\byesterday(?: ${PART})?\\b|\\b(?:last night|overnight)\\b(?! (?:from|between|${WEEKDAY}))`,
      'gi',
    ),
    build: () => ({ kind: 'relative', unit: 'day', offset: -1 }),
  },
  {
    id: 'en/date/day-before-yesterday',
    pattern: /\bthe day before yesterday\b/gi,
    build: () => ({ kind: 'relative', unit: 'day', offset: -2 }),
  },
  {
    id: 'en/date/today',
    pattern:
      /\b(?:earlier |late )?today\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b|\b(?:earlier|early) in the day\b/gi,
    build: () => ({ kind: 'relative', unit: 'day', offset: 0 }),
  },
  {
    id: 'en/date/ago',
    pattern: new RegExp(`\\b(?<n>${COUNT}) (?<u>${UNIT})s? ago\\b`, 'gi'),
    build: ({ n, u }) =>
      countOf(n) === null ? { kind: 'period' } : { kind: 'relative', unit: unitOf(u), offset: -(countOf(n) ?? 0) },
  },
  {
    id: 'en/date/last-unit',
    pattern: /\b(?:late |early |earlier )?last (?<u>week|month|year)\b/gi,
    build: ({ u }) => ({ kind: 'relative', unit: unitOf(u), offset: -1 }),
  },
  {
    id: 'en/date/this-unit',
    pattern: /\b(?:earlier |later |so far )?this (?<u>week|month|year)\b/gi,
    build: ({ u }) => (unitOf(u) === 'year' ? { kind: 'period' } : { kind: 'relative', unit: unitOf(u), offset: 0 }),
  },
  {
    id: 'en/date/that-unit',
    pattern:
      /\b(?:later |earlier |on )?(?:that|the) same (?<u>day|week|month|year|night|morning|afternoon|evening)\b|\b(?:later |earlier )?(?:that|the same) (?<v>day|week|month|year|night|morning|afternoon|evening)\b/gi,
    build: ({ u, v }) => ({ kind: 'anchored', unit: unitOf(u ?? v), offset: 0 }),
  },
  {
    id: 'en/date/the-next',
    pattern: /\b(?:on )?the (?:following|next) (?<u>day|week|month|year|night|morning|afternoon|evening)\b/gi,
    build: ({ u }) => ({ kind: 'anchored', unit: unitOf(u), offset: 1 }),
  },
  {
    id: 'en/date/the-previous',
    pattern:
      /\b(?:on )?the (?:previous|preceding) (?<u>day|week|month|year|night|evening)\b|\bthe (?<v>day|night|week) before\b/gi,
    build: ({ u, v }) => ({ kind: 'anchored', unit: unitOf(u ?? v), offset: -1 }),
  },
  {
    id: 'en/date/earlier-by',
    pattern: new RegExp(
      `\\b(?:just |only |barely |some )?(?<n>${COUNT}) (?<u>${UNIT})s? (?:earlier|before|previously)\\b`,
      'gi',
    ),
    build: ({ n, u }) =>
      countOf(n) === null ? null : { kind: 'anchored', unit: unitOf(u), offset: -(countOf(n) ?? 0) },
  },
  {
    id: 'en/date/later-by',
    pattern: new RegExp(
      `\\b(?:just |only |barely |some )?(?<n>${COUNT}) (?<u>${UNIT})s? (?:later|afterwards?)\\b`,
      'gi',
    ),
    build: ({ n, u }) => (countOf(n) === null ? null : { kind: 'anchored', unit: unitOf(u), offset: countOf(n) ?? 0 }),
  },
  {
    id: 'en/date/days-after',
    pattern: new RegExp(`\\b(?:just |only |barely )?(?<n>${COUNT}) (?<u>day|week|month|year)s? after\\b`, 'gi'),
    build: ({ n, u }) => (countOf(n) === null ? null : { kind: 'anchored', unit: unitOf(u), offset: countOf(n) ?? 0 }),
  },
  {
    id: 'en/date/slashes',
    pattern: /\b(?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>(?:19|20)\d{2})\b/g,
    build: ({ d, m, y }) =>
      Number(m) > 12 ? calendar(yearOf(y), dayOf(d), Number(m)) : calendar(yearOf(y), Number(m), dayOf(d)),
  },
  {
    id: 'en/date/month-of-last-year',
    pattern: new RegExp(`\\b(?:(?<d>${DAY}) )?(?<m>${MONTH})(?: (?<e>${DAY}),?)? (?:of )?last year\\b`, 'g'),
    build: ({ m, d, e }) => ({ kind: 'yearsBack', years: 1, of: calendar(null, monthOf(m), dayOf(d ?? e)) }),
  },
  {
    id: 'en/date/last-named-month',
    pattern: new RegExp(`\\blast (?<m>${MONTH})\\b`, 'g'),
    build: ({ m }) => calendar(null, monthOf(m), null),
  },
  {
    id: 'en/date/part-of-month',
    pattern: new RegExp(`\\b(?:mid|early|late)[- ](?<m>${MONTH})(?: (?<y>(?:19|20)\\d{2}))?\\b`, 'gi'),
    build: ({ m, y }) => calendar(yearOf(y), monthOf(m), null),
  },
  {
    id: 'en/date/ends-of-month',
    pattern: new RegExp(`\\bthe (?:end|beginning|start|middle) of (?<m>${MONTH})(?: (?<y>(?:19|20)\\d{2}))?\\b`, 'gi'),
    build: ({ m, y }) => calendar(yearOf(y), monthOf(m), null),
  },
  {
    id: 'en/date/in-year',
    pattern:
      /\b(?:in|of|during|early|late|mid-?|throughout) (?:early |late |mid-)?(?<y>(?:19|20)\d{2})\b(?! (?:people|soldiers|civilians|others|troops))/gi,
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/year-of-event',
    pattern:
      /\b(?<=the |a )(?<y>(?:19|20)\d{2})(?= (?:attack|raid|massacre|coup|bombing|siege|ambush|assault|kidnapping|killing))/gi,
    build: ({ y }) => calendar(yearOf(y), null, null),
  },
  {
    id: 'en/date/since',
    pattern: new RegExp(
      `\\b(?:since|until|till) (?:early |late |mid-|the (?:start|beginning|end) of )?(?:last )?(?:(?<d>${DAY}) )?(?<m>${MONTH})?(?: ?(?<e>${DAY}),?)?(?: ?(?<y>(?:19|20)\\d{2}))?\\b`,
      'g',
    ),
    build: ({ m, d, e, y }) =>
      m === undefined && y === undefined
        ? null
        : { kind: 'period', from: calendar(yearOf(y), monthOf(m), dayOf(d ?? e)) },
  },
  {
    id: 'en/date/recent-stretch',
    pattern:
      /\b(?:in|over|during|for) (?:the )?(?:recent|past|last) (?:(?:few|several|two|three|four|five|six|ten|\d+) )?(?:days|weeks|months|years|decade|decades|year)\b/gi,
    build: () => ({ kind: 'period' }),
  },
];
