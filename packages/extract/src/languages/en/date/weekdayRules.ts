import type { DateRule } from './rule.js';
import { AT_HOUR, LEAD, PART, WEEKDAY, weekdayOf } from './vocabulary.js';

const NIGHT =
  '(?:(?:in |on |during |over )?the night (?:of|from|between) |overnight (?:(?:raid|attack|assault|ambush|operation|massacre|clashes) )?(?:from |between |on |of )?|between (?:late )?|from (?:late )?)';
/** A weekday that names a feast, a paper or a habit dates nothing. */
const NO_HABIT = '(?<!\\b(?:every|each|any|a|good|black|easter|palm|ash) )';
const NO_NAME = '(?! (?:times|edition|schools?|mosque|market)\\b)';

const weekday = (text: string | undefined): { kind: 'weekday'; weekday: number; weeksBack: number } => ({
  kind: 'weekday',
  weekday: weekdayOf(text),
  weeksBack: 0,
});

/** Dates by the day of the week. Sunday night is the Sunday; the night of Sunday to Monday is both days. */
export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: 'en/date/weekday',
    seed: 'weekday',
    pattern: new RegExp(
      `\\b${LEAD}${NO_HABIT}(?<q>last |this past |this coming |this |next |coming |the previous |the following |the next |(?:that|the) (?:very )?same )?(?<w>${WEEKDAY})${NO_NAME}(?: ${PART})?${AT_HOUR}(?:,? overnight)?(?<week>,? (?:of )?(?:last|this|next|the previous|the past) week\\b)?`,
      'g',
    ),
    build: ({ q, w, week }) => {
      const day = weekday(w);
      if (week !== undefined) {
        if (week.includes('next')) return { ...day, use: 'ahead' };
        return week.includes('this') ? day : { ...day, week: -1 };
      }
      switch (q) {
        case 'last ':
        case 'this past ':
          return { ...day, weeksBack: 1 };
        case 'next ':
        case 'coming ':
        case 'this coming ':
          return { ...day, use: 'ahead' };
        case 'the following ':
        case 'the next ':
          return { kind: 'anchored', unit: 'day', offset: 1, weekday: day.weekday };
        case 'the same ':
        case 'that same ':
        case 'the very same ':
        case 'that very same ':
          return { ...day, isSame: true };
        case 'the previous ':
          return { kind: 'anchored', unit: 'day', offset: -1, weekday: day.weekday };
        default:
          return day;
      }
    },
  },
  {
    id: 'en/date/last-week-on-weekday',
    seed: 'weekday',
    pattern: new RegExp(`\\blast week,? (?:on )?(?<w>${WEEKDAY})`, 'g'),
    build: ({ w }) => ({ ...weekday(w), week: -1 }),
  },
  {
    id: 'en/date/weekdays',
    seed: 'weekday',
    pattern: new RegExp(
      `\\b(?<lead>${NIGHT})?(?:late )?(?<w1>${WEEKDAY})(?: (?:night|evening|morning|afternoon))? ?(?<to>to|and|into|until|till|through|[-–—]) ?(?:on )?(?:the )?(?:(?:early hours of|early|the morning of|morning of|dawn on|late) )?(?<w2>${WEEKDAY})${NO_NAME}(?: (?:night|morning|evening))?`,
      'g',
    ),
    // "On Monday and Tuesday" is a stretch, "on Monday and Friday" names two days.
    build: ({ lead, w1, to, w2 }) => {
      const [from, last] = [weekday(w1), weekday(w2)];
      const areApart = (from.weekday + 1) % 7 !== last.weekday;
      return to === 'and' && lead === undefined && areApart ? null : { kind: 'range', from, to: last };
    },
  },
  {
    id: 'en/date/overnight-into-weekday',
    seed: 'weekday',
    pattern: new RegExp(`\\bovernight (?:in)?to (?<w>${WEEKDAY})`, 'g'),
    build: ({ w }) => {
      const morning = weekday(w);
      return { kind: 'range', from: { ...morning, weekday: (morning.weekday + 6) % 7 }, to: morning };
    },
  },
  {
    id: 'en/date/weekend',
    seed: 'word',
    pattern:
      /\b(?:(?:over|during|at|on|in) )?(?<q>last |the past |the last |this past |this coming |the coming |this |next |the )weekend\b/g,
    build: ({ q }) => {
      if (q === 'next ' || q === 'this coming ' || q === 'the coming ')
        return { kind: 'weekend', weeksBack: 0, use: 'ahead' };
      return { kind: 'weekend', weeksBack: q === 'this ' || q === 'the ' ? 0 : 1 };
    },
  },
];
