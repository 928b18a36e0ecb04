import { dayOf, readEdtf, YEARLESS_YEAR, type DateBounds } from './edtf.js';

const DAY_MS = 86_400_000;
const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

/** Whether two EDTF strings say the same after normalisation (`2020-07-XX` is `2020-07`, `D/D` is `D`); `~` on one side alone is a difference. */
export function isSameDate(one: string, other: string): boolean {
  return (readEdtf(one)?.normal ?? one) === (readEdtf(other)?.normal ?? other);
}

/** Moves bounds of `YEARLESS_YEAR` into another year. */
function inYear(bounds: DateBounds, year: number): DateBounds {
  const shift = dayOf(year, 1, 1) - dayOf(YEARLESS_YEAR, 1, 1);
  const fix = (day: number): number => {
    if (!Number.isFinite(day)) return day;
    const date = new Date(day * DAY_MS);
    const isStandIn = date.getUTCFullYear() === YEARLESS_YEAR;
    return isStandIn ? dayOf(year, date.getUTCMonth() + 1, date.getUTCDate()) : day + shift;
  };
  return { ...bounds, first: fix(bounds.first), last: fix(bounds.last) };
}

/** Days between two stretches of time; 0 when they share a day, whatever year a yearless one lies in. */
export function daysApart(one: DateBounds, other: DateBounds): number {
  if (one.isYearless && !other.isYearless) return daysApart(other, one);
  if (other.isYearless && !one.isYearless) {
    const years = [one.first, one.last].filter(Number.isFinite).map(yearOf);
    const from = Math.min(...years);
    const to = Math.min(Math.max(...years), from + 10);
    let least = Infinity;
    for (let year = from; year <= to; year += 1) {
      least = Math.min(least, gap(one, inYear(other, year)));
    }
    return least;
  }
  return gap(one, other);
}

function gap(one: DateBounds, other: DateBounds): number {
  return Math.max(0, one.first - other.last, other.first - one.last);
}

/** Whether two EDTF strings may mean one day: they share at least one. A `~` does not widen, and does not matter. */
export function isOverlapping(one: string, other: string): boolean {
  const [a, b] = [readEdtf(one), readEdtf(other)];
  return a !== null && b !== null ? daysApart(a, b) === 0 : one === other;
}
