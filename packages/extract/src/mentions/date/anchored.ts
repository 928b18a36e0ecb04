import type { CalendarDate } from '../../document.js';
import {
  DAY_MS,
  type AnchoredExpression,
  type ResolvedDate,
  daysOf,
  formatDate,
  parseDate,
  resolveDate,
  shiftDate,
} from '../../resolution/dates.js';

/** "Two days later" after "in June" is still June, near enough; "three weeks later" need not be. */
const DAYS_INSIDE_MONTH = 10;

const unknown = (reason: string): ResolvedDate => ({ edtf: null, basis: 'inferred', reason });
const inferred = (edtf: string | null): ResolvedDate => ({ edtf, basis: 'inferred', reason: null });
const dayIn = (ms: number): number => new Date(ms).getUTCDay();
const show = (ms: number): string => {
  const date = new Date(ms);
  return formatDate({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }) ?? '';
};

/** The day of a stretch from which an anchored date counts: its first, or its last for "a week later" after a stretch of days. */
function baseOf(expression: AnchoredExpression, edtf: string): CalendarDate | null {
  const [from = '', to = from] = edtf.split('/');
  const days = daysOf(edtf);
  const isLong = days !== null && days[1] - days[0] > DAY_MS;
  const isAfter = expression.isCounted === true && expression.offset > 0 && expression.isFromStart !== true;
  return parseDate(isLong && isAfter && to !== '..' ? to : from);
}

function namedMonth(expression: AnchoredExpression, base: CalendarDate): CalendarDate | null {
  const { at, offset, unit } = expression;
  if (at === undefined || base.year === null) return null;
  if (unit === 'year') return { year: base.year + offset, month: at.month, day: at.day };
  if (base.month === null) return null;
  const isInYear = offset > 0 ? at.month > base.month : at.month < base.month;
  return { year: base.year + (isInYear ? 0 : offset), month: at.month, day: at.day };
}

/** The week of a day, Monday to Sunday, or such a weekday after or before it. */
function aroundDay(expression: AnchoredExpression, base: CalendarDate): string | null {
  const [first] = daysOf(formatDate(base) ?? '') ?? [];
  if (first === undefined || base.day === null) return null;
  const { weekday, offset } = expression;
  if (weekday !== undefined) {
    const ahead = (weekday - dayIn(first) + 7) % 7;
    const days = offset > 0 ? (ahead === 0 ? 7 : ahead) : ahead === 0 ? -7 : ahead - 7;
    return show(first + days * DAY_MS);
  }
  const monday = first - ((dayIn(first) + 6) % 7) * DAY_MS + offset * 7 * DAY_MS;
  return `${show(monday)}/${show(monday + 6 * DAY_MS)}`;
}

/** A night told as two days. */
function nightOf(edtf: string): readonly [number, number] | null {
  const days = edtf.includes('/') ? daysOf(edtf) : null;
  return days === null || days[1] - days[0] > DAY_MS ? null : days;
}

/** "that night" where the night before it is told as two days is that night; "the following night" goes on from it, or from a day. */
function sameNight({ offset }: AnchoredExpression, told: string): ResolvedDate | null {
  const night = nightOf(told);
  if (offset === 0) return night === null ? null : inferred(told);
  const day = daysOf(told);
  const from = night?.[1] ?? (day !== null && day[1] - day[0] < DAY_MS ? day[0] : null);
  return from === null ? null : inferred(`${show(from)}/${show(from + DAY_MS)}`);
}

/** EDTF of a date that counts from `told`, an EDTF of the text; null, with the reason, where that is too coarse. */
export function countFrom(expression: AnchoredExpression, told: string): ResolvedDate {
  const night = expression.isNight === true ? sameNight(expression, told) : null;
  if (night !== null) return night;
  const base = baseOf(expression, told);
  if (base === null) return unknown('the date it counts from is not known');
  const { unit, offset, at, weekday, isCounted } = expression;
  if (at !== undefined) {
    const named = namedMonth(expression, base);
    return named === null
      ? unknown('the date it counts from is too coarse')
      : resolveDate({ kind: 'calendar', ...named }, null);
  }
  if (weekday !== undefined || (unit === 'week' && isCounted !== true && base.day !== null)) {
    const edtf = aroundDay(expression, base);
    return edtf === null ? unknown('the date it counts from is too coarse') : inferred(edtf);
  }
  const grain: CalendarDate =
    unit === 'month' ? { ...base, day: null } : unit === 'year' ? { year: base.year, month: null, day: null } : base;
  const days = Math.abs(offset) * (unit === 'week' ? 7 : 1);
  const isInside =
    (unit === 'day' || unit === 'week') && base.day === null && base.month !== null && days <= DAYS_INSIDE_MONTH;
  const moved = isInside ? base : shiftDate(grain, unit, offset);
  return moved === null ? unknown('the date it counts from is too coarse') : inferred(formatDate(moved));
}
