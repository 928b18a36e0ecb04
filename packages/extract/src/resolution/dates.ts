import type { CalendarDate } from '../document.js';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

export type CalendarExpression = {
  readonly kind: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly isAbout?: boolean;
  /** "Last January": the last one before the publication, whatever year was told before. */
  readonly isLast?: boolean;
};

/** A date that counts from another one of the text. */
export type AnchoredExpression = {
  readonly kind: 'anchored';
  readonly unit: DateUnit;
  readonly offset: number;
  /** "A week later" is seven days later; without it ("the following week") the unit is one of the calendar. */
  readonly isCounted?: boolean;
  /** Counts from the day of writing where nothing was told before ("nine days after three guards were killed"). */
  readonly isFromNow?: boolean;
  /** What was told before lies so far back from the day of writing where the text has not dated it ("a week after the massacre"). */
  readonly isBackFromNow?: boolean;
  /** Counts from the first day of a stretch ("on the second night"). */
  readonly isFromStart?: boolean;
  /** "that same night", "the following night": of a night told as two days both, and the evening of a day. */
  readonly isNight?: boolean;
  /** The next such weekday ("the following Tuesday"), or the one before where `offset` is negative. */
  readonly weekday?: number;
  /** The month and day in the year that is counted to ("in June of the following year"). */
  readonly at?: { readonly month: number; readonly day: number | null };
};

/**
 * What the words around say of a date: `ahead` of the publication (a date set for a meeting), `telling` when something was said, not
 * when it happened; `aside` of something else that is no deed (a visit, a mourning, a vote).
 */
export type DateUse = 'ahead' | 'telling' | 'aside';

/** What words say of a date, before the publication date is brought in. Months 1..12, weekdays 0 (Sunday)..6. */
export type DateExpression = (
  | CalendarExpression
  /** `week`: calendar weeks from that of publication ("on Tuesday of last week" is -1); `isSame`: "that same Sunday", the last such day told. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly weeksBack: number;
      readonly week?: number;
      readonly isSame?: boolean;
    }
  /** `isCounted`: "two weeks ago" counts days; "last week" is a week of the calendar. */
  | { readonly kind: 'relative'; readonly unit: DateUnit; readonly offset: number; readonly isCounted?: boolean }
  | { readonly kind: 'weekend'; readonly weeksBack: number }
  | AnchoredExpression
  | { readonly kind: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  | { readonly kind: 'nightAfter'; readonly of: DateExpression }
  | { readonly kind: 'yearsBack'; readonly of: DateExpression; readonly years: number }
  /** Seven days of a month, counted from its first; -1 is its last seven. */
  | { readonly kind: 'weekOfMonth'; readonly year: number | null; readonly month: number; readonly week: number }
  /** A day of the month spoken of ("on the 14th"). */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** Known by its year alone; `isPast`: the last one that is over. */
  | { readonly kind: 'season'; readonly startMonth: number; readonly isPast: boolean }
  /** `199` for the 1990s. */
  | { readonly kind: 'decade'; readonly decade: number }
  /** So far before or after a date that is given ("two days before Sunday's vote"). */
  | { readonly kind: 'shifted'; readonly of: DateExpression; readonly unit: DateUnit; readonly offset: number }
  /** A stretch that dates no event: from a date on, or up to or around the date `at`; "that month" may point back to either. */
  | { readonly kind: 'period'; readonly from?: DateExpression; readonly at?: DateExpression }
) & { readonly use?: DateUse };

export type ResolvedDate = {
  readonly edtf: string | null;
  readonly basis: 'stated' | 'inferred';
  readonly reason: string | null;
};

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** EDTF of a date with unknown parts: `2020-07-23`, `XXXX-07`, `2020`. Null when nothing is known. */
export function formatDate(date: CalendarDate): string | null {
  const year = date.year === null ? 'XXXX' : pad(date.year, 4);
  if (date.month === null) return date.year === null ? null : year;
  if (date.day === null) return `${year}-${pad(date.month)}`;
  return `${year}-${pad(date.month)}-${pad(date.day)}`;
}

/** Reads the EDTF days, months and years that callers give; null for anything else. */
export function parseDate(edtf: string): CalendarDate | null {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(edtf);
  if (match === null) return null;
  const part = (text: string | undefined): number | null =>
    text === undefined || text === 'XXXX' ? null : Number(text);
  return { year: part(match[1]), month: part(match[2]), day: part(match[3]) };
}

type FullDate = { readonly year: number; readonly month: number; readonly day: number };
const isFull = (d: CalendarDate): d is FullDate => d.year !== null && d.month !== null && d.day !== null;
const toMs = (d: FullDate): number => Date.UTC(d.year, d.month - 1, d.day);
function fromMs(ms: number): FullDate {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether such a day exists in some year (29 February does). */
export function isRealDate(date: CalendarDate): boolean {
  if (date.month !== null && (date.month < 1 || date.month > 12)) return false;
  if (date.day === null) return true;
  if (date.month === null) return false;
  const made = fromMs(Date.UTC(date.year ?? 2000, date.month - 1, date.day));
  return made.month === date.month && made.day === date.day;
}

/** Moves a date by whole units, keeping its grain ("two days" after a mere month is unknown: null). */
export function shiftDate(date: CalendarDate, unit: DateUnit, offset: number): CalendarDate | null {
  if (unit === 'year') {
    const moved = date.year === null ? null : { ...date, year: date.year + offset };
    return moved === null || isRealDate(moved) ? moved : { ...moved, day: 28 };
  }
  if (unit === 'month') {
    if (date.month === null) return null;
    const index = (date.year ?? 0) * 12 + date.month - 1 + offset;
    return {
      year: date.year === null ? null : Math.floor(index / 12),
      month: (((index % 12) + 12) % 12) + 1,
      day: null,
    };
  }
  if (offset === 0) return date;
  if (!isFull(date)) {
    if (date.month === null || date.day === null) return null;
    const moved = fromMs(
      Date.UTC(2001, date.month - 1, date.day) + offset * (unit === 'week' ? DAYS_A_WEEK : 1) * DAY_MS,
    );
    return { ...moved, year: null };
  }
  return fromMs(toMs(date) + offset * (unit === 'week' ? DAYS_A_WEEK : 1) * DAY_MS);
}

/** News looks backward: the last year in which this month (and day) was not after the publication. */
function yearBefore(month: number, day: number | null, published: CalendarDate): number | null {
  if (published.year === null) return null;
  const isOver =
    published.month === null ||
    month < published.month ||
    (month === published.month && (day === null || published.day === null || day <= published.day));
  const year = isOver ? published.year : published.year - 1;
  return realYear({ month, day }, year, -1);
}

/** A date set for later is farther ahead than this only by mistake. */
const MONTHS_AHEAD = 8;

/** The first year in which this month (and day) is not before the publication; as `yearBefore` where that is too far ahead. */
function yearAfter(month: number, day: number | null, published: CalendarDate): number | null {
  if (published.year === null || published.month === null) return published.year;
  const isToCome =
    month > published.month ||
    (month === published.month && (day === null || published.day === null || day >= published.day));
  const months = month - published.month + (isToCome ? 0 : 12);
  if (months > MONTHS_AHEAD) return yearBefore(month, day, published);
  return realYear({ month, day }, isToCome ? published.year : published.year + 1, 1);
}

/** 29 February is not in every year. */
function realYear(date: { readonly month: number; readonly day: number | null }, year: number, step: 1 | -1): number {
  let found = year;
  while (!isRealDate({ year: found, ...date }) && Math.abs(found - year) < 9) found += step;
  return found;
}

const UNKNOWN = (reason: string): ResolvedDate => ({ edtf: null, basis: 'inferred', reason });
const stated = (edtf: string | null): ResolvedDate => ({ edtf, basis: 'stated', reason: null });
const inferred = (edtf: string | null): ResolvedDate => ({ edtf, basis: 'inferred', reason: null });
const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
const format = (ms: number): string => formatDate(fromMs(ms)) ?? '';
const weekdayOfMs = (ms: number): number => new Date(ms).getUTCDay();
/** Monday of the week of a day. */
const mondayOf = (ms: number): number => ms - ((weekdayOfMs(ms) + 6) % DAYS_A_WEEK) * DAY_MS;

type Of<Kind extends DateExpression['kind']> = Extract<DateExpression, { kind: Kind }>;

function resolveCalendar(expression: Of<'calendar'>, published: CalendarDate | null): ResolvedDate {
  if (!isRealDate(expression)) return UNKNOWN('there is no such day');
  const mark = expression.isAbout === true ? '~' : '';
  const shown = (date: CalendarDate): string | null => {
    const edtf = formatDate(date);
    return edtf === null ? null : edtf + mark;
  };
  if (expression.year !== null || expression.month === null) {
    const edtf = shown(expression);
    return edtf === null ? UNKNOWN('no date is given') : stated(edtf);
  }
  const yearIn = expression.use === 'ahead' ? yearAfter : yearBefore;
  const year = published === null ? null : yearIn(expression.month, expression.day, published);
  if (year === null) return { ...stated(shown(expression)), reason: 'neither the text nor the caller gives the year' };
  return inferred(shown({ ...expression, year }));
}

function resolveWeekday(expression: Of<'weekday'>, published: FullDate): string {
  const today = toMs(published);
  const { weekday, weeksBack, week, use } = expression;
  if (week !== undefined)
    return format(mondayOf(today) + (week * DAYS_A_WEEK + ((weekday + 6) % DAYS_A_WEEK)) * DAY_MS);
  const back = (weekdayOfMs(today) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  if (use === 'ahead') return format(today + ((DAYS_A_WEEK - back) % DAYS_A_WEEK) * DAY_MS);
  // "last Friday" said on a Friday is a week ago; on any other day it is the most recent one.
  return format(today - (back + (weeksBack > 0 && back === 0 ? DAYS_A_WEEK : 0)) * DAY_MS);
}

function resolveRelative(expression: Of<'relative'>, published: CalendarDate): ResolvedDate {
  const { unit, offset, isCounted } = expression;
  if (unit === 'week') {
    if (!isFull(published)) return fallback(published, 'a week needs the day of publication');
    const today = toMs(published);
    if (isCounted === true) return inferred(`${format(today + offset * DAYS_A_WEEK * DAY_MS)}~`);
    const monday = mondayOf(today) + offset * DAYS_A_WEEK * DAY_MS;
    return inferred(interval(format(monday), format(offset === 0 ? today : monday + 6 * DAY_MS)));
  }
  const grain: CalendarDate =
    unit === 'year'
      ? { year: published.year, month: null, day: null }
      : unit === 'month'
        ? { ...published, day: null }
        : published;
  const moved = unit === 'day' && !isFull(published) ? null : shiftDate(grain, unit, offset);
  return moved === null
    ? fallback(published, 'the publication date is too coarse for it')
    : inferred(formatDate(moved));
}

/** Saturday and Sunday, cut off at the day of publication. */
function resolveWeekend(expression: Of<'weekend'>, published: FullDate): string {
  const today = toMs(published);
  const sinceSaturday = (weekdayOfMs(today) + 1) % DAYS_A_WEEK;
  if (expression.use === 'ahead') {
    const saturday = today + (sinceSaturday === 0 ? 0 : DAYS_A_WEEK - sinceSaturday) * DAY_MS;
    return interval(format(saturday), format(saturday + DAY_MS));
  }
  const isNow = sinceSaturday < 2;
  const saturday = today - (sinceSaturday + (isNow && expression.weeksBack > 0 ? DAYS_A_WEEK : 0)) * DAY_MS;
  return interval(format(saturday), format(Math.min(saturday + DAY_MS, today)));
}

function resolveWeekOfMonth(expression: Of<'weekOfMonth'>, published: CalendarDate | null): ResolvedDate {
  const { month, week } = expression;
  const daysIn = (year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = (year: number): number => (week < 0 ? daysIn(year) - 6 : (week - 1) * DAYS_A_WEEK + 1);
  const yearIn = expression.use === 'ahead' ? yearAfter : yearBefore;
  const year = expression.year ?? (published === null ? null : yearIn(month, first(published.year ?? 2000), published));
  const day = first(year ?? 2000);
  const last = week < 0 ? daysIn(year ?? 2000) : Math.min(day + 6, daysIn(year ?? 2000));
  const edtf = interval(formatDate({ year, month, day }) ?? '', formatDate({ year, month, day: last }) ?? '');
  if (year === null) return { ...stated(edtf), reason: 'neither the text nor the caller gives the year' };
  return expression.year === null ? inferred(edtf) : stated(edtf);
}

function resolveDayOfMonth(day: number, published: CalendarDate | null): ResolvedDate {
  if (published?.year == null || published.month === null)
    return UNKNOWN('a day of the month needs the month of publication');
  const isOver = published.day === null || day <= published.day;
  const month = isOver ? published : shiftDate({ ...published, day: null }, 'month', -1);
  const found = month === null ? null : { ...month, day };
  return found === null || !isRealDate(found) ? UNKNOWN('there is no such day') : inferred(formatDate(found));
}

const ONGOING_DAYS = 184;
const STAND_IN = '2000';

/** An EDTF day or month, moved; as it is where it cannot be. */
function moved(edtf: string, unit: DateUnit, offset: number): string {
  const date = parseDate(edtf);
  const shifted = date === null ? null : shiftDate(date, unit, offset);
  return (shifted === null ? null : formatDate(shifted)) ?? edtf;
}

/** Both ends, in order: the start is the last one before the publication, and the end the first one after the start. */
function resolveRange(expression: Of<'range'>, published: CalendarDate | null): ResolvedDate {
  const use = expression.use === undefined ? {} : { use: expression.use };
  const to = resolveDate({ ...expression.to, ...use }, published);
  const from = resolveDate({ ...expression.from, ...use }, published);
  if (to.edtf === null || from.edtf === null)
    return UNKNOWN(to.reason ?? from.reason ?? 'one end of the range is unknown');
  const start = from.edtf.split('/')[0] ?? '';
  const end = to.edtf.split('/').at(-1) ?? '';
  const basis = from.basis === 'inferred' || to.basis === 'inferred' ? 'inferred' : 'stated';
  const resolved = (first: string, last: string): ResolvedDate => {
    const [opens = -Infinity, closes = Infinity] = [first, last].map(
      (edtf) => daysOf(edtf.replace('XXXX', STAND_IN))?.[0],
    );
    if (opens < closes || first === last) return { edtf: interval(first, last), basis, reason: to.reason };
    // Over New Year, without a year, no interval can be written; a day to the month that it lies in is that month.
    const isOpen = first.startsWith('X') && opens > closes;
    return { edtf: isOpen ? first : last, basis, reason: isOpen ? 'a stretch over New Year needs a year' : to.reason };
  };
  const isOrdered = (first: string, last: string): boolean =>
    (daysOf(first)?.[0] ?? -Infinity) <= (daysOf(last)?.[1] ?? Infinity);
  if (isOrdered(start, end)) return resolved(start, end);
  if (expression.from.kind === 'weekday') return resolved(moved(start, 'week', -1), end);
  const isYearGiven = expression.to.kind === 'calendar' && expression.to.year !== null;
  const later = moved(end, 'year', 1);
  const days = ((daysOf(later)?.[1] ?? Infinity) - (daysOf(start)?.[0] ?? 0)) / DAY_MS;
  if (!isYearGiven && expression.use !== 'ahead' && days >= 0 && days < ONGOING_DAYS) return resolved(start, later);
  let earlier = start;
  for (let years = 1; years < 9 && !isOrdered(earlier, end); years++) earlier = moved(start, 'year', -years);
  return resolved(earlier, end);
}

/** "Since 2013" is open at its end; "since June", without a year, ends with the month of publication. */
function resolvePeriod(expression: Of<'period'>, published: CalendarDate | null): ResolvedDate {
  if (expression.at !== undefined) return resolveDate(expression.at, published);
  if (expression.from === undefined) return UNKNOWN('it tells a period, not a date');
  const from = resolveDate(expression.from, published);
  const start = from.edtf?.split('/')[0];
  if (start === undefined) return from;
  const date = parseDate(start);
  if (
    from.basis === 'inferred' &&
    published?.year != null &&
    published.month !== null &&
    date?.month != null &&
    date.day === null
  ) {
    return { ...from, edtf: interval(start, formatDate({ ...published, day: null }) ?? '..') };
  }
  return { ...from, edtf: `${start}/..` };
}

/**
 * EDTF of a date expression. `published` is the publication date as far as known (null: not at all). Nothing is dated by a clock:
 * without a year the year is XXXX, and a weekday without the publication day stays unresolved, with the reason. News looks backward,
 * except where `use` says `ahead`.
 */
export function resolveDate(expression: DateExpression, published: CalendarDate | null): ResolvedDate {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, published);
    case 'weekday':
      if (published === null || !isFull(published))
        return fallback(published, 'a weekday needs the day of publication');
      return inferred(resolveWeekday(expression, published));
    case 'relative':
      if (published === null) return UNKNOWN('a relative date needs the date of publication');
      return resolveRelative(expression, published);
    case 'weekend':
      if (published === null || !isFull(published))
        return fallback(published, 'a weekend needs the day of publication');
      return inferred(resolveWeekend(expression, published));
    case 'nightAfter': {
      const evening = resolveDate(expression.of, published);
      const morning = moved(evening.edtf ?? '', 'day', 1);
      // Over New Year, without a year, the evening stands alone.
      return morning <= (evening.edtf ?? '') ? evening : { ...evening, edtf: `${evening.edtf ?? ''}/${morning}` };
    }
    case 'yearsBack': {
      const isOpen = expression.of.kind === 'calendar' && published?.year != null;
      const inner = isOpen ? { ...expression.of, year: published.year - expression.years } : expression.of;
      const resolved = resolveDate(inner, published);
      return isOpen ? { ...resolved, basis: 'inferred' } : resolved;
    }
    case 'weekOfMonth':
      return resolveWeekOfMonth(expression, published);
    case 'dayOfMonth':
      return resolveDayOfMonth(expression.day, published);
    case 'season': {
      if (published?.year == null || published.month === null)
        return UNKNOWN('a season needs the month of publication');
      const isOver = published.month >= expression.startMonth + 3;
      return inferred(
        formatDate({ year: published.year - (expression.isPast && !isOver ? 1 : 0), month: null, day: null }),
      );
    }
    case 'decade':
      return stated(`${pad(expression.decade, 3)}X`);
    case 'shifted': {
      const of = resolveDate(expression.of, published);
      const date = of.edtf === null ? null : parseDate(of.edtf);
      const moved = date === null ? null : shiftDate(date, expression.unit, expression.offset);
      return moved === null
        ? UNKNOWN(of.reason ?? 'the date it counts from is too coarse')
        : inferred(formatDate(moved));
    }
    case 'range':
      return resolveRange(expression, published);
    case 'anchored':
      return UNKNOWN('it counts from another event');
    case 'period':
      return resolvePeriod(expression, published);
  }
}

/** With the publication month alone, recent news is at least of that month. */
function fallback(published: CalendarDate | null, reason: string): ResolvedDate {
  if (published?.year == null || published.month === null) return UNKNOWN(reason);
  return { edtf: formatDate({ ...published, day: null }), basis: 'inferred', reason };
}

type Days = readonly [first: number, last: number] | null;

function readDays(edtf: string): Days {
  const [from = '', to = from] = edtf.split('/');
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade !== undefined) return [Date.UTC(Number(decade) * 10, 0, 1), Date.UTC(Number(decade) * 10 + 9, 11, 31)];
  const start = parseDate(from);
  const end = parseDate(to);
  if (start?.year == null || end?.year == null) return null;
  const first = Date.UTC(start.year, (start.month ?? 1) - 1, start.day ?? 1);
  const last =
    end.day !== null && end.month !== null
      ? Date.UTC(end.year, end.month - 1, end.day)
      : end.month !== null
        ? Date.UTC(end.year, end.month, 0)
        : Date.UTC(end.year, 11, 31);
  return [first, last];
}

/** The days of an article are few, and each pair of its incidents asks for them. */
const KNOWN_DAYS = new Map<string, Days>();
const MOST_KNOWN = 2000;

/** First and last day (UTC ms) that an EDTF of ours covers; null when the year is unknown. */
export function daysOf(edtf: string): Days {
  const known = KNOWN_DAYS.get(edtf);
  if (known !== undefined) return known;
  const days = readDays(edtf);
  if (KNOWN_DAYS.size >= MOST_KNOWN) KNOWN_DAYS.clear();
  KNOWN_DAYS.set(edtf, days);
  return days;
}
