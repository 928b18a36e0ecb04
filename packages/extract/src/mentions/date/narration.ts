import { changed } from '../../changed.js';
import type { CalendarDate, Reading, Sentence } from '../../document.js';
import {
  type AnchoredExpression,
  DAY_MS,
  type DateExpression,
  type ResolvedDate,
  daysOf,
  formatDate,
  parseDate,
  resolveDate,
} from '../../resolution/dates.js';
import { countFrom } from './anchored.js';
import type { ReadDate } from './readDate.js';

/** A date without a year goes on in the year told before when it follows within half a year. */
const GOES_ON_DAYS = 184;
/** Dates nearer to publication than this are the article's news and need no year from their passage. */
const NEWS_DAYS = 31;
/** A heading with so long a range names the days that a round-up covers. */
const ROUND_UP_DAYS = [3, 15] as const;
const NEAR_SENTENCES = 3;
/** So many dates are kept in mind: none counts from one told long before. */
const REMEMBERED = 12;

type Grain = 'day' | 'month' | 'year';
type Told = {
  readonly edtf: string;
  readonly grain: Grain;
  readonly sentence: number;
  readonly isYearTold: boolean;
  /** "Since July": no day of a deed. */
  readonly isSince: boolean;
};

/** What the dates read so far say to those that follow. */
type Narration = {
  /** Publication; where that is unknown, the date of a dateline or heading. */
  readonly published: CalendarDate | null;
  /** The last day of a round-up, against which its weekdays are read. */
  readonly weekEnd: CalendarDate | null;
  /** A year that stands as a heading. */
  readonly year: number | null;
  /** Dates of deeds, the last told last. */
  readonly told: readonly Told[];
  /** The last day on which somebody spoke. */
  readonly spoken: { readonly edtf: string; readonly sentence: number } | null;
};

type Context = {
  readonly reading: Pick<Reading, 'sentences' | 'dateline' | 'tokens'>;
  readonly published: CalendarDate | null;
};

function grainOf(edtf: string): Grain {
  const part = (edtf.split('/')[0] ?? '').replace(/[~?%]$/, '');
  return part.length > 7 ? 'day' : part.length > 4 ? 'month' : 'year';
}

/** Whether the words give a year. */
function hasYear(expression: DateExpression): boolean {
  if (expression.kind === 'calendar' || expression.kind === 'weekOfMonth') return expression.year !== null;
  if (expression.kind === 'range') return hasYear(expression.to) || hasYear(expression.from);
  return expression.kind === 'period' && expression.from !== undefined && hasYear(expression.from);
}

/** The expression with a year where it lacks one. */
function inYear(expression: DateExpression, year: number): DateExpression {
  if (expression.kind === 'calendar') {
    return expression.year === null && expression.month !== null ? { ...expression, year } : expression;
  }
  if (expression.kind === 'weekOfMonth') return { ...expression, year: expression.year ?? year };
  if (expression.kind === 'range')
    return { ...expression, from: inYear(expression.from, year), to: inYear(expression.to, year) };
  if (expression.kind === 'period' && expression.from !== undefined)
    return { ...expression, from: inYear(expression.from, year) };
  return expression;
}

function isYearless(expression: DateExpression): boolean {
  if (expression.kind === 'calendar')
    return expression.year === null && expression.month !== null && expression.isLast !== true;
  if (expression.kind === 'weekOfMonth') return expression.year === null;
  if (expression.kind === 'range') return isYearless(expression.from) && isYearless(expression.to);
  return expression.kind === 'period' && expression.from !== undefined && isYearless(expression.from);
}

const hasWeekday = (expression: DateExpression): boolean =>
  expression.kind === 'weekday' || (expression.kind === 'range' && expression.to.kind === 'weekday');
const firstDay = (edtf: string | null): number | null =>
  edtf === null ? null : (daysOf(edtf.replace(/\/\.\.$/, ''))?.[0] ?? null);

/** The year of the passage: that of the date told just before, where this one follows it and is no news. */
function yearOfPassage(date: ReadDate, narration: Narration): number | null {
  if (narration.year !== null) return narration.year;
  const before = narration.told.at(-1);
  if (
    before === undefined ||
    !before.isYearTold ||
    before.grain === 'year' ||
    date.sentence - before.sentence > NEAR_SENTENCES
  )
    return null;
  const year = parseDate(before.edtf.split('/')[0] ?? '')?.year ?? null;
  if (year === null) return null;
  const published = narration.published === null ? null : firstDay(formatDate(narration.published));
  const asNews = firstDay(date.edtf);
  if (published !== null && asNews !== null && published - asNews <= NEWS_DAYS * DAY_MS) return null;
  const there = firstDay(resolveDate(inYear(date.expression, year), null).edtf);
  const from = firstDay(before.edtf);
  if (there === null || from === null || (published !== null && there > published)) return null;
  const days = (there - from) / DAY_MS;
  const least = published === null ? -NEWS_DAYS : before.grain === 'month' ? -1 : 0;
  return days >= least && days <= GOES_ON_DAYS ? year : null;
}

/** The date told before from which one of this unit can count. A year told in passing dates no day. */
function baseFor(unit: 'day' | 'week' | 'month' | 'year', sentence: number, told: readonly Told[]): string | null {
  for (const one of [...told].reverse()) {
    if (one.isSince && (unit === 'day' || unit === 'week')) continue;
    if (unit === 'year' || one.grain === 'day') return one.edtf;
    if (one.grain === 'month' && (unit === 'month' || sentence - one.sentence <= 1)) return one.edtf;
  }
  return null;
}

/** The day of a month spoken of, alone or as the evening of a night. */
const isDayOfMonth = ({ expression }: ReadDate): boolean =>
  expression.kind === 'dayOfMonth' || (expression.kind === 'nightAfter' && expression.of.kind === 'dayOfMonth');

/** "confirmed on Thursday an attack the day before": counts from the day of speaking, where its sentence dates no deed before it. */
function spokenBase(date: ReadDate, { spoken, told }: Narration): string | null {
  const { expression } = date;
  const isDayBefore = expression.kind === 'anchored' && expression.unit === 'day' && expression.offset === -1;
  if (!isDayBefore || expression.isCounted === true || spoken?.sentence !== date.sentence) return null;
  return told.at(-1)?.sentence === date.sentence ? null : spoken.edtf;
}

/** "Twelve were killed the previous day, the governor said on Sunday": the day of speaking behind it, where nothing near was told before. */
function spokenBehind(date: ReadDate, dates: readonly ReadDate[], { told }: Narration): string | null {
  const { expression } = date;
  const isDayBefore = expression.kind === 'anchored' && expression.unit === 'day' && expression.offset === -1;
  const isNearTold = told.some(({ grain, sentence }) => grain === 'day' && date.sentence - sentence <= 1);
  if (!isDayBefore || expression.isCounted === true || isNearTold) return null;
  const spoken = dates.find(
    (other) => other.sentence === date.sentence && other.first >= date.last && other.use === 'telling',
  );
  return spoken?.edtf == null || grainOf(spoken.edtf) !== 'day' ? null : spoken.edtf;
}

/** "On Friday, a day after the blast": the blast was a day before the day told right before it. */
function dayRightBefore(date: ReadDate, dates: readonly ReadDate[], { reading }: Context): string | null {
  const { expression } = date;
  if (expression.kind !== 'anchored' || expression.isCounted !== true || expression.offset <= 0) return null;
  const day = dates.find(
    (other) =>
      other.last === date.first - 1 && other.sentence === date.sentence && reading.tokens[other.last]?.norm === ',',
  );
  return day?.edtf == null || grainOf(day.edtf) !== 'day' || day.edtf.includes('/') ? null : day.edtf;
}

/**
 * "Two days after gunmen killed 30, the president said on Tuesday", "on Monday, a day after": the day that the sentence itself tells, from which
 * a deed told with its distance counts back; the nearest before it, else the last one that a comma parts from the deed.
 */
function dayBeside(date: ReadDate, dates: readonly ReadDate[], { reading }: Context): string | null {
  const { expression } = date;
  if (expression.kind !== 'anchored' || expression.isFromNow !== true || expression.isCounted !== true) return null;
  const days = dates.filter(
    (other) =>
      other.sentence === date.sentence &&
      other.edtf !== null &&
      ['weekday', 'calendar', 'relative'].includes(other.expression.kind) &&
      grainOf(other.edtf) === 'day' &&
      !other.edtf.includes('/'),
  );
  const before = days.findLast((day) => day.last <= date.first);
  const isParted = (day: ReadDate): boolean =>
    reading.tokens.slice(date.last, day.first).some(({ norm }) => norm === ',');
  return (before ?? days.findLast((day) => day.first >= date.last && isParted(day)))?.edtf ?? null;
}

/** Days of its own sentence from which an anchored date counts. */
type Beside = {
  readonly day: string | null;
  /** A day after which the date's own was told. */
  readonly rightBefore: string | null;
};
const NOTHING: Beside = { day: null, rightBefore: null };

function resolveAnchored(date: ReadDate, narration: Narration, beside: Beside): ResolvedDate | null {
  const { expression } = date;
  if (expression.kind === 'nightAfter') {
    const evening = resolveAnchored(changed(date, { expression: expression.of }), narration, NOTHING);
    const night = evening?.edtf == null ? null : countFrom({ kind: 'anchored', unit: 'day', offset: 1 }, evening.edtf);
    return night?.edtf == null ? null : { ...night, edtf: `${evening?.edtf ?? ''}/${night.edtf}` };
  }
  if (expression.kind === 'dayOfMonth') {
    const base = baseFor('month', date.sentence, narration.told);
    const month = base === null ? null : parseDate(base.split('/')[0] ?? '');
    if (month?.month == null) return null;
    const told = resolveDate({ kind: 'calendar', ...month, day: expression.day }, null);
    return told.edtf === null ? null : { ...told, basis: 'inferred' };
  }
  if (expression.kind !== 'anchored') return null;
  const back: AnchoredExpression = { ...expression, offset: -Math.abs(expression.offset) };
  if (beside.rightBefore !== null) return countFrom(back, beside.rightBefore);
  const base = beside.day ?? spokenBase(date, narration) ?? baseFor(expression.unit, date.sentence, narration.told);
  if (base !== null) return countFrom(expression, base);
  const today = narration.published === null ? null : formatDate(narration.published);
  const isFromNow = expression.isFromNow === true || expression.isBackFromNow === true;
  if (!isFromNow || today === null || narration.published?.day == null) return null;
  const counted = countFrom(expression.isBackFromNow === true ? back : expression, today);
  return expression.unit === 'week' && counted.edtf !== null ? { ...counted, edtf: `${counted.edtf}~` } : counted;
}

const weekdayOfDay = (edtf: string): number | null => {
  const days = daysOf(edtf);
  return days === null ? null : new Date(days[0]).getUTCDay();
};

/** Reads one date in the light of those before it. */
function resolveOne(date: ReadDate, narration: Narration, beside: Beside): ReadDate {
  const { expression } = date;
  const taken = (resolved: ResolvedDate): ReadDate =>
    changed(date, { edtf: resolved.edtf, basis: resolved.basis, reason: resolved.reason });
  if (expression.kind === 'anchored' || isDayOfMonth(date)) {
    const resolved = resolveAnchored(date, narration, beside);
    if (resolved === null) return date;
    const start = firstDay(resolved.edtf);
    const today = narration.published?.day == null ? null : firstDay(formatDate(narration.published));
    if (start === null || today === null || start <= today) return taken(resolved);
    return isDayOfMonth(date)
      ? date
      : taken({ edtf: null, basis: 'inferred', reason: 'it would lie after the publication' });
  }
  if (expression.kind === 'weekday' && expression.isSame === true) {
    const same = narration.told.findLast(
      ({ edtf, grain }) => grain === 'day' && !edtf.includes('/') && weekdayOfDay(edtf) === expression.weekday,
    );
    if (same !== undefined) return taken({ edtf: same.edtf, basis: 'inferred', reason: null });
  }
  if (hasWeekday(expression) && narration.weekEnd !== null && date.use === null)
    return taken(resolveDate(expression, narration.weekEnd));
  if (!isYearless(expression)) return date;
  const year = date.use === 'ahead' ? null : yearOfPassage(date, narration);
  if (year !== null) return { ...taken(resolveDate(inYear(expression, year), null)), basis: 'inferred' };
  return date.edtf?.includes('X') === true ? taken(resolveDate(expression, narration.published)) : date;
}

/** A heading's day or range, the year that is a heading, and every date of a deed bear on the dates after them. */
function advance(narration: Narration, date: ReadDate, sentence: Sentence | undefined): Narration {
  const { expression, edtf } = date;
  if (edtf === null || sentence === undefined) return narration;
  let { published, weekEnd, year } = narration;
  const isYear = expression.kind === 'calendar' && expression.month === null;
  if (isYear && sentence.end - sentence.start <= 6) year = expression.year;
  const isOnTop = sentence.role === 'headline' || sentence.index === 0;
  const days = daysOf(edtf);
  if (isOnTop && days !== null && hasYearOrPublication(expression, published)) {
    const covered = Math.round((days[1] - days[0]) / DAY_MS) + 1;
    const last = parseDate(edtf.split('/').at(-1) ?? '');
    if (edtf.includes('/') && covered >= ROUND_UP_DAYS[0] && covered <= ROUND_UP_DAYS[1]) weekEnd = last;
    if (published === null && last?.day != null) published = last;
  }
  const isStretch = expression.kind === 'period' && expression.from === undefined;
  const isVague =
    expression.kind === 'decade' || expression.kind === 'season' || (isYear && sentence.end - sentence.start <= 6);
  if (date.use !== null || isStretch || isVague || edtf.includes('X')) {
    const spoken = date.use === 'telling' ? { edtf, sentence: date.sentence } : narration.spoken;
    return changed(narration, { published, weekEnd, year, spoken });
  }
  const isYearTold =
    hasYear(expression) || (isYearless(expression) && edtf !== resolveDate(expression, narration.published).edtf);
  const told: Told = {
    edtf,
    grain: grainOf(edtf),
    sentence: date.sentence,
    isYearTold,
    isSince: expression.kind === 'period',
  };
  return changed(narration, { published, weekEnd, year, told: [...narration.told, told].slice(-REMEMBERED) });
}

const hasYearOrPublication = (expression: DateExpression, published: CalendarDate | null): boolean =>
  hasYear(expression) || published !== null;

/** A full date in the dateline is the day of publication where the caller gives none. */
function publicationOf(dates: readonly ReadDate[], { reading, published }: Context): CalendarDate | null {
  const span = reading.dateline?.span;
  if (published !== null || span === undefined) return published;
  const inLine = dates.find(
    (date) => date.span.start >= span.start && date.span.end <= span.end && hasYear(date.expression),
  );
  const date = inLine?.edtf == null ? null : parseDate(inLine.edtf);
  return date?.day == null ? null : date;
}

/**
 * The dates of a document, given in the order of the text, each read in the light of those before it. "Two days later", "that month" and
 * "the 14th" count from the date of a deed told before (not from the day on which somebody said so, and not from a date to come); a
 * weekday in a round-up lies in the days that its heading names; a date without a year takes the year that stands as a heading, or goes
 * on in the year of the passage. What has nothing to count from stays null. Returns new mentions, in the same order.
 */
export function resolveAnchors(dates: readonly ReadDate[], context: Context): ReadDate[] {
  const published = publicationOf(dates, context);
  let narration: Narration = { published, weekEnd: null, year: null, told: [], spoken: null };
  return dates.map((date) => {
    const again =
      published === context.published || date.expression.kind === 'anchored'
        ? date
        : { ...date, ...resolveDate(date.expression, published) };
    const resolved = resolveOne(again, narration, {
      day: dayBeside(date, dates, context) ?? spokenBehind(date, dates, narration),
      rightBefore: dayRightBefore(date, dates, context),
    });
    narration = advance(narration, resolved, context.reading.sentences[date.sentence]);
    return resolved;
  });
}
