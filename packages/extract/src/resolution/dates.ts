import type { CalendarDate } from '../document.js';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** What words say of a date, before the publication date is brought in. Months 1..12, weekdays 0 (Sunday)..6. */
export type DateExpression =
  | {
      readonly kind: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly isAbout?: boolean;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weeksBack: number }
  | { readonly kind: 'relative'; readonly unit: DateUnit; readonly offset: number }
  | { readonly kind: 'weekend'; readonly weeksBack: number }
  | { readonly kind: 'anchored'; readonly unit: DateUnit; readonly offset: number }
  | { readonly kind: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  | { readonly kind: 'nightAfter'; readonly of: DateExpression }
  | { readonly kind: 'yearsBack'; readonly of: DateExpression; readonly years: number }
  /** A stretch that dates no event; `from` is its start, to which "that month" may point back. */
  | { readonly kind: 'period'; readonly from?: DateExpression };

export type ResolvedDate = {
  readonly edtf: string | null;
  readonly basis: 'stated' | 'inferred';
  readonly reason: string | null;
};

const DAY_MS = 86_400_000;
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

const isFull = (d: CalendarDate): d is { year: number; month: number; day: number } =>
  d.year !== null && d.month !== null && d.day !== null;
const toMs = (d: { year: number; month: number; day: number }): number => Date.UTC(d.year, d.month - 1, d.day);
function fromMs(ms: number): { year: number; month: number; day: number } {
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
  if (unit === 'year') return date.year === null ? null : { ...date, year: date.year + offset };
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

/** The last year in which this month (and day) was not after the publication date: news looks backward. */
function yearBefore(month: number, day: number | null, published: CalendarDate): number | null {
  if (published.year === null) return null;
  if (published.month === null) return published.year;
  if (month < published.month) return published.year;
  if (month > published.month) return published.year - 1;
  return day === null || published.day === null || day <= published.day ? published.year : published.year - 1;
}

const UNKNOWN = (reason: string): ResolvedDate => ({ edtf: null, basis: 'inferred', reason });

function lastWeekday(
  weekday: number,
  weeksBack: number,
  published: { year: number; month: number; day: number },
): CalendarDate {
  const today = new Date(toMs(published)).getUTCDay();
  const back = (today - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  // "last Friday" said on a Friday is a week ago; on any other day it is the most recent one.
  const extra = weeksBack > 0 && back === 0 ? DAYS_A_WEEK : 0;
  return fromMs(toMs(published) - (back + extra) * DAY_MS);
}

function resolveRange(
  expression: { from: DateExpression; to: DateExpression },
  published: CalendarDate | null,
): ResolvedDate {
  const to = resolveDate(expression.to, published);
  const from = resolveDate(expression.from, published);
  if (to.edtf === null || from.edtf === null)
    return UNKNOWN(to.reason ?? from.reason ?? 'one end of the range is unknown');
  if (from.edtf === to.edtf) return to;
  const start = parseDate(from.edtf);
  const end = parseDate(to.edtf);
  if (start !== null && end !== null && isFull(start) && isFull(end) && toMs(start) > toMs(end)) {
    const earlier = expression.from.kind === 'weekday' ? shiftDate(start, 'week', -1) : shiftDate(start, 'year', -1);
    return {
      edtf: `${earlier === null ? from.edtf : (formatDate(earlier) ?? from.edtf)}/${to.edtf}`,
      basis: 'stated',
      reason: null,
    };
  }
  return {
    edtf: `${from.edtf}/${to.edtf}`,
    basis: from.basis === 'inferred' || to.basis === 'inferred' ? 'inferred' : 'stated',
    reason: to.reason,
  };
}

/**
 * EDTF of a date expression. `published` is the publication date as far as known (null: not at all). Nothing is dated by a clock:
 * without a year the year is XXXX, and a weekday without the publication day stays unresolved, with the reason.
 */
export function resolveDate(expression: DateExpression, published: CalendarDate | null): ResolvedDate {
  switch (expression.kind) {
    case 'calendar': {
      if (!isRealDate(expression)) return UNKNOWN('there is no such day');
      if (expression.year !== null || expression.month === null) {
        const edtf = formatDate(expression);
        return {
          edtf: edtf === null ? null : edtf + (expression.isAbout === true ? '~' : ''),
          basis: 'stated',
          reason: edtf === null ? 'no date is given' : null,
        };
      }
      const year = published === null ? null : yearBefore(expression.month, expression.day, published);
      const edtf = formatDate({ ...expression, year });
      return {
        edtf: edtf === null ? null : edtf + (expression.isAbout === true ? '~' : ''),
        basis: year === null ? 'stated' : 'inferred',
        reason: year === null ? 'neither the text nor the caller gives the year' : null,
      };
    }
    case 'weekday': {
      if (published === null || !isFull(published))
        return fallback(published, 'a weekday needs the day of publication');
      return {
        edtf: formatDate(lastWeekday(expression.weekday, expression.weeksBack, published)),
        basis: 'inferred',
        reason: null,
      };
    }
    case 'relative': {
      if (published === null) return UNKNOWN('a relative date needs the date of publication');
      if (expression.unit === 'week') {
        if (!isFull(published)) return fallback(published, 'a week needs the day of publication');
        const monday =
          toMs(published) -
          ((new Date(toMs(published)).getUTCDay() + 6) % DAYS_A_WEEK) * DAY_MS +
          expression.offset * DAYS_A_WEEK * DAY_MS;
        const last = expression.offset === 0 ? toMs(published) : monday + 6 * DAY_MS;
        const from = formatDate(fromMs(monday));
        const to = formatDate(fromMs(last));
        return { edtf: from === to ? from : `${from ?? ''}/${to ?? ''}`, basis: 'inferred', reason: null };
      }
      const grain: CalendarDate =
        expression.unit === 'year'
          ? { year: published.year, month: null, day: null }
          : expression.unit === 'month'
            ? { ...published, day: null }
            : published;
      const moved =
        expression.unit === 'day' && !isFull(published) ? null : shiftDate(grain, expression.unit, expression.offset);
      return moved === null
        ? fallback(published, 'the publication date is too coarse for it')
        : { edtf: formatDate(moved), basis: 'inferred', reason: null };
    }
    case 'weekend': {
      if (published === null || !isFull(published))
        return fallback(published, 'a weekend needs the day of publication');
      const saturday = lastWeekday(6, 0, published);
      const shifted =
        shiftDate(saturday, 'week', expression.weeksBack > 0 && saturday.day === published.day ? -1 : 0) ?? saturday;
      const sunday = shiftDate(shifted, 'day', 1) ?? shifted;
      return { edtf: `${formatDate(shifted) ?? ''}/${formatDate(sunday) ?? ''}`, basis: 'inferred', reason: null };
    }
    case 'nightAfter': {
      const evening = resolveDate(expression.of, published);
      const date = evening.edtf === null ? null : parseDate(evening.edtf);
      const morning = date === null ? null : shiftDate(date, 'day', 1);
      const edtf = morning === null ? null : formatDate(morning);
      return edtf === null || evening.edtf === null ? evening : { ...evening, edtf: `${evening.edtf}/${edtf}` };
    }
    case 'yearsBack': {
      const inner =
        expression.of.kind === 'calendar' && published?.year != null
          ? { ...expression.of, year: published.year - expression.years }
          : expression.of;
      return resolveDate(inner, published);
    }
    case 'range':
      return resolveRange(expression, published);
    case 'anchored':
      return UNKNOWN('it counts from another event');
    case 'period':
      return expression.from === undefined
        ? UNKNOWN('it tells a period, not a date')
        : resolveDate(expression.from, published);
  }
}

/** With the publication month alone, recent news is at least of that month. */
function fallback(published: CalendarDate | null, reason: string): ResolvedDate {
  if (published?.year == null || published.month === null) return UNKNOWN(reason);
  return { edtf: formatDate({ ...published, day: null }), basis: 'inferred', reason };
}

/** First and last day (UTC ms) that an EDTF of ours covers; null when the year is unknown. */
export function daysOf(edtf: string): readonly [number, number] | null {
  const [from = '', to = from] = edtf.split('/');
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
