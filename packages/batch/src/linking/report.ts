import type { ArticleRecord, Claim, ConflictEvent, EventPlace, Toll } from '@harmattan/types';
import { eventKey } from '../tables/identity.js';

type Point = Pick<EventPlace, 'id' | 'name' | 'lat' | 'lon' | 'country' | 'admin1' | 'precision'>;

/** What one article says of one incident: an event without spans and derivation, with its article's particulars. */
export type Report = {
  /** The event's key over all articles. */
  readonly key: string;
  readonly article: string;
  readonly event: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** The group of copies that the article belongs to; null when it is no copy. */
  readonly copies: string | null;
  readonly type: ConflictEvent['type'];
  readonly category: ConflictEvent['category'];
  readonly date: string | null;
  readonly place: Point;
  readonly alsoAt: readonly Point[];
  readonly actors: readonly Pick<ConflictEvent['actors'][number], 'name' | 'kind' | 'role' | 'suspected'>[];
  readonly totals: Omit<ConflictEvent['totals'], 'policy'>;
  readonly figures: readonly Omit<Toll, 'spans'>[];
  readonly claims: readonly Omit<Claim, 'spans'>[];
  readonly background: boolean;
};

const pointOf = ({ id, name, lat, lon, country, admin1, precision }: EventPlace): Point => ({
  id,
  name,
  lat,
  lon,
  country,
  admin1,
  precision,
});

function reportOf(record: ArticleRecord, event: ConflictEvent): Report {
  const { killed, injured, missing, abducted, captured, displaced } = event.totals;
  return {
    key: eventKey(record.id, event.id),
    article: record.id,
    event: event.id,
    source: record.source,
    publishedAt: record.publishedAt,
    copies: record.duplicate?.group ?? null,
    type: event.type,
    category: event.category,
    date: event.date.edtf,
    place: pointOf(event.place),
    alsoAt: event.alsoAt.map(pointOf),
    actors: event.actors.map(({ name, kind, role, suspected }) => ({ name, kind, role, suspected })),
    totals: { killed, injured, missing, abducted, captured, displaced },
    figures: event.tolls.map(({ outcome, min, max, group, groupActor, source, status }) => ({
      outcome,
      min,
      max,
      group,
      groupActor,
      source,
      status,
    })),
    claims: event.claims.map(({ actor, actorId, stance }) => ({ actor, actorId, stance })),
    background: event.background,
  };
}

/** The reports of an article, in the order of its events. */
export function reportsOf(record: ArticleRecord): readonly Report[] {
  return record.events.map((event) => reportOf(record, event));
}
