import { changed } from '../changed.js';
import type { CalendarDate, DateMention } from '../document.js';
import { formatDate, parseDate, shiftDate } from '../resolution/dates.js';
import type { DraftDate } from './draft.js';

/** An anchored date ("that month", "two days later") counts from the date told before. */
export function dateOf(mention: DateMention, last: string | null): DraftDate {
  if (mention.anchor === null || mention.edtf !== null)
    return { edtf: mention.edtf, basis: mention.basis, mention, reason: mention.reason };
  const base = last === null ? null : parseDate(last.split('/')[0] ?? '');
  if (base === null)
    return { edtf: null, basis: 'inferred', mention, reason: 'it counts from an event whose date is not told' };
  const grain: CalendarDate =
    mention.anchor.unit === 'month'
      ? changed(base, { day: null })
      : mention.anchor.unit === 'year'
        ? { year: base.year, month: null, day: null }
        : base;
  const moved = shiftDate(grain, mention.anchor.unit, mention.anchor.offset);
  return {
    edtf: moved === null ? null : formatDate(moved),
    basis: 'inferred',
    mention,
    reason: moved === null ? 'the date it counts from is too coarse' : null,
  };
}

const WEEK = 7;

/** "was attacked on Friday ... on Monday five had been killed there": a weekday of what was before lies before the day told last, not before that of writing. */
export function earlierThan(date: DraftDate, last: string | null): DraftDate {
  const isOfWeekday = date.mention?.rules.some((rule) => rule.endsWith('/date/weekday')) === true;
  const { edtf } = date;
  if (!isOfWeekday || edtf === null || last === null || edtf.length !== DAY_LENGTH || last.length !== DAY_LENGTH)
    return date;
  const told = edtf <= last ? null : parseDate(edtf);
  const moved = told === null ? null : shiftDate(told, 'day', -WEEK);
  return moved === null ? date : changed(date, { edtf: formatDate(moved), basis: 'inferred' });
}

const DAY_LENGTH = '2020-07-23'.length;

/** "The day before", "two days later", counted from a day that is not told: another day than that, whichever it is. */
export const isOtherDayThan = ({ edtf, mention }: DraftDate): boolean =>
  mention?.anchor != null &&
  mention.anchor.unit === 'day' &&
  mention.anchor.offset !== 0 &&
  (edtf === null || edtf.length < DAY_LENGTH);
