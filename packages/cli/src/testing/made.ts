import {
  NO_PLACE,
  SCHEMA_VERSION,
  type ArticleRecord,
  type ConflictEvent,
  type EventPlace,
  type Span,
} from '@harmattan/types';

/** The spans of words in a text, each where it stands first. */
export function spansOf(text: string, ...words: readonly string[]): readonly Span[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`"${word}" does not stand in the text`);
    return { start, end: start + word.length };
  });
}

const NOWHERE: EventPlace = { ...NO_PLACE, basis: 'stated' };

/** A place with what a test says of it. */
export function madePlace(place: Partial<EventPlace> = {}): EventPlace {
  return { ...NOWHERE, ...place };
}

/** An event with nothing known but what a test says of it. */
export function madeEvent(event: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id: 'e1',
    type: 'armed-clash',
    category: 'battles',
    triggers: [],
    date: { edtf: null, precision: null, basis: 'stated', spans: [], reason: 'the text gives no date' },
    place: madePlace(),
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
    ...event,
  };
}

/** A record of events. */
export function madeRecord(events: readonly ConflictEvent[], record: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schema: SCHEMA_VERSION,
    id: 'a',
    source: null,
    publishedAt: null,
    language: 'en',
    events,
    diagnostics: [],
    ...record,
  };
}
