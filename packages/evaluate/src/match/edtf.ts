/** What an EDTF string says, in days since 1970-01-01 (both ends included). */
export type DateBounds = {
  /** The form that is compared for equality. */
  readonly normal: string;
  readonly first: number;
  readonly last: number;
  /** The year is not known (`XXXX-07-23`): `first` and `last` then lie in `YEARLESS_YEAR`. */
  readonly isYearless: boolean;
  /** `~`, `?` or `%` at either end. */
  readonly isHedged: boolean;
  /** Grain of the value: an interval is `range`. */
  readonly grain: 'day' | 'month' | 'season' | 'year' | 'decade' | 'range';
};

/** The leap year that stands in for a year that is not known. */
export const YEARLESS_YEAR = 2000;
const PART = /^([\dX]{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/;
const DAY_MS = 86_400_000;

/** First month and number of months of the codes that EDTF has for seasons (21-32), quarters, quadrimesters and semesters (33-41). */
function seasonMonths(code: number): readonly [number, number] | null {
  if (code >= 21 && code <= 32) {
    const southern = code >= 29;
    return [((code - 21) % 4) * 3 + 3 + (southern ? 6 : 0), 3];
  }
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, 3];
  if (code >= 37 && code <= 39) return [(code - 37) * 4 + 1, 4];
  if (code >= 40 && code <= 41) return [(code - 40) * 6 + 1, 6];
  return null;
}

/** Days since 1970-01-01 of a day of the Gregorian calendar; month 1..12 (13: next January). */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}
const daysIn = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

function readMonth(year: readonly [number, number], month: number): readonly [number, number] | null {
  const season = seasonMonths(month);
  if (season !== null) return [dayOf(year[0], season[0], 1), dayOf(year[1], season[0] + season[1], 1) - 1] as const;
  if (month < 1 || month > 12) return null;
  return [dayOf(year[0], month, 1), dayOf(year[1], month + 1, 1) - 1];
}

function readPart(text: string): DateBounds | null {
  const match = PART.exec(text);
  if (match === null) return null;
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  if (!/^\d*X*$/.test(yearText)) return null;
  const isYearless = yearText === 'XXXX';
  const year = isYearless
    ? ([YEARLESS_YEAR, YEARLESS_YEAR] as const)
    : ([Number(yearText.replace(/X/g, '0')), Number(yearText.replace(/X/g, '9'))] as const);
  const isMonthKnown = monthText !== undefined && monthText !== 'XX';
  const isDayKnown = dayText !== undefined && dayText !== 'XX';
  const shared = { isYearless, isHedged: mark !== '' };
  if (!isMonthKnown) {
    if (isDayKnown && Number(dayText) > 31) return null;
    const normal = isDayKnown ? `${yearText}-XX-${dayText}${mark}` : `${yearText}${mark}`;
    const grain = yearText.endsWith('X') && !isYearless ? 'decade' : 'year';
    return { ...shared, normal, first: dayOf(year[0], 1, 1), last: dayOf(year[1], 12, 31), grain };
  }
  const month = Number(monthText);
  const bounds = readMonth(year, month);
  if (bounds === null) return null;
  if (!isDayKnown) {
    const normal = `${yearText}-${monthText}${mark}`;
    return { ...shared, normal, first: bounds[0], last: bounds[1], grain: month > 12 ? 'season' : 'month' };
  }
  const day = Number(dayText);
  if (month > 12 || day < 1 || day > daysIn(year[0], month)) return null;
  return {
    ...shared,
    normal: text,
    first: dayOf(year[0], month, day),
    last: dayOf(year[1], month, day),
    grain: 'day',
  };
}

/**
 * Reads the part of EDTF (ISO 8601-2) that dates of events use: years, months, seasons and days, with `X` for what is not known and a closing
 * `~`, `?` or `%`; and intervals of them, open ones too (`2016/..`). Null for anything else, and for days that no calendar has.
 */
export function readEdtf(text: string): DateBounds | null {
  const slash = text.indexOf('/');
  if (slash < 0) return readPart(text);
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  const isOpen = (part: string): boolean => part === '' || part === '..';
  const from = isOpen(left) ? null : readPart(left);
  const to = isOpen(right) ? null : readPart(right);
  if ((from === null && !isOpen(left)) || (to === null && !isOpen(right)) || (from === null && to === null))
    return null;
  if (from !== null && to !== null) {
    if (from.normal === to.normal) return from;
    if (from.isYearless === to.isYearless && !from.isYearless && from.first > to.last) return null;
  }
  return {
    normal: `${from?.normal ?? '..'}/${to?.normal ?? '..'}`,
    first: from?.first ?? -Infinity,
    last: to?.last ?? Infinity,
    isYearless: from?.isYearless === true || to?.isYearless === true,
    isHedged: from?.isHedged === true || to?.isHedged === true,
    grain: 'range',
  };
}
