import type { Claim, Toll } from '@harmattan/types';
import { eventKey } from './identity.js';
import { eventRows, joined, namesOf, type Column, type EventRow, type Table } from './table.js';

const ROW_OF_EVENT: readonly Column<EventRow>[] = [
  { name: 'event', type: 'text', hxl: '#event+id', value: ({ record, event }) => eventKey(record.id, event.id) },
  { name: 'article', type: 'text', hxl: '#meta+id', value: ({ record }) => record.id },
  { name: 'article_source', type: 'text', hxl: '#meta+source', value: ({ record }) => record.source },
  { name: 'published', type: 'text', hxl: '#date+published', value: ({ record }) => record.publishedAt },
  { name: 'date', type: 'text', hxl: '#date+occurred', value: ({ event }) => event.date.edtf },
  { name: 'place', type: 'text', hxl: '#loc+name', value: ({ event }) => event.place.name },
];

type TollRow = EventRow & { readonly toll: Toll };
type ClaimRow = EventRow & { readonly claim: Claim };

/** A row for every figure that anybody gives. */
export const TOLLS_TABLE: Table<TollRow> = {
  name: 'tolls',
  rowsOf: (record) => eventRows(record).flatMap((row) => row.event.tolls.map((toll) => ({ ...row, toll }))),
  columns: [
    ...ROW_OF_EVENT,
    { name: 'outcome', type: 'text', hxl: '#affected+type', value: ({ toll }) => toll.outcome },
    { name: 'min', type: 'integer', hxl: '#affected+num+min', value: ({ toll }) => toll.min },
    { name: 'max', type: 'integer', hxl: '#affected+num+max', value: ({ toll }) => toll.max },
    { name: 'people', type: 'text', hxl: '#affected+group', value: ({ toll }) => toll.group },
    { name: 'actor', type: 'text', hxl: '#group+name', value: ({ toll }) => toll.groupActor },
    { name: 'source', type: 'text', hxl: '#meta+source+figure', value: ({ toll }) => toll.source },
    { name: 'status', type: 'text', hxl: '#status', value: ({ toll }) => toll.status },
  ],
};

/** A row for everything said about responsibility. */
export const CLAIMS_TABLE: Table<ClaimRow> = {
  name: 'claims',
  rowsOf: (record) => eventRows(record).flatMap((row) => row.event.claims.map((claim) => ({ ...row, claim }))),
  columns: [
    ...ROW_OF_EVENT,
    { name: 'actor', type: 'text', hxl: '#group+name', value: ({ claim }) => claim.actor },
    { name: 'actor_id', type: 'text', hxl: '#group+id', value: ({ claim }) => claim.actorId },
    { name: 'stance', type: 'text', hxl: '#status', value: ({ claim }) => claim.stance },
  ],
};

const bound = (
  outcome: 'killed' | 'injured' | 'missing' | 'abducted' | 'captured' | 'displaced',
  end: 'min' | 'max',
): Column<EventRow> => ({
  name: `${outcome}_${end}`,
  type: 'integer',
  hxl: `#affected+${outcome}+${end}`,
  value: ({ event }) => event.totals[outcome]?.[end] ?? null,
});

/** A row for every event in the project's own words: nothing is coded, nothing lost but spans and single figures. */
export const EVENTS_TABLE: Table<EventRow> = {
  name: 'events',
  rowsOf: eventRows,
  columns: [
    ...ROW_OF_EVENT,
    { name: 'type', type: 'text', hxl: '#event+subtype', value: ({ event }) => event.type },
    { name: 'category', type: 'text', hxl: '#event+type', value: ({ event }) => event.category },
    { name: 'date_precision', type: 'text', hxl: '#date+precision', value: ({ event }) => event.date.precision },
    { name: 'date_basis', type: 'text', value: ({ event }) => event.date.basis },
    { name: 'country', type: 'text', hxl: '#country+code', value: ({ event }) => event.place.country },
    { name: 'admin1', type: 'text', hxl: '#adm1+name', value: ({ event }) => event.place.admin1 },
    { name: 'admin2', type: 'text', hxl: '#adm2+name', value: ({ event }) => event.place.admin2 },
    { name: 'place_id', type: 'text', hxl: '#loc+code', value: ({ event }) => event.place.id },
    { name: 'place_precision', type: 'text', hxl: '#geo+precision', value: ({ event }) => event.place.precision },
    { name: 'latitude', type: 'real', hxl: '#geo+lat', value: ({ event }) => event.place.lat },
    { name: 'longitude', type: 'real', hxl: '#geo+lon', value: ({ event }) => event.place.lon },
    {
      name: 'initiators',
      type: 'text',
      hxl: '#group+initiator',
      value: ({ event }) => joined(namesOf(event, 'initiator')),
    },
    { name: 'targets', type: 'text', hxl: '#group+target', value: ({ event }) => joined(namesOf(event, 'target')) },
    ...(['killed', 'injured', 'missing', 'abducted', 'captured', 'displaced'] as const).flatMap((outcome) => [
      bound(outcome, 'min'),
      bound(outcome, 'max'),
    ]),
    { name: 'weapons', type: 'text', value: ({ event }) => joined(event.weapons.map((weapon) => weapon.kind)) },
    { name: 'background', type: 'boolean', value: ({ event }) => event.background },
    { name: 'confidence', type: 'real', value: ({ event }) => event.confidence },
  ],
};
