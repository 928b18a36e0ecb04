import { describe, expect, test } from '@jest/globals';
import type { ReportArticle, ReportEvent } from '../model.js';
import { toCsv, toGeoJson } from './exports.js';
import { isLit, isMarked, marksOf, segmentsOf, type Mark } from './marks.js';
import { daysOf, fatalitiesOf, filtered, isoOfDay, NO_FILTER, rowsOf, shown } from './reading.js';

const PLACE: ReportEvent['place'] = {
  id: 'p1',
  name: 'Gao',
  lat: 16.27,
  lon: -0.04,
  country: 'ML',
  countries: ['ML'],
  admin1: 'Gao',
  admin2: null,
  precision: 'town',
  basis: 'stated',
  spans: [{ start: 20, end: 23 }],
  reason: null,
};

function madeEvent(changes: Partial<ReportEvent> = {}): ReportEvent {
  return {
    id: 'e1',
    type: 'attack',
    category: 'violence-against-civilians',
    triggers: [{ start: 7, end: 13 }],
    date: { edtf: '2021-03-03', precision: 'day', basis: 'stated', spans: [], reason: null },
    place: PLACE,
    alsoAt: [],
    actors: [
      {
        id: 'jnim',
        name: 'JNIM',
        kind: 'rebel-group',
        country: 'ML',
        role: 'initiator',
        suspected: false,
        basis: 'stated',
        spans: [{ start: 0, end: 6 }],
      },
    ],
    tolls: [],
    totals: {
      policy: 'stated',
      killed: { min: 12, max: null },
      injured: null,
      missing: null,
      abducted: null,
      captured: null,
      displaced: null,
    },
    fatalities: { low: 12, best: 12, high: null },
    weapons: [],
    claims: [],
    evidence: [],
    background: false,
    confidence: 0.8,
    ...changes,
  };
}

function madeArticle(events: readonly ReportEvent[], changes: Partial<ReportArticle> = {}): ReportArticle {
  return {
    id: 'a1',
    title: 'Raid',
    source: 'Wire',
    url: null,
    publishedAt: null,
    language: 'en',
    text: null,
    events,
    ...changes,
  };
}

const rowsFor = (...events: readonly ReportEvent[]): ReturnType<typeof rowsOf> =>
  rowsOf({ title: null, language: 'en', articles: [madeArticle(events)] });

describe('segments of a text', () => {
  const mark = (key: string, kind: Mark['kind'], start: number, end: number): Mark => ({
    key,
    kind,
    spans: [{ start, end }],
  });

  test('are the whole text in order, cut where marks begin and end; overlaps bear all keys', () => {
    const segments = segmentsOf(20, [
      mark('e1/a', 'actor', 2, 8),
      mark('e1/t', 'toll', 5, 10),
      mark('e2/a', 'actor', 2, 8),
    ]);
    expect(segments).toEqual([
      { start: 0, end: 2, kind: null, keys: [] },
      { start: 2, end: 5, kind: 'actor', keys: ['e1/a', 'e2/a'] },
      { start: 5, end: 8, kind: 'toll', keys: ['e1/a', 'e2/a', 'e1/t'] },
      { start: 8, end: 10, kind: 'toll', keys: ['e1/t'] },
      { start: 10, end: 20, kind: null, keys: [] },
    ]);
  });

  test('keep to the text where spans of other texts do not', () => {
    const segments = segmentsOf(5, [
      mark('e1/a', 'actor', -3, 2),
      mark('e1/b', 'place', 4, 99),
      mark('e1/c', 'date', 50, 60),
    ]);
    expect(segments.map(({ start, end, keys }) => [start, end, keys.length])).toEqual([
      [0, 2, 1],
      [2, 4, 0],
      [4, 5, 1],
    ]);
    expect(segmentsOf(0, [])).toEqual([]);
  });

  test('are marked where they have words: a space between two marks under a third is none', () => {
    const text = 'shot them';
    const segments = segmentsOf(text.length, [
      mark('e1/t', 'deed', 0, 9),
      mark('e1/a', 'means', 0, 4),
      mark('e1/b', 'actor', 5, 9),
    ]);
    expect(segments.filter((one) => isMarked(one, text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'shot',
      'them',
    ]);
  });

  test('a field lights its words, an event all of its words, and no other event', () => {
    expect(isLit('e1/place', ['e1/place'])).toBe(true);
    expect(isLit('e1', ['e1/place'])).toBe(true);
    expect(isLit('e1', ['e10/place'])).toBe(false);
    expect(isLit(null, ['e1/place'])).toBe(false);
  });

  test('every field with words has a mark', () => {
    expect(marksOf(madeEvent()).map(({ key, kind }) => [key, kind])).toEqual([
      ['e1/type', 'deed'],
      ['e1/place', 'place'],
      ['e1/actor0', 'actor'],
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['2021-03-03', '2021-03-03', '2021-03-03'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-02~', '2020-02-01', '2020-02-29'],
    ['2021-03-03/2021-03-05', '2021-03-03', '2021-03-05'],
  ])('%s covers %s to %s', (edtf, first, last) => {
    const days = daysOf(edtf);
    expect(days === null ? null : [isoOfDay(days.first), isoOfDay(days.last)]).toEqual([first, last]);
  });

  test.each([[null], ['2021'], ['XXXX-03-03'], ['201X'], ['2021-03-03/..']])('%s tells no month', (edtf) => {
    expect(daysOf(edtf)).toBeNull();
  });
});

describe('the filter', () => {
  const rows = rowsFor(
    madeEvent(),
    madeEvent({ id: 'e2', category: 'battles', date: { ...madeEvent().date, edtf: '2021-05' } }),
    madeEvent({ id: 'e3', date: { ...madeEvent().date, edtf: null } }),
  );
  const shownBy = (filter: Partial<typeof NO_FILTER>): readonly string[] =>
    filtered(rows, { ...NO_FILTER, ...filter }).map(({ event }) => event.id);
  const day = daysOf('2021-05-10')?.first ?? 0;

  test('lets everything through until something is asked', () => {
    expect(shownBy({})).toEqual(['e1', 'e2', 'e3']);
  });
  test('finds all words in any of the fields', () => {
    expect(shownBy({ search: ' gao JNIM ' })).toEqual(['e1', 'e2', 'e3']);
    expect(shownBy({ search: 'gao boko' })).toEqual([]);
  });
  test('leaves categories out', () => {
    expect(shownBy({ hidden: new Set(['battles'] as const) })).toEqual(['e1', 'e3']);
  });
  test('a period takes what it touches, and nothing undated', () => {
    expect(shownBy({ from: day, to: day })).toEqual(['e2']);
    expect(shownBy({ to: day })).toEqual(['e1', 'e2']);
  });
});

test('deaths add up with what is known of each: an event without a figure adds nothing', () => {
  const rows = rowsFor(
    madeEvent({ fatalities: { low: 2, best: 3, high: 5 } }),
    madeEvent({ id: 'e2', fatalities: { low: 10, best: null, high: null } }),
    madeEvent({ id: 'e3', fatalities: { low: null, best: null, high: null } }),
  );
  expect(fatalitiesOf(rows)).toEqual({ low: 12, best: 13, high: 15 });
});

test('signs that turn or hide text are left out of what is shown', () => {
  expect(shown('ab\u202Ecd\u200Be\u2066f\u00ADg\uFEFF')).toBe('abcdefg');
  expect(shown('Ménaka – ١٢ مالي')).toBe('Ménaka – ١٢ مالي');
});

describe('what is saved', () => {
  const hostile = madeEvent({ place: { ...PLACE, name: '=cmd|"x",1' } });

  test('CSV: quoted, and no cell runs as a formula', () => {
    const [header, row] = toCsv(rowsFor(hostile)).replace('\uFEFF', '').split('\r\n');
    expect(header).toMatch(/^article,source,published,event,date,/);
    expect(row).toContain(`"'=cmd|""x"",1"`);
    expect(row).toContain(',-0.04,');
  });

  test('GeoJSON: longitude first, null where no coordinates are known', () => {
    const nowhere = madeEvent({ id: 'e2', place: { ...PLACE, lat: null, lon: null } });
    const { features } = JSON.parse(toGeoJson(rowsFor(madeEvent(), nowhere))) as {
      readonly features: readonly { readonly id: string; readonly geometry: unknown }[];
    };
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['a1#e1', { type: 'Point', coordinates: [-0.04, 16.27] }],
      ['a1#e2', null],
    ]);
  });
});
