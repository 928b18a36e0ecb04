import { changed } from '../changed.js';
import type { CalendarDate } from '../document.js';
import { daysOf, formatDate } from '../resolution/dates.js';
import { mainDate } from './compatibility.js';
import type { Draft } from './draft.js';

const DAY_MS = 86_400_000;
/** News older than this at publication is told as history. */
const STALE_DAYS = 21;

/** Whether a date ended more than three weeks before publication; unknown dates did not. */
function isStale(edtf: string, published: CalendarDate | null): boolean {
  const told = published === null ? null : formatDate(published);
  const range = told === null ? null : daysOf(told);
  const span = daysOf(edtf.replace(/[~?%]/g, ''));
  return range !== null && span !== null && range[0] - span[1] > STALE_DAYS * DAY_MS;
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
  const told = published === null ? null : formatDate(published);
  const range = told === null ? null : daysOf(told);
  const spans = drafts.map((draft) => {
    const edtf = mainDate(draft)?.edtf ?? null;
    return edtf === null ? null : daysOf(edtf.replace(/[~?%]/g, ''));
  });
  const first = spans.find((span) => span !== null) ?? null;
  return drafts.map((draft, at) => {
    const span = spans[at];
    if (span == null) return draft;
    const isBackground =
      range !== null
        ? range[0] - span[1] > STALE_DAYS * DAY_MS
        : first !== null && first[0] - span[1] > STALE_DAYS * DAY_MS;
    return changed(draft, { isBackground });
  });
}
