import { OUTCOMES, type Outcome } from '@harmattan/types';
import { linkReports, type LinkedReports } from './linkReports.js';
import type { Report } from './report.js';

/** The lowest and highest figure that any report gives of an outcome; `isDisputed` when two reports do not say the same. */
export type Difference = {
  readonly outcome: Outcome;
  readonly low: number | null;
  readonly high: number | null;
  readonly isDisputed: boolean;
};

/** One incident with everything that was said of it, in the order in which it was published. */
export type Incident = {
  readonly incident: string;
  readonly type: Report['type'];
  /** The date that most reports give, the more exact where as many give another; null when none does. */
  readonly date: string | null;
  readonly place: Report['place'];
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly differences: readonly Difference[];
  /** The time line of who said what; reports without a day of publication come last. */
  readonly reports: readonly Report[];
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (texts: readonly (string | null)[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== null))].sort(byText);

/** The value that most have; of equally many the one that `prefer` puts first. */
function mostHeld<T>(values: readonly T[], keyOf: (value: T) => string, prefer: (a: T, b: T) => number): T | null {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    const held = counts.get(keyOf(value));
    if (held === undefined) counts.set(keyOf(value), { value, count: 1 });
    else held.count += 1;
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count || prefer(a.value, b.value));
  return first?.value ?? null;
}

function differencesOf(reports: readonly Report[]): readonly Difference[] {
  return OUTCOMES.flatMap((outcome) => {
    const said = reports.map(({ totals }) => totals[outcome]).filter((bounds) => bounds !== null);
    if (said.length === 0) return [];
    const ends = said.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
    const isDisputed = new Set(said.map(({ min, max }) => `${min ?? ''}..${max ?? ''}`)).size > 1;
    const [low, high] = ends.length === 0 ? [null, null] : [Math.min(...ends), Math.max(...ends)];
    return [{ outcome, low, high, isDisputed }];
  });
}

const PRECISE: readonly Report['place']['precision'][] = ['site', 'town', 'admin2', 'area', 'admin1', 'country', null];

/** An incident with its time line. */
export function incidentOf({ incident, reports }: LinkedReports): Incident {
  const ordered = [...reports].sort(
    (a, b) => byText(a.publishedAt ?? '~', b.publishedAt ?? '~') || byText(a.key, b.key),
  );
  const [first] = ordered;
  if (first === undefined) throw new TypeError('an incident has a report');
  const dates = ordered.map(({ date }) => date).filter((date) => date !== null);
  const places = ordered.map(({ place }) => place);
  const names = (role: 'initiator' | 'target'): readonly string[] =>
    distinct(ordered.flatMap(({ actors }) => actors.filter((actor) => actor.role === role).map(({ name }) => name)));
  return {
    incident,
    type:
      mostHeld(
        ordered.map(({ type }) => type),
        (type) => type,
        byText,
      ) ?? first.type,
    date: mostHeld(
      dates,
      (date) => date,
      (a, b) => b.length - a.length || byText(a, b),
    ),
    place:
      mostHeld(
        places,
        (place) => place.id ?? place.name ?? '',
        (a, b) => PRECISE.indexOf(a.precision) - PRECISE.indexOf(b.precision) || byText(a.name ?? '', b.name ?? ''),
      ) ?? first.place,
    dates: distinct(dates),
    places: distinct(places.map(({ name }) => name)),
    initiators: names('initiator'),
    targets: names('target'),
    differences: differencesOf(ordered),
    reports: ordered,
  };
}

/** Links reports and tells every incident with its time line, in the order of date and id; without a date last. */
export function incidentsOf(reports: readonly Report[]): readonly Incident[] {
  return linkReports(reports)
    .map(incidentOf)
    .sort((a, b) => byText(a.date ?? '~', b.date ?? '~') || byText(a.incident, b.incident));
}
