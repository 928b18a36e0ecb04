import { NO_PLACE, categoryOf, type ConflictEvent, type EventPlace, type Mention, type Totals } from '@harmattan/types';
import { goldEventSchema, type GoldDoc, type GoldEvent, type GoldPlace } from '../gold/schema.js';
import type { Prediction } from '../score/judgeDocument.js';

const NOWHERE: EventPlace = { ...NO_PLACE, basis: 'stated', reason: null };

/** A made-up town. */
export function town(name: string, lat: number | null, lon: number | null, country = 'ML'): GoldPlace {
  return { name, admin1: null, country, lat, lon, precision: 'town' };
}

/** A made-up gold event; fields not given are empty. */
export function goldEvent(fields: Partial<GoldEvent> & { readonly key: string }): GoldEvent {
  const empty = { type: 'armed-clash', date: null, place: null, actors: [], killed: null, injured: null };
  return goldEventSchema.parse({ ...empty, ...fields });
}

/** A made-up gold document with the events. */
export function goldDoc(id: string, events: readonly GoldEvent[], fields: Partial<GoldDoc> = {}): GoldDoc {
  const entities = { actors: [], places: [], dates: [] };
  const shared = { lang: 'en', title: null, source: null, published: '2021-03-08', tags: [] };
  return { id, ...shared, file: `${id}.json`, corpus: 'texts', text: '', events, entities, ...fields };
}

const placeOf = (at: GoldPlace | null): EventPlace =>
  at === null
    ? NOWHERE
    : {
        ...NOWHERE,
        name: at.name,
        lat: at.lat,
        lon: at.lon,
        country: at.country,
        countries: at.countries ?? (at.country === null ? [] : [at.country]),
        admin1: at.admin1,
        admin2: at.admin2 ?? null,
        precision: at.precision,
      };

function totalsOf(gold: GoldEvent): Totals {
  const { killed, injured, missing = null, abducted = null, captured = null, displaced = null } = gold;
  return { policy: 'stated', killed, injured, missing, abducted, captured, displaced };
}

/** The prediction that is right in every field of a gold event. */
export function perfectEvent(gold: GoldEvent, changes: Partial<ConflictEvent> = {}): ConflictEvent {
  return {
    id: `p-${gold.key}`,
    type: gold.type,
    category: categoryOf(gold.type),
    triggers: [],
    date: {
      edtf: gold.date,
      precision: gold.date === null ? null : 'day',
      basis: 'stated',
      spans: [],
      reason: null,
    },
    place: placeOf(gold.place),
    alsoAt: (gold.alsoAt ?? []).map(placeOf),
    actors: gold.actors.map((actor) => ({
      ...actor,
      id: null,
      kind: 'other',
      country: null,
      suspected: false,
      basis: 'stated',
      spans: [],
    })),
    tolls: [],
    totals: totalsOf(gold),
    fatalities: { low: null, best: null, high: null },
    weapons: [],
    claims: gold.claimedBy == null ? [] : [{ actor: gold.claimedBy, actorId: null, stance: 'claims', spans: [] }],
    evidence: [],
    background: false,
    confidence: 1,
    derivation: [],
    ...changes,
  };
}

/** The mentions that are right for a document's entities. */
export function perfectMentions(doc: GoldDoc): readonly Mention[] {
  const span = { start: 0, end: 0 };
  const rules: string[] = [];
  const { actors, places, dates } = doc.entities ?? { actors: [], places: [], dates: [] };
  return [
    ...actors.map((text): Mention => ({
      kind: 'actor',
      span,
      text,
      rules,
      id: null,
      name: text,
      actorKind: 'other',
      country: null,
      suspected: false,
    })),
    ...places.map(({ text, lat, lon }): Mention => ({
      kind: 'place',
      span,
      text,
      rules,
      id: null,
      name: text,
      lat,
      lon,
      country: null,
      admin1: null,
      precision: 'town',
    })),
    ...dates.map(({ text, edtf }): Mention => ({ kind: 'date', span, text, rules, edtf })),
  ];
}

/** The prediction that is right for every required event of a document, and for its mentions. */
export function perfectPrediction(doc: GoldDoc): Prediction {
  const events = doc.events.filter((event) => !event.optional).map((event) => perfectEvent(event));
  return { id: doc.id, events, mentions: perfectMentions(doc) };
}
