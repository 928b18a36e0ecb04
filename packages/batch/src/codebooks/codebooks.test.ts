import { describe, expect, test } from '@jest/globals';
import { EVENT_TYPES, type ActorKind, type EventCategory, type EventType } from '@harmattan/types';
import { madeActor, madeEvent } from '../testing/made.js';
import { ACLED_TABLE } from '../tables/acled.js';
import { GED_TABLE } from '../tables/ged.js';
import {
  ACLED_INTER,
  ACLED_SUB_EVENT_TYPES,
  acledGeoPrecision,
  acledInter,
  acledInteraction,
  disorderType,
} from './acled.js';
import { countryOf } from './countries.js';
import { acledDay, acledTimePrecision, daysOf, gedDatePrecision, isoDay } from './days.js';
import { deathsOf, eventClarity, prioGridCell, typeOfViolence, wherePrecision } from './ged.js';

const army = (role: 'initiator' | 'target') => madeActor('Malian Armed Forces', 'state-forces', role);
const jnim = (role: 'initiator' | 'target') => madeActor('JNIM', 'rebel-group', role);
const isgs = (role: 'initiator' | 'target') => madeActor('ISGS', 'rebel-group', role);
const people = madeActor('Civilians (Mali)', 'civilians', 'target');

describe('ACLED Codebook (2023)', () => {
  test('names all 25 sub-event types', () => {
    expect(Object.keys(ACLED_SUB_EVENT_TYPES).sort()).toEqual([...EVENT_TYPES].sort());
  });

  // "Actor types and interaction codes": 1 state forces ... 8 external and other forces; 0 for no second actor.
  test.each<[ActorKind, number]>([
    ['state-forces', 1],
    ['police', 1],
    ['rebel-group', 2],
    ['political-militia', 3],
    ['unidentified', 3],
    ['identity-militia', 4],
    ['rioters', 5],
    ['protesters', 6],
    ['civilians', 7],
    ['peacekeepers', 8],
    ['private-military', 8],
  ])('inter of %s is %i', (kind, code) => {
    expect(ACLED_INTER[kind]).toBe(code);
  });

  // "Inter Code 8": forces of a state in another country.
  test.each<[ActorKind, string | null, string | null, number]>([
    ['state-forces', 'ML', 'ML', 1],
    ['state-forces', 'FR', 'ML', 8],
    ['police', 'TD', 'ML', 8],
    ['state-forces', null, 'ML', 1],
    ['state-forces', 'FR', null, 1],
    ['rebel-group', 'NG', 'NE', 2],
    ['civilians', 'FR', 'ML', 7],
  ])('inter of %s of %s in %s is %i', (kind, country, place, code) => {
    expect(acledInter({ kind, country }, place)).toBe(code);
  });

  test('inter of nobody is 0', () => {
    expect(acledInter(null, 'ML')).toBe(0);
  });

  // "Interaction": the lower code first; sole actors end in 0.
  test.each<[number, number, number | null]>([
    [2, 1, 12],
    [1, 2, 12],
    [3, 7, 37],
    [8, 8, 88],
    [8, 7, 78],
    [6, 0, 60],
    [0, 7, 70],
    [0, 0, null],
  ])('interaction of %i and %i is %s', (one, other, code) => {
    expect(acledInteraction(one, other)).toBe(code);
  });

  // "Time precision codes": 1 day, 2 week, 3 month; the middle of the period is the reference date.
  test.each<[string, number | null, string | null]>([
    ['2020-07-23', 1, '2020-07-23'],
    ['2020-07-23~', 2, '2020-07-23'],
    ['2020-07-22/2020-07-23', 2, '2020-07-22'],
    ['2020-07-22/2020-07-24', 2, '2020-07-23'],
    ['2020-07-20/2020-07-26', 2, '2020-07-23'],
    ['2020-07', 3, '2020-07-16'],
    ['2020', null, null],
  ])('time_precision of %s is %s, event_date %s', (edtf, precision, day) => {
    const days = daysOf(edtf);
    if (days === null) throw new Error(`${edtf} has days`);
    const one = acledDay(days);
    expect([acledTimePrecision(days), one === null ? null : isoDay(one)]).toEqual([precision, day]);
  });

  test.each(['XXXX-07-23', '2016/..', null])('no day is made up for %s', (edtf) => {
    expect(daysOf(edtf)).toBeNull();
  });

  test.each([
    ['town', 1],
    ['site', 1],
    ['admin2', 2],
    ['area', 2],
    ['admin1', 3],
    ['country', null],
    [null, null],
  ] as const)('geo_precision of %s is %s', (precision, code) => {
    expect(acledGeoPrecision(precision)).toBe(code);
  });

  test.each<[EventType, EventCategory, string]>([
    ['armed-clash', 'battles', 'Political violence'],
    ['mob-violence', 'riots', 'Political violence'],
    ['violent-demonstration', 'riots', 'Demonstrations'],
    ['peaceful-protest', 'protests', 'Demonstrations'],
    ['excessive-force-against-protesters', 'protests', 'Political violence; Demonstrations'],
    ['arrests', 'strategic-developments', 'Strategic developments'],
  ])('disorder_type of %s', (type, category, name) => {
    expect(disorderType({ type, category })).toBe(name);
  });
});

// The header rows of the two data sets' files: ACLED's export since 2023, GED 23.1.
test.each([
  [
    ACLED_TABLE.columns,
    'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp',
  ],
  [
    GED_TABLE.columns,
    'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob',
  ],
] as const)('the columns are those of the data set, in its order', (columns, header) => {
  expect(columns.map(({ name }) => name).join(' ')).toBe(header);
});

describe('UCDP GED Codebook', () => {
  // "type_of_violence": 1 state-based, 2 non-state, 3 one-sided.
  test.each([
    ['rebels on the army', [jnim('initiator'), army('target')], 1],
    ['the army on rebels', [army('initiator'), jnim('target')], 1],
    ['two rebel groups', [jnim('initiator'), isgs('target')], 2],
    ['rebels on civilians', [jnim('initiator'), people], 3],
    ['the army on civilians', [army('initiator'), people], 3],
    ['nobody knows who on civilians', [people], null],
    ['one side only', [jnim('initiator')], null],
  ] as const)('type_of_violence: %s', (_, actors, code) => {
    expect(typeOfViolence({ actors, category: 'battles' })).toBe(code);
  });

  // "where_prec" and "date_prec".
  test.each([
    ['town', 1],
    ['admin2', 3],
    ['admin1', 4],
    ['area', 5],
    ['country', 6],
    [null, null],
  ] as const)('where_prec of %s is %s', (precision, code) => {
    expect(wherePrecision(precision)).toBe(code);
  });

  test.each([
    ['2020-07-23', 1],
    ['2020-07-22/2020-07-24', 2],
    ['2020-07-20/2020-07-26', 3],
    ['2020-07', 4],
    ['2020-05/2020-07', 5],
    ['2020', 5],
    ['199X', null],
  ])('date_prec of %s is %s', (edtf, code) => {
    const days = daysOf(edtf);
    expect(days === null ? null : gedDatePrecision(days)).toBe(code);
  });

  test('event_clarity is 2 for places counted together and for a region without a day', () => {
    const event = madeEvent();
    const town = { ...event.place, precision: 'town' } as const;
    const region = { ...event.place, precision: 'admin1' } as const;
    const day = { ...event.date, precision: 'day' } as const;
    expect([
      eventClarity({ ...event, place: town, date: day }),
      eventClarity({ ...event, place: town, date: day, alsoAt: [town] }),
      eventClarity({ ...event, place: region }),
      eventClarity({ ...event, place: region, date: day }),
    ]).toEqual([1, 2, 2, 1]);
  });

  test('deaths go to the side that a figure is for; best is their sum, and the rest is unknown', () => {
    const toll = { outcome: 'killed', max: null, group: null, source: null, status: 'reported', spans: [] } as const;
    const deaths = deathsOf({
      actors: [jnim('initiator'), army('target'), people],
      tolls: [
        { ...toll, min: 7, groupActor: 'Malian Armed Forces' },
        { ...toll, min: 3, groupActor: 'JNIM' },
        { ...toll, min: 2, groupActor: 'Civilians (Mali)' },
        { ...toll, min: 50, groupActor: 'JNIM', status: 'denied' },
      ],
      fatalities: { low: 12, best: 14, high: 15 },
    });
    expect(deaths).toEqual({ a: 7, b: 3, civilians: 2, unknown: 2, best: 14, low: 12, high: 15 });
  });

  test('no figure, no deaths: unknown is not zero', () => {
    expect(deathsOf(madeEvent())).toBeNull();
  });

  // PRIO-GRID: 259,200 cells, counted from the south-west.
  test.each([
    [-90, -180, 1],
    [-89.75, -179.25, 2],
    [-89.25, -179.75, 721],
    [90, 180, 259_200],
  ])('PRIO-GRID cell of %s, %s', (lat, lon, cell) => {
    expect(prioGridCell(lat, lon)).toBe(cell);
  });
});

test('countries have the codes of ISO 3166-1 and of Gleditsch and Ward', () => {
  expect(countryOf('ML')).toEqual({ name: 'Mali', alpha3: 'MLI', numeric: 466, gleditschWard: 432 });
  expect(countryOf('CI')).toMatchObject({ name: 'Ivory Coast', alpha3: 'CIV', gleditschWard: 437 });
  expect(countryOf(null)).toBeNull();
});
