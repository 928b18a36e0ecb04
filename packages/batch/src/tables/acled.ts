import type { EventActor } from '@harmattan/types';
import {
  ACLED_EVENT_TYPES,
  ACLED_SUB_EVENT_TYPES,
  acledGeoPrecision,
  acledInter,
  acledInteraction,
  disorderType,
} from '../codebooks/acled.js';
import { countryOf } from '../codebooks/countries.js';
import { acledDay, acledTimePrecision, daysOf, isoDay } from '../codebooks/days.js';
import { eventKey, numberOf } from './identity.js';
import { eventRows, joined, namesOf, type EventRow, type Table } from './table.js';

const first = ({ event }: EventRow, role: EventActor['role']): EventActor | null =>
  event.actors.find((actor) => actor.role === role) ?? null;
const inter = (row: EventRow, role: EventActor['role']): number =>
  acledInter(first(row, role), row.event.place.country);
const days = ({ event }: EventRow): ReturnType<typeof daysOf> => daysOf(event.date.edtf);
const day = (row: EventRow): string | null => {
  const known = days(row);
  const one = known === null ? null : acledDay(known);
  return one === null ? null : isoDay(one);
};
const country = ({ event }: EventRow): ReturnType<typeof countryOf> => countryOf(event.place.country);
const key = ({ record, event }: EventRow): string => eventKey(record.id, event.id);

/** What ACLED's own columns cannot say, in words: an analyst reads it in `notes`. */
function notes({ event }: EventRow): string | null {
  const parts = [
    ...(event.date.edtf === null ? [] : [`Date as read: ${event.date.edtf}.`]),
    ...(event.date.reason === null ? [] : [`Date: ${event.date.reason}.`]),
    ...(event.place.reason === null ? [] : [`Place: ${event.place.reason}.`]),
    ...event.actors.filter((actor) => actor.suspected).map((actor) => `${actor.name}: suspected.`),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

/**
 * Events in the columns of ACLED's export, in its order. Source: ACLED Codebook (2023), "Columns". `event_id_cnty` has the country's ISO code and a
 * number made from the keys of article and event, as ACLED's numbers are its own; `tags` keeps the keys.
 */
export const ACLED_TABLE: Table<EventRow> = {
  name: 'acled',
  rowsOf: eventRows,
  columns: [
    {
      name: 'event_id_cnty',
      type: 'text',
      hxl: '#event+id',
      value: (row) => `${country(row)?.alpha3 ?? 'XXX'}${numberOf(key(row))}`,
    },
    { name: 'event_date', type: 'text', hxl: '#date+occurred', value: day },
    {
      name: 'year',
      type: 'integer',
      hxl: '#date+year',
      value: (row) => {
        const known = days(row);
        const years =
          known === null ? [] : [isoDay(known.first), isoDay(known.last)].map((at) => Number(at.slice(0, 4)));
        return years[0] !== undefined && years[0] === years[1] ? years[0] : null;
      },
    },
    {
      name: 'time_precision',
      type: 'integer',
      hxl: '#date+precision',
      value: (row) => {
        const known = days(row);
        return known === null ? null : acledTimePrecision(known);
      },
    },
    { name: 'disorder_type', type: 'text', hxl: '#event+disorder', value: ({ event }) => disorderType(event) },
    { name: 'event_type', type: 'text', hxl: '#event+type', value: ({ event }) => ACLED_EVENT_TYPES[event.category] },
    {
      name: 'sub_event_type',
      type: 'text',
      hxl: '#event+subtype',
      value: ({ event }) => ACLED_SUB_EVENT_TYPES[event.type],
    },
    { name: 'actor1', type: 'text', hxl: '#group+actor1', value: (row) => first(row, 'initiator')?.name ?? null },
    {
      name: 'assoc_actor_1',
      type: 'text',
      hxl: '#group+assoc1',
      value: ({ event }) => joined(namesOf(event, 'initiator').slice(1)),
    },
    { name: 'inter1', type: 'integer', hxl: '#group+type1', value: (row) => inter(row, 'initiator') },
    { name: 'actor2', type: 'text', hxl: '#group+actor2', value: (row) => first(row, 'target')?.name ?? null },
    {
      name: 'assoc_actor_2',
      type: 'text',
      hxl: '#group+assoc2',
      value: ({ event }) => joined(namesOf(event, 'target').slice(1)),
    },
    { name: 'inter2', type: 'integer', hxl: '#group+type2', value: (row) => inter(row, 'target') },
    {
      name: 'interaction',
      type: 'integer',
      hxl: '#group+interaction',
      value: (row) => acledInteraction(inter(row, 'initiator'), inter(row, 'target')),
    },
    {
      name: 'civilian_targeting',
      type: 'text',
      hxl: '#event+civilians',
      value: ({ event }) =>
        event.actors.some(({ kind, role }) => role === 'target' && (kind === 'civilians' || kind === 'protesters'))
          ? 'Civilian targeting'
          : null,
    },
    { name: 'iso', type: 'integer', hxl: '#country+code+num', value: (row) => country(row)?.numeric ?? null },
    { name: 'region', type: 'text', hxl: '#region', value: () => null },
    { name: 'country', type: 'text', hxl: '#country+name', value: (row) => country(row)?.name ?? null },
    { name: 'admin1', type: 'text', hxl: '#adm1+name', value: ({ event }) => event.place.admin1 },
    { name: 'admin2', type: 'text', hxl: '#adm2+name', value: ({ event }) => event.place.admin2 },
    { name: 'admin3', type: 'text', hxl: '#adm3+name', value: () => null },
    { name: 'location', type: 'text', hxl: '#loc+name', value: ({ event }) => event.place.name },
    { name: 'latitude', type: 'real', hxl: '#geo+lat', value: ({ event }) => event.place.lat },
    { name: 'longitude', type: 'real', hxl: '#geo+lon', value: ({ event }) => event.place.lon },
    {
      name: 'geo_precision',
      type: 'integer',
      hxl: '#geo+precision',
      value: ({ event }) => acledGeoPrecision(event.place.precision),
    },
    { name: 'source', type: 'text', hxl: '#meta+source', value: ({ record }) => record.source },
    { name: 'source_scale', type: 'text', hxl: '#meta+scale', value: () => null },
    { name: 'notes', type: 'text', hxl: '#description', value: notes },
    {
      name: 'fatalities',
      type: 'integer',
      hxl: '#affected+killed',
      value: ({ event }) => event.fatalities.best ?? event.fatalities.low,
    },
    { name: 'tags', type: 'text', hxl: '#meta+tags', value: (row) => `harmattan=${key(row)}` },
    { name: 'timestamp', type: 'integer', hxl: '#date+updated', value: () => null },
  ],
};
