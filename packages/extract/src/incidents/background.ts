import { changed } from '../changed.js';
import type { CalendarDate } from '../document.js';
import { DAY_MS, daysOf, formatDate } from '../resolution/dates.js';
import { mainDate } from './compatibility.js';
import type { Draft } from './draft.js';

/** News older than this at publication is told as history. */
const STALE_DAYS = 21;

/** Where the publication is not known, what lies this long before the newest date of the text is history. */
const HISTORY_DAYS = 2 * 366;

/** A date that a text tells; the use `ahead` says that it is still to come. */
type TextDate = { readonly edtf: string | null; readonly use: string | null };

/** A year, or a month of a year. */
const UNDAYED = /^\d{4}(?:-\d{2})?$/;
/** Sentences from the beginning of a text that may hold its news. */
const OPENING_SENTENCES = 3;

/** "the last incursion, in 2014": news gives its day and leaves out the year; behind the opening, a year or a month of one is history. */
function isOfAYear(draft: Draft): boolean {
  const isLater = (draft.sentences[0] ?? 0) >= OPENING_SENTENCES;
  return isLater && draft.hasOwnDate && UNDAYED.test(mainDate(draft)?.edtf ?? '');
}

type Days = readonly [first: number, last: number];

const isLongBefore = (days: Days, later: Days, limit = STALE_DAYS): boolean => later[0] - days[1] > limit * DAY_MS;

function daysOfPublication(published: CalendarDate | null): Days | null {
  const told = published === null ? null : formatDate(published);
  return told === null ? null : daysOf(told);
}

/** Whether a date ended more than three weeks before publication; unknown dates did not. */
function isStale(edtf: string, published: CalendarDate | null): boolean {
  const range = daysOfPublication(published);
  const span = daysOf(edtf);
  return range !== null && span !== null && isLongBefore(span, range);
}

/** Which dates of a text are history beside its news; none where all are: a report on what happened long ago has no news. */
export function historyOf(
  dates: readonly { readonly edtf: string }[],
  published: CalendarDate | null,
): (edtf: string) => boolean {
  const hasNews = dates.some(({ edtf }) => !isStale(edtf, published));
  return (edtf) => hasNews && isStale(edtf, published);
}

/** The newest date that a text tells, without those that lie ahead of it. */
function newestOf(told: Iterable<readonly TextDate[]>): Days | null {
  let newest: Days | null = null;
  for (const dates of told)
    for (const { edtf, use } of dates) {
      const days = edtf === null || use === 'ahead' ? null : daysOf(edtf);
      if (days !== null && Number.isFinite(days[1]) && (newest === null || days[0] > newest[0])) newest = days;
    }
  return newest;
}

/**
 * Marks what is told as history: incidents that ended more than three weeks before publication or, where the publication date is
 * not known, more than three weeks before the article's first dated incident, two years before the newest date that it tells, or in
 * a year or a month of one without a day.
 */
export function markBackground(
  drafts: readonly Draft[],
  { published, told }: { readonly published: CalendarDate | null; readonly told: Iterable<readonly TextDate[]> },
): Draft[] {
  const range = daysOfPublication(published);
  const spans = drafts.map((draft) => {
    const edtf = mainDate(draft)?.edtf ?? null;
    return edtf === null ? null : daysOf(edtf);
  });
  const news = range ?? spans.find((span) => span !== null) ?? null;
  const newest = range === null && news !== null ? newestOf(told) : null;
  // A report that gives no days at all may tell its own news by the month.
  const areDaysTold = drafts.some((draft) => draft.hasOwnDate && !UNDAYED.test(mainDate(draft)?.edtf ?? ''));
  const isOfPast = (draft: Draft, span: Days): boolean =>
    isOfAYear(draft) && (areDaysTold || (newest !== null && newest[0] > span[1]));
  return drafts.map((draft, at) => {
    const span = spans[at];
    if (span == null || news === null) return draft;
    return changed(draft, {
      isBackground:
        isLongBefore(span, news) ||
        (newest !== null && isLongBefore(span, newest, HISTORY_DAYS)) ||
        (published === null && isOfPast(draft, span)),
    });
  });
}
