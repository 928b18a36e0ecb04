import { changed } from '../changed.js';
import type { CalendarDate } from '../document.js';
import { DAY_MS, daysOf, formatDate } from '../resolution/dates.js';
import { mainDate } from './compatibility.js';
import type { Draft } from './draft.js';

/** News older than this at publication is told as history. */
const STALE_DAYS = 21;

type Days = readonly [first: number, last: number];

const isLongBefore = (days: Days, later: Days): boolean => later[0] - days[1] > STALE_DAYS * DAY_MS;

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

/**
 * Marks what is told as history: incidents that ended more than three weeks before publication, or, where the publication date
 * is not known, before the article's first dated incident.
 */
export function markBackground(drafts: readonly Draft[], published: CalendarDate | null): Draft[] {
  const range = daysOfPublication(published);
  const spans = drafts.map((draft) => {
    const edtf = mainDate(draft)?.edtf ?? null;
    return edtf === null ? null : daysOf(edtf);
  });
  const first = spans.find((span) => span !== null) ?? null;
  return drafts.map((draft, at) => {
    const span = spans[at];
    if (span == null) return draft;
    const news = range ?? first;
    return changed(draft, { isBackground: news !== null && isLongBefore(span, news) });
  });
}
