import { readEdtf } from '@harmattan/evaluate';

const DAY_MS = 86_400_000;

/** A stretch of days, both ends included, in days since 1970-01-01. */
export type Days = { readonly first: number; readonly last: number; readonly isHedged: boolean };

/** The days that an EDTF string may mean; null where year or an end is not known. */
export function daysOf(edtf: string | null): Days | null {
  const bounds = edtf === null ? null : readEdtf(edtf);
  if (bounds === null || bounds.isYearless || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last))
    return null;
  return { first: bounds.first, last: bounds.last, isHedged: bounds.isHedged };
}

/** A day as `2020-07-23`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Number of days in a stretch. */
export function lengthOf({ first, last }: Days): number {
  return last - first + 1;
}

/**
 * ACLED's `time_precision`: 1 the day is known, 2 the week, 3 the month. Longer stretches have none.
 * Source: ACLED Codebook (2023), "Time precision".
 */
export function acledTimePrecision(days: Days): 1 | 2 | 3 | null {
  const length = lengthOf(days);
  if (length === 1) return days.isHedged ? 2 : 1;
  if (length <= 7) return 2;
  return length <= 31 ? 3 : null;
}

/**
 * The one day that ACLED enters: the middle of the stretch, the earlier of two.
 * Source: ACLED Codebook (2023), "Time precision codes".
 */
export const acledDay = (days: Days): number | null =>
  acledTimePrecision(days) === null ? null : Math.floor((days.first + days.last) / 2);

/**
 * GED's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year; null for more.
 * Source: UCDP GED Codebook, "date_prec".
 */
export function gedDatePrecision(days: Days): 1 | 2 | 3 | 4 | 5 | null {
  const length = lengthOf(days);
  if (length === 1) return days.isHedged ? 2 : 1;
  if (length <= 6) return 2;
  if (length === 7) return 3;
  if (length <= 31) return 4;
  return length <= 366 ? 5 : null;
}
