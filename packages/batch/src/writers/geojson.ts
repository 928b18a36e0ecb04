import type { EventPlace } from '@harmattan/types';
import { eventKey } from '../tables/identity.js';
import { eventRows, namesOf, type EventRow } from '../tables/table.js';
import type { Records } from './format.js';

type Point = { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] };

/** Longitude before latitude; null where the place has no coordinates. Source: RFC 7946, 3.1.1 and 3.2. */
function pointOf({ lat, lon }: EventPlace): Point | null {
  return lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
}

function featureOf({ record, event }: EventRow): unknown {
  const { place, date, totals, type, category, fatalities, background, confidence } = event;
  const { name, country, admin1, admin2, precision, basis, reason } = place;
  const { killed, injured } = totals;
  return {
    type: 'Feature',
    id: eventKey(record.id, event.id),
    geometry: pointOf(place),
    properties: {
      article: record.id,
      source: record.source,
      publishedAt: record.publishedAt,
      type,
      category,
      date: date.edtf,
      datePrecision: date.precision,
      place: name,
      country,
      admin1,
      admin2,
      placePrecision: precision,
      placeBasis: basis,
      placeReason: reason,
      alsoAt: event.alsoAt.map((further) => further.name),
      initiators: namesOf(event, 'initiator'),
      targets: namesOf(event, 'target'),
      killed,
      injured,
      fatalities,
      background,
      confidence,
    },
  };
}

/** Events as a GeoJSON FeatureCollection (RFC 7946), a feature a line; an event without coordinates has a null geometry. */
export async function* geoJsonOf(records: Records): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let isFirst = true;
  for await (const record of records) {
    for (const row of eventRows(record)) {
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(featureOf(row))}`;
      isFirst = false;
    }
  }
  yield '\n]}\n';
}
