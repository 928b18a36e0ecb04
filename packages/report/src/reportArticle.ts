import type { ArticleRecord, ConflictEvent, EventPlace } from '@harmattan/types';
import type { ReportArticle, ReportEvent, ReportPlace } from './model.js';

function placeOf(place: EventPlace): ReportPlace {
  const { id, name, lat, lon, country, countries, admin1, admin2, precision, basis, spans, reason } = place;
  return { id, name, lat, lon, country, countries, admin1, admin2, precision, basis, spans, reason };
}

/** What a page shows of an event: everything but how it was derived. */
export function reportEvent(event: ConflictEvent): ReportEvent {
  const { id, type, category, triggers, date, place, alsoAt, actors, tolls } = event;
  const { totals, fatalities, weapons, claims, evidence, background, confidence } = event;
  const where = { place: placeOf(place), alsoAt: alsoAt.map(placeOf) };
  const what = { actors, tolls, totals, fatalities, weapons, claims, evidence, background, confidence };
  return { id, type, category, triggers, date, ...where, ...what };
}

/** The first line of a text, where it can be a headline: short, and no sentence. */
function headlineOf(text: string | null): string | null {
  const line = text?.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return line === '' || line.length > 160 || /[.!?…]$/.test(line) ? null : line;
}

/** An article of a page, from its record and, where it is at hand, its text. */
export function reportArticle(record: ArticleRecord, text: string | null): ReportArticle {
  return {
    id: record.id,
    title: record.title ?? headlineOf(text),
    source: record.source,
    url: record.url ?? null,
    publishedAt: record.publishedAt,
    language: record.language,
    text,
    events: record.events.map(reportEvent),
  };
}
