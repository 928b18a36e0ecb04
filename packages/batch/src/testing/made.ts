import { NO_PLACE, SCHEMA_VERSION, type ArticleRecord, type ConflictEvent, type EventActor } from '@harmattan/types';

/** A made-up actor. */
export function madeActor(
  name: string,
  kind: EventActor['kind'],
  role: EventActor['role'],
  country: string | null = 'ML',
): EventActor {
  return { id: null, name, kind, country, role, suspected: false, basis: 'stated', spans: [] };
}

/** A made-up event; fields not given are unknown. */
export function madeEvent(fields: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id: 'e1',
    type: 'armed-clash',
    category: 'battles',
    triggers: [],
    date: { edtf: null, precision: null, basis: 'stated', spans: [], reason: 'the text gives no date' },
    place: NO_PLACE,
    alsoAt: [],
    actors: [],
    tolls: [],
    totals: {
      policy: 'stated',
      killed: null,
      injured: null,
      missing: null,
      abducted: null,
      captured: null,
      displaced: null,
    },
    fatalities: { low: null, best: null, high: null },
    weapons: [],
    claims: [],
    evidence: [],
    background: false,
    confidence: 0.5,
    derivation: [],
    ...fields,
  };
}

/** A record of events. */
export function madeRecord(
  id: string,
  events: readonly ConflictEvent[],
  fields: Partial<ArticleRecord> = {},
): ArticleRecord {
  return {
    schema: SCHEMA_VERSION,
    id,
    source: 'Wire',
    publishedAt: '2021-03-05',
    language: 'en',
    events,
    diagnostics: [],
    ...fields,
  };
}

/** Records as a stream. */
export async function* streamOf(records: readonly ArticleRecord[]): AsyncGenerator<ArticleRecord> {
  await Promise.resolve();
  yield* records;
}
