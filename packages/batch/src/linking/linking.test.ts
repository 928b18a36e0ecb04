import { describe, expect, test } from '@jest/globals';
import type { ConflictEvent } from '@harmattan/types';
import fc from 'fast-check';
import { extractReports, pairwiseF1, readTold } from '../testing/linkingScore.js';
import { madeActor, madeEvent, madeRecord } from '../testing/made.js';
import { incidentsOf } from './incidents.js';
import { linkReports } from './linkReports.js';
import { reportsOf, type Report } from './report.js';

/** The second half was written after the code, and no constant was set on it. */
describe.each(['dev', 'held'])('fixtures/linking/%s', (name) => {
  const told = readTold(name);
  const reports = extractReports(told);

  test('pairwise F1 on extracted texts is at least 85', () => {
    expect(pairwiseF1(told, reports)).toBeGreaterThanOrEqual(0.85);
  });

  test('the order of the input does not matter', () => {
    const shuffled = fc.shuffledSubarray([...reports], { minLength: reports.length });
    fc.assert(
      fc.property(shuffled, (other) => expect(linkReports(other)).toEqual(linkReports(reports))),
      { numRuns: 10 },
    );
  });
});

const blank = madeEvent();
const DJIBO = {
  ...blank.place,
  id: 'g1',
  name: 'Djibo',
  lat: 14.1,
  lon: -1.63,
  country: 'BF',
  admin1: 'Sahel',
  precision: 'town',
} as const;
const ARIBINDA = { ...DJIBO, id: 'g2', name: 'Aribinda', lat: 14.23, lon: -0.86 } as const;
const REGION = { ...DJIBO, id: 'g3', name: 'Sahel', lat: 14.2, lon: -0.5, precision: 'admin1' } as const;

type Said = {
  readonly edtf?: string;
  readonly place?: ConflictEvent['place'];
  readonly killed?: number | null;
  readonly who?: string;
  readonly type?: 'armed-clash' | 'arrests';
};

function said(
  id: string,
  { edtf = '2021-03-03', place = DJIBO, killed = 12, who, type = 'armed-clash' }: Said = {},
): Report {
  const event = madeEvent({
    type,
    category: type === 'arrests' ? 'strategic-developments' : 'battles',
    date: { ...blank.date, edtf },
    place,
    actors: who === undefined ? [] : [madeActor(who, 'rebel-group', 'initiator')],
    totals: { ...blank.totals, killed: killed === null ? null : { min: killed, max: killed } },
  });
  const [report] = reportsOf(madeRecord(id, [event]));
  if (report === undefined) throw new Error('one event, one report');
  return report;
}
const countOf = (...reports: readonly Report[]): number => linkReports(reports).length;

describe('one incident', () => {
  test.each<[string, Said]>([
    ['the same again', {}],
    ['another figure', { killed: 15 }],
    ['the day after', { edtf: '2021-03-04' }],
    ['no figure', { killed: null }],
    ['the region only, with the figure', { place: REGION }],
    ['the days around', { edtf: '2021-03-02/2021-03-04' }],
  ])('%s', (_, other) => {
    expect(countOf(said('a'), said('b', other))).toBe(1);
  });
});

describe('two incidents', () => {
  test.each<[string, Said]>([
    ['two weeks later', { edtf: '2021-03-17' }],
    ['the next town', { place: ARIBINDA }],
    ['the region only, another figure', { place: REGION, killed: 40 }],
    ['arrests', { type: 'arrests' }],
    ['the next day, another toll and attacker', { edtf: '2021-03-04', killed: 60, who: 'ISGS' }],
  ])('%s', (_, other) => {
    expect(countOf(said('a', { who: 'JNIM' }), said('b', other))).toBe(2);
  });

  test('of one article are never linked, even through another', () => {
    const one = said('a');
    const later = { ...said('a', { edtf: '2021-03-04' }), key: 'a#e2', event: 'e2' };
    const same = { ...said('a'), key: 'a#e3', event: 'e3' };
    for (const group of linkReports([one, later, same, said('b')])) {
      const articles = group.reports.map(({ article }) => article);
      expect(new Set(articles).size).toBe(articles.length);
    }
  });
});

test('what has no place or day stays by itself', () => {
  expect(countOf(said('a', { place: blank.place }), said('b', { place: blank.place }))).toBe(2);
  expect(countOf(said('a', { edtf: '2021' }), said('b', { edtf: '2021' }))).toBe(2);
});

test('a crowded day is linked without comparing all with all', () => {
  const crowd = Array.from({ length: 3000 }, (_, i) => said(`a${String(i)}`, { place: REGION, killed: i }));
  const copies = crowd.map((report) => ({ ...report, key: `b${report.key}`, article: `b${report.article}` }));
  const linked = linkReports([...crowd, ...copies]);
  const incidentOf = new Map(linked.flatMap(({ incident, reports }) => reports.map(({ key }) => [key, incident])));
  expect(crowd.filter(({ key }) => incidentOf.get(key) !== incidentOf.get(`b${key}`))).toEqual([]);
});

test('an incident tells who said what, in the order of publication', () => {
  const late = { ...said('a', { killed: 15, who: 'JNIM' }), publishedAt: '2021-03-06', source: 'Late' };
  const early = { ...said('b'), publishedAt: '2021-03-04', source: 'Early' };
  const unknown = { ...said('c'), publishedAt: null, source: null };
  const [incident, ...others] = incidentsOf([unknown, late, early]);
  expect(others).toEqual([]);
  expect(incident).toMatchObject({
    date: '2021-03-03',
    place: { name: 'Djibo' },
    initiators: ['JNIM'],
    differences: [{ outcome: 'killed', low: 12, high: 15, isDisputed: true }],
  });
  expect(incident?.reports.map(({ source }) => source)).toEqual(['Early', 'Late', null]);
});
