import type { DateExpression } from '../../../resolution/dates.js';
import type { DateRule, Groups } from './rule.js';
import {
  COUNT,
  DAY,
  MONTH,
  WEEKDAY,
  calendar,
  countOf,
  dayOf,
  monthOf,
  ordinalOf,
  unitOf,
  weekdayOf,
} from './vocabulary.js';

const SPAN_OF_DAY = 'day|night|morning|afternoon|evening';
const UNIT = `week|month|year|${SPAN_OF_DAY}`;
const COUNTED_UNIT = '(?<u>day|night|week|fortnight|month|year|decade|hour)s?';
const HEDGE = '(?:(?:just|only|barely|some|about|around|nearly|almost) )?';
/** What was told before: then "after" counts from it. Anything else is told now, and "after" counts back to it. */
const TOLD_BEFORE =
  /^ (?:that|this|it|those)\b|^ (?:the|that|this|those|these) (?:[a-z-]+ ){0,2}(?:attacks?|raids?|ambush(?:es)?|assaults?|blasts?|bombings?|explosions?|killings?|massacres?|clash(?:es)?|fighting|incidents?|abductions?|kidnappings?|strikes?|coup|murders?|shootings?)\b(?! (?:was|were|had|that|which|began|broke))/;

/** `true` for "after", told of something told before; `rest` is what follows. */
const isToldBefore = (rest: string): boolean => rest === '' || /^[.,;:)]/.test(rest) || TOLD_BEFORE.test(rest);

function counted({ n, u }: Groups, sign: 1 | -1): DateExpression | null {
  const units = countOf(n);
  const count = u === 'hour' ? daysOfHours(units) : units;
  if (count === null) return null;
  const { unit, times } = unitOf(u);
  return { kind: 'anchored', unit, offset: sign * count * times, isCounted: true };
}

const HOURS_A_DAY = 24;
/** "48 hours after": whole days told in hours; null for other hours. */
const daysOfHours = (hours: number | null): number | null =>
  hours !== null && hours > 0 && hours % HOURS_A_DAY === 0 ? hours / HOURS_A_DAY : null;

/** "Nine days after three guards were killed": the killing was nine days before what is told now. */
function after(groups: Groups): DateExpression | null {
  const told = counted(groups, 1);
  const rest = groups['rest'] ?? '';
  if (told?.kind !== 'anchored') return told;
  if (isToldBefore(rest)) return TOLD_BEFORE.test(rest) ? { ...told, isBackFromNow: true } : told;
  return { ...told, offset: -told.offset, isFromNow: true };
}

/** What a day is set for: "three days before the president's visit on Friday". */
const OCCASION =
  "(?:[a-z'’-]+ ){1,4}?(?:visit|summit|elections?|vote|polls|referendum|meeting|conference|ceremony|talks|funeral|trial|celebrations?|anniversary)(?: (?:due|set|scheduled|planned|held|to be held))? (?:on|of|for)";

const REST = '(?=(?<rest>[^.;]{0,60}))';

/** Dates that count from another one, told before. */
export const ANCHORED_RULES: readonly DateRule[] = [
  {
    id: 'en/date/that-unit',
    seed: 'unit',
    pattern: new RegExp(
      `\\b(?:(?:later|earlier|on|in|late|early) )?(?:(?:(?:that|the) )?(?:very )?same (?<u>${UNIT})|(?<!\\b(?:so|believe|think|said|say|says|hope|know|known|fear|of) )that (?<v>${UNIT}))\\b(?![-–])`,
      'g',
    ),
    build: ({ u, v }) => ({ kind: 'anchored', unit: unitOf(u ?? v).unit, offset: 0 }),
  },
  {
    id: 'en/date/same-month-of-last-year',
    seed: 'unit',
    pattern: /\bthe same month (?:of )?(?:last year|the (?:previous|preceding) year|a year (?:ago|earlier|before))\b/g,
    build: () => ({
      kind: 'shifted',
      of: { kind: 'relative', unit: 'month', offset: 0 },
      unit: 'year',
      offset: -1,
    }),
  },
  {
    id: 'en/date/hours-apart',
    seed: 'count',
    pattern:
      /\b(?:(?:just|only|barely|a few|some|several|a couple of|two|three|four|five|six) )?hours (?:later|earlier|before that|after that)\b/g,
    build: () => ({ kind: 'anchored', unit: 'day', offset: 0 }),
  },
  {
    id: 'en/date/in-the-day',
    seed: 'unit',
    pattern: /\b(?:earlier|later|late|early) in the (?:day|night|morning|afternoon|evening)\b/g,
    build: () => ({ kind: 'anchored', unit: 'day', offset: 0 }),
  },
  {
    id: 'en/date/in-the-month',
    seed: 'unit',
    pattern: /\b(?:earlier|early|late) in the (?<u>week|month|year)\b/g,
    build: ({ u }) => ({ kind: 'anchored', unit: unitOf(u).unit, offset: 0, isFromNow: true }),
  },
  {
    id: 'en/date/the-next',
    seed: 'unit',
    pattern: new RegExp(
      `\\b(?:(?:on|in|early|late) )?(?:the (?:very )?(?:following|next) (?<u>${UNIT})|(?:next|following) (?<v>${SPAN_OF_DAY}))\\b`,
      'g',
    ),
    build: ({ u, v }) => ({ kind: 'anchored', unit: unitOf(u ?? v).unit, offset: 1 }),
  },
  {
    id: 'en/date/the-previous',
    seed: 'unit',
    pattern: new RegExp(
      `\\b(?:on )?the (?:previous|preceding) (?<u>${UNIT})\\b|\\bthe (?<v>day|night|evening|week|month|year) (?:before|earlier|prior)\\b(?! yesterday)`,
      'g',
    ),
    // With nothing told before, the week before is that before the week of writing.
    build: ({ u, v }) => {
      const { unit } = unitOf(u ?? v);
      return { kind: 'anchored', unit, offset: -1, ...(unit === 'day' ? {} : { isFromNow: true }) };
    },
  },
  {
    id: 'en/date/unit-after',
    seed: 'count',
    pattern: new RegExp(`\\bthe (?<u>day|morning|night|week|month|year) after\\b(?! (?:tomorrow|next))${REST}`, 'g'),
    build: ({ u, rest }) => {
      const isBefore = isToldBefore(rest ?? '');
      return {
        kind: 'anchored',
        unit: unitOf(u).unit,
        offset: isBefore ? 1 : -1,
        ...(isBefore ? {} : { isFromNow: true }),
      };
    },
  },
  {
    id: 'en/date/earlier-by',
    seed: 'count',
    pattern: new RegExp(`\\b${HEDGE}(?<n>${COUNT}) ${COUNTED_UNIT} (?:earlier|before|previously|prior)\\b`, 'g'),
    build: (groups) => counted(groups, -1),
  },
  {
    id: 'en/date/later-by',
    seed: 'count',
    pattern: new RegExp(
      `(?<!\\bless than |\\bmore than |\\bwithin )\\b${HEDGE}(?<n>${COUNT}) ${COUNTED_UNIT} (?:later|afterwards?)\\b`,
      'g',
    ),
    build: (groups) => counted(groups, 1),
  },
  {
    // "It came a week after the massacre at X": the massacre was a week before what is told now.
    id: 'en/date/comes-after',
    seed: 'count',
    pattern: new RegExp(
      `(?<=\\b(?:it|this|that|which|(?:the|this|that|latest|new|fresh) (?:[a-z-]+ ){0,2}[a-z-]+) (?:comes?|came|follow(?:s|ed)|happen(?:s|ed)|occur(?:s|red)|took place) )${HEDGE}(?<n>${COUNT}) ${COUNTED_UNIT} after\\b(?= )`,
      'g',
    ),
    build: (groups) => {
      const told = counted(groups, -1);
      return told?.kind === 'anchored' ? { ...told, isFromNow: true } : told;
    },
  },
  {
    id: 'en/date/after-by',
    seed: 'count',
    pattern: new RegExp(
      `(?<!\\bless than |\\bmore than |\\bwithin )\\b${HEDGE}(?<n>${COUNT}) ${COUNTED_UNIT} after\\b${REST}`,
      'g',
    ),
    build: after,
  },
  {
    id: 'en/date/counted-from-date',
    seed: 'count',
    pattern: new RegExp(
      `\\b${HEDGE}(?<n>${COUNT}) ${COUNTED_UNIT} (?:(?<side>before|after)|before ${OCCASION}) (?:the )?(?:(?<w>${WEEKDAY})|(?<d>${DAY}) (?<m>${MONTH})|(?<m2>${MONTH}) (?<d2>${DAY}))`,
      'g',
    ),
    build: ({ n, u, side, w, d, m, m2, d2 }) => {
      const units = countOf(n);
      const count = u === 'hour' ? daysOfHours(units) : units;
      const { unit, times } = unitOf(u);
      if (count === null) return null;
      const of: DateExpression =
        w === undefined
          ? calendar(null, monthOf(m ?? m2), dayOf(d ?? d2))
          : { kind: 'weekday', weekday: weekdayOf(w), weeksBack: 0 };
      return { kind: 'shifted', of, unit, offset: (side === 'after' ? count : -count) * times };
    },
  },
  {
    id: 'en/date/nth-day',
    seed: 'unit',
    pattern: /\b(?:on|during) the (?<n>first|second|third|fourth|fifth) (?:day|night)\b(?! of | after)/g,
    build: ({ n }) => ({ kind: 'anchored', unit: 'day', offset: ordinalOf(n) - 1, isFromStart: true }),
  },
  {
    id: 'en/date/day-of-that-month',
    seed: 'number',
    pattern:
      /\b(?<=\bon )the (?<d>3[01]|[12]?\d)(?:st|nd|rd|th)(?=[.,;:)]|$| (?:of (?:that|the same|this) month|and|in|at|near|by|when|after|of the (?:same )?month)\b)(?: of (?:that|the same|this|the) month\b)?/g,
    build: ({ d }) => ({ kind: 'dayOfMonth', day: dayOf(d) ?? 0 }),
  },
];
