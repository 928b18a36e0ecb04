import type { EventCategory, Fatalities, Outcome } from '@harmattan/types';
import type { ReportArticle, ReportData, ReportEvent } from '../model.js';

/** An event with its article: a row of the table, a sign on the map. */
export type Row = {
  /** Unique on the page. */
  readonly key: string;
  readonly article: ReportArticle;
  readonly event: ReportEvent;
  /** Days since 1970 of the first and last possible day; null when the date tells no month. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** What the search looks through, in small letters. */
  readonly searched: string;
};

/** The categories in the order in which charts stack them. */
export const CATEGORY_ORDER: readonly EventCategory[] = [
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
  'riots',
  'protests',
  'strategic-developments',
];

const DAY_MS = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

function endsOf(edtf: string): { readonly first: number; readonly last: number } | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(edtf) ?? [];
  if (year === undefined || month === undefined) return null;
  if (day !== undefined) {
    const exact = dayOf(Number(year), Number(month), Number(day));
    return { first: exact, last: exact };
  }
  return { first: dayOf(Number(year), Number(month), 1), last: dayOf(Number(year), Number(month) + 1, 0) };
}

/** The days that an EDTF date covers; null for one that is coarser than a month or not known. */
export function daysOf(edtf: string | null): Row['days'] {
  if (edtf === null) return null;
  const [from = '', to = from] = edtf.split('/');
  const [first, last] = [endsOf(from), endsOf(to)];
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

/** A day as a date for charts and labels, UTC. */
export const dateOfDay = (day: number): Date => new Date(day * DAY_MS);

/** `2021-03-05` of a day. */
export const isoOfDay = (day: number): string => dateOfDay(day).toISOString().slice(0, 10);

/** Names of the actors in a role. */
export const namesOf = ({ actors }: ReportEvent, role: 'initiator' | 'target'): readonly string[] =>
  actors.filter((actor) => actor.role === role).map(({ name }) => name);

/** All events of a page. */
export function rowsOf({ articles }: ReportData): readonly Row[] {
  return articles.flatMap((article) =>
    article.events.map((event) => ({
      key: `${article.id}#${event.id}`,
      article,
      event,
      days: daysOf(event.date.edtf),
      searched: [
        event.place.name,
        event.place.admin1,
        ...event.actors.map(({ name }) => name),
        article.source,
        article.title,
        article.id,
      ]
        .join(' ')
        .toLowerCase(),
    })),
  );
}

/** What of the events is shown. */
export type Filter = {
  readonly search: string;
  /** Categories left out. */
  readonly hidden: ReadonlySet<EventCategory>;
  /** Days; null is open. */
  readonly from: number | null;
  readonly to: number | null;
};
export const NO_FILTER: Filter = { search: '', hidden: new Set(), from: null, to: null };

/** The rows that fit. Every word of the search must be found; events without a day are left out once a period is chosen. */
export function filtered(rows: readonly Row[], { search, hidden, from, to }: Filter): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const isInPeriod = ({ days }: Row): boolean => {
    if (from === null && to === null) return true;
    return days !== null && (from === null || days.last >= from) && (to === null || days.first <= to);
  };
  return rows.filter(
    (row) => !hidden.has(row.event.category) && isInPeriod(row) && words.every((word) => row.searched.includes(word)),
  );
}

/** Low, best and high deaths over rows; events without a figure add nothing. */
export function fatalitiesOf(rows: readonly Row[]): {
  readonly low: number;
  readonly best: number;
  readonly high: number;
} {
  let [low, best, high] = [0, 0, 0];
  for (const { event } of rows) {
    const { fatalities } = event;
    const known = fatalities.best ?? fatalities.low ?? fatalities.high ?? 0;
    low += fatalities.low ?? known;
    best += known;
    high += fatalities.high ?? known;
  }
  return { low, best, high };
}

/** Whether an event tells deaths at all. */
export const hasFatalities = ({ low, best, high }: Fatalities): boolean =>
  low !== null || best !== null || high !== null;

/** The least that the figures of an outcome add up to. */
export const sumOf = (rows: readonly Row[], outcome: Outcome): number =>
  rows.reduce((sum, { event }) => sum + (event.totals[outcome]?.min ?? event.totals[outcome]?.max ?? 0), 0);

/** How often each value occurs, most often first; equal ones by name. */
export function counted<T extends string>(
  values: readonly T[],
): readonly { readonly value: T; readonly count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Signs that change the direction of text or show nothing: they could disguise words, so pages leave them out. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u061c]/g;
/** Words of strangers as they are shown. */
export const shown = (text: string): string => text.replace(INVISIBLE, '');
