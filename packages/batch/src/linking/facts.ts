import { actorKey, isDescribed, placeKey } from '@harmattan/evaluate';
import {
  OUTCOMES,
  type Bounds,
  type EventCategory,
  type EventPlace,
  type EventType,
  type Outcome,
} from '@harmattan/types';
import { daysOf, type Days } from '../codebooks/days.js';
import type { Report } from './report.js';

/** `fine`: a point where people live; `unit`: a region or an area; `country`. */
export type Grain = 'fine' | 'unit' | 'country';

export type Spot = {
  readonly grain: Grain;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly admin1: string;
};

/** What of a report decides whether it tells the same incident as another. */
export type Facts = {
  readonly days: Days;
  /** First the place, then the further places. */
  readonly spots: readonly [Spot, ...Spot[]];
  readonly type: EventType;
  readonly category: EventCategory;
  /** Keys of named attackers; described groups tell nothing. */
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  readonly targetKinds: readonly string[];
  readonly totals: Readonly<Record<Outcome, Bounds | null>>;
};

/** A date of more days than this does not tell one incident from another. */
const MAX_DAYS = 31;
/** News without a date of its own is taken to be at most so old. */
const NEWS_DAYS = 3;

const GRAINS: Readonly<Record<NonNullable<EventPlace['precision']>, Grain>> = {
  site: 'fine',
  town: 'fine',
  admin2: 'unit',
  admin1: 'unit',
  area: 'unit',
  country: 'country',
};

function spotOf({ name, lat, lon, country, admin1, precision }: Report['place']): Spot | null {
  if (name === null) return null;
  return {
    grain: GRAINS[precision ?? 'country'],
    name: placeKey(name),
    lat,
    lon,
    country,
    admin1: admin1 === null ? '' : placeKey(admin1),
  };
}

function daysOfReport({ date, publishedAt, background }: Report): Days | null {
  if (date !== null) return daysOf(date);
  const published = background ? null : daysOf(publishedAt);
  return published === null ? null : { ...published, first: published.last - NEWS_DAYS, isHedged: true };
}

/** The facts of a report; null when place or date are missing or too wide: such a report stays by itself. */
export function factsOf(report: Report): Facts | null {
  const days = daysOfReport(report);
  const [spot, ...others] = [report.place, ...report.alsoAt].map(spotOf).filter((one) => one !== null);
  if (days === null || spot === undefined || days.last - days.first >= MAX_DAYS) return null;
  const named = (role: 'initiator' | 'target'): readonly string[] => [
    ...new Set(
      report.actors
        .filter((actor) => actor.role === role && actor.kind !== 'unidentified' && !isDescribed(actor.name))
        .map((actor) => actorKey(actor.name)),
    ),
  ];
  const kinds = report.actors.filter((actor) => actor.role === 'target').map((actor) => actor.kind);
  return {
    days,
    spots: [spot, ...others],
    type: report.type,
    category: report.category,
    initiators: [...named('initiator')].sort(),
    targets: [...named('target')].sort(),
    targetKinds: [...new Set(kinds)].sort(),
    totals: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, report.totals[outcome]])) as Facts['totals'],
  };
}
