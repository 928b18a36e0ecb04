import { countryOf } from '../codebooks/countries.js';
import { daysOf, gedDatePrecision, isoDay } from '../codebooks/days.js';
import {
  deathsOf,
  eventClarity,
  isState,
  prioGridCell,
  sidesOf,
  typeOfViolence,
  wherePrecision,
} from '../codebooks/ged.js';
import type { Deaths } from '../codebooks/ged.js';
import { eventKey, numberOf } from './identity.js';
import { eventRows, type Cell, type Column, type EventRow, type Table } from './table.js';

type GedRow = EventRow & { readonly deaths: Deaths };
type Value = (row: GedRow) => Cell;

/** Only what the codebook calls an event: armed force by organised actors with at least one death in an estimate. */
function gedRows(record: Parameters<typeof eventRows>[0]): readonly GedRow[] {
  return eventRows(record).flatMap((row) => {
    if (row.event.category === 'protests' || row.event.category === 'riots') return [];
    const deaths = deathsOf(row.event);
    return deaths === null || deaths.high < 1 ? [] : [{ ...row, deaths }];
  });
}

const text = (name: string, value: Value, hxl?: string): Column<GedRow> => ({
  name,
  type: 'text',
  value,
  ...(hxl === undefined ? {} : { hxl }),
});
const whole = (name: string, value: Value, hxl?: string): Column<GedRow> => ({
  ...text(name, value, hxl),
  type: 'integer',
});
const real = (name: string, value: Value, hxl?: string): Column<GedRow> => ({
  ...text(name, value, hxl),
  type: 'real',
});

/** UCDP numbers its conflicts, dyads and sides itself; a column that only it can fill stays empty. */
const UCDP_ONLY: Value = () => null;
const key = ({ record, event }: GedRow): string => eventKey(record.id, event.id);
const days = ({ event }: GedRow): ReturnType<typeof daysOf> => daysOf(event.date.edtf);
const side =
  (which: 'a' | 'b'): Value =>
  ({ event }) =>
    sidesOf(event)[which]?.name ?? null;
const stateCode =
  (which: 'a' | 'b'): Value =>
  ({ event }) => {
    const actor = sidesOf(event)[which];
    return actor === null || !isState(actor) ? null : (countryOf(actor.country)?.gleditschWard ?? null);
  };
const at =
  (end: 'first' | 'last'): Value =>
  (row) => {
    const known = days(row);
    return known === null ? null : isoDay(known[end]);
  };
const dyad: Value = ({ event }) => {
  const { a, b } = sidesOf(event);
  return a === null || b === null ? null : `${a.name} - ${b.name}`;
};
const point: Value = ({ event }) => {
  const { lat, lon } = event.place;
  return lat === null || lon === null ? null : `POINT (${lon} ${lat})`;
};

/**
 * Deadly events in the columns of UCDP GED, in its order. Source: UCDP GED Codebook 24.1, "Variables". Numbers that only UCDP gives are empty;
 * `id` is made from the keys of article and event, `relid` keeps them.
 */
export const GED_TABLE: Table<GedRow> = {
  name: 'ged',
  rowsOf: gedRows,
  columns: [
    whole('id', (row) => numberOf(key(row)), '#event+id'),
    text('relid', key, '#event+id+text'),
    whole(
      'year',
      (row) => {
        const known = days(row);
        return known === null ? null : Number(isoDay(known.first).slice(0, 4));
      },
      '#date+year',
    ),
    whole('active_year', UCDP_ONLY),
    text('code_status', () => 'Machine coded, not checked'),
    whole('type_of_violence', ({ event }) => typeOfViolence(event), '#event+type+code'),
    whole('conflict_dset_id', UCDP_ONLY),
    whole('conflict_new_id', UCDP_ONLY),
    text('conflict_name', UCDP_ONLY),
    whole('dyad_dset_id', UCDP_ONLY),
    whole('dyad_new_id', UCDP_ONLY),
    text('dyad_name', dyad, '#group+dyad'),
    whole('side_a_dset_id', UCDP_ONLY),
    whole('side_a_new_id', UCDP_ONLY),
    text('side_a', side('a'), '#group+side_a'),
    whole('side_b_dset_id', UCDP_ONLY),
    whole('side_b_new_id', UCDP_ONLY),
    text('side_b', side('b'), '#group+side_b'),
    whole('number_of_sources', () => 1, '#meta+sources+num'),
    text('source_article', ({ record }) => record.id, '#meta+id'),
    text('source_office', ({ record }) => record.source, '#meta+source'),
    text('source_date', ({ record }) => record.publishedAt, '#date+published'),
    text('source_headline', ({ record }) => record.title ?? null),
    text('source_original', ({ event }) => event.tolls.find((toll) => toll.source !== null)?.source ?? null),
    whole('where_prec', ({ event }) => wherePrecision(event.place.precision), '#geo+precision'),
    text('where_coordinates', ({ event }) => event.place.name, '#loc+name'),
    text('where_description', ({ event }) => event.place.reason),
    text('adm_1', ({ event }) => event.place.admin1, '#adm1+name'),
    text('adm_2', ({ event }) => event.place.admin2, '#adm2+name'),
    real('latitude', ({ event }) => event.place.lat, '#geo+lat'),
    real('longitude', ({ event }) => event.place.lon, '#geo+lon'),
    text('geom_wkt', point),
    whole('priogrid_gid', ({ event }) => {
      const { lat, lon } = event.place;
      return lat === null || lon === null ? null : prioGridCell(lat, lon);
    }),
    text('country', ({ event }) => countryOf(event.place.country)?.name ?? null, '#country+name'),
    whole('country_id', ({ event }) => countryOf(event.place.country)?.gleditschWard ?? null, '#country+code+gw'),
    text('region', UCDP_ONLY),
    whole('event_clarity', ({ event }) => eventClarity(event), '#event+clarity'),
    whole(
      'date_prec',
      (row) => {
        const known = days(row);
        return known === null ? null : gedDatePrecision(known);
      },
      '#date+precision',
    ),
    text('date_start', at('first'), '#date+start'),
    text('date_end', at('last'), '#date+end'),
    whole('deaths_a', ({ deaths }) => deaths.a, '#affected+killed+side_a'),
    whole('deaths_b', ({ deaths }) => deaths.b, '#affected+killed+side_b'),
    whole('deaths_civilians', ({ deaths }) => deaths.civilians, '#affected+killed+civilians'),
    whole('deaths_unknown', ({ deaths }) => deaths.unknown, '#affected+killed+unknown'),
    whole('best', ({ deaths }) => deaths.best, '#affected+killed+best'),
    whole('high', ({ deaths }) => deaths.high, '#affected+killed+high'),
    whole('low', ({ deaths }) => deaths.low, '#affected+killed+low'),
    whole('gwnoa', stateCode('a')),
    whole('gwnob', stateCode('b')),
  ],
};
